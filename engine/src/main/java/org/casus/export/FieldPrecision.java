package org.casus.export;

import java.util.Locale;

/**
 * How exactly a place is known. Only {@link #SPOT} becomes a precision of 1 anywhere, since maps made from these data
 * sets keep precision 1 by default.
 */
enum FieldPrecision {
  /** A town, base or other spot that the gazetteer knows, named as the place itself. */
  SPOT(1, 1, 1, 5),
  /** Near such a spot, or at something within it that the gazetteer doesn't know. */
  NEAR(2, 2, 2, 25),
  /** At several spots, of which only the first is shown. */
  SPREAD(2, 5, 2, 100),
  /** Somewhere in a district. */
  DISTRICT(2, 3, 3, 40),
  /** Somewhere in a province. */
  PROVINCE(3, 4, 4, 120),
  /** Somewhere in a region without borders, on an island, along a river. */
  REGION(3, 5, 5, 250),
  /** Somewhere in a country. */
  COUNTRY(3, 6, 5, 500),
  /** At sea. */
  WATER(3, 7, 5, 300),
  /** No place with coordinates is named. */
  UNKNOWN(0, 0, 5, 0);

  private final int acled;
  private final int ged;
  private final int gtd;
  private final int radius;

  FieldPrecision(int acled, int ged, int gtd, int radius) {
    this.acled = acled;
    this.ged = ged;
    this.gtd = gtd;
    this.radius = radius;
  }

  /** ACLED's geo_precision, 1 to 3; 0 when unknown. */
  int acled() {
    return acled;
  }

  /** UCDP's where_prec, 1 to 7; 0 when unknown. */
  int ged() {
    return ged;
  }

  /** GTD's specificity, 1 to 5. */
  int gtd() {
    return gtd;
  }

  /** A nominal radius in kilometres within which the place lies; no measurement. */
  int radius() {
    return radius;
  }

  /** The spelling in files. */
  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** By the gazetteer's kind of a place; a kind it doesn't know is never a spot. */
  static FieldPrecision ofKind(String kind) {
    return switch (kind) {
      case "city", "town", "village", "neighbourhood", "base", "camp", "airport", "port", "embassy", "oilfield",
          "refinery", "crossing", "dam", "nuclear-site", "hotel", "prison", "power-plant" -> SPOT;
      case "district" -> DISTRICT;
      case "province" -> PROVINCE;
      case "country" -> COUNTRY;
      case "sea", "strait" -> WATER;
      case "" -> NEAR;
      default -> REGION;
    };
  }

  /** A nominal radius in kilometres for a spot or a place without borders of this kind. */
  static int radiusOfKind(String kind) {
    return switch (kind) {
      case "region", "desert" -> 250;
      case "river", "mountain", "pipeline" -> 100;
      case "island", "lake", "other" -> 50;
      case "embassy", "hotel", "prison" -> 1;
      case "neighbourhood", "village" -> 3;
      case "city", "oilfield" -> 15;
      default -> 5;
    };
  }
}
