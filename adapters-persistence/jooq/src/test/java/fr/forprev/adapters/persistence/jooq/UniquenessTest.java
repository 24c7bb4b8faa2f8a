package fr.forprev.adapters.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps unique or together, whoever writes: here its owner. */
class UniquenessTest {
  private static final SampleSession FIRST = SampleSession.number(1);
  private static final SampleSession SECOND = SampleSession.number(2);

  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  @BeforeEach
  void storeTwoSessionsWithTheirCertificates() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    for (SampleSession sample : new SampleSession[] {FIRST, SECOND}) {
      POSTGRES.store().sessions().save(sample.generatedOn(SampleSession.END));
      POSTGRES.store().certificates().add(sample.certificates(SampleSession.END));
    }
  }

  @Test
  void twoSessionsNeverHaveOneNumber() {
    assertCollides("update session set number = 1", "session_number_key");
  }

  @Test
  @Verifies(Rule.CER_06)
  void twoCertificatesNeverHaveOneNumber() {
    assertCollides(
        "update certificate set number = (select min(number) from certificate)",
        "certificate_number_key");
  }

  @Test
  @Verifies(Rule.SES_18)
  void aTraineeNeverHasTwoCertificates() {
    assertCollides(
        "update certificate set trainee = (select trainee from certificate limit 1)",
        "certificate_trainee_key");
  }

  @Test
  @Verifies(Rule.CER_09)
  void twoCertificatesNeverReplaceOne() {
    assertCollides("update certificate set replaces = 'SST-1'", "certificate_replaces_key");
  }

  @Test
  void twoPersonsNeverHaveOneForprevNumber() {
    assertCollides("update person set forprev_number = 'KRP20417'", "person_forprev_number_key");
  }

  @Test
  @Verifies(Rule.ENT_02)
  void twoEntitiesNeverHaveOneSiret() {
    assertCollides("update organisation set siret = '77567145600082'", "organisation_siret_key");
  }

  @Test
  @Verifies(Rule.ENT_01)
  void anEntityHasAllItsAdministrativeDataOrNone() {
    String all =
        "update organisation set street = '1 rue du Port', postal_code = '44000', town = 'NANTES',"
            + " signatory_surname = 'PARIS', signatory_first_name = 'Karine',"
            + " signatory_function = 'Directrice'";

    assertThat(POSTGRES.owner().execute(all)).isPositive();
    assertCollides("update organisation set town = null", "organisation_administrative_data");
    assertCollides(
        "update organisation set address_complement_2 = 'Bâtiment B'",
        "organisation_administrative_data");
  }

  @Test
  @Verifies(Rule.HAB_14)
  void anHabilitationIsNeverWithdrawnAndResigned() {
    assertCollides(
        "update habilitation set withdrawn_from = '2023-01-01', withdrawal_reason = 'X',"
            + " resigned_from = '2023-01-02'",
        "habilitation_termination");
  }

  @Test
  void twoTraineesNeverStandOnOneLine() {
    assertCollides("update trainee set position = 1", "trainee_session_position_key");
  }

  @Test
  void termsOfAnHabilitationNeverShareADay() {
    assertThatThrownBy(() ->
            POSTGRES
                .owner()
                .execute(
                    "update habilitation_term set last_day = last_day + 1"
                        + " where last_day = '2023-01-14'"))
        .hasMessageContaining("habilitation_term_habilitation_daterange_excl");
  }

  @Test
  void termsOfAnHabilitationMayLeaveAGap() {
    assertThat(
            POSTGRES
                .owner()
                .execute(
                    "update habilitation_term set last_day = last_day - 1"
                        + " where last_day = '2023-01-14'"))
        .isEqualTo(1);
  }

  @Test
  void termsOfTwoHabilitationsMayShareDays() {
    assertThat(
            POSTGRES.number(
                "select count(*) from habilitation_term a join habilitation_term b"
                    + " on a.habilitation < b.habilitation"
                    + " and daterange(a.first_day, a.last_day, '[]')"
                    + " && daterange(b.first_day, b.last_day, '[]')"))
        .isPositive();
  }

  @Test
  @Verifies(Rule.SES_20)
  void aDeletedSessionTakesItsTraineesAndCertificatesAlongThoughTheApplicationDeletesNone() {
    POSTGRES.store().sessions().delete(FIRST.id());

    assertThat(POSTGRES.number("select count(*) from trainee")).isEqualTo(4);
    assertThat(POSTGRES.number("select count(*) from certificate")).isEqualTo(3);
    assertThat(POSTGRES.store().certificates().of(SECOND.id()))
        .containsExactlyElementsOf(SECOND.certificates(SampleSession.END));
  }

  private static void assertCollides(String sql, String constraint) {
    assertThatThrownBy(() -> POSTGRES.owner().execute(sql))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining(constraint);
  }
}
