package org.casus.export;

import java.util.List;

/** The formats that a case can be handed on in. */
public final class Formats {
  private Formats() {}

  /** Every format, in the order in which they are shown. */
  public static List<ExportFormat> all() {
    return List.of();
  }
}
