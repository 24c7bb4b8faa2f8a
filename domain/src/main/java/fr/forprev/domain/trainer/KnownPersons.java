package fr.forprev.domain.trainer;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The persons already known among those whom somebody named, each with his certifications.
 *
 * @param records all who have one of the numbers or one of the identities that were given
 */
public record KnownPersons(List<TrainerRecord> records) {

  /** Nobody. */
  public static final KnownPersons NOBODY = new KnownPersons(List.of());

  /** Keeps an unmodifiable copy of the records. */
  public KnownPersons {
    records = List.copyOf(records);
  }

  /** Whether {@code person} is one of them, just as he is. */
  public boolean has(Person person) {
    return records.stream().anyMatch(known -> known.person().equals(person));
  }

  /** The person to whom that number leads, when that identity is his. */
  public Optional<TrainerRecord> find(ForprevNumber number, Identity identity) {
    return records.stream()
        .filter(known -> known.answersTo(number))
        .filter(known -> known.person().identity().sameAs(identity))
        .findFirst();
  }

  /**
   * SES-10: why that number and that identity name nobody: the number is not that of a person of
   * that identity, or it is missing although a person of that identity is known. An unknown number
   * and the number of somebody else are refused alike.
   *
   * @param where facts that tell of whom it is, the trainee's line
   */
  public Optional<Reason> obstacle(
      @Nullable ForprevNumber number, Identity identity, Fact... where) {
    List<Fact> facts = new ArrayList<>(List.of(where));
    if (number != null) {
      facts.add(Fact.reference("forprevNumber", number));
      return find(number, identity).isPresent() ? Optional.empty() : Optional.of(refused(facts));
    }
    return records.stream().anyMatch(known -> known.person().identity().sameAs(identity))
        ? Optional.of(refused(facts))
        : Optional.empty();
  }

  private static Reason refused(List<Fact> facts) {
    return Reason.of(Rule.SES_10, Unblock.never(), facts.toArray(Fact[]::new));
  }
}
