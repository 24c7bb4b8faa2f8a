package fr.forprev.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.EntryWindow;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;

/** A scene the day after the sessions end, and what the tests of one act have in common. */
abstract class UseCase {

  static final LocalDate END = SampleSession.END;
  static final LocalDate FIRST_DAY = LocalDate.of(2023, 3, 15);
  static final LocalDate LAST_DAY = LocalDate.of(2023, 9, 15);
  static final LocalDate TODAY = END.plusDays(1);

  static final Actor KARINE = People.as(People.KARINE);
  static final Actor BENOIT = People.as(People.BENOIT);
  static final Actor SOFIANE = People.as(People.SOFIANE);
  static final Actor CLAIRE = People.as(People.CLAIRE);
  static final Actor YANN = People.as(People.YANN);
  static final Actor HELENE = People.as(People.HELENE);
  static final Actor GASPARD = People.as(People.GASPARD);

  /** A person of the hotline. */
  static final Actor SUPPORT =
      new Actor(new PersonId(Keys.of(30)), Role.SUPPORT, new Scope.National());

  static final Reason UNSEEN = Reason.unseen(Rule.SES_13);

  final InMemoryForprev store = new InMemoryForprev();
  final SettableClock clock = SettableClock.on(TODAY);
  final Scene scene = Scene.in(store, clock);

  final SessionPorts ports() {
    return scene.ports();
  }

  final CertificationSession stored(SessionId id) {
    return store.sessions().find(id).orElseThrow();
  }

  final List<AuditAct> acts() {
    return store.auditEntries().stream().map(AuditEntry::act).toList();
  }

  /** Runs {@code refusedAct} and checks that it leaves no trace. */
  final void assertChangesNothing(CertificationSession session, Runnable refusedAct) {
    List<AuditEntry> trail = store.auditEntries();
    int mails = store.outboxMessages().size();

    refusedAct.run();

    assertThat(stored(session.id())).isEqualTo(session);
    assertThat(store.auditEntries()).isEqualTo(trail);
    assertThat(store.outboxMessages()).hasSize(mails);
  }

  /** SES-02, on {@code today}, for a session that ends on {@code endDate}. */
  static Reason outOfWindow(LocalDate endDate, LocalDate today, Unblock unblock) {
    return Reason.of(
        Rule.SES_02,
        unblock,
        Fact.day("endDate", endDate),
        Fact.span("window", EntryWindow.of(endDate)),
        Fact.day("today", today));
  }

  /** SES-13: the session stands in {@code state}, where somebody of {@code role} acts. */
  static Reason notYourTurn(SessionState state, Role role) {
    return Reason.of(Rule.SES_13, Unblock.ask(role), Fact.text("state", state.label()));
  }

  /** SES-13: {@code act} is for somebody of {@code role}. */
  static Reason notYourAct(String act, Role role) {
    return Reason.of(Rule.SES_13, Unblock.ask(role), Fact.text("act", act));
  }

  /** HAB-01: the SST habilitation expired before {@code day}. */
  static Reason expired(LocalDate expiry, LocalDate day, Unblock unblock) {
    return Reason.of(
        Rule.HAB_01,
        unblock,
        Fact.reference("number", "H00421/2018/SST-1/O"),
        Fact.day("expiry", expiry),
        Fact.day("day", day));
  }

  /** TRA-02: no certification of the trainer covers {@code endDate}. */
  static Reason trainerExpired(LocalDate endDate, Unblock unblock) {
    return Reason.of(
        Rule.TRA_02, unblock, Fact.reference("required", "SST/2"), Fact.day("endDate", endDate));
  }
}
