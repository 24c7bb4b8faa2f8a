package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.caisse.CaisseCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Answers to the first connection, or changes after it; what is not given stays as it was. */
record SettingsInput(
    @Nullable Boolean dataChecked, @Valid @Nullable Emails emails, @Nullable String caisse) {

  private static final String REQUIRED = "Ce champ est obligatoire.";

  /** What comes by e-mail too. */
  record Emails(
      @NotNull(message = REQUIRED) @Nullable Boolean alerts,
      @NotNull(message = REQUIRED) @Nullable Boolean notifications,
      @NotNull(message = REQUIRED) @Nullable Boolean targetedMessages) {

    private EmailPreferences read() {
      return new EmailPreferences(
          Boolean.TRUE.equals(alerts),
          Boolean.TRUE.equals(notifications),
          Boolean.TRUE.equals(targetedMessages));
    }
  }

  /** The answers; ends the request when something is wrong. */
  AccountSettings read(Fields fields) {
    CaisseCode code =
        fields.value(
            "/caisse", caisse, CaisseCode::parse, "Un code de caisse est attendu : CRAMIF.");
    fields.refuseIfAny();
    return new AccountSettings(
        Boolean.TRUE.equals(dataChecked),
        emails == null ? null : emails.read(),
        code == null ? null : code.value());
  }
}
