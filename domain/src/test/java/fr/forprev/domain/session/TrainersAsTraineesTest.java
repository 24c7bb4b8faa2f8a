package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.TrainerSessions.ADELE;
import static fr.forprev.domain.session.TrainerSessions.adele;
import static fr.forprev.domain.session.TrainerSessions.checked;
import static fr.forprev.domain.session.TrainerSessions.draft;
import static fr.forprev.domain.session.TrainerSessions.facts;
import static fr.forprev.domain.session.TrainerSessions.knowing;
import static fr.forprev.domain.session.TrainerSessions.record;
import static fr.forprev.domain.session.TrainerSessions.tom;
import static fr.forprev.domain.session.TrainerSessions.trainee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.KnownPersons;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who the trainees of a session that certifies trainers are. */
@Verifies(Rule.SES_10)
class TrainersAsTraineesTest {

  private static final KnownPersons ADELE_ALONE = knowing(record(ADELE));

  @Test
  void aKnownPersonByNumberAndANewOneAreSubmitted() {
    assertThat(submit(ADELE_ALONE, adele(), tom())).isInstanceOf(Decision.Granted.class);
  }

  @Test
  void anEmailIsMandatoryWithANumberOrWithout() {
    Trainee adele = new Trainee(adele().id(), adele().number(), adele().identity(), null);
    Trainee tom = new Trainee(tom().id(), null, tom().identity(), null);

    assertThat(reasonsOf(submit(ADELE_ALONE, adele, tom)))
        .containsExactly(withoutEmail(1), withoutEmail(2));
  }

  @Test
  void anUnknownNumberAndTheNumberOfSomebodyElseAreRefusedAlike() {
    Trainee somebodyElse = trainee(101, "BCD00061", "Guégan-Kerbrat", "Adèle", "1978-02-01");
    Reason refused =
        Reason.of(
            Rule.SES_10,
            Unblock.never(),
            Fact.count("line", 2),
            Fact.reference("forprevNumber", "BCD00061"));

    assertThat(reasonsOf(submit(ADELE_ALONE, tom(), somebodyElse))).containsExactly(refused);
    assertThat(reasonsOf(submit(KnownPersons.NOBODY, tom(), somebodyElse)))
        .containsExactly(refused);
    assertThat(reasonsOf(submit(KnownPersons.NOBODY, tom(), adele()))).containsExactly(refused);
  }

  @Test
  void aKnownIdentityIsAskedForItsNumber() {
    Trainee withoutNumber = trainee(101, null, "guegan kerbrat", "ADÈLE", "1978-01-31");

    assertThat(reasonsOf(submit(ADELE_ALONE, withoutNumber, tom())))
        .containsExactly(Reason.of(Rule.SES_10, Unblock.never(), Fact.count("line", 1)));
  }

  @Test
  void aNamesakeBornOnAnotherDayIsANewPerson() {
    Trainee namesake = trainee(101, null, "Guégan-Kerbrat", "Adèle", "1978-02-01");

    assertThat(submit(ADELE_ALONE, namesake)).isInstanceOf(Decision.Granted.class);
  }

  @Test
  void anEmployeeHasNoNumber() {
    DraftContent numbered = Sessions.of(List.of(TraineeEntry.of(adele())));
    Reason refused =
        Reason.of(Rule.SES_10, Unblock.never(), Fact.count("line", 1), Fact.count("level", 1));

    assertThat(
            reasonsOf(
                Sessions.draft(Sessions.content())
                    .save(numbered, Sessions.facts(), on("2023-03-31"))))
        .containsExactly(refused);
    assertThat(
            reasonsOf(
                Sessions.draft(numbered)
                    .submit(Sessions.facts(), Sessions.passed(), on("2023-03-31"))))
        .containsExactly(refused);
  }

  @Test
  void anEmployeeIsNotComparedWithThoseWhoAreKnown() {
    Trainee namesake = trainee(101, null, "Guégan-Kerbrat", "Adèle", "1978-01-31");
    DraftContent content = Sessions.of(List.of(TraineeEntry.of(namesake)));

    assertThat(
            Sessions.draft(content)
                .submit(Sessions.facts().knowing(ADELE_ALONE), Sessions.passed(), on("2023-03-31")))
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  @Verifies(Rule.SES_12)
  void differentNumbersMakeDifferentPersons() {
    Identity same = ADELE.identity();
    var homonym =
        new Person(TRAINER.id(), new ForprevNumber("BCD00062"), same, "x@example.org", List.of());
    Trainee other = trainee(102, "BCD00062", "Guégan-Kerbrat", "Adèle", "1978-01-31");

    assertThat(submit(knowing(record(ADELE), record(homonym)), adele(), other))
        .isInstanceOf(Decision.Granted.class);
  }

  @Test
  @Verifies(Rule.SES_12)
  void theSameNumberTwiceIsOnePersonWhateverTheNames() {
    TraineeEntry numberAlone =
        new TraineeEntry(
            tom().id(), new ForprevNumber("BCD00061"), null, null, null, "t@example.org");

    assertThat(
            reasonsOf(
                draft(TraineeEntry.of(adele()), numberAlone)
                    .submit(facts(ADELE_ALONE), checked(day("2025-03-14")), on("2025-03-14"))))
        .contains(twice());
  }

  @Test
  @Verifies(Rule.SES_12)
  void onceWithANumberAndOnceWithoutIsOnePerson() {
    Trainee again = trainee(102, null, "Guégan-Kerbrat", "Adèle", "1978-01-31");

    assertThat(reasonsOf(submit(ADELE_ALONE, adele(), again))).contains(twice());
  }

  @Test
  @Verifies(Rule.SES_12)
  void theTrainerIsFoundAmongTheTraineesByHisNumberOrHisIdentity() {
    Trainee byNumber = trainee(102, "JKA37899", "Müller", "Fred", "1975-06-09");
    Trainee byIdentity = trainee(102, null, "MULLER", "frederic", "1975-06-09");
    Trainee homonym = trainee(102, "BCD00062", "Müller", "Frédéric", "1975-06-09");
    Reason isTrainer = Reason.of(Rule.SES_12, Unblock.never(), Fact.count("line", 2));

    assertThat(reasonsOf(submit(ADELE_ALONE, adele(), byNumber))).contains(isTrainer);
    assertThat(reasonsOf(submit(ADELE_ALONE, adele(), byIdentity))).contains(isTrainer);
    assertThat(reasonsOf(submit(ADELE_ALONE, adele(), homonym))).doesNotContain(isTrainer);
  }

  private static Decision<WithTrainer> submit(KnownPersons known, Trainee... trainees) {
    return draft(trainees).submit(facts(known), checked(day("2025-03-14")), on("2025-03-14"));
  }

  private static Reason withoutEmail(int line) {
    return Reason.of(
        Rule.SES_10,
        Unblock.never(),
        Fact.count("line", line),
        Fact.text("missing", "l'adresse électronique"));
  }

  private static Reason twice() {
    return Reason.of(Rule.SES_12, Unblock.never(), Fact.count("first", 1), Fact.count("second", 2));
  }
}
