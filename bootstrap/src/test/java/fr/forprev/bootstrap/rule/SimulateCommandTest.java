package fr.forprev.bootstrap.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.simulation.Simulation;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateCommandTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-28T12:00:00Z"), ZoneOffset.UTC);

  @Test
  void without_words_every_question_is_described() {
    assertThat(printed().lines().filter(line -> !line.startsWith(" ")))
        .containsExactlyElementsOf(
            Arrays.stream(Simulation.values()).map(it -> it.id() + "  " + it.title()).toList());
    assertThat(printed("takeover-class").lines())
        .containsExactly(
            "takeover-class  Ce que devient un profil de formateur de Forprev 1",
            "    lastEnd  le dernier jour de validité de son dernier certificat : une date du"
                + " calendrier, AAAA-MM-JJ, de 1900 à 2999");
  }

  @Test
  void a_yes_comes_with_its_facts_and_its_rule() {
    assertThat(printed("caisse", "postalCode=97150").lines())
        .containsExactly(
            "departement: 978",
            "caisse: CGSS_GUADELOUPE",
            "name: CGSS Guadeloupe",
            "oui",
            "GEO-02  Le code postal 97150 est du département 978 : la demande est instruite par la"
                + " CGSS Guadeloupe.");
  }

  @Test
  void a_no_says_from_when() {
    assertThat(printed("session-window", "endDate=2024-05-31").lines())
        .containsExactly(
            "window: du 29/02/2024 au 31/08/2024 inclus",
            "deletedFrom: 01/09/2024",
            "non",
            "SES-02  Une session qui se termine le 31/05/2024 se saisit et se traite du 29/02/2024"
                + " au 31/08/2024 inclus ; nous sommes le 28/02/2024. Possible à partir du"
                + " 29/02/2024.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "tomorrow# No question tomorrow; forprev simulate lists them all.",
        "caisse 75001# name=value is expected, not 75001.",
        "caisse postalCode=1 postalCode=2# postalCode is given twice.",
        "caisse town=PARIS# town: Ce paramètre est inconnu."
      })
  void what_it_does_not_understand_is_refused(String words, String sentence) {
    assertThatThrownBy(() -> printed(words.split(" ")))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessageStartingWith(sentence);
  }

  private static String printed(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimulateCommand.run(List.of(words), CLOCK, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
