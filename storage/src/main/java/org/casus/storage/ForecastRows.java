package org.casus.storage;

import static org.casus.storage.Schema.FORECAST;
import static org.casus.storage.Schema.FORECAST_ID;
import static org.casus.storage.Schema.FORECAST_JSON;
import static org.casus.storage.Schema.FORECAST_N;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.AssertionJson;
import org.casus.ledger.Forecast;
import org.jooq.DSLContext;

/** The forecasts of a case, which are only ever added to. One transaction's. */
final class ForecastRows {
  private final DSLContext dsl;

  ForecastRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  List<Forecast> all() {
    return dsl.select(FORECAST_JSON).from(FORECAST).orderBy(FORECAST_N).fetch(row -> AssertionJson.read(row.value1(), Forecast.class));
  }

  /** Whether it is new; only a writer may ask. */
  boolean append(Forecast forecast) {
    if (dsl.fetchExists(FORECAST, FORECAST_ID.eq(forecast.id()))) {
      return false;
    }
    dsl.insertInto(FORECAST, FORECAST_N, FORECAST_ID, FORECAST_JSON)
        .values(Rows.next(dsl, FORECAST, FORECAST_N), forecast.id(), Packed.text(forecast)).execute();
    return true;
  }

  /** The forecasts that are not what they were when they were made, a line each. */
  List<String> changed() {
    List<String> changed = new ArrayList<>();
    dsl.select(FORECAST_ID, FORECAST_JSON).from(FORECAST).orderBy(FORECAST_N).forEach(row -> {
      try {
        Forecast forecast = AssertionJson.read(row.value2(), Forecast.class);
        if (!forecast.id().equals(row.value1())) {
          changed.add("The forecast " + forecast.id() + " stands under the id " + row.value1() + ".");
        }
      } catch (IllegalArgumentException e) {
        changed.add("The forecast " + row.value1() + " was changed after it was made: " + e.getMessage());
      }
    });
    return changed;
  }
}
