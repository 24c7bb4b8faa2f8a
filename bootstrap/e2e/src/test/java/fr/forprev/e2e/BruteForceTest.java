package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who tries passwords and codes waits longer and longer, wherever he comes from and whatever he
 * says of it. Every test has addresses of this machine for itself, which only Linux gives.
 */
@Timeout(240)
@EnabledOnOs(OS.LINUX)
class BruteForceTest {

  private static final int UNKNOWN = 422;
  private static final int TOO_MANY = 429;
  private static final int FREE_FOR_ACCOUNT = 5;
  private static final int FREE_FOR_ADDRESS = 20;
  private static final int FIRST_WAIT = 30;
  private static final int MARGIN = 5;

  @TempDir static Path folder;

  private static Demo demo;

  @BeforeAll
  static void start() throws Exception {
    demo = Demo.in(folder);
  }

  @AfterAll
  static void stop() {
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void an_account_waits_after_five_failures_wherever_they_come_from() throws Exception {
    String number = demo.value("TRAINER_NUMBER");
    for (int i = 0; i < FREE_FOR_ACCOUNT; i++) {
      assertThat(wrong("127.0.1." + (i + 1), number).statusCode()).isEqualTo(UNKNOWN);
    }
    HttpResponse<String> delayed =
        Browsing.from("127.0.1.9", demo.address()).signIn(number, demo.value("PASSWORD"));
    assertThat(delayed.statusCode()).as("with the right password").isEqualTo(TOO_MANY);
    int wait = seconds(delayed);
    assertThat(wait).isBetween(FIRST_WAIT - MARGIN, FIRST_WAIT);

    LockSupport.parkNanos(Duration.ofSeconds(wait + 1L).toNanos());
    assertThat(wrong("127.0.1.10", number).statusCode()).isEqualTo(UNKNOWN);
    assertThat(seconds(wrong("127.0.1.11", number)))
        .as("twice as long")
        .isBetween(2 * FIRST_WAIT - MARGIN, 2 * FIRST_WAIT);
    assertThat(
            Browsing.from("127.0.1.12", demo.address())
                .signIn(demo.value("INSTRUCTOR_NUMBER"), demo.value("PASSWORD"))
                .statusCode())
        .as("others do not wait")
        .isEqualTo(303);
  }

  @Test
  void a_number_that_nobody_has_is_answered_as_one_that_somebody_has() throws Exception {
    List<String> answers = new ArrayList<>();
    for (String number : List.of("QQQ00001", demo.value("INRS_NUMBER"))) {
      StringBuilder answer = new StringBuilder();
      for (int i = 0; i <= FREE_FOR_ACCOUNT; i++) {
        HttpResponse<String> one = wrong("127.0.2." + (i + 1), number);
        answer.append(one.statusCode()).append(faults(one.body()));
      }
      answers.add(answer.toString().replaceAll("dans [0-9]+ secondes", "bientôt"));
    }
    assertThat(answers.get(0)).isEqualTo(answers.get(1)).contains("429");
  }

  @Test
  void an_address_waits_after_twenty_failures_whatever_it_says_it_is() throws Exception {
    for (int i = 0; i < FREE_FOR_ADDRESS; i++) {
      assertThat(forged("127.0.3.1", i).signIn("QQR%05d".formatted(i), "x").statusCode())
          .isEqualTo(UNKNOWN);
    }
    HttpResponse<String> delayed =
        forged("127.0.3.1", 99).signIn(demo.value("MANAGER_NUMBER"), demo.value("PASSWORD"));
    assertThat(delayed.statusCode()).isEqualTo(TOO_MANY);
    assertThat(seconds(delayed)).isBetween(FIRST_WAIT - MARGIN, FIRST_WAIT);
    assertThat(
            Browsing.from("127.0.3.2", demo.address())
                .with("X-Forwarded-For", "127.0.3.1")
                .signIn(demo.value("MANAGER_NUMBER"), demo.value("PASSWORD"))
                .statusCode())
        .as("another address, which says that it is the first")
        .isEqualTo(303);
  }

  @Test
  void codes_are_not_found_by_trying() throws Exception {
    Browsing thief =
        Browsing.from("127.0.4.1", demo.address())
            .signedIn(demo.value("COMMISSION_NUMBER"), demo.value("PASSWORD"));
    for (int i = 0; i < FREE_FOR_ACCOUNT; i++) {
      assertThat(thief.fill("/second-facteur", Map.of("code", "00000" + i)).statusCode())
          .isEqualTo(UNKNOWN);
    }
    String right = new Device(demo.value("SECOND_FACTOR")).code();
    assertThat(thief.fill("/second-facteur", Map.of("code", right)).statusCode())
        .isEqualTo(TOO_MANY);
    assertThat(
            Browsing.from("127.0.4.2", demo.address())
                .signIn(demo.value("COMMISSION_NUMBER"), demo.value("PASSWORD"))
                .statusCode())
        .as("the password again does not give more codes")
        .isEqualTo(TOO_MANY);
  }

  @Test
  void an_unknown_number_takes_as_long_as_a_known_one() throws Exception {
    List<String> known =
        List.of(
            demo.value("APPLICANT_NUMBER"),
            demo.value("SUPPORT_NUMBER"),
            demo.value("DELEGATE_NUMBER"),
            "CPL48835",
            "QSM73306",
            "ZDK09921");
    List<Long> ofKnown = new ArrayList<>();
    List<Long> ofUnknown = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < known.size(); i++) {
        ofKnown.add(nanos("127.0.5." + (i + 1), known.get(i)));
        ofUnknown.add(nanos("127.0.6." + (i + 1), "QQS0000" + i));
      }
    }
    assertThat((double) median(ofUnknown) / median(ofKnown)).isBetween(0.5, 2.0);
  }

  private static long nanos(String peer, String number) throws Exception {
    Browsing browser = Browsing.from(peer, demo.address());
    browser.get("/connexion");
    long start = System.nanoTime();
    HttpResponse<String> answer =
        browser.post("/connexion", Map.of("numero", number, "mot-de-passe", "faux"));
    long taken = System.nanoTime() - start;
    assertThat(answer.statusCode()).isEqualTo(UNKNOWN);
    return taken;
  }

  private static long median(List<Long> figures) {
    Collections.sort(figures);
    return figures.get(figures.size() / 2);
  }

  private static HttpResponse<String> wrong(String peer, String number) throws Exception {
    return Browsing.from(peer, demo.address()).signIn(number, "ce-n'est-pas-le-bon");
  }

  private static Browsing forged(String peer, int i) throws Exception {
    String said = "10.1.2." + i;
    return Browsing.from(peer, demo.address())
        .with("X-Forwarded-For", said)
        .with("X-Real-IP", said)
        .with("Forwarded", "for=" + said);
  }

  private static int seconds(HttpResponse<?> answer) {
    return Integer.parseInt(answer.headers().firstValue("Retry-After").orElse("-1"));
  }

  private static String faults(String page) {
    return page.substring(page.indexOf("class=\"errors\""), page.indexOf("</main>"))
        .replaceAll("value=\"[^\"]*\"", "");
  }
}
