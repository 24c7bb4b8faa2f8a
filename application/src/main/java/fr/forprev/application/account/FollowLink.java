package fr.forprev.application.account;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use case: a person follows his one-time link and chooses a password (USR-11). */
public interface FollowLink {

  /**
   * For whom a link serves.
   *
   * @param number his Forprev number; null for an applicant, who gets it with his password
   */
  record Followed(OneTimeLink.Purpose purpose, Identity identity, @Nullable ForprevNumber number) {}

  /** What becomes of the password. */
  sealed interface Choice {

    /** It is chosen; the link has served, and all sign-ins of the person have ended. */
    record Chosen(Person person) implements Choice {}

    /** It cannot be used, each fault in French; the link has not served. */
    record Unusable(List<String> faults) implements Choice {

      /** Keeps an unmodifiable copy. */
      public Unusable {
        faults = List.copyOf(faults);
      }
    }
  }

  /**
   * Looks at a link without using it, so that a mail reader that opens it does not spend it.
   * Refused when it has served or is out of its days; unseen when there is none.
   */
  Decision<Followed> look(String secret);

  /**
   * Uses the link. A confirmed applicant gets his number and his role now; a second factor stays as
   * it is.
   *
   * @throws TooBusyException when too many passwords are being hashed
   */
  Decision<Choice> choose(String secret, String password);

  /** The use case over these ports. */
  static FollowLink of(AccountPorts ports) {
    return new LinkFollowing(ports);
  }
}
