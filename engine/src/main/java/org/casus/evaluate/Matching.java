package org.casus.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/**
 * A person's records and the machine's, paired one to one for the greatest likeness.
 *
 * @param pairs by the machine's record
 * @param missed the person's records without a partner
 * @param spurious the machine's records without a partner that are not like an optional record either
 */
record Matching<T>(List<Pair<T>> pairs, List<T> missed, List<T> spurious) {

  /** Copies the lists. */
  Matching {
    pairs = List.copyOf(pairs);
    missed = List.copyOf(missed);
    spurious = List.copyOf(spurious);
  }

  /** Two records taken for the same. */
  record Pair<T>(T noted, T read, double likeness) {}

  /** Pairs records; those read beside the noted ones cost nothing when they are like an optional one. */
  static <T> Matching<T> of(List<T> noted, List<T> read, List<T> optional, ToDoubleBiFunction<T, T> likeness) {
    double[][] weights = new double[noted.size()][read.size()];
    for (int i = 0; i < noted.size(); i++) {
      for (int j = 0; j < read.size(); j++) {
        weights[i][j] = likeness.applyAsDouble(noted.get(i), read.get(j));
      }
    }
    List<Pair<T>> pairs = new ArrayList<>();
    Set<Integer> rows = new HashSet<>();
    Set<Integer> columns = new HashSet<>();
    for (Assignment.Pair pair : Assignment.of(weights)) {
      rows.add(pair.row());
      columns.add(pair.column());
      pairs.add(new Pair<>(noted.get(pair.row()), read.get(pair.column()), weights[pair.row()][pair.column()]));
    }
    List<T> spurious = without(read, columns).stream()
        .filter(each -> optional.stream().noneMatch(fine -> likeness.applyAsDouble(fine, each) > 0)).toList();
    return new Matching<>(pairs, without(noted, rows), spurious);
  }

  /** What the machine read for a person's record. */
  Optional<T> partner(T noted) {
    return pairs.stream().filter(pair -> pair.noted() == noted).map(Pair::read).findFirst();
  }

  /** Pairs, against the records that count. */
  Tally tally() {
    return Tally.of(pairs.size(), pairs.size() + spurious.size(), pairs.size() + missed.size());
  }

  private static <T> List<T> without(List<T> all, Set<Integer> places) {
    List<T> rest = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!places.contains(i)) {
        rest.add(all.get(i));
      }
    }
    return rest;
  }
}
