package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Recognize.Gate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who asks too often is counted by the address that he has, not by the one that he tells. */
class ForgedAddressTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final List<String> TELLING =
      List.of(
          "X-Forwarded-For",
          "X-Real-IP",
          "Forwarded",
          "X-Client-IP",
          "X-Originating-IP",
          "X-Remote-IP",
          "True-Client-IP",
          "CF-Connecting-IP",
          "X-Cluster-Client-IP",
          "Via");

  @Test
  void every_form_that_is_counted_gets_the_address_of_the_peer() {
    Browser stranger = forged(SERVER.browser());
    stranger
        .submit("/connexion", "numero", PluggedAccounts.NUMBER, "mot-de-passe", "faux")
        .expect(422);
    assertThat(SERVER.plugged.accounts.gotFrom.address()).isEqualTo("127.0.0.1");
    stranger.submit("/numero-oublie", "email", "zoe@b.test").expect(200);
    stranger
        .submit("/mot-de-passe-oublie", "numero", "JKA37899", "email", "zoe@b.test")
        .expect(200);
    stranger
        .submit(
            "/compte-demandeur",
            "nom",
            "Dupré",
            "prenom",
            "Zoé",
            "naissance",
            "01/02/1990",
            "email",
            "zoe@b.test")
        .expect(303);
    assertThat(SERVER.plugged.accounts.gotAddresses)
        .containsExactly("127.0.0.1", "127.0.0.1", "127.0.0.1");

    SERVER.plugged.accounts.gotFrom = null;
    Browser half = forged(SERVER.signedIn(People.INRS, Gate.SECOND_FACTOR));
    half.submit("/second-facteur", "code", "000000").expect(422);
    assertThat(SERVER.plugged.accounts.gotFrom.address()).isEqualTo("127.0.0.1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/rules", "/api/v1/certificates/annulled"})
  void published_reads_are_limited_by_it(String path) {
    for (int i = 0; i < TestServer.READS.times(); i++) {
      api(path, i).expect(200);
    }
    api(path, 200).expect(429);
  }

  @Test
  void wrong_tokens_are_limited_by_it() {
    for (int i = 0; i < TestServer.FAILURES.times(); i++) {
      api("/api/v1/sessions", i).expect(401);
    }
    api("/api/v1/sessions", 200).expect(429);
  }

  private static ApiClient.Call api(String path, int host) {
    ApiClient.Call call = SERVER.client().call("GET", path);
    told(host).forEach(call::header);
    return call;
  }

  private static Browser forged(Browser browser) {
    browser.headers.putAll(told(9));
    return browser;
  }

  private static Map<String, String> told(int host) {
    String address = "203.0.113." + host;
    return TELLING.stream()
        .collect(
            Collectors.toMap(
                name -> name, name -> name.equals("Forwarded") ? "for=" + address : address));
  }
}
