package org.casus.storage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Rows of one table that are written together, by one prepared statement. Used once. */
final class Inserts {
  private final DSLContext dsl;
  private final Table<Record> table;
  private final List<Field<?>> columns;
  private final List<@Nullable Object[]> rows = new ArrayList<>();

  Inserts(DSLContext dsl, Table<Record> table, Field<?>... columns) {
    this.dsl = dsl;
    this.table = table;
    this.columns = List.of(columns);
  }

  /** A row, its values in the order of the columns. */
  void add(@Nullable Object... values) {
    rows.add(values);
  }

  /** Writes the rows. */
  void run() {
    run(insert());
  }

  /** Writes the rows over those that have the same key. */
  void runOver(Field<?>... key) {
    run(insert().onConflict(key).doUpdate().setAllToExcluded());
  }

  /** Writes the rows that are not there yet. */
  void runNew() {
    run(insert().onConflictDoNothing());
  }

  private InsertValuesStepN<Record> insert() {
    return dsl.insertInto(table).columns(columns).values(Collections.nCopies(columns.size(), null));
  }

  private void run(Query query) {
    if (rows.isEmpty()) {
      return;
    }
    BatchBindStep batch = dsl.batch(query);
    for (@Nullable Object[] row : rows) {
      batch = batch.bind(row);
    }
    batch.execute();
  }
}
