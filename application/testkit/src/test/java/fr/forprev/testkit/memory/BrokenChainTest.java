package fr.forprev.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.testkit.Keys;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody changes the trail behind the port's back. */
class BrokenChainTest {

  private static final Instant AT = Instant.parse("2023-06-15T08:00:00Z");

  private final CurrentWorld world = new CurrentWorld();
  private final InMemoryAudit audit = new InMemoryAudit(world);

  @BeforeEach
  void sealThreeEntries() {
    audit.record(entry(1, AuditAct.SESSION_OPENED));
    audit.record(entry(2, AuditAct.SESSION_SUBMITTED));
    audit.record(entry(3, AuditAct.RESULTS_SENT));
    audit.sealPending();
  }

  @Test
  void showsAnEntryThatWasChanged() {
    AuditEntry changed = entry(2, AuditAct.SESSION_DELETED);
    world.put(InMemoryAudit.ENTRIES, changed.id(), changed);

    assertThat(audit.broken()).containsExactly(Keys.of(2));
  }

  @Test
  void showsAnEntryThatIsMissing() {
    world.change(
        InMemoryAudit.ENTRIES, entries -> entries.without(entry -> entry.id().equals(Keys.of(3))));

    assertThat(audit.broken()).containsExactly(Keys.of(3));
  }

  @Test
  void showsNothingOfAnEntryThatIsNotSealedYet() {
    audit.record(entry(4, AuditAct.CERTIFICATES_GENERATED));

    assertThat(audit.broken()).isEmpty();
  }

  private static AuditEntry entry(int key, AuditAct act) {
    return new AuditEntry(Keys.of(key), AT, null, act, Keys.of(9), null);
  }
}
