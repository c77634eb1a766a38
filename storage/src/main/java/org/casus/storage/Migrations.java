package org.casus.storage;

import javax.sql.DataSource;
import org.casus.ledger.LedgerException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The steps that lead from an empty database to a case, and from an older version's case to this one's.
 *
 * @param places where Flyway finds them
 * @param version the version that they lead to
 */
record Migrations(String places, int version) {

  /** The table in which Flyway keeps which steps were taken: a name of our own, so that no other program's is taken for it. */
  static final String HISTORY = "casus_history";

  static final Migrations SQLITE = new Migrations("classpath:casus/storage/sqlite", Schema.VERSION);
  static final Migrations POSTGRESQL = new Migrations("classpath:casus/storage/postgresql", Schema.VERSION);

  /** Takes every step that is still to be taken. */
  void run(DataSource source) {
    try {
      Flyway.configure(Migrations.class.getClassLoader()).dataSource(source).table(HISTORY)
          .locations(places.split(",")).callbacks(new Refill()).load().migrate();
    } catch (FlywayException e) {
      throw new LedgerException("The tables of the case can't be made or brought up to date: " + e.getMessage()
          + " Check that the disk has room, and that the database has no other tables and lets you make some.", e);
    }
  }
}
