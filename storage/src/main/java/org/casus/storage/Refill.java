package org.casus.storage;

import static org.casus.storage.IncidentSchema.ID;
import static org.casus.storage.IncidentSchema.INCIDENT;
import static org.casus.storage.IncidentSchema.N;
import static org.casus.storage.IncidentSchema.RECORD;
import static org.casus.storage.IncidentSchema.RECORD_BODY;
import static org.casus.storage.IncidentSchema.RECORD_INCIDENT;

import java.sql.Connection;
import java.util.Objects;
import org.casus.incident.AttributedIncident;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jooq.tools.jdbc.JDBCUtils;

/**
 * Works out anew what {@link IncidentIndex} writes of the incidents that an older version's case has, in the transaction of
 * the step that made room for it. A record that can't be read stays without it; {@code check} names it.
 */
final class Refill implements Callback {
  /** The last step that changed what is written of incidents. */
  private static final String STEP = "3";

  private static final int PAGE = 1000;

  @Override
  public boolean supports(Event event, Context context) {
    return event == Event.AFTER_EACH_MIGRATE;
  }

  @Override
  public boolean canHandleInTransaction(Event event, Context context) {
    return true;
  }

  @Override
  public String getCallbackName() {
    return "refill";
  }

  @Override
  public void handle(Event event, Context context) {
    if (STEP.equals(String.valueOf(context.getMigrationInfo().getVersion()))) {
      Connection connection = context.getConnection();
      refill(DSL.using(connection, Objects.requireNonNull(JDBCUtils.dialect(connection))));
    }
  }

  private static void refill(DSLContext dsl) {
    long last = 0;
    while (true) {
      Result<Record3<Long, String, byte[]>> page = dsl.select(N, ID, RECORD_BODY).from(INCIDENT).join(RECORD)
          .on(RECORD_INCIDENT.eq(N)).where(N.gt(last)).orderBy(N).limit(PAGE).fetch();
      IncidentIndex index = new IncidentIndex(dsl);
      page.forEach(row -> add(row, index));
      index.runOver();
      if (page.size() < PAGE) {
        return;
      }
      last = page.get(PAGE - 1).value1();
    }
  }

  private static void add(Record3<Long, String, byte[]> row, IncidentIndex index) {
    try {
      index.add(row.value1(), row.value2(), IncidentColumns.of(Packed.record(row.value3(), AttributedIncident.class)));
    } catch (IllegalStateException e) {
      // check names the record
    }
  }
}
