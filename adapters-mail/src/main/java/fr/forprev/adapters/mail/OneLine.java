package fr.forprev.adapters.mail;

import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.SessionMail;
import java.util.regex.Pattern;

/**
 * Keeps what people typed on one line, so that it can neither add a header nor write a paragraph of
 * a mail, nor turn the reading direction.
 */
final class OneLine {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

  private OneLine() {}

  static String of(String typed) {
    return INVISIBLE.matcher(typed).replaceAll(" ").strip();
  }

  /** The same mail, its names on one line each. */
  static Mail of(Mail mail) {
    return mail instanceof AccountMail account ? of(account) : of((SessionMail) mail);
  }

  private static SessionMail of(SessionMail mail) {
    return new SessionMail(
        mail.id(),
        mail.kind(),
        of(mail.toName()),
        mail.toAddress(),
        mail.session(),
        mail.number(),
        mail.about() == null ? null : of(mail.about()));
  }

  private static SessionMail.About of(SessionMail.About about) {
    return new SessionMail.About(
        of(about.organisation()), about.dispositifLevel(), about.endDate());
  }

  private static AccountMail of(AccountMail mail) {
    return new AccountMail(
        mail.id(),
        mail.kind(),
        of(mail.toName()),
        mail.toAddress(),
        mail.accounts().stream()
            .map(account -> new AccountMail.Numbered(account.number(), of(account.name())))
            .toList(),
        mail.roles().stream()
            .map(held ->
                new AccountMail.Held(held.role(), held.place() == null ? null : of(held.place())))
            .toList(),
        mail.link());
  }
}
