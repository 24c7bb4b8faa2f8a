package fr.forprev.adapters.mail;

import static fr.forprev.adapters.mail.SmtpSettings.Security.NONE;
import static fr.forprev.adapters.mail.SmtpSettings.Security.STARTTLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import jakarta.mail.Address;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SmtpMailTest {

  @RegisterExtension
  private final GreenMailExtension server =
      new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @ParameterizedTest
  @EnumSource
  void the_server_gets_the_whole_message(MailKind kind) throws Exception {
    Mail mail = Mails.of(kind);
    MailText text = MailText.of(mail, Mails.LETTERHEAD);

    mailer(NONE).send(mail);

    assertThat(server.getReceivedMessages()).hasSize(1);
    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject()).isEqualTo(text.subject());
    assertThat(message.getFrom())
        .extracting(Address::toString)
        .containsExactly("Forprev <ne-pas-repondre@forprev.test>");
    assertThat(message.getAllRecipients())
        .extracting(Address::toString)
        .containsExactly("PARIS Karine <karine.paris@example.test>");
    assertThat(message.getMessageID()).isEqualTo("<" + Mails.ID + "@forprev.test>");
    assertThat(message.getHeader("Date")).containsExactly("Tue, 24 Nov 2026 09:05:09 +0100");
    assertThat(message.getSentDate()).isEqualTo("2026-11-24T08:05:09Z");
    assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(message.getContentLanguage()).containsExactly("fr");
    assertThat(Parts.of(message)).isEqualTo(new Parts(text.plain(), text.html()));
  }

  @Test
  void names_with_accents_arrive() throws Exception {
    mailer(NONE).send(Mails.named("ÇAĞLAR Éloïse", "Œuvre du Pré-Saint-Gervais"));

    MimeMessage message = server.getReceivedMessages()[0];
    assertThat(message.getSubject())
        .isEqualTo("À valider : session de certification n°113 — Œuvre du Pré-Saint-Gervais");
    assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
        .isEqualTo("ÇAĞLAR Éloïse");
    assertThat(Parts.of(message).plain())
        .startsWith("Bonjour ÇAĞLAR Éloïse,\n\nL'entité Œuvre du Pré-Saint-Gervais soumet");
  }

  @Test
  void a_mail_sent_twice_has_one_message_id() throws Exception {
    mailer(NONE).send(Mails.of(MailKind.RESULTS_RECEIVED));
    mailer(NONE).send(Mails.of(MailKind.RESULTS_RECEIVED));

    assertThat(server.getReceivedMessages())
        .extracting(MimeMessage::getMessageID)
        .hasSize(2)
        .containsOnly("<" + Mails.ID + "@forprev.test>");
  }

  @Test
  void a_server_that_is_down_is_named_and_no_person() {
    SmtpMail mailer = mailer(NONE);
    int port = server.getSmtp().getPort();
    server.stop();

    assertThatThrownBy(() -> mailer.send(Mails.of(MailKind.RESULTS_RECEIVED)))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessage(
            "Mail %s was not handed over: mail server 127.0.0.1:%d cannot be reached"
                + " (ConnectException)",
            Mails.ID, port)
        .hasNoCause();
  }

  @Test
  void a_server_that_does_not_encrypt_gets_no_mail_when_starttls_is_asked() {
    SmtpMail mailer = mailer(STARTTLS);

    assertThatThrownBy(() -> mailer.send(Mails.of(MailKind.RESULTS_RECEIVED)))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessageContaining("cannot be reached");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private SmtpMail mailer(SmtpSettings.Security security) {
    SmtpSettings settings =
        new SmtpSettings(
            "127.0.0.1", server.getSmtp().getPort(), security, null, Duration.ofSeconds(10));
    return new SmtpMail(settings, Mails.LETTERHEAD, Mails.CLOCK);
  }
}
