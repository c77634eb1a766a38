package org.casus.incident;

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

/**
 * Groups tellings of one incident by where they come from: the same word, the same words, a report that cites another.
 * Not thread-safe.
 *
 * <p>Two reports have the same words when at least {@link #SAME} of the runs of five words in the shorter telling stand in
 * the other; the idea and the length of a run are those by which whole reports are kept once
 * ({@code org.casus.corpus.Duplicates}). Runs are looked up in an index, so that only tellings that share some are compared.
 */
final class Descent {
  /** The share of the shorter telling's runs that makes it a copy. */
  static final double SAME = 0.5;

  private static final int RUN = 5;
  private static final int FEWEST = 4;
  private static final int COMMON = 200;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<Voiced> tellings;
  private final int[] group;
  private final Map<Integer, String> reasons = new HashMap<>();

  private Descent(List<Voiced> tellings) {
    this.tellings = tellings;
    this.group = java.util.stream.IntStream.range(0, tellings.size()).toArray();
  }

  /** Groups tellings that stand in {@link Voiced#ORDER}. */
  static Descent of(List<Voiced> tellings) {
    Descent descent = new Descent(tellings);
    descent.sameWord();
    descent.sameWords();
    descent.citing();
    return descent;
  }

  private void sameWord() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      Voiced telling = tellings.get(i);
      Integer before = first.putIfAbsent(telling.key(), i);
      if (before != null) {
        String how = telling.credited() ? "credits " + telling.name() : telling.own() ? "comes from the same house, " + telling.name()
            : "quotes " + telling.name();
        join(before, i, how + ", as does " + tellings.get(before).imprint().file());
      }
    }
  }

  private void sameWords() {
    List<Set<Integer>> runs = tellings.stream().map(t -> t.own() ? runs(t) : Set.<Integer>of()).toList();
    Map<Integer, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (int run : runs.get(i)) {
        List<Integer> holders = index.computeIfAbsent(run, r -> new ArrayList<>());
        holders.forEach(other -> shared.merge(other, 1, Integer::sum));
        if (holders.size() < COMMON) {
          holders.add(i);
        }
      }
      copy(i, shared, runs);
    }
  }

  /** Joins a telling with the one before it that it shares most with, if that is enough. */
  private void copy(int at, Map<Integer, Integer> shared, List<Set<Integer>> runs) {
    shared.entrySet().stream().filter(e -> e.getValue() >= FEWEST && share(e, at, runs) >= SAME)
        .sorted(Comparator.comparingDouble((Map.Entry<Integer, Integer> e) -> -share(e, at, runs)).thenComparing(Map.Entry::getKey))
        .forEach(e -> join(e.getKey(), at, "has the same words as " + tellings.get(e.getKey()).imprint().file() + " ("
            + String.format(Locale.ROOT, "%.2f", share(e, at, runs)) + " of the runs of five words)"));
  }

  private static double share(Map.Entry<Integer, Integer> shared, int at, List<Set<Integer>> runs) {
    return (double) shared.getValue() / Math.min(runs.get(at).size(), runs.get(shared.getKey()).size());
  }

  private void citing() {
    Cited index = new Cited(tellings);
    for (int i = 0; i < tellings.size(); i++) {
      if (tellings.get(i).own()) {
        int citing = i;
        index.by(tellings.get(i)).forEach(citation -> join(citation.cited(), citing, citation.how()));
      }
    }
  }

  /** Joins two groups; the reason is kept for the telling that has none yet. */
  private void join(int first, int then, String reason) {
    int one = group[first];
    int other = group[then];
    if (one != other) {
      for (int i = 0; i < group.length; i++) {
        group[i] = group[i] == other ? one : group[i];
      }
      reasons.putIfAbsent(then, reason);
    }
  }

  /** The groups, by name. */
  List<Lineage.Origin> origins() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(group[i], k -> new ArrayList<>()).add(i);
    }
    return groups.values().stream().map(this::origin).sorted(Comparator.comparing(Lineage.Origin::name)
        .thenComparing(o -> o.tellings().get(0).report())).toList();
  }

  private Lineage.Origin origin(List<Integer> members) {
    List<Lineage.Telling> told = members.stream().map(i -> new Lineage.Telling(tellings.get(i).imprint().report(), tellings.get(i).name(),
        tellings.get(i).imprint().published(), tellings.get(i).spans().get(0), reasons.getOrDefault(i, alone(tellings.get(i))))).toList();
    return new Lineage.Origin(tellings.get(members.get(0)).name(), told);
  }

  private static String alone(Voiced telling) {
    return telling.credited() ? "credits " + telling.name() : telling.own() ? "tells it in its own words" : "quotes " + telling.name();
  }

  private static Set<Integer> runs(Voiced telling) {
    Set<Integer> runs = new HashSet<>();
    telling.spans().forEach(span -> {
      List<String> words = new ArrayList<>();
      Matcher matcher = WORD.matcher(span.quote().toLowerCase(Locale.ROOT));
      while (matcher.find()) {
        words.add(matcher.group());
      }
      for (int i = 0; i + RUN <= words.size(); i++) {
        runs.add(words.subList(i, i + RUN).hashCode());
      }
    });
    return runs;
  }
}
