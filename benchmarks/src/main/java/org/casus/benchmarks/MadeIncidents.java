package org.casus.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.casus.incident.Lens;
import org.casus.measure.hawkes.ExpHawkes;
import org.casus.measure.hawkes.Thinning;
import org.casus.measure.study.Anchor;
import org.casus.measure.study.Events;
import org.casus.measure.study.Plan;
import org.casus.measure.study.Selection;
import org.casus.measure.study.TableEvents;
import org.casus.measure.study.UsualPlan;
import org.casus.measure.study.Window;

/**
 * A table of made incidents and the plan of somebody who declares none: 60 attacks that cluster, 12 strikes, four dates that
 * might matter. Some days are known within three days only, some attacks are less sure, some may be one told twice; six more
 * are rumours. The same every time. Stateless.
 */
final class MadeIncidents {
  private static final int ATTACKS = 60;
  private static final int RUMOURS = 6;
  private static final int STRIKES = 12;
  private static final int ANCHORS = 4;
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final ExpHawkes PROCESS = new ExpHawkes(0.09, 0.4, 0.2);
  private static final String ATTACKER = "militia";
  private static final String STRIKER = "air force";

  private final int[] attacks;
  private final SplittableRandom random = new SplittableRandom(7);

  MadeIncidents() {
    double[] times = Thinning.times(PROCESS, 0, 4_000, random);
    attacks = IntStream.range(0, ATTACKS).map(i -> (int) times[i]).toArray();
  }

  /** The events, read from a table. */
  Events events() {
    StringBuilder table = new StringBuilder("date,to,side,weapon,place,killed,lens\n");
    for (int i = 0; i < ATTACKS; i++) {
      row(table, attacks[i], i % 6 == 0 ? 2 : 0, ATTACKER, i % 8 == 0 ? Lens.LIKELY : Lens.STRICT);
    }
    for (int i = 0; i < RUMOURS; i++) {
      row(table, random.nextInt(days()), 0, ATTACKER, Lens.INCLUSIVE);
    }
    for (int i = 0; i < STRIKES; i++) {
      row(table, random.nextInt(days()), 0, STRIKER, Lens.STRICT);
    }
    try {
      return new TwinnedEvents(TableEvents.read(new StringReader(table.toString()), Map.of(), Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(StringBuilder table, int day, int more, String side, Lens lens) {
    LocalDate date = START.plusDays(day);
    table.append(date).append(',').append(date.plusDays(more)).append(',').append(side).append(",rocket,base ").append(random.nextInt(4)).append(',')
        .append(random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0).append(',').append(lens.label()).append('\n');
  }

  /** Every analysis, over the window from the first day to the last. */
  Plan plan() {
    List<Anchor> anchors = IntStream.range(0, ANCHORS)
        .mapToObj(i -> new Anchor(START.plusDays((i + 1L) * days() / (ANCHORS + 1)), "date " + (i + 1), START, "made")).toList();
    return new UsualPlan(Selection.ATTACKS.by(List.of(ATTACKER)), Selection.ATTACKS.by(List.of(STRIKER)), List.of(), anchors, START, Lens.LIKELY, 1)
        .in(Window.of(START, START.plusDays(days())));
  }

  private int days() {
    return attacks[ATTACKS - 1] + 5;
  }
}
