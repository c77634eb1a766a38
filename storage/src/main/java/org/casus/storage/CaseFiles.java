package org.casus.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.casus.ledger.LedgerException;
import org.casus.ledger.WrongCaseException;
import org.sqlite.SQLiteDataSource;

/** Lays out new case files, opens the ones there are, and turns away what is none. Stateless. */
final class CaseFiles {
  /** "Casu" in ASCII: stands in the header of every case file. */
  static final int APPLICATION = 0x43617375;

  private static final byte[] HEADER = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private CaseFiles() {}

  /** Lays out an empty case. It appears under its name only when it is whole. */
  static SqliteFile create(Path file, Migrations migrations) {
    if (Files.exists(file)) {
      throw new WrongCaseException(file + " is there already. Give a name that is free, or use it as it is, without init.");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongCaseException("The folder of " + file + " is not there. Make it first, or give another path.");
    }
    try {
      Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".new");
      try {
        lay(draft, migrations);
        Files.move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (FileAlreadyExistsException e) {
      throw new WrongCaseException(file + " has just been made by another program. Use it as it is, without init.", e);
    } catch (IOException e) {
      throw new LedgerException("The case " + file + " can't be made: " + e + ". Give a path where you may write.", e);
    }
    return new SqliteFile(file);
  }

  private static void lay(Path draft, Migrations migrations) {
    migrations.run(source(draft));
    try (Connection connection = new SqliteFile(draft).plain(); Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (SQLException e) {
      throw new LedgerException(new SqliteFile(draft).advice(e), e);
    }
  }

  private static SQLiteDataSource source(Path file) {
    SQLiteDataSource source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return source;
  }

  /** Opens a case; one of an older version is copied first and then brought up to date. */
  static Database open(Path file, Migrations migrations) {
    checkIsSqlite(file);
    return ReadOnlyFile.needed(file) ? openReadOnly(file, migrations) : openToWrite(file, migrations);
  }

  /** Opens a case that lies where nothing can be written. */
  static Database openReadOnly(Path file, Migrations migrations) {
    ReadOnlyFile found = ReadOnlyFile.of(file);
    try (Connection connection = found.plain()) {
      if (checkedVersion(file, connection, migrations) < migrations.version()) {
        throw new LedgerException("The case " + file + " was written by an older Casus and can't be brought up to date where it"
            + " lies. Copy it to where you may write.");
      }
      return found;
    } catch (SQLException e) {
      found.close();
      throw new LedgerException(found.advice(e), e);
    } catch (LedgerException e) {
      found.close();
      throw e;
    }
  }

  private static int checkedVersion(Path file, Connection connection, Migrations migrations) throws SQLException {
    if (pragma(connection, "PRAGMA application_id") != APPLICATION) {
      throw new WrongCaseException(file + " is an SQLite file but no case. Give a case file, or make one with: casus "
          + file + " init (under a name that is free).");
    }
    int version = pragma(connection, "PRAGMA user_version");
    if (version > migrations.version()) {
      throw new WrongCaseException("The case " + file + " was written by a newer Casus (version " + version
          + " of the case file; this one knows " + migrations.version() + "). Use the newer Casus; nothing was changed.");
    }
    return version;
  }

  private static SqliteFile openToWrite(Path file, Migrations migrations) {
    SqliteFile found = new SqliteFile(file);
    try (Connection connection = source(file).getConnection()) {
      if (checkedVersion(file, connection, migrations) < migrations.version()) {
        backUp(file, connection, migrations.version());
        migrations.run(source(file));
      }
    } catch (SQLException e) {
      throw new LedgerException(found.advice(e), e);
    }
    return found;
  }

  private static int pragma(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(pragma)) {
      return row.getInt(1);
    }
  }

  /** Copies the case as it is; never over a copy that is there already. */
  private static void backUp(Path file, Connection connection, int version) throws SQLException {
    Path copy = file.resolveSibling(file.getFileName() + ".before-" + version + ".bak");
    for (int i = 2; Files.exists(copy); i++) {
      copy = file.resolveSibling(file.getFileName() + ".before-" + version + "-" + i + ".bak");
    }
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, copy.toAbsolutePath().toString());
      statement.execute();
    }
  }

  private static void checkIsSqlite(Path file) {
    if (Files.isDirectory(file)) {
      throw new WrongCaseException(file + " is a folder and no case file. Give the path of the case file itself.");
    }
    if (!Files.exists(file)) {
      throw new WrongCaseException("There is no case " + file + ". Check the path, or make a case with: casus " + file + " init");
    }
    try (InputStream in = Files.newInputStream(file)) {
      if (!Arrays.equals(HEADER, in.readNBytes(HEADER.length))) {
        throw new WrongCaseException(file + " is no case file. Give a case file, or make one with: casus " + file
            + " init (under a name that is free).");
      }
    } catch (IOException e) {
      throw new LedgerException("The case " + file + " can't be read: " + e + ". Check that you may read it.", e);
    }
  }
}
