package org.casus.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Connections of those who read one case file. They stay open between readers, for a new one would first have to learn the
 * tables and then fetch every page again: an answer over 100,000 incidents takes several times as long. Thread-safe.
 */
final class SqliteReaders implements AutoCloseable {
  private static final int MOST = 8;

  private final SQLiteDataSource source;
  private @Nullable HikariDataSource pool;

  /** Of this file; none is opened before it is asked for. */
  SqliteReaders(String url, SQLiteConfig config) {
    source = new SQLiteDataSource(config);
    source.setUrl(url);
  }

  /** One that nobody else has; closing it gives it back. */
  Connection take() throws SQLException {
    return pool().getConnection();
  }

  private synchronized HikariDataSource pool() throws SQLException {
    if (pool == null) {
      source.getConnection().close(); // what is wrong with the file is said as SQLite says it, not by the pool
      HikariConfig config = new HikariConfig();
      config.setDataSource(source);
      config.setMaximumPoolSize(MOST);
      config.setMinimumIdle(0);
      config.setPoolName("readers");
      pool = new HikariDataSource(config);
    }
    return pool;
  }

  @Override
  public synchronized void close() {
    if (pool != null) {
      pool.close();
      pool = null;
    }
  }
}
