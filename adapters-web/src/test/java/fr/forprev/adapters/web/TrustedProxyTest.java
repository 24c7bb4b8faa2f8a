package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.web.http.TrustedProxy;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks, behind a proxy that is trusted, one that is not, and none. */
class TrustedProxyTest {

  private static final String PROXY = "127.0.0.1";

  /** What the use case was told of who asks, when these headers come from this machine. */
  private static String told(String trusted, String... forwarded) throws Exception {
    Plugged plugged = new Plugged();
    WebSettings usual = TestServer.settings();
    WebSettings settings =
        new WebSettings(
            usual.host(),
            0,
            false,
            usual.trainerChecks(),
            usual.failedAuthentications(),
            usual.publishedReads(),
            trusted == null ? null : InetAddress.getByName(trusted),
            null,
            usual.grace());
    try (WebServer server =
        WebServer.start(settings, plugged.useCases(), List::of, new TestServer.Time())) {
      ApiClient.Call call =
          new ApiClient(server.port()).call("POST", "/api/v1/sign-ins").json(Bodies.signIn());
      for (String header : forwarded) {
        call = call.header("X-Forwarded-For", header);
      }
      call.expect(201);
    }
    return plugged.accounts.gotFrom.address();
  }

  @Test
  void the_last_address_that_the_proxy_added_is_who_asks() throws Exception {
    assertThat(told(PROXY, "203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(told(PROXY, "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7");
    assertThat(told(PROXY, "2001:db8::1")).isEqualTo("20010db800000000");
  }

  @Test
  void without_the_header_it_is_the_proxy() throws Exception {
    assertThat(told(PROXY)).isEqualTo(PROXY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "_hidden", "localhost", "203.0.113.7:80:90x", "''"})
  void what_is_no_address_is_not_looked_up(String hop) throws Exception {
    assertThat(told(PROXY, hop)).isEqualTo(PROXY);
  }

  @Test
  void nobody_else_says_who_asks() throws Exception {
    assertThat(told(null, "203.0.113.7")).isEqualTo(PROXY);
    assertThat(told("192.0.2.1", "203.0.113.7")).isEqualTo(PROXY);
  }

  @Test
  void a_name_is_no_address() {
    assertThat(TrustedProxy.parse("proxy.example")).isEmpty();
    assertThat(TrustedProxy.parse("")).isEmpty();
  }
}
