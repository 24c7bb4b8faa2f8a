package fr.forprev.application.audit;

import fr.forprev.domain.account.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Port: what the trail tells of something. */
public interface Traces {

  /**
   * One act.
   *
   * @param by who acted, or null as in {@link AuditEntry}
   * @param note as in {@link AuditEntry}
   */
  record Trace(Instant at, AuditAct act, @Nullable PersonId by, @Nullable String note) {}

  /** The acts on that subject among {@code acts}, the latest first. */
  List<Trace> of(UUID subject, Set<AuditAct> acts);
}
