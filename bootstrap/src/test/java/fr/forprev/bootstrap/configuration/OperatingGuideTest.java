package fr.forprev.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class OperatingGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "operating.md");

  @Test
  void the_guide_lists_every_key_with_its_variable_its_default_and_its_meaning()
      throws IOException {
    List<String> rows =
        Files.readAllLines(GUIDE).stream().filter(line -> line.contains("`FORPREV_")).toList();

    assertThat(rows.stream().filter(row -> row.startsWith("|")))
        .containsExactlyElementsOf(Arrays.stream(Key.values()).map(this::row).toList());
  }

  private String row(Key key) {
    String byDefault = key.byDefault().isEmpty() ? "" : "`" + key.byDefault() + "`";
    return "| `%s` | `%s` | %s | %s |"
        .formatted(key.inFile(), key.variable(), byDefault, key.meaning());
  }
}
