package fr.forprev.adapters.persistence.jooq.session;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.session.DeleteSession;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.ModifySession;
import fr.forprev.application.session.TakeBackSession;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.testkit.People;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** One manager generates while the other deletes or modifies: one of them wins, whole. */
class GenerationAgainstChangeTest {
  private static final Actor KARINE = People.as(People.KARINE);
  private static final Actor BENOIT = People.as(People.BENOIT);

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private Scene scene;

  @BeforeEach
  void takeAnEmptyStore() {
    scene = Scene.in(POSTGRES.emptied(), SettableClock.on(END));
  }

  @RepeatedTest(10)
  @Verifies({Rule.SES_21, Rule.SES_18})
  void whoDeletesLeavesNoCertificateAndWhoGeneratesNoDeletion() {
    SessionId session = scene.resultsSent().id();
    List<List<Rule>> refused =
        race(session, id -> DeleteSession.of(scene.ports()).delete(BENOIT, id));

    if (refused.get(0).isEmpty()) {
      assertThat(refused.get(1)).containsExactly(Rule.SES_21);
      assertGenerated(session);
    } else {
      assertThat(refused).containsExactly(List.of(Rule.SES_13), List.of());
      assertThat(scene.store().sessions().find(session)).isEmpty();
      assertNoCertificate();
    }
  }

  @RepeatedTest(10)
  @Verifies({Rule.SES_16, Rule.SES_18})
  void whoModifiesLeavesNoCertificateAndWhoGeneratesNoModification() {
    SessionId session = scene.resultsSent().id();
    List<List<Rule>> refused =
        race(session, id -> ModifySession.of(scene.ports()).modify(BENOIT, id));

    if (refused.get(0).isEmpty()) {
      assertThat(refused.get(1)).containsExactly(Rule.SES_18);
      assertGenerated(session);
    } else {
      assertThat(refused).containsExactly(List.of(Rule.SES_16), List.of());
      assertThat(stateOf(session)).isEqualTo(SessionState.DRAFT);
      assertNoCertificate();
    }
  }

  @RepeatedTest(5)
  @Verifies(Rule.SES_23)
  void ofTwoWhoTakeBackAtOnceOneFindsItDone() {
    SessionId session = scene.submitted().id();

    List<List<Rule>> refused =
        Racers.atOnce(
            2,
            n ->
                rules(
                    TakeBackSession.of(scene.ports()).takeBack(n == 0 ? KARINE : BENOIT, session)));

    assertThat(refused).containsExactlyInAnyOrder(List.of(), List.of(Rule.SES_16));
    assertThat(stateOf(session)).isEqualTo(SessionState.DRAFT);
  }

  /** The rules that refused the generation, and those that refused {@code change}. */
  private List<List<Rule>> race(SessionId session, Function<SessionId, Decision<?>> change) {
    return Racers.atOnce(
        2,
        n ->
            rules(
                n == 0
                    ? GenerateCertificates.of(scene.ports()).generate(KARINE, session)
                    : change.apply(session)));
  }

  private static List<Rule> rules(Decision<?> decision) {
    return decision instanceof Decision.Refused<?> refused
        ? refused.reasons().stream().map(Reason::rule).toList()
        : List.of();
  }

  private SessionState stateOf(SessionId session) {
    return scene.store().sessions().find(session).orElseThrow().state();
  }

  private void assertGenerated(SessionId session) {
    assertThat(stateOf(session)).isEqualTo(SessionState.GENERATED);
    assertThat(scene.store().certificates().of(session)).hasSize(3);
  }

  private static void assertNoCertificate() {
    assertThat(POSTGRES.number("select count(*) from certificate")).isZero();
    assertThat(POSTGRES.number("select count(*) from session_outcome")).isZero();
  }
}
