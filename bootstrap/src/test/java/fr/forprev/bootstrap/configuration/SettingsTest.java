package fr.forprev.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.mail.SmtpSettings;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {

  private static final Map<String, String> SERVER =
      Map.of("FORPREV_DATABASE_URL", "jdbc:postgresql://db/forprev");
  private static final Map<String, String> RELAY = Map.of("FORPREV_SMTP_HOST", "relay");

  @Test
  void nothing_needs_to_be_set() {
    assertThat(Settings.of(Values.defaults()))
        .isEqualTo(
            new Settings(
                "127.0.0.1",
                8080,
                Optional.empty(),
                URI.create("http://localhost:8080"),
                Optional.empty(),
                Path.of("data"),
                Optional.empty(),
                10,
                "forprev@localhost",
                Optional.empty(),
                Optional.empty(),
                LocalTime.of(2, 0)));
  }

  @Test
  void an_external_database_has_two_roles() {
    assertThat(
            with(
                    SERVER,
                    "FORPREV_DATABASE_PASSWORD",
                    "secret",
                    "FORPREV_DATABASE_OWNER_USER",
                    "owner",
                    "FORPREV_DATABASE_OWNER_PASSWORD",
                    "other secret")
                .database())
        .contains(
            new Settings.ExternalDatabase(
                "jdbc:postgresql://db/forprev", "forprev_app", "secret", "owner", "other secret"));
  }

  @Test
  void a_mail_server_asks_for_a_login_when_a_user_is_set() {
    assertThat(with(RELAY).smtp()).contains(smtp(SmtpSettings.Security.STARTTLS, null));
    assertThat(with(RELAY, "FORPREV_SMTP_USER", "us", "FORPREV_SMTP_PASSWORD", "secret").smtp())
        .contains(smtp(SmtpSettings.Security.STARTTLS, new SmtpSettings.Login("us", "secret")));
    assertThat(with(RELAY, "FORPREV_SMTP_SECURITY", "NONE").smtp())
        .contains(smtp(SmtpSettings.Security.NONE, null));
  }

  @Test
  void links_follow_the_port_until_a_public_url_is_set() {
    assertThat(with(Map.of(), "FORPREV_HTTP_PORT", "8095").publicUrl())
        .isEqualTo(URI.create("http://localhost:8095"));
    assertThat(
            with(Map.of(), "FORPREV_HTTP_PORT", "8095", "FORPREV_PUBLIC_URL", "https://f.example/x")
                .publicUrl())
        .isEqualTo(URI.create("https://f.example/x"));
  }

  @Test
  void a_proxy_is_an_address_and_none_until_it_is_set() throws Exception {
    assertThat(with(Map.of()).httpProxy()).isEmpty();
    assertThat(with(Map.of(), "FORPREV_HTTP_PROXY", "192.0.2.1").httpProxy())
        .contains(InetAddress.getByName("192.0.2.1"));
  }

  @Test
  void the_former_application_is_nowhere_until_it_is_set() {
    assertThat(with(Map.of()).formerUrl()).isEmpty();
    assertThat(with(Map.of(), "FORPREV_FORMER_URL", "https://ancien.example").formerUrl())
        .contains(URI.create("https://ancien.example"));
  }

  @Test
  void no_password_shows_when_settings_are_written_down() {
    Settings settings =
        with(
            SERVER,
            "FORPREV_DATABASE_PASSWORD",
            "secret",
            "FORPREV_DATABASE_OWNER_USER",
            "owner",
            "FORPREV_DATABASE_OWNER_PASSWORD",
            "secret",
            "FORPREV_SMTP_HOST",
            "relay",
            "FORPREV_SMTP_USER",
            "us",
            "FORPREV_SMTP_PASSWORD",
            "secret");

    assertThat(settings.toString()).contains("relay").doesNotContain("secret");
  }

  private static Settings with(Map<String, String> first, String... more) {
    Map<String, String> variables = new HashMap<>(first);
    for (int i = 0; i < more.length; i += 2) {
      variables.put(more[i], more[i + 1]);
    }
    return Settings.of(Values.defaults().environment(variables));
  }

  private static SmtpSettings smtp(SmtpSettings.Security security, SmtpSettings.Login login) {
    return new SmtpSettings("relay", 587, security, login, Duration.ofSeconds(20));
  }
}
