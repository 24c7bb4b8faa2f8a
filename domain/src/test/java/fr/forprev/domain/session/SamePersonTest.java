package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.YANIS;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.entries;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.nobodyFound;
import static fr.forprev.domain.session.Sessions.of;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.passed;
import static fr.forprev.domain.session.Sessions.trainee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_12)
class SamePersonTest {

  @Test
  void theSameTraineeTwiceIsRefused() {
    Trainee again = trainee(109, "GUEGAN KERBRAT", "maelle", "1978-01-31");

    assertThat(reasonsOf(submit(entries(CHLOE, MAELLE, YANIS, again))))
        .containsExactly(twice(2, 4));
  }

  @Test
  void everyPairIsNamed() {
    Trainee again = trainee(108, "Lefevre", "Chloe", "1990-05-17");
    Trainee andAgain = trainee(109, "LEFÈVRE", "CHLOÉ", "1990-05-17");

    assertThat(reasonsOf(submit(entries(CHLOE, again, andAgain, YANIS))))
        .containsExactly(twice(1, 2), twice(1, 3), twice(2, 3));
  }

  @Test
  void namesakesBornOnOtherDaysAreTwoPeople() {
    Trainee namesake = trainee(109, "Lefèvre", "Chloé", "1990-05-18");

    assertThat(submit(entries(CHLOE, namesake, YANIS, MAELLE)))
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  void homonymsAreKnownOnceBothAreComplete() {
    TraineeEntry chloe = TraineeEntry.of(CHLOE);
    TraineeEntry other = TraineeEntry.of(trainee(109, "LEFEVRE", "chloe", "1990-05-18"));
    TraineeEntry unborn =
        new TraineeEntry(CHLOE.id(), null, chloe.surname(), chloe.firstName(), null, null);

    assertThat(chloe.isHomonymOf(other)).isTrue();
    assertThat(chloe.isHomonymOf(chloe)).isFalse();
    assertThat(chloe.isHomonymOf(unborn)).isFalse();
    assertThat(unborn.isHomonymOf(chloe)).isFalse();
  }

  @Test
  void anUnfinishedTraineeIsNotComparedYet() {
    TraineeEntry unfinished =
        new TraineeEntry(CHLOE.id(), null, new Name("Lefèvre"), null, day("1990-05-17"), null);

    assertThat(reasonsOf(submit(List.of(unfinished, unfinished))))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_10, Rule.SES_10);
  }

  @Test
  void theTrainerAmongTheTraineesIsRefused() {
    Trainee trainer = trainee(109, "MULLER", "Frederic", "1975-06-09");

    assertThat(reasonsOf(submit(entries(CHLOE, YANIS, trainer, MAELLE))))
        .containsExactly(Reason.of(Rule.SES_12, Unblock.never(), Fact.count("line", 3)));
    assertThat(reasonsOf(submit(entries(CHLOE, YANIS, MAELLE, trainer))))
        .containsExactly(Reason.of(Rule.SES_12, Unblock.never(), Fact.count("line", 4)));
  }

  @Test
  void nothingIsSaidOfATrainerWhoFailsTheCheck() {
    Trainee trainer = trainee(109, "Müller", "Frédéric", "1975-06-09");

    assertThat(
            reasonsOf(draft(of(entries(trainer))).submit(facts(), nobodyFound(), on("2023-03-31"))))
        .containsExactly(Reason.of(Rule.SES_08, Unblock.never()));
  }

  private static Decision<WithTrainer> submit(List<TraineeEntry> trainees) {
    return draft(of(trainees)).submit(facts(), passed(), on("2023-03-31"));
  }

  private static Reason twice(int first, int second) {
    return Reason.of(
        Rule.SES_12, Unblock.never(), Fact.count("first", first), Fact.count("second", second));
  }
}
