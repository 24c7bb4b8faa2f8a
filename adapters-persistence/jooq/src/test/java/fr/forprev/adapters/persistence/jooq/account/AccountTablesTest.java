package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of accounts refuse, whoever writes: here their owner. */
class AccountTablesTest {
  private static final String SOMEBODY = "(select id from person order by id limit 1)";
  private static final String ENTITY = "(select id from organisation order by id limit 1)";

  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  @BeforeEach
  void storeThePersons() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    POSTGRES.owner().execute("delete from person_profile");
  }

  @ParameterizedTest
  @Verifies(Rule.USR_06)
  @CsvSource({
    "APPLICANT, true, false, true",
    "APPLICANT, false, false, true",
    "APPLICANT, false, true, false",
    "MANAGER, true, false, true",
    "MANAGER, false, false, false",
    "DELEGATE, true, false, true",
    "DELEGATE, true, true, false",
    "TRAINER, false, false, true",
    "TRAINER, true, false, false",
    "INSTRUCTOR, false, true, true",
    "INSTRUCTOR, false, false, false",
    "INSTRUCTOR, true, false, false",
    "COMMISSION, false, false, true",
    "INRS, false, false, true",
    "INRS, false, true, false",
    "SUPPORT, false, false, true",
    "SUPPORT, true, false, false"
  })
  void aRoleHoldsWhereItExists(String role, boolean inEntity, boolean inCaisse, boolean exists) {
    String profile =
        "'%s', %s, %s".formatted(role, inEntity ? ENTITY : "null", inCaisse ? "'CRAMIF'" : "null");
    String held = "insert into person_profile values (" + SOMEBODY + ", " + profile + ")";
    String used =
        "insert into sign_in values (gen_random_uuid(), 'a', "
            + SOMEBODY
            + ", "
            + profile
            + ", true, now(), now(), '')";

    if (exists) {
      assertThat(POSTGRES.owner().execute(held)).isEqualTo(1);
      assertThat(POSTGRES.owner().execute(used)).isEqualTo(1);
    } else {
      assertRefused(held, "person_profile_scope");
      assertRefused(used, "sign_in_scope");
    }
  }

  @Test
  @Verifies(Rule.USR_03)
  void emailsAreChosenAllOrNone() {
    assertRefused(
        "insert into account_settings values (" + SOMEBODY + ", true, true, null, true, null)",
        "account_settings_emails");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'correct horse', null, null, null",
        "'$argon2id$v=19$', 'GEZDGNBV', null, '{}'",
        "'$argon2id$v=19$', 'GEZDGNBV', 1, null",
        "'$argon2id$v=19$', null, 1, '{}'",
        "'$argon2id$v=19$', 'pas de base32', 1, '{}'"
      })
  void noPasswordIsKeptInTheClearNorHalfASecondFactor(String values) {
    assertRefused(
        "insert into credential values (" + SOMEBODY + ", " + values + ")", "credential_");
  }

  @Test
  @Verifies(Rule.USR_11)
  void aLinkServesUntilTheSeventhDay() {
    String link =
        "insert into one_time_link values (gen_random_uuid(), 'FIRST_SIGN_IN', gen_random_uuid(),"
            + " '2024-02-23', '%s')";

    assertThat(POSTGRES.owner().execute(link.formatted("2024-02-23"))).isEqualTo(1);
    assertThat(POSTGRES.owner().execute(link.formatted("2024-03-01"))).isEqualTo(1);
    assertRefused(link.formatted("2024-02-22"), "one_time_link_check");
    assertRefused(link.formatted("2024-03-02"), "one_time_link_check");
  }

  @ParameterizedTest
  @Verifies(Rule.USR_11)
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      value = {
        "null; null, null, null; true",
        "'BCD12345'; null, null, null; true",
        "null; 'Paris', 'Karine', '1988-05-04'; true",
        "null; 'Paris', 'Karine', null; false",
        "'BCD12345'; 'Paris', 'Karine', '1988-05-04'; false"
      })
  void whatIsAskedIsANumberAPasswordOrAnAccount(String number, String identity, boolean exists) {
    String asked =
        "insert into asked_mail values (gen_random_uuid(), 'a@b.fr', "
            + number
            + ", "
            + identity
            + ")";

    if (exists) {
      assertThat(POSTGRES.owner().execute(asked)).isEqualTo(1);
    } else {
      assertRefused(asked, "asked_mail_kind");
    }
  }

  @Test
  @Verifies(Rule.USR_09)
  void aNumberLeadsToAnotherThatWasGiven() {
    assertRefused("update person set merged_into = forprev_number", "person_check");
    assertRefused("update person set merged_into = 'BCD99999'", "person_merged_into_fkey");
  }

  @Test
  void whateverGivesAccessGoesWithThePerson() {
    POSTGRES
        .owner()
        .execute(
            "insert into sign_in values (gen_random_uuid(), 'a', "
                + SOMEBODY
                + ", null, null, null, true, now(), now(), '')");
    POSTGRES
        .owner()
        .execute(
            "insert into credential values (" + SOMEBODY + ", '$argon2id$', null, null, null)");

    POSTGRES.owner().execute("delete from person");

    assertThat(POSTGRES.number("select count(*) from sign_in")).isZero();
    assertThat(POSTGRES.number("select count(*) from credential")).isZero();
  }

  private static void assertRefused(String sql, String constraint) {
    assertThatThrownBy(() -> POSTGRES.owner().execute(sql))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining(constraint);
  }
}
