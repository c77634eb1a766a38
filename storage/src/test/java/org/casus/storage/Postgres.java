package org.casus.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server, started once for all tests of a run; each case has a database of its own. */
final class Postgres {
  private static final AtomicInteger CASES = new AtomicInteger();

  private Postgres() {}

  private static final class Server {
    private static final EmbeddedPostgres RUNNING = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new IllegalStateException("PostgreSQL does not start; its tests can't be left out: " + e, e);
      }
    }
  }

  /** The address of a new, empty database. */
  static String database() {
    String name = "case" + CASES.incrementAndGet();
    try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return Server.RUNNING.getJdbcUrl("postgres", name);
  }

  /** An empty case in a database of its own. */
  static SqlLedger create() {
    return SqlLedger.create(database(), null, null);
  }
}
