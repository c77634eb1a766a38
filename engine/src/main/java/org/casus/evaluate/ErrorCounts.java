package org.casus.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.casus.evaluate.Disagreement.Kind;

/** Disagreements counted by sort and by kind, the most frequent first. */
final class ErrorCounts {

  private final Map<String, Map<Kind, Integer>> counts = new TreeMap<>();

  ErrorCounts(List<Disagreement> disagreements, Function<Disagreement, String> sort) {
    for (Disagreement each : disagreements) {
      counts.computeIfAbsent(sort.apply(each), none -> new EnumMap<>(Kind.class)).merge(each.kind(), 1, Integer::sum);
    }
  }

  /** One row a sort: missed, wrong, spurious. */
  List<List<String>> rows() {
    return counts.entrySet().stream()
        .sorted((one, other) -> Integer.compare(sum(other.getValue()), sum(one.getValue())))
        .map(row -> List.of(row.getKey(), count(row.getValue(), Kind.MISSED), count(row.getValue(), Kind.WRONG),
            count(row.getValue(), Kind.SPURIOUS))).toList();
  }

  private static int sum(Map<Kind, Integer> kinds) {
    return kinds.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static String count(Map<Kind, Integer> kinds, Kind kind) {
    return String.valueOf(kinds.getOrDefault(kind, 0));
  }
}
