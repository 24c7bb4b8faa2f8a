package fr.forprev.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SourcesTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Key.class)
  void a_key_has_its_default_then_what_the_file_the_environment_and_the_option_say(Key key)
      throws IOException {
    Values values = Values.defaults();
    assertThat(values.text(key)).isEqualTo(key.byDefault());

    values.file(file(key.inFile() + " =  from the file "));
    assertThat(values.text(key)).isEqualTo("from the file");

    values.environment(Map.of(key.variable(), " from the environment "));
    assertThat(values.text(key)).isEqualTo("from the environment");

    values.option(key, "from the option", "--option");
    assertThat(values.text(key)).isEqualTo("from the option");
  }

  @ParameterizedTest
  @EnumSource(Key.class)
  void the_refusal_of_a_value_names_the_source_that_won(Key key) throws IOException {
    Values values = Values.defaults();
    Path file = file(key.inFile() + "=x");

    assertThat(values.wrong(key, "right")).hasMessageContaining("(set by default)");
    assertThat(values.file(file).wrong(key, "right")).hasMessageContaining("(set by " + file + ")");
    assertThat(values.environment(Map.of(key.variable(), "x")).wrong(key, "right"))
        .hasMessageContaining("(set by " + key.variable() + ")");
    assertThat(values.option(key, "x", "--option").wrong(key, "right"))
        .hasMessage(
            "%s%s (set by --option) must be right."
                .formatted(key.inFile(), key.isSecret() ? "" : " \"x\""));
  }

  @Test
  void a_file_may_hold_comments_and_accents() throws IOException {
    Path file = file("# where we put things\n\ndata.folder = données\n");

    assertThat(Values.defaults().file(file).text(Key.DATA_FOLDER)).isEqualTo("données");
  }

  @Test
  void an_unknown_key_is_refused() throws IOException {
    Path file = file("http.prot=1");

    assertThatThrownBy(() -> Values.defaults().file(file))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("Unknown key http.prot in " + file + ".");
  }

  @Test
  void an_unknown_variable_is_refused_when_it_begins_like_ours() {
    assertThatThrownBy(() -> Values.defaults().environment(Map.of("FORPREV_HTTP_PROT", "1")))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("Unknown environment variable FORPREV_HTTP_PROT.");

    Values.defaults().environment(Map.of("PATH", "/bin", "FORPREV_CACHE", "/var/cache"));
  }

  @Test
  void a_file_that_is_missing_or_not_utf_8_is_refused() throws IOException {
    Path missing = folder.resolve("missing.properties");
    Path latin =
        Files.write(
            folder.resolve("latin.properties"),
            "data.folder=données".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> Values.defaults().file(missing))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("The configuration file " + missing + " cannot be read.");
    assertThatThrownBy(() -> Values.defaults().file(latin))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("The configuration file " + latin + " cannot be read.");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("some.properties"), text);
  }
}
