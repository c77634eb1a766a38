package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where an export puts its files. */
@FunctionalInterface
public interface ExportFolder {

  /**
   * A file to write into; the caller closes it.
   *
   * @param name its name, with {@code /} between folders; never absolute, never {@code ..}
   * @throws IOException when it can't be made
   */
  OutputStream file(String name) throws IOException;
}
