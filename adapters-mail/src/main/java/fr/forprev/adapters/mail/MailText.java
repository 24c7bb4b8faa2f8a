package fr.forprev.adapters.mail;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;

/**
 * The words of one mail.
 *
 * @param subject begins with what is to be done: lists of mails cut its end
 * @param plain the text part
 * @param html the HTML part, which says the same
 */
record MailText(String subject, String plain, String html) {

  private static final String TEMPLATES = "fr.forprev.adapters.mail.templates";
  private static final TemplateEngine PLAIN = engine(ContentType.Plain, "text");
  private static final TemplateEngine HTML = engine(ContentType.Html, "html");

  /** The words of {@code mail}, in which {@code link} leads to its session. */
  static MailText of(Mail mail, String link) {
    String whose = mail.about() == null ? "" : " — " + mail.about().organisation();
    String about = " de certification n°" + mail.number() + whose;
    String template = mail.kind().name().toLowerCase(Locale.ROOT) + ".jte";
    Map<String, Object> facts = Map.of("mail", mail, "title", "Session" + about, "link", link);
    return new MailText(
        news(mail.kind()) + " : session" + about,
        render(PLAIN, template, facts),
        render(HTML, template, facts));
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
    };
  }

  private static TemplateEngine engine(ContentType type, String folder) {
    return TemplateEngine.createPrecompiled(
        null, type, MailText.class.getClassLoader(), TEMPLATES + "." + folder);
  }

  private static String render(TemplateEngine engine, String template, Map<String, Object> facts) {
    StringOutput words = new StringOutput();
    engine.render(template, facts, words);
    return words.toString().strip() + "\n";
  }
}
