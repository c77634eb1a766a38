package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;

/** Every incident, one a row, and the counted sets apart from them. */
final class IncidentSection {
  private static final List<String> HEADERS =
      List.of("Date", "Act and place", "Doer", "Backer", "Target", "Toll", "Who says what", "How sure");

  private IncidentSection() {}

  static List<Block> blocks(Counts counts) {
    List<Block> blocks = new ArrayList<>();
    IncidentCells cells = new IncidentCells(counts);
    if (counts.incidents().isEmpty()) {
      blocks.add(new Block.Remark("No incident is told by itself."));
    } else {
      blocks.add(new Block.Remark("Each row holds what the reports say, in their reading, with the note numbers of their own"
          + " words. “How sure” names the strictest lens under which the incident counts, and the number of independent"
          + " origins: the first speakers of whatever chain of sources the reports name."));
      blocks.add(new Block.Table("Itemised incidents, inclusive lens, by date", HEADERS,
          counts.incidents().stream().map(cells::row).toList(), "incidents"));
    }
    List<AttributedIncident> sets =
        counts.under(Lens.INCLUSIVE).sets().stream().map(set -> set.set()).toList();
    if (!sets.isEmpty()) {
      blocks.add(new Block.Table("Sets that the reports only number; they may overlap one another and the incidents above",
          HEADERS, sets.stream().map(cells::row).toList(), "incidents"));
    }
    return blocks;
  }
}
