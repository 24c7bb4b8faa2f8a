package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes with an act is told field by field when it is malformed. */
class ActInputTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @Test
  void a_trainer_is_said_one_way_or_the_other() {
    for (String claim :
        List.of(
            "{}",
            "{\"surname\":\"X\"}",
            "{\"surname\":\"X\",\"firstName\":\"Y\"}",
            "{\"number\":\"JKA37899\",\"surname\":\"X\"}")) {
      assertThat(InputErrors.of(SERVER.client().post(Samples.PATH + "/trainer-check").json(claim)))
          .containsOnlyKeys("");
    }
    assertThat(
            InputErrors.of(
                SERVER
                    .client()
                    .post(Samples.PATH + "/trainer-check")
                    .json("{\"number\":\"jka37899\"}")))
        .containsOnlyKeys("/number");
  }

  @Test
  void results_are_told_one_by_one() {
    String twice = Samples.TRAINEE.toString();
    assertThat(
            InputErrors.of(
                SERVER
                    .client()
                    .post(Samples.PATH + "/results")
                    .json(
                        """
                        {"results": [{"trainee": "%1$s", "result": "PASSED"},
                          {"trainee": "x", "result": "MAYBE"}, {}, null,
                          {"trainee": "%1$s", "result": "FAILED"}]}
                        """
                            .formatted(twice))))
        .containsOnlyKeys(
            "/identitiesChecked",
            "/results/1/trainee",
            "/results/1/result",
            "/results/2/trainee",
            "/results/2/result",
            "/results/3",
            "/results/4/trainee");
  }

  @Test
  void a_trainee_with_two_results_is_refused() {
    String one = "{\"trainee\":\"" + Samples.TRAINEE + "\",\"result\":\"PASSED\"}";
    String other = one.replace("PASSED", "FAILED");
    assertThat(
            InputErrors.of(
                SERVER
                    .client()
                    .post(Samples.PATH + "/results")
                    .json("{\"identitiesChecked\":true,\"results\":[" + one + "," + other + "]}")
                    .beyondContract()))
        .containsOnlyKeys("/results/1/trainee");
  }

  @Test
  void a_comment_has_2000_characters_at_most_and_no_control_character() {
    SERVER
        .client()
        .post(Samples.PATH + "/return")
        .json(Bodies.comment("😕".repeat(2000)))
        .expect(200);

    SERVER.plugged.acts = 0;
    for (String comment : List.of("x".repeat(2001), "a\u0000b", "a\u001bb", "a\u0085b")) {
      assertThat(
              InputErrors.of(
                  SERVER.client().post(Samples.PATH + "/return").json(Bodies.comment(comment))))
          .containsOnlyKeys("/comment");
    }
    assertThat(InputErrors.of(SERVER.client().post(Samples.PATH + "/return").json("{}")))
        .isEqualTo(Map.of("/comment", "Ce champ est obligatoire."));
  }

  @AfterEach
  void no_use_case_got_what_was_refused() {
    if (SERVER.plugged.gotInput == null && SERVER.plugged.gotComment == null) {
      assertThat(SERVER.plugged.acts).isZero();
    }
  }
}
