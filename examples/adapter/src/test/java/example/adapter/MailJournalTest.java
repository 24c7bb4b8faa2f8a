package example.adapter;

import fr.forprev.application.notification.SendMail;
import fr.forprev.testkit.contract.SendMailContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** Our adapter keeps the contract that Forprev publishes. */
class MailJournalTest extends SendMailContract {

  @TempDir Path folder;

  @Override
  protected SendMail mailer() {
    return new MailJournal(journal());
  }

  @Override
  protected List<UUID> arrived() {
    try {
      return Files.readAllLines(journal()).stream()
          .map(line -> UUID.fromString(line.split(";", 2)[0]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path journal() {
    return folder.resolve("mails.csv");
  }
}
