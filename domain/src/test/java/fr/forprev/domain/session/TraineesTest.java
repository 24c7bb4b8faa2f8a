package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.JOSE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.entries;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.of;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.passed;
import static fr.forprev.domain.session.Sessions.trainee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.SES_10)
class TraineesTest {

  @Test
  void aTraineeIsBornTheDayBeforeTheEndAtTheLatest() {
    Decision<Draft> saved =
        draft(content()).save(of(entries(CHLOE, born("2023-03-30"))), facts(), on("2023-03-31"));

    assertThat(saved).isInstanceOf(Decision.Granted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-31", "2023-04-01"})
  void aTraineeIsNotBornOnTheEndDateNorAfter(String birthDate) {
    Decision<Draft> saved =
        draft(content()).save(of(entries(CHLOE, born(birthDate))), facts(), on("2023-03-31"));

    assertThat(reasonsOf(saved))
        .containsExactly(
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                Fact.count("line", 2),
                Fact.day("endDate", day("2023-03-31"))));
  }

  @ParameterizedTest
  @CsvSource({
    "2009-03-31, ", // fourteen on the very day
    "2009-04-01, 13",
    "1932-04-01, ", // ninety, to be ninety-one the day after
    "1932-03-31, 91"
  })
  void anUnusualAgeOnTheEndDateIsAWarning(String birthDate, Integer age) {
    List<Remark> warnings =
        remarksOf(
            draft(of(entries(CHLOE, MAELLE, JOSE, born(birthDate))))
                .submit(facts(), passed(), on("2023-03-31")));

    assertThat(warnings).isEqualTo(age == null ? List.of() : List.of(age(4, age)));
  }

  @ParameterizedTest
  @CsvSource({"2022-02-28, 13", "2022-03-01, "})
  void bornOnALeapDayOneIsOlderOnTheFirstOfMarch(String endDate, Integer age) {
    TraineeList list = new TraineeList(entries(born("2008-02-29")), Level.ONE, day(endDate));

    assertThat(list.warnings(Groups.ofAnySize()))
        .isEqualTo(age == null ? List.of() : List.of(age(1, age)));
  }

  @Test
  void whatATraineeLacksIsListedInTheOrderOfTheScreen() {
    TraineeEntry nothing = new TraineeEntry(new TraineeId(key(1)), null, null, null, null, null);

    assertThat(nothing.missing(Level.ONE))
        .containsExactly("le nom", "le prénom", "la date de naissance");
    assertThat(nothing.complete()).isEmpty();
  }

  @Test
  void anEmailIsKeptButNotRequiredOfEmployees() {
    Name surname = new Name("Lefèvre");
    TraineeEntry entered =
        new TraineeEntry(
            CHLOE.id(), null, surname, new Name("Chloé"), day("1990-05-17"), "chloe@example.org");

    assertThat(entered.complete())
        .contains(new Trainee(CHLOE.id(), null, CHLOE.identity(), "chloe@example.org"));
    assertThat(TraineeEntry.of(CHLOE).complete()).contains(CHLOE);
    assertThat(TraineeEntry.of(CHLOE).missing(Level.ONE)).isEmpty();
  }

  private static Trainee born(String birthDate) {
    return trainee(109, "Roux", "Noé", birthDate);
  }

  private static Remark age(int line, int age) {
    return Remark.of(Rule.SES_10, Fact.count("line", line), Fact.count("age", age));
  }
}
