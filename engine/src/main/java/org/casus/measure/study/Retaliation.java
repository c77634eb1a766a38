package org.casus.measure.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casus.measure.plot.Table;

/** Whether more attacks follow strikes than chance makes follow, and whether as many come before them. */
final class Retaliation implements Analysis {
  private static final int FEWEST_ATTACKS = 20;
  private static final int FEWEST_STRIKES = 5;
  private static final int LEAD = 14;
  private static final int LAGS = 30;
  private static final int LISTED = 40;
  private static final int SIMULATIONS = 200;

  @Override
  public String name() {
    return "retaliation";
  }

  @Override
  public String asks() {
    return "Do attacks follow strikes?";
  }

  @Override
  public boolean paired() {
    return true;
  }

  @Override
  public Finding find(Material material) {
    Series attacks = material.of();
    Draft draft = new Draft(material);
    Series strikes = Paired.used(material, draft);
    if (strikes == null) {
      return draft.refuse("No second series is declared that the attacks might follow.", "a series of strikes, or their days.");
    }
    if (attacks.size() < FEWEST_ATTACKS || strikes.size() < FEWEST_STRIKES) {
      return draft.table(lags(attacks.partitions().get(0).days(), strikes.partitions().get(0).days())).refuse(
          InFigures.count(attacks.size(), "attack", "attacks") + " and " + InFigures.count(strikes.size(), "strike", "strikes")
              + " can't show an answer; the lags are listed.", "at least " + FEWEST_ATTACKS + " attacks and " + FEWEST_STRIKES + " strikes.");
    }
    double[] lengths = material.study().windowsOr(7, 14);
    if (material.window().days() < 4 * (Arrays.stream(lengths).max().orElseThrow() + LEAD)) {
      return draft.refuse("The window of " + InFigures.number(material.window().days()) + " days is too short beside the lags.", "a window of at least four times the longest lag.");
    }
    double[] inner = Lagged.inner(strikes.partitions().get(0).days(), material.window(), lengths);
    if (inner.length < FEWEST_STRIKES) {
      return draft.refuse("Only " + InFigures.count(inner.length, "strike has", "strikes have") + " room on both sides in the window.", "at least " + FEWEST_STRIKES + " such strikes.");
    }
    List<Lagged> tested = PerSample.days(attacks, strikes, (a, b) -> Lagged.of(a, b, material.window(), lengths));
    return answer(material, draft, tested, lengths);
  }

  /** What follows strikes within some days, and what comes before them, in one sample. */
  record Lagged(double[] seen, double[] expected, double[] ps, double lead, double leaning, double family) {

    static Lagged of(double[] attacks, double[] strikes, Window window, double[] lengths) {
      DayClock clock = new DayClock(attacks, window);
      double[] inner = inner(strikes, window, lengths);
      double[] seen = new double[lengths.length];
      double[] expected = new double[lengths.length];
      double[] ps = new double[lengths.length];
      double leaning = 1;
      for (int i = 0; i < lengths.length; i++) {
        int length = (int) lengths[i];
        double[] shifted = clock.shifted(inner, 1, length);
        double[] before = clock.shifted(inner, -length, -1);
        seen[i] = shifted[0] / Math.max(1, inner.length);
        expected[i] = DayClock.mean(shifted) / Math.max(1, inner.length);
        ps[i] = DayClock.upperP(shifted);
        leaning = Math.min(leaning, lengths.length * DayClock.upperP(minus(shifted, before)));
      }
      return new Lagged(seen, expected, ps, DayClock.upperP(clock.shifted(inner, -LEAD, -1)), Math.min(1, leaning), family(ps));
    }

    /** The p over all windows alone, which costs a part of the rest. */
    static double family(double[] attacks, double[] strikes, Window window, double[] lengths) {
      DayClock clock = new DayClock(attacks, window);
      double[] inner = inner(strikes, window, lengths);
      return family(Arrays.stream(lengths).map(length -> DayClock.upperP(clock.shifted(inner, 1, (int) length))).toArray());
    }

    private static double family(double[] ps) {
      return Math.min(1, ps.length * Arrays.stream(ps).min().orElse(1));
    }

    /** The strikes whose days before and after lie in the window. */
    static double[] inner(double[] strikes, Window window, double[] lengths) {
      double longest = Arrays.stream(lengths).max().orElseThrow();
      return Arrays.stream(strikes).filter(day -> day + longest < window.to() && day - Math.max(LEAD, longest) >= window.from()).toArray();
    }

    private static double[] minus(double[] a, double[] b) {
      double[] result = new double[a.length];
      Arrays.setAll(result, i -> a[i] - b[i]);
      return result;
    }

    int clearest() {
      int best = 0;
      for (int i = 1; i < ps.length; i++) {
        best = ps[i] < ps[best] ? i : best;
      }
      return best;
    }
  }

  private static Finding answer(Material material, Draft draft, List<Lagged> tested, double[] lengths) {
    double p = Pooled.p(tested.stream().mapToDouble(Lagged::family).toArray());
    double lead = Pooled.p(tested.stream().mapToDouble(Lagged::lead).toArray());
    double leaning = Pooled.p(tested.stream().mapToDouble(Lagged::leaning).toArray());
    Lagged first = tested.get(0);
    for (int i = 0; i < lengths.length; i++) {
      draft.estimate("attacks in the " + InFigures.number(lengths[i]) + " days after a strike", "", first.seen[i], null, "expected "
          + InFigures.number(first.expected[i]) + " by shifts of the strikes; " + InFigures.p(first.ps[i]) + " alone");
    }
    draft.p(P.Kind.ROBUST, p, "every shift of the strikes by whole days around the window; smallest p times " + lengths.length + " windows");
    draft.check("attacks before strikes", !P.clear(lead), "in the " + LEAD + " days before, " + InFigures.p(lead) + (P.clear(lead) ? ": strikes come when attacks are many" : ""));
    draft.check("common driver", P.clear(leaning) || !P.clear(p), !P.clear(p) ? "nothing to explain" : "more after than before a strike: " + InFigures.p(leaning)
        + (P.clear(leaning) ? "" : "; a campaign that drives both would look the same"));
    List<String> doubts = doubts(material, draft, lengths[first.clearest()], p);
    draft.stable(P.clear(p), tested.stream().map(each -> P.clear(each.family)).toList());
    double power = power(material, lengths);
    draft.power("one further attack within " + InFigures.number(lengths[0]) + " days of each strike", power, SIMULATIONS + " simulations: these attacks shifted by chance, one added after each of these strikes");
    LagPlots.add(draft, material.of().partitions().get(0).days(), Paired.second(material).partitions().get(0).days(), material.window(), LAGS);
    return draft.answer(verdict(p, leaning, lead, doubts), sentence(first, lengths, p, leaning, lead, power)
        + (doubts.isEmpty() ? "" : " It is not shown by " + String.join(", nor by ", doubts) + "."));
  }

  /** What other methods do not show of what the shifts of the strikes found; empty where all do, or nothing was found. */
  private static List<String> doubts(Material material, Draft draft, double length, double p) {
    List<String> doubts = new ArrayList<>();
    if (!Mutual.seconds(material, draft, p)) {
      doubts.add("a process in which strikes bring attacks");
    }
    if (!Crossover.seconds(material, draft, length, p)) {
      doubts.add("days of the same weekday and month");
    }
    return doubts;
  }

  private static Verdict verdict(double p, double leaning, double lead, List<String> doubts) {
    if (!P.clear(p)) {
      return Verdict.NOT_ESTABLISHED;
    }
    return P.clear(leaning) && !P.clear(lead) && doubts.isEmpty() ? Verdict.ESTABLISHED : Verdict.CONSISTENT;
  }

  private static String sentence(Lagged first, double[] lengths, double p, double leaning, double lead, double power) {
    int clearest = first.clearest();
    String seen = "In the " + InFigures.number(lengths[clearest]) + " days after a strike there were " + InFigures.number(first.seen[clearest]) + " attacks on average, against "
        + InFigures.number(first.expected[clearest]) + " expected";
    if (!P.clear(p)) {
      return seen + ": no association is established (" + InFigures.p(p) + "); one further attack for each strike would have been found in "
          + InFigures.percent(power) + " of such records.";
    }
    String also = P.clear(lead) ? " Attacks are also many before strikes, so that something that drives both is as good an explanation."
        : !P.clear(leaning) ? " That more come after strikes than before them is not clear, so that something that drives both may explain it." : "";
    return seen + " (" + InFigures.p(p) + "); an association, not a cause." + also;
  }

  /** The share of simulations in which one further attack a strike is found: the attacks shifted by chance, which keeps their clusters, and one added. */
  private static double power(Material material, double[] lengths) {
    double[] strikes = Paired.second(material).partitions().get(0).days();
    double[] attacks = material.of().partitions().get(0).days();
    Window window = material.window();
    double[] found = material.draws("power").values(SIMULATIONS, random -> {
      double[] days = DayClock.turned(attacks, window, random, strikes.length);
      for (int i = 0; i < strikes.length; i++) {
        days[attacks.length + i] = Math.min(strikes[i] + 1 + random.nextInt((int) lengths[0]), window.to() - 1);
      }
      return P.clear(Lagged.family(days, strikes, window, lengths)) ? 1 : 0;
    });
    return Arrays.stream(found).average().orElse(0);
  }

  private static Table lags(double[] attacks, double[] strikes) {
    List<List<String>> rows = Arrays.stream(attacks).limit(LISTED).mapToObj(attack -> {
      double last = Arrays.stream(strikes).filter(strike -> strike <= attack).max().orElse(Double.NaN);
      return List.of(InFigures.day(attack), Double.isNaN(last) ? "none" : InFigures.day(last), Double.isNaN(last) ? "" : InFigures.number(attack - last));
    }).toList();
    return new Table(List.of("Attack", "Last strike before or on the day", "Days since"), rows);
  }
}
