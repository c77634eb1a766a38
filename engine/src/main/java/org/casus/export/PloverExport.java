package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.JsonLines;

/** PLOVER's JSON Lines, one record an incident. Stateless and thread-safe. */
public final class PloverExport implements ExportFormat {

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public String title() {
    return "PLOVER event records in JSON Lines, for tools of POLECAT's family";
  }

  @Override
  public Losses write(CaseIndex index, ExportFolder folder) throws IOException {
    PloverRecords records = new PloverRecords(index);
    try (OutputStream out = folder.file("events.plover.jsonl")) {
      JsonLines.write(index.incidents().stream().map(records::record), out);
    }
    Leftovers.background(index, "PLOVER records events alone", records.losses());
    Leftovers.variants(index, "a record has the settled value alone", records.losses());
    index.relations().forEach(relation -> records.losses().add("relations", "PLOVER records events alone", relation.id()));
    index.attributions().filter(word -> index.incidentOf(word.event()) == null).forEach(
        word -> records.losses().add("attributions", "the event they speak of belongs to no incident", word.id()));
    return records.losses();
  }
}
