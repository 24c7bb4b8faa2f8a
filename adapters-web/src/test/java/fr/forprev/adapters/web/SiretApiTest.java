package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.organisation.Siret;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class SiretApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String CHECK = "/api/v1/organisations/siret-check";

  @Test
  void spaces_are_ignored() {
    assertThat(SERVER.client().post(CHECK).json(Bodies.siret()).expect(200).text())
        .isEqualTo("{\"siret\":\"73282932000074\"}");
    assertThat(SERVER.plugged.gotSiret).isEqualTo(new Siret("73282932000074"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7328293200007", "732829320000744", "7328293200007A", ""})
  void a_number_of_another_shape_is_malformed(String typed) {
    assertMalformed(SERVER.client().post(CHECK).json(Bodies.of("siret", typed)));
  }

  @Test
  void a_wrong_check_digit_is_malformed() {
    assertMalformed(
        SERVER.client().post(CHECK).json(Bodies.of("siret", "73282932000075")).beyondContract());
  }

  @Test
  void a_known_siret_is_refused_without_saying_whose_it_is() {
    SERVER.plugged.refused = List.of(new Siret("73282932000074").taken());

    JsonNode reason =
        SERVER.client().post(CHECK).json(Bodies.siret()).expect(422).json().get("reasons").get(0);

    assertThat(reason.get("rule").asString()).isEqualTo("ENT-02");
    assertThat(reason.get("facts").toString()).isEqualTo("{\"siret\":\"73282932000074\"}");
    assertThat(reason.get("sentence").asString())
        .contains("demandez à un gestionnaire de cette entité");
    assertThat(reason.get("ending").get("role").asString()).isEqualTo("MANAGER");
  }

  private static void assertMalformed(ApiClient.Call call) {
    JsonNode error = call.expect(400).json().get("errors").get(0);
    assertThat(error.get("pointer").asString()).isEqualTo("/siret");
    assertThat(SERVER.plugged.acts).isZero();
  }
}
