package fr.forprev.testkit.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrenchTextTest {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 9);

  @Test
  void fillsDaysAndSpansInTheFrenchOrder() {
    assertThat(
            FrenchText.sentence(
                Reason.of(
                    Rule.SES_02,
                    Unblock.never(),
                    Fact.day("endDate", DAY),
                    Fact.span("window", new DateSpan(DAY.minusMonths(3), DAY.plusMonths(3))),
                    Fact.day("today", DAY.plusYears(1)))))
        .isEqualTo(
            "Une session qui se termine le 09/02/2024 se saisit et se traite"
                + " du 09/11/2023 au 09/05/2024 inclus ; nous sommes le 09/02/2025.");
  }

  @Test
  void fillsNumbersReferencesAndWords() {
    assertThat(
            FrenchText.sentence(
                Reason.of(
                    Rule.SES_10,
                    Unblock.never(),
                    Fact.count("line", 3),
                    Fact.text("missing", "le nom, le prénom"))))
        .isEqualTo("Stagiaire 3 : il manque le nom, le prénom.");
    assertThat(
            FrenchText.sentence(
                Reason.of(
                    Rule.SES_03, Unblock.never(), Fact.reference("dispositifLevel", "SST/1"))))
        .isEqualTo("L'entité n'a pas d'habilitation pour SST/1.");
  }

  @Test
  void saysARemarkAsItSaysARefusal() {
    assertThat(
            FrenchText.sentence(
                Remark.of(Rule.SES_11, Fact.count("trainees", 3), Fact.count("minimum", 4))))
        .isEqualTo("Le groupe compte 3 stagiaire(s), moins que le minimum de 4.");
  }

  @Test
  void saysHowARefusalEnds() {
    assertThat(FrenchText.ending(Unblock.from(DAY))).isEqualTo("Possible à partir du 09/02/2024.");
    assertThat(FrenchText.ending(Unblock.ask(Role.MANAGER)))
        .isEqualTo("Adressez-vous à un gestionnaire de l'entité.");
  }

  @Test
  void namesAnotherAddresseeForEachRole() {
    Set<String> endings = new HashSet<>();
    Arrays.stream(Role.values()).map(Unblock::ask).map(FrenchText::ending).forEach(endings::add);

    assertThat(endings)
        .hasSize(Role.values().length)
        .allSatisfy(ending -> assertThat(ending).matches("Adressez-vous \\p{L}.*[^.]\\."));
  }

  @Test
  void fillsEverySentenceOfEveryRule() {
    for (Rule rule : Rule.values()) {
      for (String sentence : rule.sentences()) {
        Fact[] facts =
            Rule.placeholders(sentence).stream()
                .map(name -> Fact.text(name, "«" + name + "»"))
                .toArray(Fact[]::new);

        assertThat(FrenchText.sentence(Reason.of(rule, Unblock.never(), facts)))
            .isEqualTo(sentence.replace("{", "«").replace("}", "»"));
      }
    }
  }
}
