package org.casus.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.Issue;
import org.casus.assertion.Issue.Severity;

/**
 * Keeps a report once that came in twice: as the same bytes, or as the same words in another frame.
 *
 * <p>Two reports are the same when at least 0.8 of the runs of five words in the shorter one stand in the other, and
 * as much of its runs with a number in them; releases of one series share their phrases but not their numbers.
 */
final class Duplicates {
  private static final int RUN = 5;
  private static final double SAME = 0.8;
  private static final double SIZE = 0.5;
  private static final int FEWEST = 20;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Issue> issues;
  private final Map<String, Report> bySha = new HashMap<>();
  private final Map<Integer, List<Runs>> index = new HashMap<>();
  private final List<Runs> kept = new ArrayList<>();

  private Duplicates(List<Issue> issues) {
    this.issues = issues;
  }

  /** A report's runs of words, hashed. */
  private record Runs(Report report, Set<Integer> all, Set<Integer> numbered) {}

  /** The reports without repeats, in their order; the longest of several copies is kept. */
  static List<Report> dropped(List<Report> reports, List<Issue> issues) {
    Duplicates duplicates = new Duplicates(issues);
    reports.stream()
        .map(Duplicates::runs)
        .sorted(Comparator.comparing((Runs runs) -> -runs.all.size()).thenComparing(runs -> -facts(runs.report))
            .thenComparing(runs -> runs.report.file().length()).thenComparing(runs -> runs.report.file())
            .thenComparing(runs -> runs.report.sha256()))
        .forEach(duplicates::add);
    Set<Report> left = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    duplicates.kept.forEach(runs -> left.add(runs.report));
    return reports.stream().filter(left::contains).toList();
  }

  /** How many of title, publisher and date are known. */
  private static int facts(Report report) {
    return (report.title() == null ? 0 : 1) + (report.publisher() == null ? 0 : 1) + (report.published() == null ? 0 : 1);
  }

  private void add(Runs runs) {
    Report twin = bySha.get(runs.report.sha256());
    if (twin == null) {
      twin = nearTwin(runs);
    }
    if (twin != null) {
      issues.add(new Issue("duplicate-report", Severity.NOTE, "corpus", runs.report.file(), null,
          runs.report.file() + " is the same report as " + twin.file() + ", which is kept; it was not counted twice."));
      return;
    }
    bySha.put(runs.report.sha256(), runs.report);
    kept.add(runs);
    runs.all.forEach(run -> index.computeIfAbsent(run, r -> new ArrayList<>()).add(runs));
  }

  private @org.jspecify.annotations.Nullable Report nearTwin(Runs runs) {
    if (runs.all.size() < FEWEST) {
      return null;
    }
    Map<String, Integer> shared = new TreeMap<>();
    Map<String, Runs> candidates = new HashMap<>();
    for (int run : runs.all) {
      for (Runs other : index.getOrDefault(run, List.of())) {
        shared.merge(other.report.id(), 1, Integer::sum);
        candidates.put(other.report.id(), other);
      }
    }
    for (Map.Entry<String, Integer> entry : shared.entrySet()) {
      Runs other = candidates.get(entry.getKey());
      if (other != null && entry.getValue() >= SAME * runs.all.size() && same(runs, other)) {
        return other.report;
      }
    }
    return null;
  }

  private static boolean same(Runs shorter, Runs longer) {
    long numbers = shorter.numbered.stream().filter(longer.numbered::contains).count();
    return numbers >= SAME * shorter.numbered.size() && shorter.all.size() >= SIZE * longer.all.size();
  }

  private static Runs runs(Report report) {
    List<String> words = new ArrayList<>();
    for (TextRange range : report.body()) {
      Matcher matcher = WORD.matcher(report.text().substring(range.begin(), range.end()).toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        words.add(matcher.group());
      }
    }
    Set<Integer> all = new HashSet<>();
    Set<Integer> numbered = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      List<String> run = words.subList(i, i + RUN);
      all.add(run.hashCode());
      if (run.stream().anyMatch(word -> Character.isDigit(word.charAt(0)))) {
        numbered.add(run.hashCode());
      }
    }
    return new Runs(report, all, numbered);
  }
}
