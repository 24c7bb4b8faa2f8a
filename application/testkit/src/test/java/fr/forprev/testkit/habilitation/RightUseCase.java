package fr.forprev.testkit.habilitation;

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
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;

/** A store, and the acts on an habilitation the day after the sessions end. */
abstract class RightUseCase {

  static final LocalDate TODAY = SampleSession.END.plusDays(1);
  static final LocalDate YESTERDAY = SampleSession.END;
  static final LocalDate LATER = TODAY.plusMonths(1);
  static final String WHY = "Contrôle en salle défavorable";
  static final Actor KARINE = People.as(People.KARINE);
  static final Actor INGRID = People.as(People.INGRID);
  static final Actor CORENTIN = People.as(People.CORENTIN);
  static final Actor INES = People.as(People.INES);
  static final Reason UNSEEN = Reason.unseen(Rule.HAB_14);
  static final Fact NUMBER = Fact.reference("number", "H00421/2018/SST-1/O");

  final InMemoryForprev store = new InMemoryForprev();
  final SettableClock clock = SettableClock.on(TODAY);
  final Scene scene = Scene.in(store, clock);
  final HabilitationPorts ports = store.habilitationPorts(clock);

  final Decision<HabilitationView> suspend(Actor actor, LocalDate from) {
    return SuspendHabilitation.of(ports).suspend(actor, SST_OF_MAROSE.id(), from, LATER, WHY);
  }

  final Decision<HabilitationView> lift(Actor actor, LocalDate from) {
    return LiftSuspension.of(ports).lift(actor, SST_OF_MAROSE.id(), from);
  }

  final Decision<HabilitationView> withdraw(Actor actor, LocalDate from) {
    return WithdrawHabilitation.of(ports).withdraw(actor, SST_OF_MAROSE.id(), from, WHY);
  }

  final Decision<HabilitationView> resign(Actor actor, LocalDate from) {
    return ResignHabilitation.of(ports).resign(actor, SST_OF_MAROSE.id(), from);
  }

  final Decision<GenerateCertificates.Issue> generate(WithEntity session) {
    return GenerateCertificates.of(scene.ports()).generate(KARINE, session.id());
  }

  final Habilitation stored() {
    return store.habilitationsByNumber().find(SST_OF_MAROSE.number()).orElseThrow();
  }

  final List<AuditAct> acts() {
    return store.auditEntries().stream().map(AuditEntry::act).toList();
  }

  final void assertNothingHappened() {
    assertThat(stored()).isEqualTo(SST_OF_MAROSE);
    assertThat(acts()).isEmpty();
  }

  static Reason reserved(String act, Role role) {
    return Reason.reserved(Rule.HAB_14, role, Fact.text("reservedAct", act), NUMBER);
  }
}
