package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the policy of the pages forbids is not in their templates. */
class TemplatesTest {

  static List<Path> templates() throws IOException {
    try (Stream<Path> below = Files.walk(Path.of("src/main/jte"))) {
      return below.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("templates")
  void a_template_has_no_style_no_script_and_nothing_of_another_origin(Path template)
      throws IOException {
    assertThat(Files.readString(template))
        .doesNotContainPattern("\\sstyle=")
        .doesNotContainPattern("\\son[a-z]+=")
        .doesNotContain("<script", "<style", "javascript:", "$unsafe", "http://", "https://");
  }
}
