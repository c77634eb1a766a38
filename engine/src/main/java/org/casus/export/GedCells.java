package org.casus.export;

import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/** The cells of a GED row that say what the event is and where. */
final class GedCells {
  private static final int CELLS_A_ROW = 720;

  private GedCells() {}

  static void identity(FieldRow row, AttributedIncident incident, GedSides sides, FieldPlace place) {
    String id = incident.incident().id();
    int year = GedExport.year(incident.settled().date());
    String iso3 = place.country().map(FieldCountry::iso3).orElse("XXX");
    row.number("id", GedExport.number(id)).number("year", year).code("code_status", "Check")
        .code("relid", iso3 + "-" + year + "-" + sides.type() + "-" + id).code("type_of_violence", sides.type() == 0 ? "" : "" + sides.type())
        .text("dyad_name", sides.a() + " - " + sides.b()).text("side_a", sides.a()).text("side_b", sides.b())
        .code("gwnoa", gw(sides.countryA())).code("gwnob", gw(sides.countryB()));
  }

  static void place(FieldRow row, CaseIndex index, FieldPlace place) {
    PlaceRef located = place.located();
    row.number("where_prec", place.precision().ged()).text("where_coordinates", located == null ? "" : located.name())
        .text("where_description", String.join(", ", place.path().stream().map(PlaceRef::name).distinct().toList()))
        .text("adm_1", place.within(index, "province")).text("adm_2", place.within(index, "district"))
        .number("latitude", place.lat()).number("longitude", place.lon());
    Double lat = place.lat();
    Double lon = place.lon();
    if (lat != null && lon != null) {
      row.code("geom_wkt", "POINT (" + lon + " " + lat + ")").number("priogrid_gid", priogrid(lat, lon));
    }
    place.country().ifPresent(country -> row.code("country", country.name("ged")).code("country_id", country.cell("gw"))
        .code("region", country.cell("ged_region")));
  }

  private static String gw(@Nullable String country) {
    return FieldCountry.of(country).map(each -> each.cell("gw")).orElse("");
  }

  /**
   * The cell of PRIO-GRID that a point lies in: half degrees, numbered from the south-west corner, row by row.
   *
   * <p>Source: Tollefsen, Strand and Buhaug, "PRIO-GRID: A unified spatial data structure", 2012.
   */
  static int priogrid(double lat, double lon) {
    int row = (int) Math.min(359, Math.floor((lat + 90) * 2));
    int column = (int) Math.min(CELLS_A_ROW - 1, Math.floor((lon + 180) * 2));
    return row * CELLS_A_ROW + column + 1;
  }
}
