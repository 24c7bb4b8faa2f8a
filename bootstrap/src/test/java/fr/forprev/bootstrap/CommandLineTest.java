package fr.forprev.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.bootstrap.CommandLine.Command;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", "help", "--help", "-h", "serve --help", "demo --port 1 -h"})
  void help_is_what_one_gets_without_a_command_and_whenever_one_asks(String words) {
    assertThat(parse(words).command()).isEqualTo(Command.HELP);
  }

  @Test
  void help_does_not_depend_on_a_wrong_environment() {
    assertThat(CommandLine.parse(new String[] {"help"}, Map.of("FORPREV_HTTP_PORT", "x")).command())
        .isEqualTo(Command.HELP);
  }

  @Test
  void help_names_every_command_and_option() {
    assertThat(CommandLine.HELP)
        .contains("forprev serve", "forprev demo", "forprev migrate", "forprev rules")
        .contains("forprev simulate", "forprev help")
        .contains("--port", "--data", "--config", "--today", "--help");
  }

  @Test
  void the_commands_about_rules_take_words_and_no_configuration() {
    CommandLine line =
        CommandLine.parse(
            new String[] {"rules", "show", "SES-02"}, Map.of("FORPREV_HTTP_PORT", "x"));

    assertThat(line.command()).isEqualTo(Command.RULES);
    assertThat(line.words()).containsExactly("show", "SES-02");
    assertThat(parse("simulate caisse postalCode=75001").words())
        .containsExactly("caisse", "postalCode=75001");
    assertThat(parse("simulate --help").command()).isEqualTo(Command.HELP);
  }

  @Test
  void options_set_the_port_and_the_data_folder() {
    CommandLine line = parse("serve --port 8095 --data elsewhere");

    assertThat(line.command()).isEqualTo(Command.SERVE);
    assertThat(line.settings().httpPort()).isEqualTo(8095);
    assertThat(line.settings().dataFolder()).isEqualTo(Path.of("elsewhere"));
    assertThat(line.today()).isEmpty();
  }

  @Test
  void an_option_wins_over_the_environment_which_wins_over_the_file() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("f.properties"),
            "http.port=1\ndatabase.connections=3\ndaily.time=04:00\n");
    CommandLine line =
        CommandLine.parse(
            new String[] {"serve", "--port", "9", "--config", file.toString()},
            Map.of("FORPREV_HTTP_PORT", "2", "FORPREV_DATABASE_CONNECTIONS", "4"));

    assertThat(line.settings().httpPort()).isEqualTo(9);
    assertThat(line.settings().databaseConnections()).isEqualTo(4);
    assertThat(line.settings().dailyTime()).hasToString("04:00");
  }

  @Test
  void a_wrong_option_names_itself() {
    refused(
        "serve --port http",
        "http.port \"http\" (set by --port) must be a whole number from 0 to 65535.");
  }

  @ParameterizedTest
  @CsvSource({
    "start, Unknown command start; see forprev help.",
    "serve --prot 1, Unknown option --prot; see forprev help.",
    "serve 8080, Unknown option 8080; see forprev help.",
    "serve --port, --port needs a value; see forprev help.",
    "serve --data, --data needs a value; see forprev help.",
    "demo --today, --today needs a value; see forprev help.",
    "serve --config missing, The configuration file missing cannot be read.",
    "serve --today 2026-03-31, --today is for forprev demo only.",
    "migrate --today 2026-03-31, --today is for forprev demo only."
  })
  void what_is_not_understood_is_named(String words, String sentence) {
    refused(words, sentence);
  }

  @Test
  void the_demo_takes_another_day() {
    assertThat(parse("demo --today 2028-02-29").today()).contains(LocalDate.of(2028, 2, 29));
    assertThat(parse("demo --today 2000-01-01").today()).contains(LocalDate.of(2000, 1, 1));
    assertThat(parse("demo --today 2899-12-31").today()).contains(LocalDate.of(2899, 12, 31));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tomorrow", "2027-02-29", "31/03/2026", "1999-12-31", "2900-01-01"})
  void a_day_that_is_none_is_refused(String day) {
    refused(
        "demo --today " + day,
        "--today needs a day from 2000 to 2899 such as 2026-03-31, not " + day + ".");
  }

  private static void refused(String words, String sentence) {
    assertThatThrownBy(() -> parse(words))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage(sentence);
  }

  private static CommandLine parse(String words) {
    return CommandLine.parse(words.isEmpty() ? new String[0] : words.split(" ", -1), Map.of());
  }
}
