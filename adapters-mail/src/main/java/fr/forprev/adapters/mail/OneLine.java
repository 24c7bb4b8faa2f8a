package fr.forprev.adapters.mail;

import fr.forprev.application.notification.Mail;
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
    return new Mail(
        mail.id(),
        mail.kind(),
        of(mail.toName()),
        mail.toAddress(),
        mail.session(),
        mail.number(),
        mail.about() == null ? null : of(mail.about()));
  }

  private static Mail.About of(Mail.About about) {
    return new Mail.About(of(about.organisation()), about.dispositifLevel(), about.endDate());
  }
}
