package fr.forprev.adapters.persistence.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The database role of the running application: what it may do is granted by the migrations, and
 * nothing else.
 */
public final class ApplicationRole {
  /** The role's name on every server. */
  public static final String NAME = "forprev_app";

  private static final String ALREADY_THERE = "42710";
  private static final String CREATED_AT_THE_SAME_TIME = "23505";

  private ApplicationRole() {}

  /**
   * Creates the role with this password; a role that is there already, and its password, stay as
   * they are.
   */
  public static void createIfAbsent(Login owner, String password) {
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      if (!exists(connection)) {
        statement.execute(creation(connection, password));
      }
    } catch (SQLException failure) {
      if (!ALREADY_THERE.equals(failure.getSQLState())
          && !CREATED_AT_THE_SAME_TIME.equals(failure.getSQLState())) {
        throw new SchemaException("cannot create the role " + NAME + " as " + owner, failure);
      }
    }
  }

  private static boolean exists(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select from pg_roles where rolname = ?")) {
      query.setString(1, NAME);
      return query.executeQuery().next();
    }
  }

  /** {@code CREATE ROLE} takes no parameters: the server itself quotes the password. */
  private static String creation(Connection connection, String password) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "select format('create role %I login password %L', ?::text, ?::text)")) {
      query.setString(1, NAME);
      query.setString(2, password);
      try (ResultSet sql = query.executeQuery()) {
        sql.next();
        return sql.getString(1);
      }
    }
  }
}
