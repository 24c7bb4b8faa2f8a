package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.habilitation.Withdrawal;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The two conditions of SES-01, and the window, once more at the last step. */
class RefusedGenerationTest extends UseCase {

  private static final DateSpan TERM = new DateSpan(LocalDate.of(2018, 1, 15), END);

  @Test
  @Verifies({Rule.SES_01, Rule.HAB_01})
  void comesWhenTheHabilitationExpiredBeforeTheEndDate() {
    WithEntity session = scene.resultsSent();
    habilitation(new DateSpan(TERM.first(), END.minusDays(1)), null, List.of());
    assertRefused(session, expired(END.minusDays(1), END, Unblock.never()));

    habilitation(TERM, null, List.of());
    clock.set(LAST_DAY);
    granted(generate(session));
  }

  @Test
  @Verifies({Rule.SES_01, Rule.TRA_02})
  void comesWhenTheTrainersCertificationEndedTheDayBeforeTheEndDate() {
    WithEntity session = ledByATrainerCertifiedUntil(END.minusDays(1));

    assertRefused(session, trainerExpired(END, Unblock.never()));
  }

  @Test
  @Verifies({Rule.SES_01, Rule.TRA_02})
  void doesNotComeWhenTheTrainersCertificationEndedOnTheEndDate() {
    WithEntity session = ledByATrainerCertifiedUntil(END);
    clock.set(LAST_DAY);

    granted(generate(session));
  }

  @Test
  @Verifies(Rule.SES_08)
  void comesWhenTheTrainerLostTheRole() {
    WithEntity session = scene.resultsSent();
    store.persons().save(withoutRole(People.HELENE));

    assertRefused(
        session,
        Reason.of(Rule.SES_08, Unblock.ask(Role.SUPPORT), Fact.text("role", "de formateur")));
  }

  @Test
  @Verifies(Rule.SES_02)
  void comesTheDayAfterTheWindowAndNotOnItsLastDay() {
    WithEntity last = scene.resultsSent();
    WithEntity tooLate = scene.resultsSent();
    clock.set(LAST_DAY);
    granted(generate(last));

    clock.set(LAST_DAY.plusDays(1));
    assertRefused(tooLate, outOfWindow(END, LAST_DAY.plusDays(1), Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_01)
  void comesWhileASuspensionRunsAndWaitsForItsEnd() {
    WithEntity session = scene.resultsSent();
    DateSpan suspension = new DateSpan(TODAY, TODAY.plusDays(9));
    habilitation(TERM, null, List.of(new Suspension(suspension, "Contrôle")));

    clock.set(suspension.last());
    assertRefused(session, suspended(suspension, Unblock.from(suspension.last().plusDays(1))));

    clock.set(suspension.last().plusDays(1));
    granted(generate(session));
  }

  @Test
  @Verifies(Rule.SES_01)
  void isForTheCaisseToLiftWhenTheSuspensionOutlastsTheWindow() {
    WithEntity session = scene.resultsSent();
    DateSpan suspension = new DateSpan(TODAY, LAST_DAY);
    habilitation(TERM, null, List.of(new Suspension(suspension, "Contrôle")));

    assertRefused(session, suspended(suspension, Unblock.ask(Role.INSTRUCTOR)));
  }

  @Test
  @Verifies(Rule.SES_01)
  void isForGoodFromTheDayOfAWithdrawal() {
    WithEntity before = scene.resultsSent();
    WithEntity after = scene.resultsSent();
    LocalDate from = TODAY.plusDays(5);
    habilitation(TERM, new Withdrawal(from, "Manquements"), List.of());
    clock.set(from.minusDays(1));
    granted(generate(before));

    clock.set(from);
    assertRefused(
        after,
        Reason.of(
            Rule.SES_01,
            Unblock.never(),
            Fact.reference("number", "H00421/2018/SST-1/O"),
            Fact.day("withdrawnFrom", from),
            Fact.day("today", from)));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void isForGoodWhenTheHabilitationWasSuspendedOnTheEndDate() {
    WithEntity session = scene.resultsSent();
    DateSpan suspension = new DateSpan(END, END);
    habilitation(TERM, null, List.of(new Suspension(suspension, "Contrôle")));

    assertRefused(
        session,
        Reason.of(
            Rule.HAB_01,
            Unblock.never(),
            Fact.reference("number", "H00421/2018/SST-1/O"),
            Fact.span("suspension", suspension),
            Fact.day("day", END)));
  }

  @Test
  void drawsNoCertificateNumber() {
    WithEntity session = scene.resultsSent();
    habilitation(TERM, new Withdrawal(TODAY, "Manquements"), List.of());
    refused(generate(session));

    assertThat(store.certificateSequence().next()).isEqualTo(1);
  }

  private void assertRefused(WithEntity session, Reason reason) {
    assertChangesNothing(
        session,
        () -> {
          assertThat(refused(generate(session))).containsExactly(reason);
          assertThat(store.certificates().of(session.id())).isEmpty();
        });
  }

  private Decision<Issue> generate(WithEntity session) {
    return GenerateCertificates.of(ports()).generate(KARINE, session.id());
  }

  private Reason suspended(DateSpan suspension, Unblock unblock) {
    return Reason.of(
        Rule.SES_01,
        unblock,
        Fact.reference("number", "H00421/2018/SST-1/O"),
        Fact.span("suspension", suspension),
        Fact.day("today", clock.today()));
  }

  private void habilitation(
      DateSpan term, @Nullable Withdrawal withdrawal, List<Suspension> suspensions) {
    Habilitation held = SampleOrganisations.SST_OF_MAROSE;
    store
        .habilitations()
        .save(
            new Habilitation(
                held.id(),
                held.number(),
                held.holder(),
                held.dispositifLevel(),
                List.of(term),
                suspensions,
                withdrawal));
  }

  private WithEntity ledByATrainerCertifiedUntil(LocalDate lastDay) {
    Person emilie =
        People.person(
            90,
            "BCD00001",
            "ROUX",
            "Émilie",
            LocalDate.of(1991, 5, 5),
            Role.TRAINER,
            new Scope.Own());
    store.persons().save(emilie);
    store
        .trainerCertifications()
        .add(emilie.id(), People.certification("SST", Level.TWO, lastDay.minusYears(3), lastDay));
    WithEntity session = SampleSession.number(90).ledBy(emilie).withEntity();
    store.sessions().save(session);
    return session;
  }

  private static Person withoutRole(Person person) {
    return new Person(person.id(), person.number(), person.identity(), person.email(), List.of());
  }
}
