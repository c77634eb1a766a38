package org.casus.export;

import java.io.IOException;
import org.casus.narrate.CaseIndex;

/**
 * A format that a case can be handed on in. The same case gives the same bytes: no clock, no random ids. Stateless and
 * thread-safe.
 */
public interface ExportFormat {

  /** The name used on the command line, for example {@code geojson}. */
  String name();

  /** What it is and for which tool, in a line. */
  String title();

  /**
   * Writes the incidents of the case with whatever the format has room for.
   *
   * @return what the format had no room for, counted
   * @throws IOException when a file can't be written
   */
  Losses write(CaseIndex index, ExportFolder folder) throws IOException;
}
