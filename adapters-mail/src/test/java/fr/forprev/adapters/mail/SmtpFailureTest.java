package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.notification.MailKind;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpFailureTest {

  private static final Duration PATIENT = Duration.ofSeconds(20);

  @ParameterizedTest
  @CsvSource({
    "MAIL, 451 not now karine.paris@example.test, refuses it with code 451",
    "RCPT, 550 no such user karine.paris@example.test, refuses it with code 550",
    "DATA, 554 nothing for PARIS Karine, refuses it with code 554",
    "HELLO, 421 too busy for PARIS Karine, cannot be reached (MessagingException)",
  })
  void a_refusal_keeps_its_code_and_forgets_its_words(String command, String answer, String why)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(Map.of(command, answer))) {
      assertFailure(server, PATIENT, why);
    }
  }

  @ParameterizedTest
  @CsvSource({"MAIL", "RCPT", "DATA"})
  void after_a_refusal_the_connection_is_closed_and_no_text_was_sent(String command)
      throws Exception {
    try (ScriptedServer server = new ScriptedServer(Map.of(command, "550 no"))) {
      assertThatThrownBy(() -> send(server, PATIENT)).isInstanceOf(MailNotHandedOver.class);

      assertThat(server.heard())
          .contains(command)
          .doesNotContain("From", "Subject")
          .endsWith("QUIT");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "HELLO, cannot be reached (SocketTimeoutException)",
    "EHLO, cannot be reached (SocketTimeoutException)",
    "RCPT, broke off (SocketTimeoutException)",
  })
  void a_server_that_falls_silent_is_not_waited_for(String command, String why) throws Exception {
    try (ScriptedServer server = new ScriptedServer(Map.of(command, "say nothing"))) {
      assertFailure(server, Duration.ofMillis(500), why);
    }
  }

  @ParameterizedTest
  @CsvSource({"MAIL", "RCPT", "DATA", "Subject"})
  void a_server_that_hangs_up_before_it_accepts_has_no_mail(String command) throws Exception {
    try (ScriptedServer server = new ScriptedServer(Map.of(command, "hang up"))) {
      assertThatThrownBy(() -> send(server, PATIENT))
          .isInstanceOf(MailNotHandedOver.class)
          .hasMessageContaining("broke off");
    }
  }

  @Test
  void a_server_that_hangs_up_at_the_farewell_has_the_mail() throws Exception {
    try (ScriptedServer server = new ScriptedServer(Map.of("QUIT", "hang up"))) {
      send(server, PATIENT);

      assertThat(server.heard()).endsWith("QUIT");
    }
  }

  private static void assertFailure(ScriptedServer server, Duration timeout, String why) {
    assertThatThrownBy(() -> send(server, timeout))
        .isInstanceOf(MailNotHandedOver.class)
        .hasMessage(
            "Mail %s was not handed over: mail server 127.0.0.1:%d %s",
            Mails.ID, server.port(), why)
        .hasNoCause();
  }

  private static void send(ScriptedServer server, Duration timeout) {
    SmtpSettings settings =
        new SmtpSettings("127.0.0.1", server.port(), SmtpSettings.Security.NONE, null, timeout);
    new SmtpMail(settings, Mails.LETTERHEAD, Mails.CLOCK).send(Mails.of(MailKind.RESULTS_RECEIVED));
  }
}
