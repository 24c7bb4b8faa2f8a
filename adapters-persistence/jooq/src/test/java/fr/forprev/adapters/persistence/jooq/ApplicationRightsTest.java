package fr.forprev.adapters.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role of the running application may not do, whatever its code asks. */
class ApplicationRightsTest {
  private static final String INSUFFICIENT_PRIVILEGE = "42501";

  @AutoClose private static final Postgres POSTGRES = Postgres.start(1);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table extra (n int)",
        "create schema extra",
        "create view extra as select 1",
        "create function extra() returns int language sql as 'select 1'",
        "create index extra on session (state)",
        "create trigger extra after insert on session"
            + " execute function suppress_redundant_updates_trigger()",
        "create extension pg_trgm schema public",
        "create role extra",
        "create database extra",
        "alter table session add column extra int",
        "alter table session drop constraint session_check",
        "alter table audit_entry disable trigger all",
        "alter sequence certificate_number restart",
        "drop table outbox",
        "drop index session_declarer",
        "drop sequence session_number",
        "set session_replication_role = replica",
        "insert into flyway_schema_history values (99)",
        "delete from flyway_schema_history",
        "select setval('certificate_number', 1)"
      })
  void changesNoTableAndNoRight(String sql) {
    assertRefused(sql);
  }

  @ParameterizedTest
  @ValueSource(strings = {"audit_entry", "audit_seal"})
  void takesNothingBackFromTheTrail(String table) {
    assertRefused("update " + table + " set content_hash = content_hash");
    assertRefused("delete from " + table);
    assertRefused("merge into " + table + " using (select) on true when matched then delete");
    assertRefused("select from " + table + " for update");
  }

  @Test
  @Verifies(Rule.CER_08)
  void neitherChangesNorDeletesACertificate() {
    assertRefused("update certificate set surname = 'AUTRE'");
    assertRefused("update certificate set end_day = null");
    assertRefused("delete from certificate");
    assertRefused("select from certificate for update");
    assertRefused("update certificate set person = null");
    assertRefused("select pass_certificates()");
  }

  @Test
  @Verifies(Rule.CER_09)
  void takesNoAnnulmentBack() {
    assertRefused("update annulled_certificate set annulled_on = annulled_on - 1");
    assertRefused("delete from annulled_certificate");
    assertRefused("insert into session_annulment values (null, null, null, null)");
    assertRefused("delete from session_annulment");
    assertRefused("select annul_certificate()");
  }

  @Test
  @Verifies(Rule.USR_01)
  void givesNoNumberBack() {
    assertRefused("update forprev_number set number = 'BCD00001'");
    assertRefused("delete from forprev_number");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void emptiesNoTableAtOnce(String table) {
    assertRefused("truncate " + table + " cascade");
  }

  @Test
  void ownsNothing() {
    assertThat(
            POSTGRES.number(
                "select count(*) from pg_class where relowner = 'forprev_app'::regrole"))
        .isZero();
    assertThat(
            POSTGRES.number(
                "select count(*) from pg_auth_members where member = 'forprev_app'::regrole"))
        .isZero();
    assertThat(
            POSTGRES.number(
                "select count(*) from pg_roles where rolname = 'forprev_app' and (rolsuper or"
                    + " rolcreaterole or rolcreatedb or rolreplication or rolbypassrls)"))
        .isZero();
  }

  private static Stream<String> tables() {
    List<?> names =
        POSTGRES.owner().fetchValues("select tablename from pg_tables where schemaname = 'public'");
    return names.stream().map(String.class::cast);
  }

  private static void assertRefused(String sql) {
    assertThatThrownBy(() -> POSTGRES.database().dsl().execute(sql))
        .isInstanceOfSatisfying(
            DataAccessException.class,
            refusal -> assertThat(refusal.sqlState()).as(sql).isEqualTo(INSUFFICIENT_PRIVILEGE));
  }
}
