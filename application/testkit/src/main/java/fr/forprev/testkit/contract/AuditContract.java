package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.audit.AuditSeals;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.domain.account.Actor;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link AuditTrail} and {@link AuditSeals} promise: the trail can only be seen sealed. */
public abstract class AuditContract extends StoreContract {

  private static final Instant AT = Instant.parse("2023-06-15T08:00:00.123456Z");

  @BeforeEach
  void storeThoseWhoAct() {
    fillWithPeople();
  }

  @Test
  void sealsNothingInAnEmptyTrail() {
    assertThat(store.auditSeals().sealPending()).isZero();
    assertThat(store.auditSeals().broken()).isEmpty();
  }

  @Test
  void sealsEveryPendingEntryOnce() {
    int number = 100;
    for (AuditAct act : AuditAct.values()) {
      AuditEntry entry = entry(number++, act, People.as(People.KARINE));
      inAct(() -> store.auditTrail().record(entry));
    }

    assertThat(store.auditSeals().sealPending()).isEqualTo(AuditAct.values().length);
    assertThat(store.auditSeals().sealPending()).isZero();
    assertThat(store.auditSeals().broken()).isEmpty();
  }

  @Test
  void goesOnWithTheChainWhenEntriesCome() {
    store.auditTrail().record(entry(102, AuditAct.SESSION_OPENED, People.as(People.SOFIANE)));
    store.auditTrail().record(entry(101, AuditAct.RESULTS_SENT, People.as(People.HELENE)));
    assertThat(store.auditSeals().sealPending()).isEqualTo(2);

    store.auditTrail().record(entry(100, AuditAct.SESSION_SAVED, People.as(People.KARINE)));

    assertThat(store.auditSeals().sealPending()).isEqualTo(1);
    assertThat(store.auditSeals().broken()).isEmpty();
  }

  @Test
  void keepsEntriesWithoutActor() {
    inAct(() -> store.auditTrail().record(entry(100, AuditAct.SESSION_DELETED, null)));

    assertThat(store.auditSeals().sealPending()).isEqualTo(1);
    assertThat(store.auditSeals().broken()).isEmpty();
  }

  @Test
  void keepsNothingOfAnActThatIsRolledBack() {
    inRefusedAct(() ->
        store
            .auditTrail()
            .record(entry(100, AuditAct.SESSION_SUBMITTED, People.as(People.KARINE))));

    assertThat(store.auditSeals().sealPending()).isZero();
  }

  private static AuditEntry entry(int key, AuditAct act, @Nullable Actor actor) {
    return new AuditEntry(Keys.of(key), AT.plusSeconds(key), actor, act, Keys.of(1), null);
  }
}
