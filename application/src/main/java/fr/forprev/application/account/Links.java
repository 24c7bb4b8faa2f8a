package fr.forprev.application.account;

import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.PersonId;
import java.util.Optional;
import java.util.UUID;

/** Port: one-time links (USR-11). The secret of a link is drawn when its mail leaves. */
public interface Links {

  /** A link, by its key. */
  record StoredLink(UUID id, OneTimeLink link) {}

  /** The link that has a secret with that hash, locked for the act that uses it. */
  Optional<StoredLink> lock(String secretHash);

  /** Stores it, or replaces the one with its key. */
  void save(StoredLink link);

  /** One more secret of that link: each mail that leaves carries its own. */
  void addSecret(UUID link, String secretHash);

  /** Ends the links of that person and purpose that have not served. */
  void revoke(PersonId person, OneTimeLink.Purpose purpose);
}
