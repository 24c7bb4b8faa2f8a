package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.forprev.adapters.mail.SmtpSettings.Login;
import fr.forprev.application.notification.MailKind;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpTlsTest {

  private static LocalCertificate certificate;

  private final SSLContext usual = usual();
  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));

  @BeforeAll
  static void give_the_server_a_certificate(@TempDir Path folder) throws Exception {
    certificate = LocalCertificate.in(folder);
    System.setProperty("greenmail.tls.keystore.file", certificate.file().toString());
    System.setProperty("greenmail.tls.keystore.password", LocalCertificate.PASSWORD);
  }

  @BeforeEach
  void start() {
    server.start();
    server.setUser("forprev@example.test", "forprev", "secret");
  }

  @AfterEach
  void stop() {
    SSLContext.setDefault(usual);
    server.stop();
  }

  @Test
  void a_trusted_server_that_accepts_the_login_gets_the_mail() throws Exception {
    SSLContext.setDefault(certificate.trusted());

    send("localhost", "secret");

    assertThat(server.getReceivedMessages()).hasSize(1);
  }

  @Test
  void a_wrong_password_is_told_without_it() throws Exception {
    SSLContext.setDefault(certificate.trusted());

    assertThatThrownBy(() -> send("localhost", "wrong"))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessage(
            "Mail %s was not handed over: mail server localhost:%d refuses the login",
            Mails.ID, server.getSmtps().getPort())
        .hasNoCause();
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_that_nobody_vouches_for_gets_nothing() {
    assertThatThrownBy(() -> send("localhost", "secret"))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessageEndingWith("cannot be reached (SunCertPathBuilderException)");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_with_the_certificate_of_another_gets_nothing() throws Exception {
    SSLContext.setDefault(certificate.trusted());

    assertThatThrownBy(() -> send("127.0.0.1", "secret"))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessageContaining("cannot be reached");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  private void send(String host, String password) {
    SmtpSettings settings =
        new SmtpSettings(
            host,
            server.getSmtps().getPort(),
            SmtpSettings.Security.TLS,
            new Login("forprev", password),
            Duration.ofSeconds(10));
    new SmtpMail(settings, Mails.LETTERHEAD, Mails.CLOCK).send(Mails.of(MailKind.RESULTS_RECEIVED));
  }

  private static SSLContext usual() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException everyJavaHasOne) {
      throw new AssertionError(everyJavaHasOne);
    }
  }
}
