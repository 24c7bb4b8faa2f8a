package fr.forprev.domain.request;

import fr.forprev.domain.account.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a request, and was said of it.
 *
 * @param act what was done; null for its opening, and for its end for want of any act (HAB-18)
 * @param state where it stands since
 * @param by who did it; null for an end for want of any act
 * @param comment the comment or the reason; empty when nothing was said
 */
public record Step(
    @Nullable RequestAct act,
    RequestState state,
    LocalDate on,
    @Nullable PersonId by,
    String comment) {}
