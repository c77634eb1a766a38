package org.casus.measure.study;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Level;
import org.casus.measure.plot.Line;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;

/**
 * How often an effect would be found by the number of events, for findings that could hardly have found it.
 *
 * @param effect what would be found
 * @param counted what is counted, in the plural
 * @param least the fewest that are drawn
 * @param most the most that are drawn
 * @param power of a number of them
 */
record PowerCurve(String effect, String counted, int least, int most, DoubleUnaryOperator power) {
  private static final double ENOUGH = 0.8;

  /** Draws the curve with the record's own number on it, unless that is enough. */
  void add(Draft draft, double own) {
    if (own >= least && power.applyAsDouble(own) >= ENOUGH) {
      return;
    }
    double[] numbers = IntStream.rangeClosed(least, most).asDoubleStream().toArray();
    double[] powers = Arrays.stream(numbers).map(power).toArray();
    int needed = IntStream.rangeClosed(least, most).filter(number -> power.applyAsDouble(number) >= ENOUGH).findFirst().orElse(most);
    draft.plot(new Plot(Curves.id(draft, "power"), "How many " + counted + " it takes", "How often " + effect + " would be found, by the number of " + counted + ", if they are independent of each other; where they cluster, less often. "
        + "From " + needed + " on it is found in four records of five.",
        Axis.linear(counted).downTo(0), Axis.linear("share of records in which it is found").downTo(0).upTo(1),
        List.of(new Line("power", numbers, powers, Line.Stroke.SOLID), new Level(ENOUGH, "four in five"), new Mark(own, "this record: " + InFigures.number(own), Mark.Occasion.ANCHOR)),
        new Table(List.of(InFigures.capital(counted), "Power"), IntStream.rangeClosed(least, most).filter(number -> number % 5 == 0 || number == least)
            .mapToObj(number -> List.of(String.valueOf(number), InFigures.number(power.applyAsDouble(number)))).toList())));
  }
}
