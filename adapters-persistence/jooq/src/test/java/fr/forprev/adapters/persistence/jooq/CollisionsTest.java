package fr.forprev.adapters.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionId;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two acts that run into each other: the loser runs again and sees the winner. */
class CollisionsTest {
  private static final SampleSession FIRST = SampleSession.number(1);
  private static final SampleSession SECOND = SampleSession.number(2);

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final CyclicBarrier both = new CyclicBarrier(2);

  /** Else the one that runs again may take the survivor's row once more. */
  private final CyclicBarrier survivor = new CyclicBarrier(2);

  private final AtomicInteger runs = new AtomicInteger();

  @BeforeEach
  void storeTwoSessions() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    POSTGRES.store().sessions().save(FIRST.generatedOn(SampleSession.END));
    POSTGRES.store().sessions().save(SECOND.generatedOn(SampleSession.END));
  }

  @Test
  @Verifies(Rule.SES_18)
  void ofTwoWhoSawNoCertificateTheLoserIsRefusedByTheRule() {
    List<Decision<Boolean>> decisions = Racers.atOnce(2, number -> issueWhereThereIsNone());

    assertThat(decisions).containsExactlyInAnyOrder(Decision.granted(true), alreadyIssued());
    assertThat(runs).hasValue(3);
    assertThat(POSTGRES.store().certificates().of(FIRST.id())).hasSize(3);
  }

  private Decision<Boolean> issueWhereThereIsNone() {
    AtomicInteger own = new AtomicInteger();
    return POSTGRES
        .database()
        .decide(() -> {
          runs.incrementAndGet();
          List<IssuedCertificate> there = POSTGRES.store().certificates().of(FIRST.id());
          if (own.incrementAndGet() == 1) {
            Racers.await(both);
          }
          if (!there.isEmpty()) {
            return alreadyIssued();
          }
          POSTGRES.store().certificates().add(FIRST.certificates(SampleSession.END));
          return Decision.granted(true);
        });
  }

  private static Decision<Boolean> alreadyIssued() {
    return Decision.refused(Reason.of(Rule.SES_18, Unblock.never()));
  }

  @Test
  void ofTwoWhoWaitForEachOtherOneRunsAgainAndBothSucceed() {
    List<Decision<Boolean>> decisions =
        Racers.atOnce(
            2,
            number ->
                number == 0
                    ? lockBoth(FIRST.id(), SECOND.id())
                    : lockBoth(SECOND.id(), FIRST.id()));

    assertThat(decisions).containsOnly(Decision.granted(true));
    assertThat(runs).hasValue(3);
  }

  private Decision<Boolean> lockBoth(SessionId one, SessionId other) {
    AtomicInteger own = new AtomicInteger();
    Decision<Boolean> decision =
        POSTGRES
            .database()
            .decide(() -> {
              runs.incrementAndGet();
              if (own.incrementAndGet() == 2) {
                Racers.await(survivor);
              }
              POSTGRES.store().sessions().lock(one);
              if (own.get() == 1) {
                Racers.await(both);
              }
              return Decision.granted(POSTGRES.store().sessions().lock(other).isPresent());
            });
    if (own.get() == 1) {
      Racers.await(survivor);
    }
    return decision;
  }
}
