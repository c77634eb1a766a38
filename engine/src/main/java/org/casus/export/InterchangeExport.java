package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Interchange;

/** Casus's own files, which hold everything. Stateless and thread-safe. */
public final class InterchangeExport implements ExportFormat {

  @Override
  public String name() {
    return "interchange";
  }

  @Override
  public String title() {
    return "Casus's own JSON Lines, one file for each kind of record; nothing is lost";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    Interchange interchange = new Interchange(index.caseFile());
    for (String file : interchange.files()) {
      try (OutputStream out = folder.file(file)) {
        interchange.write(file, out);
      }
    }
    return new Losses();
  }
}
