package org.casus.measure.study;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.casus.incident.Lens;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a study comes to: an answer with all that it rests on, or a refusal. Immutable.
 *
 * @param study the question
 * @param lens under which it was answered
 * @param events how many events of each series were used
 * @param estimates numbers, the one asked for first
 * @param ps tests, the one that counts first
 * @param powers how often an effect would be found
 * @param checks what was looked at
 * @param verdict what it comes to
 * @param sentence the answer in words
 * @param refusal why there is no answer, or null
 * @param stability in how many samples the verdict holds, or null where nothing is tested
 * @param confidence how much trust it deserves
 * @param caveats what else a reader must know, a sentence each
 * @param lenses the same under every lens
 * @param tables further numbers
 * @param plots drawings of it
 * @param behind ids of the events it rests on
 */
public record Finding(Study study, Lens lens, Map<String, Integer> events, List<Estimate> estimates, List<P> ps, List<Power> powers,
    List<Check> checks, Verdict verdict, String sentence, @Nullable Refusal refusal, @Nullable Stability stability,
    Confidence confidence, List<String> caveats, List<UnderLens> lenses, List<Table> tables, List<Plot> plots, List<String> behind) {
  private static final Pattern BARRED = Pattern.compile("\\b(deter(red|s|rence)?|caused?|causes|causing|(?:\\w+ )?cycles?)\\b");
  /** Names that are others' words stand in quotation marks. */
  private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

  private static final Pattern ALLOWED = Pattern.compile("not (?:a )?causes?\\b");

  /** Copies the collections and checks that the words claim no cause. */
  public Finding {
    events = java.util.Collections.unmodifiableMap(new TreeMap<>(events));
    estimates = List.copyOf(estimates);
    ps = List.copyOf(ps);
    powers = List.copyOf(powers);
    checks = List.copyOf(checks);
    caveats = List.copyOf(caveats);
    lenses = List.copyOf(lenses);
    tables = List.copyOf(tables);
    plots = List.copyOf(plots);
    behind = List.copyOf(behind);
    checked(sentence);
    if ((verdict == Verdict.REFUSED) != (refusal != null)) {
      throw new IllegalArgumentException("A finding is refused exactly if it gives the reason; got " + verdict + " and " + refusal + ".");
    }
  }

  private static void checked(String words) {
    if (BARRED.matcher(ALLOWED.matcher(QUOTED.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("")).replaceAll("")).find()) {
      throw new IllegalArgumentException("No timing of events shows deterrence, a cause or a cycle, so a finding never says so; got \"" + words + "\".");
    }
  }

  /** The first number, or null. */
  public @Nullable Estimate estimate() {
    return estimates.isEmpty() ? null : estimates.get(0);
  }

  /** The p that counts, or null. */
  public @Nullable P p() {
    return ps.isEmpty() ? null : ps.get(0);
  }

  /** This finding with what it comes to under every lens. */
  Finding under(List<UnderLens> all) {
    return new Finding(study, lens, events, estimates, ps, powers, checks, verdict, sentence, refusal, stability, confidence, caveats,
        all, tables, plots, behind);
  }

  /** This finding with a further caveat. */
  public Finding saying(String caveat) {
    List<String> more = new java.util.ArrayList<>(caveats);
    more.add(caveat);
    return new Finding(study, lens, events, estimates, ps, powers, checks, verdict, sentence, refusal, stability, confidence, more,
        lenses, tables, plots, behind);
  }
}
