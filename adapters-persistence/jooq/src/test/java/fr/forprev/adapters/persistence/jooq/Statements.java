package fr.forprev.adapters.persistence.jooq;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jooq.tools.jdbc.DefaultConnection;
import org.jooq.tools.jdbc.DefaultPreparedStatement;

/** What adapters ask of the server. */
public final class Statements {
  private final List<Statement> seen = new CopyOnWriteArrayList<>();

  /**
   * One statement.
   *
   * @param prepared with question marks
   * @param bound with values in their places
   */
  public record Statement(String prepared, String bound) {}

  /** In the order in which they ran. */
  public List<Statement> seen() {
    return List.copyOf(seen);
  }

  /** The same connections, watched. */
  public DataSource through(DataSource pool) {
    return (DataSource)
        Proxy.newProxyInstance(
            DataSource.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> {
              try {
                Object result = method.invoke(pool, arguments);
                return result instanceof Connection connection
                    ? new WatchedConnection(connection)
                    : result;
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
  }

  private final class WatchedConnection extends DefaultConnection {
    WatchedConnection(Connection connection) {
      super(connection);
    }

    @Override
    public PreparedStatement prepareStatement(String sql) throws SQLException {
      return new WatchedStatement(super.prepareStatement(sql), sql);
    }
  }

  private final class WatchedStatement extends DefaultPreparedStatement {
    private final PreparedStatement statement;
    private final String sql;

    WatchedStatement(PreparedStatement statement, String sql) {
      super(statement);
      this.statement = statement;
      this.sql = sql;
    }

    @Override
    public boolean execute() throws SQLException {
      watch();
      return super.execute();
    }

    @Override
    public ResultSet executeQuery() throws SQLException {
      watch();
      return super.executeQuery();
    }

    @Override
    public int executeUpdate() throws SQLException {
      watch();
      return super.executeUpdate();
    }

    /** The driver's own statement writes its values into its text. */
    private void watch() throws SQLException {
      seen.add(new Statement(sql, statement.unwrap(PreparedStatement.class).toString()));
    }
  }
}
