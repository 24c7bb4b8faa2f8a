package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import jakarta.mail.Header;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out is read back from bytes: only that shows which headers a reader sees. */
class MailComposerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PARIS\r\nBcc: evil@example.test",
        "PARIS\nBcc: evil@example.test",
        "PARIS\rBcc: evil@example.test",
        "PARIS\r\n\r\nBcc: evil@example.test",
        "PARIS\u0085Bcc: evil@example.test",
        "PARIS\u2028Bcc: evil@example.test",
        "PARIS\u202e\u0000\u000bBcc: evil@example.test",
      })
  void what_people_typed_adds_no_header_and_no_line(String hostile) throws Exception {
    MimeMessage message = readBack(Mails.named(hostile, hostile));

    assertThat(Collections.list(message.getAllHeaders()))
        .extracting(Header::getName)
        .containsExactlyInAnyOrder(
            "From",
            "To",
            "Subject",
            "Date",
            "Message-ID",
            "Auto-Submitted",
            "Content-Language",
            "MIME-Version",
            "Content-Type");
    String oneLine = "PARIS Bcc: evil@example.test";
    assertThat(message.getSubject())
        .isEqualTo("À valider : session de certification n°113 — " + oneLine);
    assertThat(message.getAllRecipients())
        .containsExactly(new InternetAddress(Mails.ADDRESS, oneLine, "UTF-8"));
    assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal()).isEqualTo(oneLine);
    assertThat(Parts.of(message).plain())
        .startsWith("Bonjour " + oneLine + ",\n\nL'entité " + oneLine + " soumet");
    assertThat(Parts.of(message).html()).contains("<p>Bonjour " + oneLine + ",</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "karine",
        "karine@",
        "@example.test",
        "karine paris@example.test",
        "karine@example.test\r\nBcc: evil@example.test",
        "karine@example.test, evil@example.test",
        "team: karine@example.test, evil@example.test;",
        "Karine <karine@example.test>",
        "<karine@example.test>",
        "\"karine\r\nBcc: evil\"@example.test",
        "kariné@example.test",
      })
  void whatever_is_not_one_plain_address_gets_no_mail_and_is_not_quoted(String address) {
    assertThatThrownBy(() -> compose(Mails.to(address)))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessage("Mail %s was not handed over: the recipient has no valid address", Mails.ID)
        .hasNoCause();
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\r\nBcc: evil@example.test", "A\n\nBcc: evil@example.test"})
  void what_people_typed_adds_nothing_to_mails_of_accounts_either(String hostile) throws Exception {
    for (MailKind kind : MailKind.values()) {
      if (kind.isOfAccount()) {
        MimeMessage message = readBack(Mails.ofAccount(kind, hostile, Mails.ADDRESS, hostile));

        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(Parts.of(message).plain())
            .startsWith("Bonjour A Bcc: evil@example.test,\n")
            .doesNotContainPattern("(?m)^Bcc");
      }
    }
  }

  @Test
  void a_long_name_with_accents_is_read_back_entire() throws Exception {
    String organisation =
        "Société d'œuvres pédagogiques, hygiène et sécurité du Très-Haut-Pays ".repeat(4).strip();

    MimeMessage message = readBack(Mails.named("ÇA-D'ŒUVRÉ Éloïse", organisation));

    assertThat(message.getSubject()).endsWith("n°113 — " + organisation);
    assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
        .isEqualTo("ÇA-D'ŒUVRÉ Éloïse");
    assertThat(Parts.of(message).plain()).contains("L'entité " + organisation + " soumet");
  }

  private static MimeMessage compose(Mail mail) {
    return new MailComposer(Mails.LETTERHEAD, Mails.CLOCK).compose(mail);
  }

  private static MimeMessage readBack(Mail mail) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    compose(mail).writeTo(bytes);
    return new MimeMessage(
        Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
  }
}
