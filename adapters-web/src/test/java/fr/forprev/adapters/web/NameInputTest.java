package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names keep to the one character set; what does not belong is named. */
class NameInputTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  private static final String SESSIONS = "/api/v1/sessions";

  @ParameterizedTest
  @ValueSource(
      strings = {"O'NEIL", "D’ALMEIDA", "LÉVÊQUE-ŒUVRE", "Nguyễn Thị", "Țepeș", "Ağ.", "e\u0301"})
  void names_of_the_character_set_are_accepted(String name) {
    SERVER.client().post(SESSIONS).json(Bodies.draftWith(name)).expect(201);

    assertThat(SERVER.plugged.gotInput.trainees().get(0).surname()).isEqualTo(Samples.name(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          محمد | Le caractère « م » (U+0645) n'est pas accepté.
          Иван | Le caractère « И » (U+0418) n'est pas accepté.
          A<b> | Le caractère « < » (U+003C) n'est pas accepté.
          A😀 | Le caractère U+1F600 n'est pas accepté.
          """)
  void other_characters_are_named(String name, String sentence) {
    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(Bodies.draftWith(name))))
        .isEqualTo(Map.of("/trainees/0/surname", sentence));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202eABC", "A\u0000B", "A\nB", "A\u00a0B", "A\u200bB"})
  void invisible_characters_are_named_by_their_code(String name) {
    assertThat(InputErrors.of(SERVER.client().post(SESSIONS).json(Bodies.draftWith(name))))
        .hasSize(1)
        .hasEntrySatisfying(
            "/trainees/0/surname",
            sentence -> assertThat(sentence).matches("Le caractère U\\+[0-9A-F]{4} .*"));
  }

  @Test
  void half_a_character_is_refused_wherever_it_comes() {
    String half = "\\ud800";
    Map<String, String> errors =
        InputErrors.of(
            SERVER
                .client()
                .post(SESSIONS)
                .json(
                    """
                    {"dispositif": "SST", "level": 1, "endDate": "2026-12-11",
                     "trainees": [{"surname": "A%1$s", "email": "a%1$s@c.fr"}]}
                    """
                        .formatted(half)));
    assertThat(errors).containsOnlyKeys("/trainees/0/surname", "/trainees/0/email");
    assertThat(
            InputErrors.of(
                SERVER
                    .client()
                    .post(Samples.PATH + "/return")
                    .json("{\"comment\":\"" + half + "\"}")
                    .beyondContract()))
        .containsOnlyKeys("/comment");
  }

  @Test
  void a_name_of_200_characters_is_too_long() {
    assertThat(
            InputErrors.of(SERVER.client().post(SESSIONS).json(Bodies.draftWith("É".repeat(200)))))
        .containsOnlyKeys("/trainees/0/surname");
  }

  @AfterEach
  void no_use_case_got_what_was_refused() {
    if (SERVER.plugged.gotInput == null && SERVER.plugged.gotComment == null) {
      assertThat(SERVER.plugged.acts).isZero();
    }
  }
}
