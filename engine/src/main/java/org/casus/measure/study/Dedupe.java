package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.plot.Table;
import org.casus.measure.tempo.Interval;

/** Which events may be one told twice, and how many there are if so. */
final class Dedupe implements Analysis {
  private static final int SHOWN = 100;

  @Override
  public String name() {
    return "dedupe";
  }

  @Override
  public String asks() {
    return "Is any event told twice?";
  }

  @Override
  public Finding find(Material material) {
    Series series = material.of();
    Draft draft = new Draft(material);
    int told = (int) series.chronicle().happenings().stream().filter(each -> material.window().holds((each.from() + each.until()) / 2)).count();
    List<Twin> twins = series.chronicle().twinsWithin(material.window());
    if (told == 0) {
      return draft.refuse("There are no events.", "events with a day.");
    }
    if (!material.events().compared()) {
      return draft.refuse("The rows of a table are taken as one event each; nothing tells which were told twice.", "the reports themselves.");
    }
    if (twins.isEmpty()) {
      return draft.answer(Verdict.DESCRIBED, "No two of the " + told + " events look like one told twice.");
    }
    double[] sizes = series.partitions().stream().mapToDouble(Series.Sample::size).sorted().toArray();
    Interval range = new Interval(sizes[0], sizes[sizes.length - 1]);
    draft.estimate("distinct events", "", Arrays.stream(sizes).average().orElseThrow(), null, "mean, with a range of " + InFigures.number(range.low()) + " to " + InFigures.number(range.high()) + ", over " + sizes.length + " samples of which pairs are one");
    draft.table(pairs(series, twins));
    return draft.answer(Verdict.DESCRIBED, InFigures.count(twins.size(), "pair", "pairs") + " of the " + told + " events may be one told twice: "
        + (range.width() > 0 ? "between " + InFigures.number(range.low()) + " and " : "") + InFigures.number(range.high()) + " happened.");
  }

  private static Table pairs(Series series, List<Twin> twins) {
    List<Happening> events = series.chronicle().happenings();
    List<List<String>> rows = new ArrayList<>();
    twins.stream().sorted(java.util.Comparator.comparingDouble((Twin twin) -> -twin.probability())).limit(SHOWN).forEach(twin ->
        rows.add(List.of(words(events.get(twin.first())), words(events.get(twin.second())), InFigures.percent(twin.probability()), twin.why())));
    return new Table(List.of("One", "The other", "Probability that they are one", "Weights in bits"), rows);
  }

  private static String words(Happening event) {
    return event.id() + ", " + InFigures.day(event.from()) + ", " + event.label();
  }
}
