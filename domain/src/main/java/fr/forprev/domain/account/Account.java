package fr.forprev.domain.account;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What support looks at (USR-09).
 *
 * @param createdAt when the account was created
 * @param mergedInto the number to which that of the person leads, or null while he stands for
 *     himself
 */
public record Account(Person person, Instant createdAt, @Nullable ForprevNumber mergedInto) {

  /** USR-09: why it is neither corrected nor merged any more: it leads to another. */
  public Optional<Reason> obstacle() {
    return mergedInto == null
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rule.USR_09,
                Unblock.never(),
                Fact.reference("merged", person.number()),
                Fact.reference("survivor", mergedInto)));
  }
}
