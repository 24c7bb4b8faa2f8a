package fr.forprev.application.notification;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.rule.Role;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail about an account, with the facts that its text may name.
 *
 * @param accounts that of the recipient; all those at his e-mail, by number, when numbers are what
 *     the mail tells; none before his account begins
 * @param roles those that the recipient holds now, in the order of {@link Role}
 * @param link the link of a mail that carries one, else null
 */
public record AccountMail(
    UUID id,
    MailKind kind,
    String toName,
    String toAddress,
    List<Numbered> accounts,
    List<Held> roles,
    @Nullable Link link)
    implements Mail {

  /** Somebody and his number. */
  public record Numbered(ForprevNumber number, String name) {}

  /**
   * A role that somebody holds.
   *
   * @param place the name of the entity, the code of the caisse, or null when it holds elsewhere
   */
  public record Held(Role role, @Nullable String place) {}

  /**
   * A one-time link (USR-11).
   *
   * @param secret drawn when the mail leaves and null until then; stored nowhere
   */
  public record Link(OneTimeLink link, @Nullable String secret) {

    /** Without the secret: mails end up in logs. */
    @Override
    public String toString() {
      return "Link[" + link + "]";
    }
  }

  /** Keeps unmodifiable copies, the roles in order. */
  public AccountMail {
    accounts = List.copyOf(accounts);
    roles =
        roles.stream()
            .sorted(
                Comparator.comparing(Held::role)
                    .thenComparing(Held::place, Comparator.nullsFirst(Comparator.naturalOrder())))
            .toList();
  }

  /** This mail about {@code served}, with that secret. */
  AccountMail with(OneTimeLink served, String secret) {
    return new AccountMail(id, kind, toName, toAddress, accounts, roles, new Link(served, secret));
  }
}
