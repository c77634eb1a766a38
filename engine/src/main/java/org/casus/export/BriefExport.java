package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import org.casus.narrate.BriefWriter;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.IncidentTable;

/** The brief of a case and its table of incidents, as a run writes them. */
public final class BriefExport implements ExportFormat {

  @Override
  public String name() {
    return "brief";
  }

  @Override
  public String title() {
    return "the brief (HTML) and the table of incidents (CSV)";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    try (OutputStream out = folder.file("brief.html")) {
      new BriefWriter().write(index.caseFile(), out);
    }
    try (OutputStream out = folder.file("incidents.csv")) {
      new IncidentTable().write(index.caseFile(), out);
    }
    return new Losses();
  }
}
