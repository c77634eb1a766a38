package org.casus.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * Connections of those who read one case file. They stay open between readers, for a new one would first have to learn the
 * tables and then fetch every page again: an answer over 100,000 incidents takes several times as long. Thread-safe.
 */
final class SqliteReaders implements AutoCloseable {
  private static final int MOST = 16;

  private final SQLiteDataSource source;
  private final boolean readOnly;
  private @Nullable HikariDataSource pool;
  private boolean closed;

  /**
   * Of this file; none is opened before it is asked for.
   *
   * @param readOnly whether the file is opened so that nothing can be written
   */
  SqliteReaders(String url, SQLiteConfig config, boolean readOnly) {
    source = new SQLiteDataSource(config);
    source.setUrl(url);
    this.readOnly = readOnly;
  }

  /**
   * One that nobody else has; closing it gives it back.
   *
   * @throws SQLException also when all are in use for half a minute
   */
  Connection take() throws SQLException {
    try {
      return pool().getConnection();
    } catch (SQLTransientConnectionException e) {
      throw new SQLException("all " + MOST + " that read it at once are still waiting for long answers; try again in a minute", e);
    } catch (HikariPool.PoolInitializationException e) {
      throw new SQLException(e.getCause() == null ? e : e.getCause());
    }
  }

  private synchronized HikariDataSource pool() throws SQLException {
    if (closed) {
      throw new SQLException("it has been closed");
    }
    if (pool == null) {
      source.getConnection().close(); // what is wrong with the file is said as SQLite says it, not by the pool
      HikariConfig config = new HikariConfig();
      config.setDataSource(source);
      config.setMaximumPoolSize(MOST);
      config.setMinimumIdle(0);
      config.setReadOnly(readOnly);
      config.setPoolName("readers");
      pool = new HikariDataSource(config);
    }
    return pool;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (pool != null) {
      pool.close();
      pool = null;
    }
  }
}
