package fr.forprev.adapters.mail;

import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.SessionMail;
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

  /** The words of {@code mail}, whose links lead below {@code letterhead}'s site. */
  static MailText of(Mail mail, Letterhead letterhead) {
    return mail instanceof AccountMail account
        ? AccountWords.of(account, letterhead)
        : SessionWords.of((SessionMail) mail, letterhead);
  }

  /** What the templates of that kind make of these facts. */
  static MailText rendered(String subject, MailKind kind, Map<String, Object> facts) {
    String template = kind.name().toLowerCase(Locale.ROOT) + ".jte";
    return new MailText(subject, render(PLAIN, template, facts), render(HTML, template, facts));
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
