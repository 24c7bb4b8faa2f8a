package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.page.Form;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import java.util.HashMap;
import java.util.Map;

/** Preferences and caisse in a form. */
final class SettingsForm {

  private static final String ALERTS = "alertes";
  private static final String NOTIFICATIONS = "notifications";
  private static final String MESSAGES = "messages";
  private static final String CAISSE = "caisse";
  private static final String YES = "oui";

  private SettingsForm() {}

  static Form of(AccountSettings settings) {
    EmailPreferences emails = settings.emailsInForce();
    Map<String, String> known = new HashMap<>();
    if (emails.alerts()) {
      known.put(ALERTS, YES);
    }
    if (emails.notifications()) {
      known.put(NOTIFICATIONS, YES);
    }
    if (emails.targetedMessages()) {
      known.put(MESSAGES, YES);
    }
    if (settings.caisse() != null) {
      known.put(CAISSE, settings.caisse());
    }
    return Form.filled(known);
  }

  /**
   * What was answered.
   *
   * @param dataChecked whether the data of the account were checked as well
   */
  static AccountSettings in(Form form, boolean dataChecked) {
    String caisse = form.value(CAISSE);
    return new AccountSettings(
        dataChecked,
        new EmailPreferences(
            form.ticked(ALERTS), form.ticked(NOTIFICATIONS), form.ticked(MESSAGES)),
        caisse.isEmpty() ? null : caisse);
  }
}
