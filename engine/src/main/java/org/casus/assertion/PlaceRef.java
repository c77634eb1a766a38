package org.casus.assertion;

import org.jspecify.annotations.Nullable;

/**
 * A place as a report words it and as the gazetteer knows it.
 *
 * @param id the gazetteer's id, or null
 * @param name the gazetteer's name, or the words themselves
 * @param country ISO 3166 alpha-2, or null
 * @param lat latitude, decimal degrees WGS 84, or null
 * @param lon longitude, decimal degrees WGS 84, or null
 * @param area whether it is a country, a province or the like: its coordinates are then of its middle and not of the event
 * @param text the words of the report
 */
public record PlaceRef(
    @Nullable String id,
    String name,
    @Nullable String country,
    @Nullable Double lat,
    @Nullable Double lon,
    boolean area,
    String text) {

  /** What two references to one place share. */
  public String key() {
    return id != null ? id : "~" + name.toLowerCase(java.util.Locale.ROOT);
  }
}
