package fr.forprev.testkit.habilitation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_MAROSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.habilitation.Resignation;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.habilitation.Withdrawal;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.WithEntity;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

@Verifies(Rule.HAB_14)
class RightsTest extends RightUseCase {

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
}
