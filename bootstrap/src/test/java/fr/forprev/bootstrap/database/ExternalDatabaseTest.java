package fr.forprev.bootstrap.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.adapters.persistence.schema.Login;
import fr.forprev.adapters.persistence.schema.SchemaException;
import fr.forprev.adapters.persistence.schema.TestDatabase;
import fr.forprev.bootstrap.Site;
import fr.forprev.bootstrap.configuration.CannotStart;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExternalDatabaseTest {

  @TempDir Path folder;

  @Test
  void one_that_is_not_migrated_is_refused_until_it_is() throws Exception {
    Settings settings = empty("blank");

    assertThatThrownBy(() -> OpenDatabase.open(settings))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage(
            "The database at %s is not migrated: run forprev migrate.",
            settings.database().orElseThrow().url());

    assertThat(OpenDatabase.migrate(settings)).isPositive();
    assertThat(OpenDatabase.migrate(settings)).as("the second time").isZero();
    try (OpenDatabase open = OpenDatabase.open(settings)) {
      assertThat(open.answers()).isTrue();
      assertThat(open.isMigrated()).isTrue();
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void one_that_refuses_the_application_is_not_migrated_perhaps() {
    Settings settings = Site.in(folder).settings(Map.of("FORPREV_DATABASE_PASSWORD", "wrong"));

    assertThatThrownBy(() -> OpenDatabase.open(settings))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("the database cannot be used as forprev_app at jdbc:postgresql:")
        .hasMessageContaining("forprev_app")
        .hasMessageEndingWith(" If it is new, run forprev migrate first.")
        .hasMessageNotContaining("wrong");
  }

  @Test
  void one_that_does_not_answer_is_named() {
    Site site = Site.in(folder);
    String url = "jdbc:postgresql://127.0.0.1:1/forprev";
    Settings settings =
        site.settings(Map.of("FORPREV_DATABASE_URL", url, "FORPREV_DATABASE_OWNER_USER", "owner"));

    assertThatThrownBy(() -> OpenDatabase.open(settings))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("the database cannot be used as forprev_app at " + url);
    assertThatThrownBy(() -> OpenDatabase.migrate(settings))
        .isInstanceOf(CannotStart.class)
        .hasMessageStartingWith("the database cannot be used as owner at " + url);
  }

  @Test
  void its_owner_must_be_known_to_migrate_it() {
    assertThatThrownBy(() -> OpenDatabase.migrate(Site.in(folder).settings()))
        .isInstanceOf(WrongConfiguration.class)
        .hasMessage("database.owner.user must be set for forprev migrate: it owns the tables.");
  }

  @Test
  void the_application_cannot_migrate_it() throws Exception {
    Settings settings = empty("not_mine");
    Settings.ExternalDatabase database = settings.database().orElseThrow();
    Settings asApplication =
        new Site(TestDatabase.create(), folder)
            .settings(
                Map.of(
                    "FORPREV_DATABASE_URL", database.url(),
                    "FORPREV_DATABASE_OWNER_USER", database.user(),
                    "FORPREV_DATABASE_OWNER_PASSWORD", database.password()));

    assertThatThrownBy(() -> OpenDatabase.migrate(asApplication))
        .isInstanceOf(SchemaException.class)
        .hasMessageStartingWith("the database cannot be migrated: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table more (id int)",
        "drop table outbox",
        "alter table session add column more int",
        "truncate audit_entry",
        "update audit_entry set act = ''",
        "delete from audit_entry",
        "delete from audit_seal",
        "update certificate set surname = ''",
        "update flyway_schema_history set success = true"
      })
  void the_application_changes_neither_tables_nor_what_is_there_for_good(String sql) {
    Login app = Site.in(folder).database().app();

    assertThatThrownBy(() -> Site.execute(app, sql))
        .isInstanceOfSatisfying(
            SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
  }

  @Test
  void the_details_of_an_error_which_quote_rows_stay_out_of_exceptions() throws Exception {
    try (OpenDatabase open = OpenDatabase.open(Site.in(folder).settings());
        var connection = open.connections().getConnection();
        var statement = connection.createStatement()) {
      assertThatThrownBy(() ->
              statement.execute(
                  "insert into organisation (id, type, name, siret)"
                      + " values (gen_random_uuid(), 'X', 'MAROSE', '77567145600082')"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("organisation_type_check")
          .hasMessageNotContaining("MAROSE");
    }
  }

  private Settings empty(String name) throws SQLException {
    TestDatabase server = TestDatabase.create();
    Site.execute(server.owner(), "create database " + name);
    return new Site(server, folder)
        .settings(
            Map.of(
                "FORPREV_DATABASE_URL",
                server.owner().jdbcUrl().replaceFirst("[^/]+$", name),
                "FORPREV_DATABASE_OWNER_USER",
                server.owner().user(),
                "FORPREV_DATABASE_OWNER_PASSWORD",
                server.owner().password()));
  }
}
