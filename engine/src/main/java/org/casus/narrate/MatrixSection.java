package org.casus.narrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;

/** Who is said to have done how many incidents to whom. */
final class MatrixSection {
  private static final int DOERS = 12;
  private static final int TARGETS = 6;

  private MatrixSection() {}

  static List<Block> blocks(Counts counts) {
    List<AttributedIncident> incidents = counts.incidents();
    Map<String, List<AttributedIncident>> doers = Counts.ranked(incidents, MatrixSection::doers);
    List<String> targets =
        Counts.ranked(incidents, Counts::targets).keySet().stream().limit(TARGETS).toList();
    List<List<Cell>> rows = doers.entrySet().stream().limit(DOERS)
        .map(entry -> row(counts, entry.getKey(), entry.getValue(), targets)).toList();
    List<String> headers = new ArrayList<>(List.of("Doer"));
    targets.forEach(target -> headers.add(Prose.capital(target)));
    headers.addAll(List.of("Others", "All targets"));
    return List.of(
        new Block.Table("Itemised incidents by doer and target, inclusive lens; in brackets under the strict lens",
            headers, rows, "matrix"),
        new Block.Remark("An incident with several doers or targets stands in several cells, so rows and columns do not"
            + " add up to the count." + cut(doers.size(), DOERS, "doers")));
  }

  private static String cut(int all, int shown, String what) {
    return all <= shown ? "" : " The " + (all - shown) + " " + what + " named least often are left out.";
  }

  private static List<String> doers(AttributedIncident incident) {
    return Counts.doers(Lens.INCLUSIVE, incident);
  }

  private static List<Cell> row(
      Counts counts, String doer, List<AttributedIncident> incidents, List<String> targets) {
    List<Cell> row = new ArrayList<>(List.of(new Cell.Label(Prose.capital(doer))));
    for (String target : targets) {
      row.add(cell(counts, doer, incidents.stream().filter(each -> Counts.targets(each).contains(target)).toList()));
    }
    row.add(cell(counts, doer,
        incidents.stream().filter(each -> Collections.disjoint(Counts.targets(each), targets)).toList()));
    row.add(cell(counts, doer, incidents));
    return row;
  }

  private static Cell cell(Counts counts, String doer, List<AttributedIncident> incidents) {
    if (incidents.isEmpty()) {
      return new Cell.Blank();
    }
    long strict = incidents.stream()
        .filter(each -> Lens.STRICT.counts(each) && Counts.doers(Lens.STRICT, each).contains(doer)).count();
    Statement number = new Statement(incidents.size() + " (" + strict + ")", counts.citeOnce(incidents));
    return new Cell.Said(List.of(number), "num heat" + Math.min(4, incidents.size()));
  }
}
