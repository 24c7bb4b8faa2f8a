package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** CONTRIBUTING quotes a page: as it is. */
class PagePatternTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern QUOTED =
      Pattern.compile("<!-- quoted: (\\S+) -->\n```[a-z]+\n(.*?)\n```", Pattern.DOTALL);

  @Test
  void what_is_quoted_is_in_its_file() throws IOException {
    List<MatchResult> quotations =
        QUOTED.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md"))).results().toList();
    assertThat(quotations).hasSize(4);
    for (MatchResult quotation : quotations) {
      assertThat(Files.readString(ROOT.resolve(quotation.group(1)))).contains(quotation.group(2));
    }
  }
}
