package fr.forprev.bootstrap.killed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.bootstrap.Await;
import fr.forprev.bootstrap.Installation;
import fr.forprev.bootstrap.Site;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.SettableClock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code kill -9} at random points of the generation, of the results and of the daily routine,
 * again and again: each act is there whole or not at all, what was acknowledged is there, the trail
 * is intact, and what had to be told is told.
 */
@Timeout(600)
class KilledAtWorkTest {

  private static final LocalDate TODAY = SampleSession.END.plusDays(1);
  private static final LocalDate DAY_OF_DELETION = TODAY.plusDays(16);
  private static final int SESSIONS = 150;
  private static final int KILLS = 5;

  private static final String HALF_GENERATED =
      """
      select session.id from session left join certificate on certificate.session = session.id
      group by session.id
      having count(certificate.id) <> case when state = 'GENERATED' then 3 else 0 end
      """;
  private static final String GENERATED = "select id from session where state = 'GENERATED'";
  private static final String GENERATIONS =
      "select subject from audit_entry where act = 'CERTIFICATES_GENERATED'";
  private static final String RESULTS =
      "select id from session where state in ('WITH_ENTITY', 'GENERATED')";
  private static final String DELETIONS =
      "select subject from audit_entry where act = 'SESSION_DELETED'";

  @TempDir Path folder;

  @Test
  @Verifies({Rule.SES_18, Rule.SES_20})
  void whatIsKilledAtWorkLeavesEverythingWholeOrUndone() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    Site site = Site.in(folder);
    String manager;
    String trainer;
    try (Installation forprev = Installation.start(site, SettableClock.on(TODAY))) {
      manager = forprev.token(People.as(People.KARINE));
      trainer = forprev.token(People.as(People.HELENE));
      IntStream.rangeClosed(1, SESSIONS)
          .mapToObj(SampleSession::number)
          .forEach(sample -> forprev.store().sessions().save(sample.withTrainer()));
    }
    Set<String> told = ConcurrentHashMap.newKeySet();
    Set<String> issued = ConcurrentHashMap.newKeySet();
    Clients clients = new Clients(manager, trainer, told, issued);
    for (int kill = 0; kill < KILLS; kill++) {
      try (Victim victim = Victim.running(site, TODAY, false)) {
        clients.workUntil(victim, 1 + random.nextInt(40));
        victim.kill();
        clients.awaitEnd();
      }
      assertThat(site.ask(HALF_GENERATED)).as("seed %s", seed).isEmpty();
      assertThat(site.ask(GENERATED)).as("seed %s", seed).containsAll(issued);
      assertThat(site.ask(RESULTS)).as("seed %s", seed).containsAll(told);
      assertThat(site.ask(GENERATIONS))
          .as("seed %s", seed)
          .containsExactlyInAnyOrderElementsOf(site.ask(GENERATED));
    }
    assertThat(issued).isNotEmpty();
    List<String> generated = site.ask(GENERATED);
    killTheRoutine(site, generated, random);
    finish(site, generated);
  }

  private static void killTheRoutine(Site site, List<String> generated, Random random)
      throws Exception {
    int left = generated.size();
    for (int kill = 0; kill < 2 && left > 2; kill++) {
      int enough = left - 1 - random.nextInt(Math.max(1, left / 3));
      try (Victim victim = Victim.running(site, DAY_OF_DELETION, true)) {
        Await.until("some deletions", () -> site.ask(GENERATED).size() <= enough);
        victim.kill();
      }
      assertThat(site.ask(HALF_GENERATED)).isEmpty();
      assertThat(site.ask(DELETIONS)).doesNotHaveDuplicates().hasSize(deleted(site, generated));
      left = site.ask(GENERATED).size();
    }
  }

  private static int deleted(Site site, List<String> generated) throws SQLException {
    return generated.size() - site.ask(GENERATED).size();
  }

  /** The next start does the rest. */
  private static void finish(Site site, List<String> generated) throws Exception {
    // The day after, so that what a killed one had taken for sending is due again.
    try (Victim last = Victim.running(site, DAY_OF_DELETION.plusDays(1), true)) {
      assertThat(last.port()).isPositive();
      Await.until("the deletions", () -> site.ask(GENERATED).isEmpty());
      Await.until(
          "the mails", () -> site.ask("select id from outbox where settled_at is null").isEmpty());
      Await.until("the seals", () -> site.ask("select entry from audit_pending").isEmpty());
      last.kill();
    }
    assertThat(site.ask(DELETIONS)).containsExactlyInAnyOrderElementsOf(generated);
    assertThat(site.ask("select id from certificate")).isEmpty();
    assertThat(site.ask("select passed || '/' || failed from session_outcome"))
        .hasSameSizeAs(generated)
        .containsOnly("3/1");
    try (Installation after = Installation.reopen(site, SettableClock.on(DAY_OF_DELETION))) {
      assertThat(after.store().auditSeals().broken()).isEmpty();
    }
  }
}
