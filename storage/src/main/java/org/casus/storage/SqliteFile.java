package org.casus.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jooq.SQLDialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * A case in one SQLite file. Readers see the moment at which they began and wait for no writer (write-ahead log); writers take
 * turns, also across processes. Thread-safe.
 *
 * <p>Every commit waits until the disk has it (synchronous = FULL): a report or judgement that was acknowledged outlives
 * a power cut. With NORMAL the last ones could be lost; a commit costs a few milliseconds beside the second that reading
 * a report takes.
 */
final class SqliteFile implements Database {
  /** How long a writer waits for another, milliseconds. */
  private static final int PATIENCE = 30_000;

  /** The most that a writer keeps in memory, KiB (negative: SQLite's way of not meaning pages). */
  private static final int CACHE = -262_144;

  /** The same of each of the readers, who stay. */
  private static final int READER_CACHE = -65_536;

  private final Path file;
  private final SqliteReaders readers;

  SqliteFile(Path file) {
    this.file = file;
    this.readers = new SqliteReaders(url(), config(TransactionMode.DEFERRED, READER_CACHE), false);
  }

  private String url() {
    return "jdbc:sqlite:" + file.toAbsolutePath();
  }

  @Override
  public SQLDialect dialect() {
    return SQLDialect.SQLITE;
  }

  @Override
  public String name() {
    return file.toString();
  }

  /** A connection that takes each statement by itself. */
  Connection plain() throws SQLException {
    return open(TransactionMode.DEFERRED);
  }

  @Override
  public Connection write() throws SQLException {
    return begun(open(TransactionMode.IMMEDIATE));
  }

  @Override
  public Connection read() throws SQLException {
    return begun(readers.take());
  }

  private Connection open(TransactionMode mode) throws SQLException {
    return config(mode, CACHE).createConnection(url());
  }

  private static SQLiteConfig config(TransactionMode mode, int cache) {
    SQLiteConfig config = new SQLiteConfig();
    config.setTransactionMode(mode);
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(PATIENCE);
    config.setCacheSize(cache);
    return config;
  }

  /** Begins the transaction now: SQLite's driver would begin it with the first statement. */
  static Connection begun(Connection connection) throws SQLException {
    try {
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement();
          ResultSet row = statement.executeQuery("SELECT value FROM meta WHERE key = 'revision'")) {
        row.next();
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void compact() throws SQLException {
    try (Connection connection = plain()) {
      for (String step : List.of("INSERT INTO passage_words (passage_words) VALUES ('optimize')", "VACUUM", "ANALYZE",
          "PRAGMA wal_checkpoint(TRUNCATE)")) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(step);
        }
      }
    }
  }

  @Override
  public List<String> damage() throws SQLException {
    try (Connection connection = plain()) {
      return damage(connection);
    }
  }

  /** What SQLite finds wrong through a connection. */
  List<String> damage(Connection connection) throws SQLException {
    List<String> damage = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
        while (rows.next()) {
          if (!"ok".equals(rows.getString(1))) {
            damage.add("SQLite finds damage in " + name() + ": " + rows.getString(1) + ".");
          }
        }
      }
      try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
        while (rows.next()) {
          damage.add("Row " + rows.getString(2) + " of " + rows.getString(1) + " leads to a row of " + rows.getString(3)
              + " that is not there.");
        }
      }
    }
    return damage;
  }

  @Override
  public String advice(Throwable error) {
    SQLiteErrorCode code = error instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    String name = code.name();
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return "Another program has been writing to the case " + this.name() + " for " + PATIENCE / 1000
          + " seconds. Wait until it is done, or end it, and try again.";
    }
    if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_CANTOPEN")) {
      return unwritable();
    }
    if (name.startsWith("SQLITE_FULL")) {
      return "The disk is full; nothing of this step is in the case " + this.name() + ". Make room and try again.";
    }
    if (name.startsWith("SQLITE_CORRUPT") || name.startsWith("SQLITE_NOTADB")) {
      return "The case " + this.name() + " is damaged: " + error.getMessage() + ". Take a backup, or what `casus check` still"
          + " finds in order.";
    }
    return "The case " + this.name() + " can't be used: " + error.getMessage() + ".";
  }

  /** What to say where nothing can be written. */
  String unwritable() {
    return "The case " + name() + " can't be written to. Make the file and its folder writable, or copy the file to"
        + " where you may write.";
  }

  @Override
  public void close() {
    readers.close();
  }
}
