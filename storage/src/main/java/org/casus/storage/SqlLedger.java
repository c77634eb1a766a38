package org.casus.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casus.incident.Judgement;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.Forecast;
import org.casus.ledger.Judgements;
import org.casus.ledger.Ledger;
import org.casus.ledger.LedgerException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * A case in a database: one SQLite file, or PostgreSQL for a team. Thread-safe; writers take turns, also those of other
 * processes, and each change is one transaction.
 */
public final class SqlLedger implements Ledger {
  private final Database database;
  private volatile @Nullable Ruled ruled;

  private SqlLedger(Database database) {
    this.database = database;
  }

  /**
   * Makes an empty case file.
   *
   * @throws LedgerException when there is such a file already, or when it can't be made
   */
  public static SqlLedger create(Path file) {
    return new SqlLedger(CaseFiles.create(file, Migrations.SQLITE));
  }

  /**
   * Opens a case file; where it can't be written, to be read only. One that an older version wrote is brought up to date after a copy was put beside it, named {@code
   * FILE.before-VERSION.bak}.
   *
   * @throws org.casus.ledger.WrongCaseException when it is missing, no case, or written by a newer version
   * @throws LedgerException when it can't be read
   */
  public static SqlLedger open(Path file) {
    return open(file, Migrations.SQLITE);
  }

  static SqlLedger open(Path file, Migrations migrations) {
    return new SqlLedger(CaseFiles.open(file, migrations));
  }

  /** Opens a case file that must not be written. */
  static SqlLedger openReadOnly(Path file) {
    return new SqlLedger(CaseFiles.openReadOnly(file, Migrations.SQLITE));
  }

  /**
   * Makes an empty case in a PostgreSQL database, or brings one that an older version made up to date.
   *
   * @param url such as {@code jdbc:postgresql://host/database}
   * @throws LedgerException when it can't be reached, or holds the case of a newer version
   */
  public static SqlLedger create(String url, @Nullable String user, @Nullable String password) {
    return new SqlLedger(PostgresServer.create(url, user, password));
  }

  /**
   * Opens the case in a PostgreSQL database.
   *
   * @param url such as {@code jdbc:postgresql://host/database}
   * @throws LedgerException when it can't be reached, or holds no case, or that of another version
   */
  public static SqlLedger open(String url, @Nullable String user, @Nullable String password) {
    return new SqlLedger(PostgresServer.open(url, user, password));
  }

  @Override
  public Added add(Entry entry) {
    return change(dsl -> new CaseChange(dsl).add(entry));
  }

  @Override
  public void append(Judgement judgement) {
    change(dsl -> {
      new CaseChange(dsl).append(judgement);
      return judgement;
    });
  }

  @Override
  public boolean append(Forecast forecast) {
    return change(dsl -> new ForecastRows(dsl).append(forecast));
  }

  private synchronized <T> T change(Function<DSLContext, T> work) {
    try (Connection connection = database.write()) {
      try {
        DSLContext dsl = dsl(connection);
        T result = work.apply(dsl);
        dsl.update(Schema.META).set(Schema.META_VALUE, Schema.META_VALUE.cast(Long.class).add(1).cast(String.class))
            .where(Schema.META_KEY.eq("revision")).execute();
        connection.commit();
        return result;
      } catch (RuntimeException | SQLException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException | DataAccessException e) {
      throw trouble(e);
    }
  }

  private DSLContext dsl(Connection connection) {
    return DSL.using(connection, database.dialect());
  }

  private LedgerException trouble(Exception e) {
    SQLException sql = e instanceof DataAccessException access ? access.getCause(SQLException.class) : null;
    return new LedgerException(database.advice(sql == null ? e : sql), e);
  }

  @Override
  public String nextJudgement() {
    try (Connection connection = database.read()) {
      return Judgements.next(new JudgementRows(dsl(connection)).count());
    } catch (SQLException | DataAccessException e) {
      throw trouble(e);
    }
  }

  @Override
  public CaseView view() {
    try {
      Connection connection = database.read();
      try {
        DSLContext dsl = dsl(connection);
        Ruled now = Ruled.of(dsl, ruled);
        ruled = now;
        return new SqlView(dsl, now, () -> close(connection));
      } catch (RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException | DataAccessException e) {
      throw trouble(e);
    }
  }

  private void close(Connection connection) {
    try (connection) {
      connection.rollback();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  @Override
  public void compact() {
    try {
      database.compact();
    } catch (SQLException e) {
      throw trouble(e);
    }
  }

  @Override
  public List<String> check() {
    try {
      List<String> wrong = new ArrayList<>(database.damage());
      if (wrong.isEmpty()) {
        try (Connection connection = database.read()) {
          wrong.addAll(new CaseCheck(dsl(connection)).wrong());
        }
      }
      return List.copyOf(wrong);
    } catch (SQLException | DataAccessException e) {
      throw trouble(e);
    }
  }

  @Override
  public void close() {
    database.close();
  }
}
