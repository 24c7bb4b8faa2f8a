package fr.forprev.application.account;

import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.PersonId;

/** Port: what people have confirmed and chosen (USR-03). */
public interface Settings {

  /** Those of that person; {@link AccountSettings#NONE} before any. */
  AccountSettings of(PersonId person);

  /** Stores them, or replaces those of that person. */
  void save(PersonId person, AccountSettings settings);
}
