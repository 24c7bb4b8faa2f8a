package fr.forprev.adapters.web.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BearerTokenTest {

  private static final String KNOWN =
      "frp_0123456789abcdef_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP-";

  @Test
  void generated_tokens_are_read_back_and_never_the_same() {
    SecureRandom random = new SecureRandom();
    Set<String> secrets = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      BearerToken token = BearerToken.generate(random);
      assertThat(BearerToken.parse(token.secret())).contains(token);
      secrets.add(token.secret());
    }
    assertThat(secrets).hasSize(1000);
  }

  @Test
  void the_hash_is_SHA_256_of_the_whole_token() {
    assertThat(new BearerToken(KNOWN).hash())
        .isEqualTo("e34e33d87179fb3e4438d838c68496fbb230ab7d137b0f0ef3d3d4ece321dfc2");
  }

  @Test
  void nothing_prints_the_secret() {
    BearerToken token = new BearerToken(KNOWN);
    assertThat(token.id()).isEqualTo("frp_0123456789abcdef");
    assertThat(token).hasToString("frp_0123456789abcdef");
    assertThatThrownBy(() -> new BearerToken("frp_secret")).hasMessage("not a token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frp_",
        "frp_0123456789ABCDEF_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP-",
        "frp_0123456789abcdef_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNO",
        "frp_0123456789abcdef_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP-\n",
        "xyz_0123456789abcdef_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP-"
      })
  void another_shape_is_no_token(String presented) {
    assertThat(BearerToken.parse(presented)).isEmpty();
  }
}
