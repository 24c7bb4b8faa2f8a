package fr.forprev.testkit.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.application.simulation.BadValue;
import fr.forprev.application.simulation.Given;
import fr.forprev.application.simulation.Simulate;
import fr.forprev.application.simulation.SimulatedAnswer;
import fr.forprev.application.simulation.Simulation;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions as people ask them: texts in, days and rules out. */
class SimulateTest {

  /** It is 29 February 2024 in Paris, still the 28th in Greenwich. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2024-02-28T23:30:00Z"), ZoneOffset.UTC);

  private static final Simulate SIMULATE = Simulate.of(BundledCatalogue::catalogue, CLOCK);

  @ParameterizedTest
  @CsvSource({"2023-11-28, false", "2023-11-29, true", "2024-05-31, true", "2024-06-01, false"})
  @Verifies(Rule.SES_02)
  void a_session_is_entered_today_or_not(String endDate, boolean granted) {
    assertThat(isGranted(answer("session-window", "endDate=" + endDate))).isEqualTo(granted);
  }

  @Test
  @Verifies({Rule.SES_02, Rule.SES_20})
  void a_session_says_its_window_and_its_deletion() {
    SimulatedAnswer early = answer("session-window", "endDate=2024-05-31", "today=2024-02-28");

    assertThat(facts(early))
        .containsExactly(
            entry("window", "du 29/02/2024 au 31/08/2024 inclus"),
            entry("deletedFrom", "01/09/2024"));
    assertThat(((Decision.Refused<?>) early.decision()).possibleFrom())
        .hasValueSatisfying(day -> assertThat(day).isEqualTo("2024-02-29"));
  }

  @Test
  @Verifies({Rule.SES_19, Rule.SES_20})
  void a_generated_session_says_its_last_download() {
    assertThat(
            facts(
                answer(
                    "session-window",
                    "endDate=2023-01-06",
                    "generatedOn=2023-01-10",
                    "today=2023-01-10")))
        .containsExactly(
            entry("window", "du 06/10/2022 au 06/04/2023 inclus"),
            entry("lastDownloadDay", "25/01/2023"),
            entry("deletedFrom", "26/01/2023"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-14, 2028-06-30, CER-02",
    "2025-06-30, 2028-06-30, CER-02",
    "2025-09-10, 2028-09-10, CER-01"
  })
  @Verifies({Rule.CER_01, Rule.CER_02})
  void a_refresher_of_a_trainer_runs_from_the_previous_end(
      String endDate, String end, String rule) {
    SimulatedAnswer answer =
        answer(
            "certificate",
            "certificate=SST-2",
            "kind=refresher",
            "endDate=" + endDate,
            "previousEnd=2025-06-30");

    assertThat(answer.facts())
        .containsExactly(
            Fact.day("start", LocalDate.parse(endDate)), Fact.day("end", LocalDate.parse(end)));
    assertThat(rules(answer)).startsWith(rule);
  }

  @Test
  @Verifies({Rule.HAB_02, Rule.HAB_05})
  void a_renewal_runs_from_the_previous_expiry() {
    String[] late = {
      "dispositif=SST", "level=1", "expiry=2023-06-30", "askedOn=2023-03-15", "decidedOn=2023-09-10"
    };

    assertThat(facts(answer("renewal", late)))
        .containsExactly(
            entry("window", "du 30/06/2022 au 30/06/2023 inclus"),
            entry("start", "10/09/2023"),
            entry("expiry", "30/06/2028"));
  }

  @Test
  @Verifies(Rule.HAB_05)
  void a_renewal_asked_too_early_says_when() {
    SimulatedAnswer early =
        answer("renewal", "dispositif=SST", "level=1", "expiry=2025-03-01", "askedOn=2024-02-29");

    assertThat(facts(early)).containsOnlyKeys("window");
    assertThat(((Decision.Refused<?>) early.decision()).possibleFrom())
        .hasValueSatisfying(day -> assertThat(day).isEqualTo("2024-03-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "habilitation, 2023-08-31, 31/08/2022, 28/02/2023",
    "trainer, 2023-08-31, 30/11/2022, 28/02/2023",
    "habilitation, 2024-02-29, 28/02/2023, 29/08/2023",
    "trainer, 2025-12-31, 31/03/2025, 30/06/2025"
  })
  @Verifies({Rule.HAB_06, Rule.TRA_03})
  void alerts_are_due_on_two_days(String holder, String expiry, String first, String second) {
    assertThat(facts(answer("alerts", "holder=" + holder, "expiry=" + expiry)))
        .contains(entry("first", first), entry("second", second));
  }

  @Test
  @Verifies(Rule.HAB_06)
  void an_alert_is_due_today_and_another_is_to_come() {
    assertThat(facts(answer("alerts", "holder=habilitation", "expiry=2025-02-28")))
        .containsEntry("due", "28/02/2024")
        .containsEntry("next", "28/08/2024");
    assertThat(facts(answer("alerts", "holder=habilitation", "expiry=2024-02-28")))
        .doesNotContainKeys("due", "next");
  }

  @ParameterizedTest
  @CsvSource({
    "2/2021-02-28/2024-02-28, false, TRA-02",
    "2/2021-02-28/2024-02-29, true, TRA-02",
    "3/2021-02-28, true, TRA-02",
    "1/2021-02-28/2024-02-29, false, SES-09"
  })
  @Verifies({Rule.TRA_02, Rule.SES_09})
  void a_trainer_is_qualified_on_the_end_date(String held, boolean granted, String rule) {
    SimulatedAnswer answer =
        answer(
            "trainer-qualification",
            "dispositif=SST",
            "level=1",
            "endDate=2024-02-29",
            "certifications=" + held);

    assertThat(isGranted(answer)).isEqualTo(granted);
    assertThat(rules(answer)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "20100, 2A, CARSAT_SUD_EST, GEO-02",
    "97150, 978, CGSS_GUADELOUPE, GEO-02",
    "98000, 980, , GEO-03"
  })
  @Verifies({Rule.GEO_01, Rule.GEO_02, Rule.GEO_03})
  void a_postal_code_leads_to_a_caisse_or_waits(
      String code, String departement, String caisse, String rule) {
    SimulatedAnswer answer = answer("caisse", "postalCode=" + code);

    assertThat(facts(answer).get("departement")).isEqualTo(departement);
    assertThat(facts(answer).get("caisse")).isEqualTo(caisse);
    assertThat(rules(answer)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({"96000", "1234", "ABCDE"})
  @Verifies(Rule.GEO_01)
  void what_is_no_postal_code_is_refused(String code) {
    assertThat(rules(answer("caisse", "postalCode=" + code))).containsExactly("GEO-01");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-12-31, LOST, MIG-01",
    "2022-01-01, WITHOUT_ROLE, MIG-02",
    "2022-12-31, WITHOUT_ROLE, MIG-02",
    "2023-01-01, KEPT, MIG-03"
  })
  @Verifies({Rule.MIG_01, Rule.MIG_02, Rule.MIG_03})
  void a_former_profile_has_its_class(String lastEnd, String expected, String rule) {
    SimulatedAnswer answer = answer("takeover-class", "lastEnd=" + lastEnd);

    assertThat(facts(answer)).containsExactly(entry("class", expected));
    assertThat(rules(answer)).containsExactly(rule);
  }

  @ParameterizedTest
  @EnumSource
  void every_required_value_that_is_missing_is_named(Simulation simulation) {
    assertThat(problems(simulation, Map.of()))
        .extracting(BadValue::name)
        .containsExactlyElementsOf(
            simulation.given().stream().filter(Given::required).map(Given::name).toList());
  }

  @ParameterizedTest
  @EnumSource
  void a_value_badly_written_and_one_that_is_unknown_are_named(Simulation simulation) {
    Map<String, String> nonsense = new LinkedHashMap<>();
    simulation.given().forEach(given -> nonsense.put(given.name(), "é".repeat(101)));
    nonsense.put("colour", "blue");

    assertThat(problems(simulation, nonsense))
        .extracting(BadValue::name)
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(Stream.of("colour"), simulation.given().stream().map(Given::name))
                .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "session-window, endDate=2023-02-29, endDate",
    "session-window, endDate=2024-02-29;generatedOn=2024-02-28, generatedOn",
    "session-window, endDate=2024-02-29;generatedOn=2024-05-30, generatedOn",
    "certificate, certificate=SST-9;kind=initial;endDate=2024-02-29, certificate",
    "certificate, certificate=SST-1;kind=refresher;endDate=2024-02-29;previousEnd=2024-02-28,"
        + " previousEnd",
    "renewal, dispositif=SST;level=1;expiry=2024-02-29;months=0, months",
    "renewal, dispositif=SST;level=1;expiry=2024-02-29;months=121, months",
    "renewal, dispositif=NONE;level=1;expiry=2024-02-29, dispositif",
    "renewal, dispositif=SST;level=4;expiry=2024-02-29, level",
    "renewal, dispositif=SST;level=1;expiry=2024-02-29;decidedOn=2024-02-28, decidedOn",
    "trainer-qualification,"
        + " dispositif=SST;level=1;endDate=2024-02-29;certifications=2/2024-01-02/2024-01-01,"
        + " certifications"
  })
  void what_cannot_be_used_is_named(String simulation, String given, String name) {
    assertThat(problems(Simulation.parse(simulation).orElseThrow(), values(given.split(";"))))
        .extracting(BadValue::name)
        .containsExactly(name);
  }

  private static boolean isGranted(SimulatedAnswer answer) {
    return answer.decision() instanceof Decision.Granted<?>;
  }

  private static Map<String, String> facts(SimulatedAnswer answer) {
    Map<String, String> facts = new LinkedHashMap<>();
    answer.facts().forEach(fact -> facts.put(fact.name(), FrenchText.words(fact)));
    return facts;
  }

  /** Those of the remarks or of the reasons, each with a sentence that its facts fill. */
  private static List<String> rules(SimulatedAnswer answer) {
    return answer
        .decision()
        .fold(
            granted ->
                granted.remarks().stream()
                    .peek(remark -> assertThat(FrenchText.sentence(remark)).isNotBlank())
                    .map(remark -> remark.rule().id())
                    .toList(),
            refused ->
                refused.reasons().stream()
                    .peek(reason -> assertThat(FrenchText.sentence(reason)).isNotBlank())
                    .map(reason -> reason.rule().id())
                    .toList());
  }

  private static SimulatedAnswer answer(String simulation, String... given) {
    Simulate.Outcome outcome =
        SIMULATE.ask(Simulation.parse(simulation).orElseThrow(), values(given));
    assertThat(outcome).isInstanceOf(Simulate.Outcome.Answered.class);
    return ((Simulate.Outcome.Answered) outcome).answer();
  }

  private static List<BadValue> problems(Simulation simulation, Map<String, String> given) {
    Simulate.Outcome outcome = SIMULATE.ask(simulation, given);
    assertThat(outcome).isInstanceOf(Simulate.Outcome.Unreadable.class);
    return ((Simulate.Outcome.Unreadable) outcome).problems();
  }

  private static Map<String, String> values(String... given) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String one : given) {
      int sign = one.indexOf('=');
      values.put(one.substring(0, sign), one.substring(sign + 1));
    }
    return values;
  }
}
