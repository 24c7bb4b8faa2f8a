package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.INES;
import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.audit.Traces;
import fr.forprev.application.audit.Traces.Trace;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.Instant;
import java.util.EnumSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link Traces} promises. */
public abstract class TracesContract extends StoreContract {

  private static final Instant FIRST = Instant.parse("2024-02-28T08:00:00.123456Z");
  private static final Instant LATER = Instant.parse("2024-02-29T08:00:00Z");

  @Test
  void areThoseOfTheSubjectAndTheActsTheLatestFirst() {
    record(1, FIRST, null, AuditAct.EMAIL_CHANGED, KARINE.id().value(), null);
    record(2, LATER, INES, AuditAct.DATA_CORRECTED, KARINE.id().value(), "motif : « appel »");
    record(3, LATER, INES, AuditAct.ROLE_GIVEN, KARINE.id().value(), "MANAGER");
    record(4, LATER, INES, AuditAct.DATA_CORRECTED, INES.id().value(), "autre");

    assertThat(
            store
                .traces()
                .of(
                    KARINE.id().value(),
                    EnumSet.of(AuditAct.DATA_CORRECTED, AuditAct.EMAIL_CHANGED)))
        .containsExactly(
            new Trace(LATER, AuditAct.DATA_CORRECTED, INES.id(), "motif : « appel »"),
            new Trace(FIRST, AuditAct.EMAIL_CHANGED, null, null));
    assertThat(store.traces().of(KARINE.id().value(), EnumSet.of(AuditAct.ROLE_TAKEN))).isEmpty();
  }

  private void record(
      int key, Instant at, @Nullable Person by, AuditAct act, UUID subject, @Nullable String note) {
    Actor actor = by == null ? null : People.as(by);
    inAct(() ->
        store.auditTrail().record(new AuditEntry(Keys.of(key), at, actor, act, subject, note)));
  }
}
