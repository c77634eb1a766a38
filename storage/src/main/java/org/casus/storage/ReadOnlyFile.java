package org.casus.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.casus.ledger.LedgerException;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * A case that lies where nothing can be written: a read-only medium, or a folder of somebody else's. SQLite is told that
 * the file does not change ({@code immutable}), for it could make no lock and no shared memory beside it. Where a
 * write-ahead log lies beside the file, its last changes are in that log, and a private copy of both is read instead. A
 * case that somebody else writes at the same time must not be read so; writing is refused. Thread-safe.
 */
final class ReadOnlyFile implements Database {
  private final SqliteFile original;
  private final Path file;
  private final @Nullable SqliteFile copy;
  private final SqliteReaders readers;

  private ReadOnlyFile(Path original, Path file) {
    this.original = new SqliteFile(original);
    this.file = file;
    this.copy = file.equals(original) ? null : new SqliteFile(file);
    this.readers = new SqliteReaders(url(), config(), true);
  }

  private String url() {
    return "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/") + "?immutable=1";
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    return config;
  }

  /** Whether SQLite could not write the file, or nothing beside it. */
  static boolean needed(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return !Files.isWritable(file) || folder == null || !Files.isWritable(folder);
  }

  /**
   * The case as it is.
   *
   * @throws LedgerException when there is a write-ahead log and no room for a copy
   */
  static ReadOnlyFile of(Path file) {
    Path log = log(file);
    try {
      if (!Files.exists(log) || Files.size(log) == 0) {
        return new ReadOnlyFile(file, file);
      }
      Path copy = Files.createTempDirectory("casus").resolve("case.casus");
      Files.copy(file, copy);
      Files.copy(log, log(copy));
      return new ReadOnlyFile(file, copy);
    } catch (IOException e) {
      throw new LedgerException("The case " + file + " can't be read: " + e + ". Copy it, and what lies beside it, to where"
          + " you may write.", e);
    }
  }

  private static Path log(Path file) {
    return file.resolveSibling(file.getFileName() + "-wal");
  }

  @Override
  public SQLDialect dialect() {
    return original.dialect();
  }

  @Override
  public String name() {
    return original.name();
  }

  /** A connection that takes each statement by itself. */
  Connection plain() throws SQLException {
    return copy != null ? copy.plain() : config().createConnection(url());
  }

  @Override
  public Connection read() throws SQLException {
    return copy != null ? copy.read() : SqliteFile.begun(readers.take());
  }

  @Override
  public Connection write() {
    throw refusal();
  }

  @Override
  public void compact() {
    throw refusal();
  }

  private LedgerException refusal() {
    return new LedgerException(original.unwritable());
  }

  @Override
  public List<String> damage() throws SQLException {
    try (Connection connection = plain()) {
      return original.damage(connection);
    }
  }

  @Override
  public String advice(Throwable error) {
    return original.advice(error);
  }

  @Override
  public void close() {
    readers.close();
    if (copy != null) {
      copy.close();
      try {
        Files.deleteIfExists(log(file));
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        Files.deleteIfExists(file);
        Files.deleteIfExists(file.resolveSibling(""));
      } catch (IOException e) {
        throw new LedgerException("The copy " + file + " can't be deleted: " + e + ". Delete it yourself.", e);
      }
    }
  }
}
