package fr.forprev.domain.account;

import org.jspecify.annotations.Nullable;

/**
 * What a person has confirmed and chosen so far, changeable at any time (USR-03).
 *
 * @param dataChecked whether the person has checked his own data
 * @param emails the e-mail preferences, or null while none are chosen
 * @param caisse the code of the caisse that a trainer chose, or null
 */
public record AccountSettings(
    boolean dataChecked, @Nullable EmailPreferences emails, @Nullable String caisse) {

  /** Those of a new account. */
  public static final AccountSettings NONE = new AccountSettings(false, null, null);

  /** The preferences that hold now (USR-04). */
  public EmailPreferences emailsInForce() {
    return emails == null ? EmailPreferences.UNTIL_CHOSEN : emails;
  }

  /** These settings, with those that {@code answered} gives in their place. */
  AccountSettings with(AccountSettings answered) {
    return new AccountSettings(
        dataChecked || answered.dataChecked,
        answered.emails == null ? emails : answered.emails,
        answered.caisse == null ? caisse : answered.caisse);
  }
}
