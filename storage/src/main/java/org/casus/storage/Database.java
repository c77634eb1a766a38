package org.casus.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jooq.SQLDialect;

/** Where a case lies: a file or a server. Thread-safe. */
interface Database extends AutoCloseable {

  /** How its SQL is spelled. */
  SQLDialect dialect();

  /** What an analyst calls it: the file, or the address without a password. */
  String name();

  /**
   * A connection in a transaction that has the case for itself to write; waits until other writers are done.
   *
   * @throws SQLException also when it waited too long
   */
  Connection write() throws SQLException;

  /** A connection in a transaction that sees one moment of the case and writes nothing. */
  Connection read() throws SQLException;

  /** Gives back unused space and brings the planner's statistics up to date. */
  void compact() throws SQLException;

  /** What the database itself finds wrong, a line each. */
  List<String> damage() throws SQLException;

  /** What to do about an error, as a sentence that starts with what is wrong. */
  String advice(Throwable error);

  @Override
  void close();
}
