package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.web.json.Email;
import fr.forprev.testkit.SampleAddresses;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Addresses to which no mail can be sent stop at the API, and in its contract too. */
class EmailTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @Test
  void the_contract_says_the_same_shape() {
    for (String schema : new String[] {"TraineeInput", "Recording"}) {
      assertThat(
              Contract.at("/components/schemas/" + schema + "/properties/email/pattern").asString())
          .as(schema)
          .isEqualTo("^" + Email.SHAPE + "$");
    }
  }

  @Test
  void what_can_be_sent_to_is_accepted() {
    for (String address : SampleAddresses.ACCEPTED) {
      SERVER.client().post("/api/v1/sessions").json(draft(address)).expect(201);
    }
  }

  @Test
  void what_cannot_be_sent_to_is_refused_with_a_reason() {
    for (String address : SampleAddresses.REFUSED) {
      if (!address.isEmpty() && address.length() <= Email.LONGEST) {
        assertThat(InputErrors.of(SERVER.client().post("/api/v1/sessions").json(draft(address))))
            .as(address)
            .isEqualTo(Map.of("/trainees/0/email", Email.NONE));
      }
    }
  }

  private static Map<String, Object> draft(String address) {
    return Bodies.fullDraft(Bodies.of("email", address));
  }
}
