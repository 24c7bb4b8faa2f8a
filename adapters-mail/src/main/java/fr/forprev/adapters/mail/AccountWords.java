package fr.forprev.adapters.mail;

import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.MailKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The words of mails about accounts. */
final class AccountWords {

  private AccountWords() {}

  static MailText of(AccountMail mail, Letterhead letterhead) {
    AccountMail.Link carried = mail.link();
    String link =
        carried == null
            ? letterhead.site()
            : letterhead.linkOf(Objects.requireNonNull(carried.secret(), "no secret was drawn"));
    return MailText.rendered(
        subject(mail.kind()),
        mail.kind(),
        Map.of("mail", mail, "link", link, "lines", lines(mail)));
  }

  private static List<String> lines(AccountMail mail) {
    boolean ofRoles = mail.kind() == MailKind.ROLE_GIVEN || mail.kind() == MailKind.ROLE_TAKEN;
    return ofRoles
        ? mail.roles().stream().map(AccountWords::line).toList()
        : mail.accounts().stream()
            .map(account -> account.number() + " (" + account.name() + ")")
            .toList();
  }

  private static String line(AccountMail.Held held) {
    return held.role().label() + (held.place() == null ? "" : " (" + held.place() + ")");
  }

  private static String subject(MailKind kind) {
    return switch (kind) {
      case FIRST_SIGN_IN_LINK -> "À activer : votre compte Forprev";
      case PASSWORD_LINK -> "À choisir : un autre mot de passe Forprev";
      case EMAIL_CONFIRMATION_LINK -> "À confirmer : votre adresse électronique pour Forprev";
      case FORGOTTEN_NUMBERS -> "Numéro oublié : votre numéro Forprev";
      case ROLE_GIVEN -> "Rôle donné : vos rôles dans Forprev";
      case ROLE_TAKEN -> "Rôle retiré : vos rôles dans Forprev";
      case PASSWORD_CHANGED -> "Mot de passe changé : votre compte Forprev";
      case EMAIL_CHANGED -> "Adresse électronique changée : votre compte Forprev";
      case SECOND_FACTOR_CHANGED -> "Deuxième facteur changé : votre compte Forprev";
      case DATA_CORRECTED -> "Données corrigées : votre compte Forprev";
      case ACCOUNTS_MERGED -> "Comptes réunis : votre compte Forprev";
      default -> throw new IllegalArgumentException(kind + " tells of no account");
    };
  }
}
