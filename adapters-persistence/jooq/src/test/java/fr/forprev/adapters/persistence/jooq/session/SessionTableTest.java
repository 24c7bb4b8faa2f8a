package fr.forprev.adapters.persistence.jooq.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One table for every state: its checks let in the rows of each state and no other. */
class SessionTableTest {
  private static final String CHECK_VIOLATION = "23514";
  private static final SampleSession SAMPLE = SampleSession.number(1);
  private static final CertificationSession DRAFT = SAMPLE.draft(People.HELENE, "À revoir.");
  private static final List<CertificationSession> SUBMITTED =
      List.of(SAMPLE.withTrainer(), SAMPLE.withEntity(), SAMPLE.generatedOn(SampleSession.END));

  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  @BeforeEach
  void storeThoseToWhomSessionsRefer() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void refusesWhatAStateCannotHave(CertificationSession session, String change) {
    POSTGRES.store().sessions().save(session);

    assertThatThrownBy(() -> POSTGRES.owner().execute("update session set " + change))
        .isInstanceOfSatisfying(
            DataAccessException.class,
            refusal -> assertThat(refusal.sqlState()).isEqualTo(CHECK_VIOLATION));
  }

  @ParameterizedTest
  @MethodSource("possible")
  void letsInWhatAStateMayHave(CertificationSession session, String change) {
    POSTGRES.store().sessions().save(session);

    assertThat(POSTGRES.owner().execute("update session set " + change)).isEqualTo(1);
  }

  @Test
  void refusesAResultThatIsNeitherPassedNorFailed() {
    POSTGRES.store().sessions().save(SAMPLE.withEntity());

    assertThatThrownBy(() -> POSTGRES.owner().execute("update trainee set result = 'ABSENT'"))
        .hasMessageContaining("trainee_result_check");
  }

  private static Stream<Arguments> impossible() {
    Stream<Arguments> ofDrafts =
        Stream.of(
            Arguments.of(DRAFT, "generated_on = end_date"),
            Arguments.of(DRAFT, "state = 'ARCHIVED'"),
            Arguments.of(DRAFT, "state = 'WITH_TRAINER'"));
    Stream<Arguments> ofSubmitted =
        SUBMITTED.stream()
            .flatMap(session ->
                Stream.of(
                        "certificate = null",
                        "kind = null",
                        "trainer = null",
                        "comment = 'À revoir.'",
                        "postal_code = null, town = null",
                        session.state().name().equals("GENERATED")
                            ? "generated_on = null"
                            : "generated_on = end_date",
                        "state = 'ARCHIVED'")
                    .map(change -> Arguments.of(session, change)));
    Stream<Arguments> ofAll =
        Stream.concat(Stream.of(DRAFT), SUBMITTED.stream())
            .flatMap(session ->
                Stream.of(
                        "town = null",
                        "postal_code = null",
                        "site = (select id from training_site)",
                        "kind = 'OTHER'",
                        "level = 0",
                        "level = 4",
                        "revision = 0")
                    .map(change -> Arguments.of(session, change)));
    return Stream.of(ofDrafts, ofSubmitted, ofAll).flatMap(rows -> rows);
  }

  private static Stream<Arguments> possible() {
    Stream<Arguments> ofDrafts =
        Stream.of(
                "certificate = null",
                "kind = null",
                "trainer = null",
                "comment = null",
                "postal_code = null, town = null",
                "certificate = null, kind = null, trainer = null, comment = null,"
                    + " postal_code = null, town = null")
            .map(change -> Arguments.of(DRAFT, change));
    Stream<Arguments> ofAll =
        Stream.concat(Stream.of(DRAFT), SUBMITTED.stream())
            .flatMap(session ->
                Stream.of(
                        "site = (select id from training_site),"
                            + " postal_code = null, town = null",
                        "kind = 'REFRESHER'",
                        "level = 3",
                        "revision = 1")
                    .map(change -> Arguments.of(session, change)));
    return Stream.concat(ofDrafts, ofAll);
  }
}
