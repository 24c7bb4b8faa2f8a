package fr.forprev.adapters.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ApplicationRoleTest {
  private static final TestDatabase DATABASE = TestDatabase.create();

  @Test
  void a_role_that_is_there_keeps_its_password() throws SQLException {
    ApplicationRole.createIfAbsent(DATABASE.owner(), "another");
    try (var connection = DATABASE.app().connect()) {
      assertThat(connection.isValid(1)).isTrue();
    }
  }

  @Test
  void the_application_cannot_change_the_tables() {
    assertThatThrownBy(() -> execute("create table extra (n int)"))
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> execute("delete from flyway_schema_history"))
        .hasMessageContaining("permission denied");
  }

  @Test
  void a_login_does_not_tell_its_password() {
    assertThat(DATABASE.app().toString())
        .startsWith("forprev_app at jdbc:")
        .doesNotContain(DATABASE.app().password());
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = DATABASE.app().connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
