package fr.forprev.adapters.persistence.schema;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database and who enters it. Its text form keeps the password to itself. */
public record Login(String jdbcUrl, String user, String password) {
  /** A new connection, which the caller closes. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, user, password);
  }

  @Override
  public String toString() {
    return user + " at " + jdbcUrl;
  }
}
