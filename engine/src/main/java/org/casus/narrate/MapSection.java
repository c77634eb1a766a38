package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import org.casus.incident.AttributedIncident;

/** Where the incidents are said to have happened: one map for each theatre. */
final class MapSection {
  private static final double APART_KM = 3000;
  private static final int MOST_MAPS = 4;

  private MapSection() {}

  static List<Block> blocks(Counts counts) {
    List<MapMark> marks = MapMark.of(counts.incidents(), counts.index().lexicon().areas());
    if (marks.isEmpty()) {
      return List.of(new Block.Remark("No incident has a place that could be put on a map."));
    }
    Basemap world = Basemap.load();
    List<List<MapMark>> theatres = MapMark.theatres(marks, APART_KM);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST_MAPS, theatres.size()); i++) {
      blocks.add(drawing(counts, world, theatres.get(i), i + 1));
    }
    long unplaced = counts.incidents().stream().filter(each -> !placed(each, marks)).count();
    if (unplaced > 0 || theatres.size() > MOST_MAPS) {
      blocks.add(new Block.Remark("Without a place that could be put on a map: " + unplaced + "."
          + (theatres.size() > MOST_MAPS ? " Theatres not shown: " + (theatres.size() - MOST_MAPS) + "." : "")));
    }
    return blocks;
  }

  private static boolean placed(AttributedIncident incident, List<MapMark> marks) {
    return marks.stream().anyMatch(mark -> mark.incidents().contains(incident));
  }

  private static Block drawing(Counts counts, Basemap world, List<MapMark> marks, int number) {
    List<AttributedIncident> shown = marks.stream().flatMap(mark -> mark.incidents().stream()).distinct().toList();
    String where = Prose.list(List.copyOf(Counts.ranked(shown, Headline::countries).keySet()));
    String caption = Prose.count(shown.size(), "incident", "incidents") + (where.isEmpty() ? "" : " in " + where)
        + ", inclusive lens.";
    return new Block.Drawing(new MapDrawing(world, marks, "map" + number).draw(),
        new Statement(caption, counts.citeOnce(shown)),
        "The area of a disc grows with the number of incidents. A dashed ring stands for a province or country of which"
            + " the report names no exact place. Outlines are for orientation only and take no position on borders.");
  }
}
