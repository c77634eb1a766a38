package org.casus.measure.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.casus.measure.tempo.Interval;
import org.jspecify.annotations.Nullable;

/** A finding in the making. Not thread-safe; each method returns the draft itself unless it says otherwise. */
public final class Draft {
  /** What a sentence ends with where much of the record is recalled; nothing is established then. */
  public static final String RECALLED_SAID = " But much of this record is recalled long after, and years that nobody reported on look quiet.";

  /** What a caveat ends with where the events are likely to be those of several conflicts. */
  public static final String POOLED_SAID = "Taken together they are not one campaign; measure each conflict by itself.";

  private static final String AS_REPORTED = "As far as it was reported, ";
  /** Events in more countries than these are taken for those of several conflicts. */
  private static final int MOST_COUNTRIES = 2;

  private static final double TELLING = 0.8;
  /** One in so many events may be recalled. */
  private static final int RECALLED_OF = 5;

  private final Material material;
  private final Map<String, Integer> events = new TreeMap<>();
  private final List<Estimate> estimates = new ArrayList<>();
  private final List<P> ps = new ArrayList<>();
  private final List<Power> powers = new ArrayList<>();
  private final List<Check> checks = new ArrayList<>();
  private final List<String> caveats = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Plot> plots = new ArrayList<>();
  private final List<String> behind = new ArrayList<>();
  private @Nullable Stability stability;
  private long recalled;
  private long told;

  /** A draft that rests on the series that the study is about. */
  public Draft(Material material) {
    this.material = material;
    using(material.study().of(), material.of());
    if (material.countries() > MOST_COUNTRIES) {
      caveats.add("The events lie in " + material.countries() + " countries. " + POOLED_SAID);
    }
  }

  /** The study. */
  public Study study() {
    return material.study();
  }

  /** Counts a series in, with what it leaves out. */
  public Draft using(String name, Series series) {
    Chronicle chronicle = series.chronicle();
    events.put(name, series.size());
    List<Happening> within = chronicle.within(material.window());
    within.forEach(each -> behind.add(each.id()));
    recalled += within.stream().filter(Happening::recalled).count();
    told += within.size();
    chronicle.leftOut().forEach((why, number) -> caveats.add(number + " of the events (" + name + ") " + (number == 1 ? "is" : "are") + " left out, of whatever date: " + why + "."));
    if (chronicle.numbered() > 0) {
      caveats.add("The reports number " + chronicle.numbered() + " further set" + (chronicle.numbered() == 1 ? "" : "s")
          + " of events (" + name + ", of whatever date) without telling them one by one, so the count is a lower bound.");
    }
    int pairs = chronicle.twinsWithin(material.window()).size();
    if (pairs > 0) {
      caveats.add(InFigures.count(pairs, "pair", "pairs") + " of events (" + name + ") may be one event told twice; each sample decides anew.");
    }
    return this;
  }

  /** Adds a number. */
  public Draft estimate(String name, String unit, double value, @Nullable Interval interval, String how) {
    estimates.add(new Estimate(name, unit, value, interval, how));
    return this;
  }

  /** Adds the result of a test. */
  public Draft p(P.Kind kind, double value, String how) {
    ps.add(new P(kind, value, how));
    return this;
  }

  /** Adds a power. */
  public Draft power(String effect, double value, String how) {
    powers.add(new Power(effect, value, how));
    return this;
  }

  /** Adds a check. */
  public Draft check(String name, boolean passed, String said) {
    checks.add(new Check(name, passed, said));
    return this;
  }

  /** Adds a caveat, a sentence. */
  public Draft caveat(String sentence) {
    caveats.add(sentence);
    return this;
  }

  /** Says in how many samples the verdict is the same. */
  public Draft stable(boolean verdict, Iterable<Boolean> verdicts) {
    stability = Stability.of(verdict, verdicts);
    return this;
  }

  /** Adds a table. */
  public Draft table(Table table) {
    tables.add(table);
    return this;
  }

  /** Adds a drawing. */
  public Draft plot(Plot plot) {
    plots.add(plot);
    return this;
  }

  /** The finding that gives an answer. */
  public Finding answer(Verdict verdict, String sentence) {
    if (recalled * RECALLED_OF > told) {
      check("coverage", false, recalled + " of " + InFigures.count(told, "event", "events") + " told only by reports written more than three months later; what the years before were not asked about looks quiet");
      Verdict bounded = verdict == Verdict.ESTABLISHED ? Verdict.CONSISTENT : verdict;
      return finding(bounded, verdict == Verdict.ESTABLISHED ? AS_REPORTED + Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1) + RECALLED_SAID : sentence, null);
    }
    return finding(verdict, sentence, null);
  }

  /** The finding that gives none. */
  public Finding refuse(String reason, String needed) {
    Refusal refusal = new Refusal(reason, needed);
    return finding(Verdict.REFUSED, "Not answered: " + refusal.words(), refusal);
  }

  private Finding finding(Verdict verdict, String sentence, @Nullable Refusal refusal) {
    if (refusal == null && !material.window().gaps().isEmpty()) {
      check("reporting", false, InFigures.count(material.window().gaps().size(), "gap", "gaps") + " in reporting declared, taken as quiet");
    }
    int fewest = events.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    boolean clear = ps.isEmpty() || P.clear(ps.get(0).value());
    boolean agreed = ps.stream().allMatch(p -> P.clear(p.value()) == clear) && (ps.isEmpty() || ps.get(0).kind() == P.Kind.ROBUST);
    boolean telling = verdict != Verdict.NOT_ESTABLISHED || !powers.isEmpty() && powers.stream().allMatch(power -> power.value() >= TELLING);
    Confidence confidence = Confidence.of(fewest, checks.stream().allMatch(Check::passed), agreed && telling, stability == null ? 1 : stability.share());
    return new Finding(material.study(), material.lens(), events, estimates, ps, powers, checks, verdict, sentence, refusal, stability,
        confidence, caveats, List.of(), tables, plots, behind.stream().distinct().toList());
  }
}
