package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.web.account.BearerToken;
import fr.forprev.domain.account.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuthenticationTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String PATH = "/api/v1/sessions";

  @Test
  void the_use_case_gets_the_hash_and_never_the_token() throws Exception {
    SERVER.client().get(PATH).expect(200);

    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(Samples.TOKEN.getBytes(StandardCharsets.US_ASCII));
    assertThat(SERVER.plugged.gotHash).isEqualTo(HexFormat.of().formatHex(hash));
  }

  @Test
  void without_token_the_answer_says_how() {
    ApiClient.Answer answer = SERVER.client().call("GET", PATH).expect(401);

    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"forprev\"");
    assertThat(answer.json().get("type").asString()).isEqualTo("/problems/unauthenticated");
    assertThat(SERVER.plugged.gotHash).isNull();
  }

  @Test
  void an_unknown_token_is_refused() {
    ApiClient.Answer answer =
        SERVER
            .client()
            .call("GET", PATH)
            .token(BearerToken.generate(new SecureRandom()).secret())
            .expect(401);
    assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
  }

  @Test
  void an_expired_token_is_refused_like_an_unknown_one() {
    SERVER.plugged.caller = Optional.empty();
    ApiClient.Answer answer = SERVER.client().get(PATH).expect(401);
    assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    assertThat(answer.json().get("detail").asString())
        .isEqualTo("Le jeton est inconnu, échu ou retiré.");
  }

  @Test
  void what_has_not_the_shape_of_a_token_is_not_even_looked_up() {
    for (String header :
        List.of(
            "Basic dXNlcjpwYXNz",
            "Bearer",
            "Bearer x",
            "Bearer " + Samples.TOKEN + " x",
            Samples.TOKEN)) {
      SERVER.client().call("GET", PATH).header("Authorization", header).expect(401);
    }
    assertThat(SERVER.plugged.gotHash).isNull();
  }

  @Test
  void a_cookie_is_never_accepted() {
    for (String cookie : List.of("Authorization=Bearer " + Samples.TOKEN, "__Host-session=x")) {
      SERVER.client().call("GET", PATH).header("Cookie", cookie).expect(401);
    }
  }

  @Test
  void a_token_in_the_query_is_never_accepted() {
    SERVER.client().call("GET", PATH + "?access_token=" + Samples.TOKEN).expect(401);
  }

  @Test
  void no_spelling_of_a_path_goes_around() {
    for (String path : List.of(PATH + "/", PATH + "?x=1", PATH + "/%20", "/api/v1/sess%69ons")) {
      assertThat(SERVER.client().call("GET", path).status()).as(path).isIn(401, 404);
    }
    for (String path : List.of("/api;x/v1/sessions", "//api/v1/sessions", "/API/v1/sessions")) {
      assertThat(SERVER.client().call("GET", path).status()).as(path).isIn(400, 404);
    }
    assertThat(SERVER.plugged.gotActor).isNull();
  }

  @Test
  void failures_are_limited_by_address_whatever_the_headers_say() {
    for (int i = 0; i < TestServer.FAILURES.times(); i++) {
      SERVER.client().call("GET", PATH).header("X-Forwarded-For", "10.0.0." + i).expect(401);
    }
    ApiClient.Answer answer =
        SERVER.client().call("GET", PATH).header("X-Forwarded-For", "10.1.1.1").expect(429);
    assertThat(answer.header("Retry-After")).isEqualTo("120");

    SERVER.client().get(PATH).expect(200);
    SERVER.time.pass(Duration.ofMinutes(2));
    SERVER.client().call("GET", PATH).expect(401);
  }

  @Test
  void the_trainer_check_is_limited_by_person() {
    for (int i = 0; i < TestServer.CHECKS.times(); i++) {
      check().expect(200);
    }
    SERVER.plugged.acts = 0;
    ApiClient.Answer answer = check().expect(429);
    assertThat(answer.header("Retry-After")).isEqualTo("200");
    assertThat(answer.json().get("detail").asString())
        .isEqualTo("Trop de demandes : réessayez dans 200 s.");
    assertThat(SERVER.plugged.acts).isZero();

    SERVER.client().get(PATH).expect(200);
    SERVER.plugged.caller =
        Optional.of(new Actor(Samples.TRAINER_ID, Samples.ACTOR.role(), Samples.ACTOR.scope()));
    check().expect(200);
  }

  private static ApiClient.Call check() {
    return SERVER.client().post(Samples.PATH + "/trainer-check").json(Bodies.number());
  }
}
