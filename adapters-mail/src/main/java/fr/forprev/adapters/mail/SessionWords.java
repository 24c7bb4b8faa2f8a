package fr.forprev.adapters.mail;

import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.SessionMail;
import java.util.Map;

/** The words of mails about sessions. */
final class SessionWords {

  private SessionWords() {}

  static MailText of(SessionMail mail, Letterhead letterhead) {
    String whose = mail.about() == null ? "" : " — " + mail.about().organisation();
    String about = " de certification n°" + mail.number() + whose;
    Map<String, Object> facts =
        Map.of("mail", mail, "title", "Session" + about, "link", letterhead.link(mail.session()));
    return MailText.rendered(news(mail.kind()) + " : session" + about, mail.kind(), facts);
  }

  private static String news(MailKind kind) {
    return switch (kind) {
      case SESSION_TO_VALIDATE -> "À valider";
      case RESULTS_RECEIVED -> "Résultats reçus";
      case SESSION_RETURNED -> "À corriger";
      case SESSION_TAKEN_BACK -> "Reprise par l'entité";
      case SESSION_DELETED -> "Supprimée par l'entité";
      case SESSION_ENDS_SOON -> "Bientôt supprimée";
      case CORRECTION_ASKED -> "Correction à décider";
      case CORRECTION_APPROVED -> "Correction approuvée";
      case CORRECTION_DECLINED -> "Correction refusée";
      default -> throw new IllegalArgumentException(kind + " tells of no session");
    };
  }
}
