package fr.forprev.adapters.mail;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.SendMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;

/**
 * Mails as files that any mail reader opens: {@code <outbox identifier>.eml}, so that a mail sent
 * twice stays one file. A file appears whole or not at all, readable by its owner alone where the
 * system knows owners.
 */
public final class MailFolder implements SendMail {

  private final Path folder;
  private final MailComposer composer;

  /**
   * Mails written into {@code folder}, which the first one creates when it is absent.
   *
   * @param clock gives each mail its date, in the clock's zone
   */
  public MailFolder(Path folder, Letterhead letterhead, Clock clock) {
    this.folder = folder;
    this.composer = new MailComposer(letterhead, clock);
  }

  /**
   * Writes {@code mail}.
   *
   * @throws MailNotHandedOver when the folder cannot be written, or the address is none
   */
  @Override
  public void send(Mail mail) {
    MimeMessage message = composer.compose(mail);
    try {
      Files.createDirectories(folder);
      write(message, folder.resolve(mail.id() + ".eml"));
    } catch (IOException | MessagingException failure) {
      throw new MailNotHandedOver(mail.id(), "folder " + folder + " cannot be written", failure);
    }
  }

  private void write(MimeMessage message, Path file) throws IOException, MessagingException {
    Path unfinished = Files.createTempFile(folder, ".", ".part");
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        message.writeTo(out);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
