package fr.forprev.bootstrap;

import fr.forprev.adapters.persistence.schema.Login;
import fr.forprev.adapters.persistence.schema.TestDatabase;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.Values;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An installation for tests: a migrated database of its own and a data folder. */
public record Site(TestDatabase database, Path folder) {

  /** With an empty database. */
  public static Site in(Path folder) {
    return new Site(TestDatabase.create(), folder);
  }

  /** On any free port, in the rights of the application. */
  public Settings settings() {
    return settings(Map.of());
  }

  /** The same with more variables, or others. */
  public Settings settings(Map<String, String> more) {
    Map<String, String> variables = new HashMap<>(variables());
    variables.putAll(more);
    return Settings.of(Values.defaults().environment(variables));
  }

  /** The environment of a process that runs the product here. */
  public Map<String, String> variables() {
    Map<String, String> variables = new HashMap<>();
    variables.put("FORPREV_HTTP_PORT", "0");
    variables.put("FORPREV_DATA_FOLDER", folder.toString());
    variables.put("FORPREV_DATABASE_URL", database.app().jdbcUrl());
    variables.put("FORPREV_DATABASE_PASSWORD", database.app().password());
    return variables;
  }

  /** The first column of an answer, as text. */
  public List<String> ask(String sql) throws SQLException {
    return ask(database.owner(), sql);
  }

  /** The same in somebody's rights. */
  public static List<String> ask(Login login, String sql) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (answer.next()) {
        rows.add(answer.getString(1));
      }
      return rows;
    }
  }

  /** Changes the database in somebody's rights. */
  public static void execute(Login login, String sql) throws SQLException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
