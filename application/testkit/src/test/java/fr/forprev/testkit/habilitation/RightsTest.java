package fr.forprev.testkit.habilitation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_MAROSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.habilitation.HabilitationPorts;
import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.application.habilitation.LiftSuspension;
import fr.forprev.application.habilitation.ResignHabilitation;
import fr.forprev.application.habilitation.SuspendHabilitation;
import fr.forprev.application.habilitation.WithdrawHabilitation;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.habilitation.Resignation;
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
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Suspended, lifted, withdrawn, resigned: the day after the sessions end. */
@Verifies(Rule.HAB_14)
class RightsTest {

  private static final LocalDate TODAY = SampleSession.END.plusDays(1);
  private static final LocalDate YESTERDAY = SampleSession.END;
  private static final LocalDate LATER = TODAY.plusMonths(1);
  private static final String WHY = "Contrôle en salle défavorable";
  private static final Actor KARINE = People.as(People.KARINE);
  private static final Actor INGRID = People.as(People.INGRID);
  private static final Actor CORENTIN = People.as(People.CORENTIN);
  private static final Actor INES = People.as(People.INES);
  private static final Reason UNSEEN = Reason.unseen(Rule.HAB_14);
  private static final Fact NUMBER = Fact.reference("number", "H00421/2018/SST-1/O");

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(TODAY);
  private final Scene scene = Scene.in(store, clock);
  private final HabilitationPorts ports = store.habilitationPorts(clock);

  @Test
  @Verifies(Rule.SES_01)
  void aSuspensionHoldsUpTheCertificatesUntilItIsLifted() {
    WithEntity session = scene.resultsSent();
    HabilitationView suspended = granted(suspend(INES, TODAY));

    assertThat(suspended.state()).isEqualTo(HabilitationState.SUSPENDED);
    assertThat(stored())
        .isEqualTo(suspended.habilitation())
        .extracting(Habilitation::suspensions)
        .isEqualTo(List.of(new Suspension(new DateSpan(TODAY, LATER), WHY)));
    assertThat(refused(generate(session))).extracting(Reason::rule).containsExactly(Rule.SES_01);

    assertThat(granted(lift(INES, TODAY)).state()).isEqualTo(HabilitationState.IN_FORCE);
    assertThat(granted(generate(session)).certificates()).hasSize(3);
    assertThat(acts())
        .containsSubsequence(AuditAct.HABILITATION_SUSPENDED, AuditAct.SUSPENSION_LIFTED);
  }

  @Test
  @Verifies(Rule.SES_01)
  void aWithdrawalStopsTheCertificatesForGood() {
    WithEntity session = scene.resultsSent();

    HabilitationView withdrawn = granted(withdraw(CORENTIN, TODAY));

    assertThat(withdrawn.state()).isEqualTo(HabilitationState.WITHDRAWN);
    assertThat(withdrawn.daysLeft()).isEqualTo(OptionalLong.empty());
    assertThat(stored().termination()).isEqualTo(new Withdrawal(TODAY, WHY));
    assertThat(refused(generate(session))).extracting(Reason::rule).containsExactly(Rule.SES_01);
    assertThat(acts()).last().isEqualTo(AuditAct.HABILITATION_WITHDRAWN);
  }

  @Test
  @Verifies({Rule.SES_01, Rule.HAB_01})
  void aResignationDoesTheSameFromItsDayOn() {
    WithEntity session = scene.resultsSent();

    HabilitationView resigned = granted(resign(KARINE, TODAY.plusDays(1)));

    assertThat(resigned.state()).isEqualTo(HabilitationState.IN_FORCE);
    assertThat(resigned.daysLeft()).hasValue(0);
    assertThat(stored().termination()).isEqualTo(new Resignation(TODAY.plusDays(1)));
    assertThat(store.auditEntries().get(store.auditEntries().size() - 1))
        .extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::subject)
        .containsExactly(AuditAct.HABILITATION_RESIGNED, KARINE, SST_OF_MAROSE.id().value());
    clock.set(TODAY.plusDays(1));
    assertThat(refused(generate(session)))
        .containsExactly(
            Reason.of(
                Rule.SES_01,
                Unblock.never(),
                NUMBER,
                Fact.day("resignedFrom", TODAY.plusDays(1)),
                Fact.day("today", TODAY.plusDays(1))));
  }

  @Test
  void nothingIsRecordedForAPastDay() {
    Reason past =
        Reason.of(
            Rule.HAB_14, Unblock.never(), Fact.day("from", YESTERDAY), Fact.day("today", TODAY));

    assertThat(refused(suspend(INES, YESTERDAY))).containsExactly(past);
    assertThat(refused(withdraw(INES, YESTERDAY))).containsExactly(past);
    assertThat(refused(resign(KARINE, YESTERDAY))).containsExactly(past);
    assertThat(refused(lift(INES, YESTERDAY)))
        .containsExactly(
            past, Reason.of(Rule.HAB_14, Unblock.never(), NUMBER, Fact.day("day", YESTERDAY)));
    assertNothingHappened();
  }

  @Test
  void whoSeesItButMayNotIsToldToWhomItBelongs() {
    Reason suspending = reserved("suspendre l'habilitation", Role.INSTRUCTOR);
    Reason withdrawing = reserved("retirer l'habilitation", Role.COMMISSION);

    assertThat(refused(suspend(KARINE, TODAY))).containsExactly(suspending);
    assertThat(refused(suspend(CORENTIN, TODAY))).containsExactly(suspending);
    assertThat(refused(lift(CORENTIN, TODAY)))
        .containsExactly(reserved("lever une suspension de l'habilitation", Role.INSTRUCTOR));
    assertThat(refused(withdraw(KARINE, TODAY))).containsExactly(withdrawing);
    assertThat(refused(withdraw(INGRID, TODAY))).containsExactly(withdrawing);
    assertThat(refused(resign(INES, TODAY)))
        .containsExactly(reserved("renoncer à l'habilitation", Role.MANAGER));
    assertNothingHappened();
  }

  @Test
  void anInstructorSanctionsNoEntityWithoutCaisse() {
    assertThat(refused(suspend(INGRID, TODAY)))
        .containsExactly(reserved("suspendre l'habilitation", Role.INSTRUCTOR));
  }

  @Test
  void othersDoNotSeeIt() {
    for (Actor other :
        List.of(People.as(People.YANN), People.as(People.SOFIANE), People.as(People.HELENE))) {
      assertThat(refused(suspend(other, TODAY))).containsExactly(UNSEEN);
      assertThat(refused(lift(other, TODAY))).containsExactly(UNSEEN);
      assertThat(refused(withdraw(other, TODAY))).containsExactly(UNSEEN);
      assertThat(refused(resign(other, TODAY))).containsExactly(UNSEEN);
    }
    assertThat(
            refused(
                ResignHabilitation.of(ports)
                    .resign(KARINE, new HabilitationId(Keys.of(404)), TODAY)))
        .containsExactly(UNSEEN);
    assertNothingHappened();
  }

  private Decision<HabilitationView> suspend(Actor actor, LocalDate from) {
    return SuspendHabilitation.of(ports).suspend(actor, SST_OF_MAROSE.id(), from, LATER, WHY);
  }

  private Decision<HabilitationView> lift(Actor actor, LocalDate from) {
    return LiftSuspension.of(ports).lift(actor, SST_OF_MAROSE.id(), from);
  }

  private Decision<HabilitationView> withdraw(Actor actor, LocalDate from) {
    return WithdrawHabilitation.of(ports).withdraw(actor, SST_OF_MAROSE.id(), from, WHY);
  }

  private Decision<HabilitationView> resign(Actor actor, LocalDate from) {
    return ResignHabilitation.of(ports).resign(actor, SST_OF_MAROSE.id(), from);
  }

  private Decision<GenerateCertificates.Issue> generate(WithEntity session) {
    return GenerateCertificates.of(scene.ports()).generate(KARINE, session.id());
  }

  private Habilitation stored() {
    return store.habilitationsByNumber().find(SST_OF_MAROSE.number()).orElseThrow();
  }

  private List<AuditAct> acts() {
    return store.auditEntries().stream().map(AuditEntry::act).toList();
  }

  private void assertNothingHappened() {
    assertThat(stored()).isEqualTo(SST_OF_MAROSE);
    assertThat(acts()).isEmpty();
  }

  private static Reason reserved(String act, Role role) {
    return Reason.reserved(Rule.HAB_14, role, Fact.text("reservedAct", act), NUMBER);
  }
}
