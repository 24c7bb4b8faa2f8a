package example.adapter;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.SendMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Our adapter of {@link SendMail}: a line for each mail, for a system of ours that sends them. */
record MailJournal(Path file) implements SendMail {

  @Override
  public void send(Mail mail) {
    try {
      Files.write(
          file,
          List.of(String.join(";", mail.id().toString(), mail.kind().name(), mail.toAddress())),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure); // the mail stays in the outbox and is tried again
    }
  }
}
