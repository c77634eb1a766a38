package org.casus.storage;

import static org.casus.storage.IncidentSchema.LAT;
import static org.casus.storage.IncidentSchema.LON;
import static org.casus.storage.IncidentSchema.SPOT;
import static org.casus.storage.IncidentSchema.SPOT_N;

import org.casus.incident.IncidentFilter.Circle;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * {@link Circle#holds} as SQL: first a box that an index answers, then the same haversine formula, solved for the sine of
 * half the angle. Stateless.
 */
final class CircleSql {
  private static final double EARTH_KM = 6371.0088;

  /** Widens the box so that rounding can't cut the circle, degrees. */
  private static final double MARGIN = 1e-6;

  private CircleSql() {}

  /**
   * Whether an incident's spot lies in the circle.
   *
   * @param days what else the R*Tree of SQLite can be asked at the same time
   */
  static Condition holds(Circle circle, SQLDialect dialect, Condition days) {
    Condition box = dialect.family() == SQLDialect.SQLITE
        ? IncidentSchema.N.in(DSL.select(SPOT_N).from(SPOT).where(boxes(circle, IncidentSchema.LAT_MIN,
            IncidentSchema.LAT_MAX, IncidentSchema.LON_MIN, IncidentSchema.LON_MAX).and(days)))
        : boxes(circle, LAT, LAT, LON, LON);
    return LAT.isNotNull().and(box).and(within(circle));
  }

  private static Condition within(Circle circle) {
    double angle = circle.km() / (2 * EARTH_KM);
    if (angle >= Math.PI / 2) {
      return DSL.trueCondition();
    }
    Field<Double> north = half(LAT, circle.lat());
    Field<Double> east = half(LON, circle.lon());
    Field<Double> cosines = call("cos", radians(LAT)).mul(Math.cos(Math.toRadians(circle.lat())));
    Field<Double> a = north.mul(north).add(cosines.mul(east).mul(east));
    return a.le(Math.sin(angle) * Math.sin(angle));
  }

  private static Field<Double> half(Field<Double> degrees, double from) {
    return call("sin", radians(degrees.sub(from)).div(2.0));
  }

  private static Field<Double> radians(Field<Double> degrees) {
    return call("radians", degrees);
  }

  private static Field<Double> call(String function, Field<Double> argument) {
    return DSL.function(function, Double.class, argument);
  }

  private static Condition boxes(
      Circle circle, Field<Double> latMin, Field<Double> latMax, Field<Double> lonMin, Field<Double> lonMax) {
    double angle = circle.km() / EARTH_KM;
    double height = Math.toDegrees(angle) + MARGIN;
    Condition band = latMax.ge(circle.lat() - height).and(latMin.le(circle.lat() + height));
    if (Math.abs(circle.lat()) + height >= 90) {
      return band;
    }
    double width = Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(circle.lat())))) + MARGIN;
    double west = circle.lon() - width;
    double east = circle.lon() + width;
    Condition columns = lonMax.ge(west).and(lonMin.le(east));
    if (west < -180) {
      columns = columns.or(lonMax.ge(west + 360));
    }
    return band.and(east > 180 ? columns.or(lonMin.le(east - 360)) : columns);
  }
}
