package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.domain.session.SessionId;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LetterheadTest {

  private static final SessionId SESSION =
      new SessionId(UUID.fromString("01937b2e-0000-7000-8000-000000000113"));

  @ParameterizedTest
  @CsvSource({
    "https://forprev.test, https://forprev.test/sessions/",
    "https://forprev.test/, https://forprev.test/sessions/",
    "http://localhost:8080, http://localhost:8080/sessions/",
    "https://inrs.test/forprev/, https://inrs.test/forprev/sessions/",
  })
  void links_lead_to_the_session_below_the_public_url(URI site, String sessions) {
    assertThat(new Letterhead("a@forprev.test", site).link(SESSION)).isEqualTo(sessions + SESSION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/forprev",
        "ftp://a.test",
        "javascript:alert(1)",
        "https:///a",
        "https://a.test?x",
        "https://a.test#x"
      })
  void an_url_that_is_not_one_of_a_site_is_refused(URI url) {
    assertThatThrownBy(() -> new Letterhead("a@forprev.test", url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not the URL of a site: " + url);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "forprev", "Forprev <a@forprev.test>", "a@b.test\r\nBcc: c@d.test"})
  void a_sender_that_is_not_one_address_is_refused(String from) {
    assertThatThrownBy(() -> new Letterhead(from, URI.create("https://forprev.test")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
