package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.CheckTrainer;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerCheck.Answer;
import fr.forprev.domain.trainer.TrainerClaim;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CheckTrainerTest extends UseCase {

  private static final TrainerClaim HELENE_BY_NUMBER =
      new TrainerClaim.ByNumber(People.HELENE.number());
  private static final Person EMILIE =
      People.person(
          90,
          "BCD00001",
          "ROUX",
          "Émilie",
          LocalDate.of(1991, 5, 5),
          Role.TRAINER,
          new Scope.Own());
  private static final TrainerClaim EMILIE_BY_NUMBER = new TrainerClaim.ByNumber(EMILIE.number());

  @Test
  @Verifies(Rule.SES_08)
  void placesTheTrainerWhoPassesTheFourTests() {
    Draft draft = scene.opened();

    TrainerCheck check = check(draft, HELENE_BY_NUMBER);

    assertThat(check)
        .isEqualTo(
            new TrainerCheck(Answer.YES, Answer.YES, Answer.YES, Answer.YES, People.HELENE, null));
    assertThat(trainerOf(draft)).isEqualTo(People.HELENE);
  }

  @Test
  @Verifies({Rule.SES_08, Rule.TRA_05})
  void findsTheTrainerByIdentityAsSomebodyTypesIt() {
    Draft draft = scene.opened();

    check(draft, claim("martin dupre", "HELENE", People.HELENE.identity().birthDate()));

    assertThat(trainerOf(draft)).isEqualTo(People.HELENE);
  }

  @Test
  @Verifies(Rule.SES_08)
  void failsAtTheFirstTestWhenNobodyMatches() {
    Reason nobody = Reason.of(Rule.SES_08, Unblock.never());

    assertFails(
        new TrainerClaim.ByNumber(new ForprevNumber("ZZZ99999")),
        check(Answer.NO, Answer.NOT_RUN, Answer.NOT_RUN, Answer.NOT_RUN, nobody));
    assertFails(
        claim("MARTIN-DUPRÉ", "Hélène", LocalDate.of(1982, 2, 27)),
        check(Answer.NO, Answer.NOT_RUN, Answer.NOT_RUN, Answer.NOT_RUN, nobody));
  }

  @Test
  @Verifies(Rule.SES_08)
  void asksForTheNumberOfHomonyms() {
    store
        .persons()
        .save(
            People.person(
                90,
                "BCD00001",
                "Martin Dupré",
                "Hélène",
                People.HELENE.identity().birthDate(),
                Role.TRAINER,
                new Scope.Own()));

    assertFails(
        new TrainerClaim.ByIdentity(People.HELENE.identity()),
        check(
            Answer.NO,
            Answer.NOT_RUN,
            Answer.NOT_RUN,
            Answer.NOT_RUN,
            Reason.of(Rule.SES_08, Unblock.ask(Role.TRAINER), Fact.count("homonyms", 2))));
  }

  @Test
  @Verifies(Rule.SES_08)
  void failsAtTheSecondTestForSomebodyWithoutTheRole() {
    assertFails(
        new TrainerClaim.ByNumber(People.BENOIT.number()),
        check(
            Answer.YES,
            Answer.NO,
            Answer.NOT_RUN,
            Answer.NOT_RUN,
            Reason.of(Rule.SES_08, Unblock.ask(Role.SUPPORT), Fact.text("role", "de formateur"))));
  }

  @Test
  @Verifies(Rule.SES_09)
  void failsAtTheThirdTestWithoutTheQualification() {
    store.persons().save(EMILIE);

    assertFails(
        EMILIE_BY_NUMBER,
        check(
            Answer.YES,
            Answer.YES,
            Answer.NO,
            Answer.NOT_RUN,
            Reason.of(Rule.SES_09, Unblock.never(), Fact.reference("required", "SST/2"))));
  }

  @Test
  @Verifies(Rule.TRA_02)
  void passesOnTheLastDayOfTheCertificationAndFailsTheDayAfter() {
    LocalDate lastValidDay = LocalDate.of(2025, 3, 1);
    clock.set(lastValidDay);
    Draft lastDay = scene.typing(SampleEntry.complete().ending(lastValidDay)).opened();
    assertThat(check(lastDay, HELENE_BY_NUMBER).passed()).isTrue();

    LocalDate dayAfter = lastValidDay.plusDays(1);
    Draft tooLate = scene.typing(SampleEntry.complete().ending(dayAfter)).opened();
    assertThat(check(tooLate, HELENE_BY_NUMBER))
        .isEqualTo(
            check(
                Answer.YES,
                Answer.YES,
                Answer.YES,
                Answer.NO,
                trainerExpired(dayAfter, Unblock.ask(Role.TRAINER))));
  }

  @Test
  @Verifies(Rule.TRA_02)
  void doesNotMindACertificationThatEndsAfterTheEndDateAndBeforeToday() {
    store.persons().save(EMILIE);
    store
        .trainerCertifications()
        .add(EMILIE.id(), People.certification("SST", Level.TWO, END, END));
    clock.set(LAST_DAY);

    assertThat(check(scene.opened(), EMILIE_BY_NUMBER).passed()).isTrue();
  }

  @Test
  @Verifies({Rule.SES_08, Rule.SES_24})
  void removesTheFormerTrainerWhenItFails() {
    Draft draft = scene.checked();

    check(draft, new TrainerClaim.ByNumber(People.BENOIT.number()));

    assertThat(stored(draft.id()).designatedTrainer()).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_24)
  void replacesTheFormerTrainerWhenItPasses() {
    Draft draft = scene.checked();

    check(draft, new TrainerClaim.ByNumber(People.GASPARD.number()));

    assertThat(trainerOf(draft)).isEqualTo(People.GASPARD);
  }

  @Test
  @Verifies(Rule.SES_02)
  void isRefusedOutOfTheWindow() {
    Draft draft = scene.opened();
    LocalDate dayAfter = LAST_DAY.plusDays(1);
    clock.set(dayAfter);

    assertChangesNothing(
        draft,
        () ->
            assertThat(
                    refused(CheckTrainer.of(ports()).check(KARINE, draft.id(), HELENE_BY_NUMBER)))
                .containsExactly(outOfWindow(END, dayAfter, Unblock.never())));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForThoseWhoHandleTheDraftWhileItIsOne() {
    WithTrainer session = scene.submitted();
    SessionId id = session.id();

    assertChangesNothing(
        session,
        () -> {
          CheckTrainer useCase = CheckTrainer.of(ports());
          assertThat(refused(useCase.check(KARINE, id, HELENE_BY_NUMBER)))
              .containsExactly(notYourTurn(SessionState.WITH_TRAINER, Role.TRAINER));
          assertThat(refused(useCase.check(YANN, id, HELENE_BY_NUMBER))).containsExactly(UNSEEN);
          assertThat(refused(useCase.check(SOFIANE, id, HELENE_BY_NUMBER))).containsExactly(UNSEEN);
        });
  }

  @Test
  void leavesEntitiesOfOthersAlone() {
    Draft draft = scene.declaredBy(People.YANN).opened();

    assertThat(draft.header().organisation()).isEqualTo(SampleOrganisations.ATLANTIQUE.id());
    assertThat(refused(CheckTrainer.of(ports()).check(KARINE, draft.id(), HELENE_BY_NUMBER)))
        .containsExactly(UNSEEN);
  }

  private void assertFails(TrainerClaim claim, TrainerCheck expected) {
    Draft draft = scene.opened();

    assertThat(check(draft, claim)).isEqualTo(expected);
    assertThat(stored(draft.id()).designatedTrainer()).isEmpty();
  }

  private TrainerCheck check(Draft draft, TrainerClaim claim) {
    CheckTrainer.Checked checked =
        granted(CheckTrainer.of(ports()).check(KARINE, draft.id(), claim));
    assertThat(checked.revision()).isEqualTo(stored(draft.id()).header().revision());
    return checked.check();
  }

  private static TrainerCheck check(
      Answer exists, Answer hasRole, Answer qualified, Answer valid, Reason obstacle) {
    return new TrainerCheck(exists, hasRole, qualified, valid, null, obstacle);
  }

  private Object trainerOf(Draft draft) {
    return stored(draft.id()).designatedTrainer().flatMap(store.persons()::find).orElseThrow();
  }

  private static TrainerClaim claim(String surname, String firstName, LocalDate birthDate) {
    return new TrainerClaim.ByIdentity(
        new Identity(new Name(surname), new Name(firstName), birthDate));
  }
}
