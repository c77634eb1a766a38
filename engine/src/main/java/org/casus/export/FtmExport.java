package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.JsonLines;

/** FollowTheMoney entities, one a line, for Aleph and the {@code ftm} command line. Stateless and thread-safe. */
public final class FtmExport implements ExportFormat {

  @Override
  public String name() {
    return "ftm";
  }

  @Override
  public String title() {
    return "FollowTheMoney entities for Aleph, OpenAleph and the ftm command line";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    FtmStream stream = new FtmStream(index);
    try (OutputStream out = folder.file("entities.ftm.json")) {
      JsonLines.write(stream.entities().stream().map(FtmEntity::finished), out);
    }
    return stream.losses();
  }
}
