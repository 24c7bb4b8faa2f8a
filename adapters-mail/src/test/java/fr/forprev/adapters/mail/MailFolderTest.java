package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailFolderTest {

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource
  void a_mail_reader_finds_the_whole_message_in_the_file(MailKind kind) throws Exception {
    Mail mail = Mails.of(kind);
    MailText text = MailText.of(mail, Mails.LETTERHEAD);

    folder().send(mail);

    MimeMessage message = read(data.resolve("mails/" + Mails.ID + ".eml"));
    assertThat(message.getSubject()).isEqualTo(text.subject());
    assertThat(message.getMessageID()).isEqualTo("<" + Mails.ID + "@forprev.test>");
    assertThat(Parts.of(message)).isEqualTo(new Parts(text.plain(), text.html()));
  }

  @Test
  void lines_end_as_mails_end_them_and_stay_ascii() throws IOException {
    folder().send(Mails.of(MailKind.SESSION_TO_VALIDATE));

    assertThat(Files.readString(data.resolve("mails/" + Mails.ID + ".eml")))
        .matches("(?s)([\\t\\x20-\\x7e]{0,76}\r\n)+");
  }

  @Test
  void a_mail_sent_twice_is_one_file() throws IOException {
    folder().send(Mails.named("Avant", "A"));
    folder().send(Mails.named("Apres", "A"));

    assertThat(files()).containsExactly(Mails.ID + ".eml");
    assertThat(Files.readString(data.resolve("mails/" + Mails.ID + ".eml"))).contains("To: Apres");
  }

  @Test
  void a_file_that_cannot_be_put_in_place_leaves_nothing_behind() throws IOException {
    Path inTheWay = data.resolve("mails/" + Mails.ID + ".eml");
    Files.createDirectories(inTheWay.resolve("full"));

    assertThatThrownBy(() -> folder().send(Mails.of(MailKind.RESULTS_RECEIVED)))
        .isInstanceOf(MailNotHandedOver.class);
    assertThat(files()).containsExactly(Mails.ID + ".eml");
  }

  @Test
  void a_folder_that_cannot_be_written_is_named_and_no_person() throws IOException {
    Path file = Files.createFile(data.resolve("mails"));

    assertThatThrownBy(() -> folder().send(Mails.of(MailKind.RESULTS_RECEIVED)))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessage("Mail %s was not handed over: folder %s cannot be written", Mails.ID, file);
  }

  private MailFolder folder() {
    return new MailFolder(data.resolve("mails"), Mails.LETTERHEAD, Mails.CLOCK);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("mails"))) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static MimeMessage read(Path file) throws IOException, MessagingException {
    try (InputStream in = Files.newInputStream(file)) {
      return new MimeMessage(Session.getInstance(new Properties()), in);
    }
  }
}
