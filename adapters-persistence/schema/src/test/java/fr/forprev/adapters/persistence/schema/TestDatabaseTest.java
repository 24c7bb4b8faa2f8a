package fr.forprev.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
  @Test
  void each_database_is_migrated_and_alone() throws SQLException {
    TestDatabase one = TestDatabase.create();
    TestDatabase other = TestDatabase.create();
    assertThat(Migrations.of(one.app()).pending()).isZero();
    try (var connection = one.owner().connect();
        var statement = connection.createStatement()) {
      statement.execute("create table only_here (n int)");
    }
    try (var connection = other.owner().connect();
        var tables = connection.getMetaData().getTables(null, "public", "only_here", null)) {
      assertThat(tables.next()).isFalse();
    }
  }
}
