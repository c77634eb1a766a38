package org.casus.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.casus.ledger.LedgerException;
import org.casus.ledger.WrongCaseException;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * A case in a schema of a PostgreSQL server. Readers see the moment at which they began (repeatable read) and never wait;
 * writers take turns through an advisory lock, also across machines. Thread-safe.
 */
final class PostgresServer implements Database {
  /** "Casu" in ASCII: the advisory lock of all who write cases in one database. */
  private static final int LOCK = CaseFiles.APPLICATION;

  private static final int PATIENCE_SECONDS = 30;
  private static final int CONNECTIONS = 8;
  private static final String LOCK_NOT_AVAILABLE = "55P03";
  private static final String DISK_FULL = "53100";

  private final HikariDataSource pool;
  private final String name;

  private PostgresServer(HikariDataSource pool, String name) {
    this.pool = pool;
    this.name = name;
  }

  /** Lays out a case where there is none, and brings one of an older version up to date. */
  static PostgresServer create(String url, @Nullable String user, @Nullable String password) {
    PostgresServer server = connect(url, user, password);
    try {
      server.refuseNewer(server.version());
      Migrations.POSTGRESQL.run(server.pool);
      return server;
    } catch (SQLException e) {
      server.close();
      throw new LedgerException(server.advice(e), e);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Opens the case that is there. */
  static PostgresServer open(String url, @Nullable String user, @Nullable String password) {
    PostgresServer server = connect(url, user, password);
    try {
      int version = server.version();
      server.refuseNewer(version);
      if (version == 0) {
        throw new WrongCaseException("There is no case in " + server.name + ". Check the address, or make a case with: casus --db "
            + server.name + " init");
      }
      if (version < Schema.VERSION) {
        throw new WrongCaseException("The case in " + server.name + " was written by an older Casus (version " + version
            + " of the case; this one writes " + Schema.VERSION + "). Make a backup with pg_dump, then bring it up to date with:"
            + " casus --db " + server.name + " init");
      }
      return server;
    } catch (SQLException e) {
      server.close();
      throw new LedgerException(server.advice(e), e);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static PostgresServer connect(String url, @Nullable String user, @Nullable String password) {
    String name = url.replaceAll("[?].*", "");
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new WrongCaseException("\"" + name + "\" is no address of a PostgreSQL database. Give one such as"
          + " jdbc:postgresql://host/database, or the path of a case file without --db.");
    }
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setPoolName("casus");
    try {
      return new PostgresServer(new HikariDataSource(config), name);
    } catch (HikariPool.PoolInitializationException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new LedgerException("The PostgreSQL database " + name + " can't be reached: " + cause.getMessage()
          + ". Check the address, the user and the password, and that the server runs.", e);
    }
  }

  private void refuseNewer(int version) {
    if (version > Schema.VERSION) {
      throw new WrongCaseException("The case in " + name + " was written by a newer Casus (version " + version
          + " of the case; this one knows " + Schema.VERSION + "). Use the newer Casus; nothing was changed.");
    }
  }

  /** The version of the case that is there; 0 where there is none. */
  private int version() throws SQLException {
    try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
      try (ResultSet row = statement.executeQuery("SELECT to_regclass('" + Migrations.HISTORY + "') IS NOT NULL")) {
        if (!row.next() || !row.getBoolean(1)) {
          return 0;
        }
      }
      try (ResultSet row = statement.executeQuery(
          "SELECT coalesce(max(CAST(version AS integer)), 0) FROM " + Migrations.HISTORY + " WHERE success")) {
        return row.next() ? row.getInt(1) : 0;
      }
    }
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.POSTGRES;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Connection write() throws SQLException {
    return begun("SET LOCAL lock_timeout = '" + PATIENCE_SECONDS + "s'; SELECT pg_advisory_xact_lock(" + LOCK + ")");
  }

  @Override
  public Connection read() throws SQLException {
    return begun("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; SELECT value FROM meta");
  }

  private Connection begun(String first) throws SQLException {
    Connection connection = pool.getConnection();
    try (Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(first);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void compact() throws SQLException {
    try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("VACUUM (ANALYZE)");
    }
  }

  @Override
  public List<String> damage() {
    return List.of(); // the server looks after its pages and keys
  }

  @Override
  public String advice(Throwable error) {
    String state = error instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
    if (state.equals(LOCK_NOT_AVAILABLE)) {
      return "Somebody else has been writing to the case in " + name + " for " + PATIENCE_SECONDS
          + " seconds. Wait until they are done and try again.";
    }
    if (state.equals(DISK_FULL)) {
      return "The disk of the server is full; nothing of this step is in the case in " + name + ". Make room and try again.";
    }
    if (state.startsWith("08")) {
      return "The PostgreSQL database " + name + " can't be reached: " + error.getMessage()
          + ". Check that the server runs and try again.";
    }
    return "The case in " + name + " can't be used: " + error.getMessage() + ".";
  }

  @Override
  public void close() {
    pool.close();
  }
}
