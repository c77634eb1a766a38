package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.Severity;
import org.casus.measure.plot.Axis;
import org.casus.measure.plot.Layer;
import org.casus.measure.plot.Mark;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Points;
import org.casus.measure.plot.Table;
import org.casus.measure.series.TwoByTwo;

/** How bad attacks were, when each rung was first reached, and whether lethal ones were answered more often than others. */
final class Ladder implements Analysis {
  private static final int LISTED_BELOW = 3;
  private static final int HEDGED_BELOW = 5;
  private static final int MARKS = 12;

  @Override
  public String name() {
    return "ladder";
  }

  @Override
  public String asks() {
    return "Are lethal attacks answered, and others not?";
  }

  @Override
  public boolean paired() {
    return true;
  }

  @Override
  public Finding find(Material material) {
    Series attacks = material.of();
    Draft draft = new Draft(material);
    Series answers = Paired.used(material, draft);
    Series.Sample first = attacks.partitions().get(0);
    if (first.size() > 0) {
      draft.table(firsts(attacks, first)).plot(path(draft, attacks, first, answers == null ? new double[0] : answers.partitions().get(0).days()));
    }
    if (answers == null) {
      return draft.refuse("No answers are declared; the ladder of severity is shown alone.", "a series of the other side's acts.");
    }
    if (answers.size() == 0) {
      return draft.refuse("No event of the other series lies in the window.", "acts of the other side in the window.");
    }
    double within = material.study().windowsOr(14)[0];
    List<TwoByTwo> tables = tables(material, attacks, answers, within);
    if (tables.isEmpty() || tables.get(0).firstYes() + tables.get(0).firstNo() < LISTED_BELOW) {
      return draft.refuse("Too few lethal attacks, or none but lethal ones, to compare; the rungs are listed.", "at least " + LISTED_BELOW + " lethal attacks, and others.");
    }
    return answer(draft, tables, within);
  }

  private static List<TwoByTwo> tables(Material material, Series attacks, Series answers, double within) {
    List<TwoByTwo> tables = new ArrayList<>();
    for (int i = 0; i < attacks.partitions().size(); i++) {
      Series.Sample sample = attacks.partitions().get(i);
      double[] replies = answers.partition(i).days();
      int[] counts = new int[4];
      for (int k = 0; k < sample.size(); k++) {
        double day = Math.floor(sample.times()[k]);
        if (day + within < material.window().to()) {
          boolean lethal = attacks.chronicle().happenings().get(sample.events()[k]).severity().lethal();
          int next = Arrays.binarySearch(replies, day + 0.5);
          boolean answered = -next - 1 < replies.length && replies[-next - 1] <= day + within;
          counts[(lethal ? 0 : 2) + (answered ? 0 : 1)]++;
        }
      }
      if (counts[0] + counts[1] > 0 && counts[2] + counts[3] > 0) {
        tables.add(new TwoByTwo(counts[0], counts[1], counts[2], counts[3]));
      }
    }
    return tables;
  }

  private static Finding answer(Draft draft, List<TwoByTwo> tables, double within) {
    TwoByTwo first = tables.get(0);
    Pooled difference = Pooled.linear(tables.stream().mapToDouble(TwoByTwo::difference).toArray(), tables.stream().map(each -> each.differenceInterval(0.95)).toList());
    double p = Pooled.p(tables.stream().mapToDouble(TwoByTwo::p).toArray());
    draft.estimate("share of lethal attacks answered less that of others", "", difference.value(), difference.interval(), "score intervals (Newcombe 1998), pooled");
    draft.estimate("odds ratio", "", first.oddsRatio(), first.midPInterval(0.95), "conditional likelihood, mid-p interval");
    draft.p(P.Kind.NAIVE, p, "exact test of Fisher, two-sided; attacks of one burst share their answer, so it is too sure where they cluster");
    draft.stable(P.clear(p), tables.stream().map(each -> P.clear(each.p())).toList());
    int lethal = first.firstYes() + first.firstNo();
    int others = first.secondYes() + first.secondNo();
    String sentence = first.firstYes() + " of " + InFigures.count(lethal, "lethal attack was", "lethal attacks were") + " followed by an act of the other side within " + InFigures.number(within)
        + " days, " + first.secondYes() + " of " + InFigures.count(others, "other", "others") + " (exact " + InFigures.p(p) + ")";
    draft.check("number of lethal attacks", lethal >= HEDGED_BELOW, lethal + "; fewer than " + HEDGED_BELOW + " bear nothing");
    if (!P.clear(p)) {
      return draft.answer(Verdict.NOT_ESTABLISHED, sentence + "; no difference is established.");
    }
    return draft.answer(Verdict.CONSISTENT, sentence + (lethal < HEDGED_BELOW ? "; so few that one more would change it." : "; what followed need not have been an answer."));
  }

  private static Table firsts(Series attacks, Series.Sample sample) {
    List<List<String>> rows = new ArrayList<>();
    for (Severity rung : Severity.values()) {
      int count = 0;
      String first = "";
      for (int k = 0; k < sample.size(); k++) {
        Happening happening = attacks.chronicle().happenings().get(sample.events()[k]);
        if (happening.severity() == rung) {
          first = first.isEmpty() ? InFigures.day(sample.times()[k]) + ", " + happening.label() : first;
          count++;
        }
      }
      rows.add(List.of(rung.label(), String.valueOf(count), first));
    }
    return new Table(List.of("Rung", "Attacks", "First"), rows);
  }

  private static Plot path(Draft draft, Series attacks, Series.Sample sample, double[] answers) {
    List<Double> x = new ArrayList<>();
    List<Double> y = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (int k = 0; k < sample.size(); k++) {
      Happening happening = attacks.chronicle().happenings().get(sample.events()[k]);
      x.add(sample.times()[k]);
      y.add((double) happening.severity().ordinal());
      rows.add(List.of(InFigures.day(sample.times()[k]), happening.severity().label(), happening.label()));
    }
    List<Layer> layers = new ArrayList<>();
    layers.add(new Points("attacks", x, y, Points.Shape.DISC));
    layers.addAll(Curves.marks(answers, Mark.Occasion.STRIKE, "other side", MARKS));
    return new Plot(Curves.id(draft, "ladder"), "How bad each attack was", "A ladder of our own, in order but not in steps of equal height; it is never summed.",
        Axis.date("day"), Axis.categories("severity", Arrays.stream(Severity.values()).map(Severity::label).toList()), layers, new Table(List.of("Day", "Rung", "What"), rows));
  }
}
