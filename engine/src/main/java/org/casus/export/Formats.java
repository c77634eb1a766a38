package org.casus.export;

import java.util.List;

/** The formats that a case can be handed on in. */
public final class Formats {
  private static final List<ExportFormat> ALL = List.of(
      new BriefExport(), new InterchangeExport(), new AcledExport(), new GedExport(), new GtdExport(), new GeoJsonExport(),
      new KmlExport(), new StixExport(), new PloverExport(), new FtmExport(), new GraphMlExport(), new GephiExport(),
      new ObsidianExport());

  private Formats() {}

  /** Every format, in the order in which they are shown. */
  public static List<ExportFormat> all() {
    return ALL;
  }
}
