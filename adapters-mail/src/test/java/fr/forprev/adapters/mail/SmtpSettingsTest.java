package fr.forprev.adapters.mail;

import static fr.forprev.adapters.mail.SmtpSettings.Security.NONE;
import static fr.forprev.adapters.mail.SmtpSettings.Security.TLS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.mail.SmtpSettings.Login;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpSettingsTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 65_536})
  void a_port_that_is_none_is_refused(int port) {
    assertThatThrownBy(() -> new SmtpSettings("smtp.test", port, NONE, null, SECOND))
        .hasMessage("not a port: " + port);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "P30D"})
  void a_wait_that_ends_at_once_or_never_is_refused(Duration timeout) {
    assertThatThrownBy(() -> new SmtpSettings("smtp.test", 25, NONE, null, timeout))
        .hasMessage("not a time-out: " + timeout);
  }

  @Test
  void a_password_is_never_sent_in_clear() {
    Login login = new Login("forprev", "secret");

    assertThatThrownBy(() -> new SmtpSettings("smtp.test", 25, NONE, login, SECOND))
        .hasMessage("a login needs STARTTLS or TLS");
  }

  @Test
  void settings_that_end_up_in_a_log_do_not_tell_the_password() {
    Login login = new Login("forprev", "secret");

    assertThat(new SmtpSettings("smtp.test", 465, TLS, login, SECOND).toString())
        .contains("forprev")
        .doesNotContain("secret");
  }
}
