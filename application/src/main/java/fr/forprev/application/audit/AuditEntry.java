package fr.forprev.application.audit;

import fr.forprev.domain.account.Actor;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One accepted act. It names no trainee.
 *
 * @param actor who acted with which profile; null for the product's own routine, and for the acts
 *     of a person on his own account while no profile is in use: then the subject tells who
 * @param subject the key of what was acted on
 * @param note a word of the product's own that says more, or null; what was typed is in it for the
 *     acts of support alone, who says who asked for what (USR-02, USR-07)
 */
public record AuditEntry(
    UUID id, Instant at, @Nullable Actor actor, AuditAct act, UUID subject, @Nullable String note) {

  /** One without a note. */
  public AuditEntry(UUID id, Instant at, @Nullable Actor actor, AuditAct act, UUID subject) {
    this(id, at, actor, act, subject, null);
  }
}
