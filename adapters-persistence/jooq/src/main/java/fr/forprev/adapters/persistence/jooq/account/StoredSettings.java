package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ACCOUNT_SETTINGS;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.AccountSettingsRecord;
import fr.forprev.application.account.Settings;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.PersonId;

/** {@link Settings} on PostgreSQL. */
public final class StoredSettings implements Settings {

  private final Database database;

  /** In that database. */
  public StoredSettings(Database database) {
    this.database = database;
  }

  @Override
  public AccountSettings of(PersonId person) {
    return database
        .dsl()
        .selectFrom(ACCOUNT_SETTINGS)
        .where(ACCOUNT_SETTINGS.PERSON.eq(person.value()))
        .fetchOptional(StoredSettings::settings)
        .orElse(AccountSettings.NONE);
  }

  private static AccountSettings settings(AccountSettingsRecord row) {
    return new AccountSettings(
        row.getDataChecked(),
        row.getAlerts() == null
            ? null
            : new EmailPreferences(
                row.getAlerts(), row.getNotifications(), row.getTargetedMessages()),
        row.getCaisse());
  }

  @Override
  public void save(PersonId person, AccountSettings settings) {
    EmailPreferences emails = settings.emails();
    database
        .dsl()
        .insertInto(ACCOUNT_SETTINGS)
        .set(ACCOUNT_SETTINGS.PERSON, person.value())
        .set(ACCOUNT_SETTINGS.DATA_CHECKED, settings.dataChecked())
        .set(ACCOUNT_SETTINGS.ALERTS, emails == null ? null : emails.alerts())
        .set(ACCOUNT_SETTINGS.NOTIFICATIONS, emails == null ? null : emails.notifications())
        .set(ACCOUNT_SETTINGS.TARGETED_MESSAGES, emails == null ? null : emails.targetedMessages())
        .set(ACCOUNT_SETTINGS.CAISSE, settings.caisse())
        .onConflict(ACCOUNT_SETTINGS.PERSON)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }
}
