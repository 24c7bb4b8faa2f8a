package fr.forprev.adapters.mail;

import fr.forprev.application.notification.SendMail;
import fr.forprev.testkit.contract.SendMailContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** The folder keeps what every way to send promises. */
class MailFolderContractTest extends SendMailContract {

  @TempDir Path mails;

  @Override
  protected SendMail mailer() {
    return new MailFolder(mails, Mails.LETTERHEAD, Mails.CLOCK);
  }

  @Override
  protected List<UUID> arrived() {
    try (Stream<Path> files = Files.list(mails)) {
      return files
          .map(file -> UUID.fromString(file.getFileName().toString().replace(".eml", "")))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
