package org.casus.measure.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.commons.csv.CSVRecord;
import org.casus.measure.EscalationData;
import org.jspecify.annotations.Nullable;

/** Persons of a public test file, compared field by field. */
final class People {
  private static final List<String> NAMES = List.of("fname_c1", "lname_c1");
  private static final List<String> NUMBERS = List.of("by", "bm", "bd");
  private static final int[] LEVELS = {3, 3, 3, 3, 3};

  private final List<CSVRecord> rows;
  private final List<Frequencies> frequencies = new ArrayList<>();
  private final int[] entity;

  People(String file) {
    rows = EscalationData.rows(file);
    NAMES.forEach(name -> frequencies.add(Frequencies.of(rows.stream().map(row -> row.get(name)).toList(), 2.0 / rows.size())));
    entity = EscalationData.counts(file, "entity");
  }

  int size() {
    return rows.size();
  }

  double pairs() {
    return size() * (size() - 1.0) / 2;
  }

  List<Compared> all() {
    List<Compared> pairs = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      for (int j = i + 1; j < size(); j++) {
        pairs.add(compared(i, j, null));
      }
    }
    return pairs;
  }

  /** Pairs that share the values of any of these lists of fields. */
  List<Compared> sharing(List<List<String>> keys, FellegiSunter model) {
    Set<Long> found = new HashSet<>();
    for (List<String> key : keys) {
      Map<String, List<Integer>> groups = new HashMap<>();
      for (int i = 0; i < size(); i++) {
        CSVRecord row = rows.get(i);
        groups.computeIfAbsent(String.join("|", key.stream().map(row::get).toList()), k -> new ArrayList<>()).add(i);
      }
      for (List<Integer> group : groups.values()) {
        for (int a = 0; a < group.size(); a++) {
          for (int b = a + 1; b < group.size(); b++) {
            found.add((long) group.get(a) * size() + group.get(b));
          }
        }
      }
    }
    return found.stream().sorted().map(pair -> compared((int) (pair / size()), (int) (pair % size()), model)).toList();
  }

  List<Compared> random(int count, SplittableRandom random) {
    List<Compared> pairs = new ArrayList<>();
    while (pairs.size() < count) {
      int left = random.nextInt(size());
      int right = random.nextInt(size());
      if (left != right) {
        pairs.add(compared(left, right, null));
      }
    }
    return pairs;
  }

  boolean same(Compared pair) {
    return entity[pair.left()] == entity[pair.right()];
  }

  long truePairs() {
    Map<Integer, Integer> sizes = new HashMap<>();
    Arrays.stream(entity).forEach(e -> sizes.merge(e, 1, Integer::sum));
    return sizes.values().stream().mapToLong(n -> n * (n - 1L) / 2).sum();
  }

  /** Rates of random pairs, and rates of one person that are a guess. */
  FellegiSunter start(List<Compared> random) {
    double[][] u = LinkageFit.differing(random, LEVELS);
    List<Field> fields = new ArrayList<>();
    NAMES.forEach(name -> fields.add(new Field(name, List.of("same", "alike", "other"), new double[] {0.9, 0.07, 0.03}, u[fields.size()])));
    NUMBERS.forEach(name -> fields.add(new Field(name, List.of("same", "one digit off", "other"), new double[] {0.9, 0.07, 0.03}, u[fields.size()])));
    return new FellegiSunter(fields, 1.0 / size());
  }

  Compared weighed(Compared pair, FellegiSunter model) {
    return compared(pair.left(), pair.right(), model);
  }

  private Compared compared(int i, int j, @Nullable FellegiSunter model) {
    CSVRecord left = rows.get(i);
    CSVRecord right = rows.get(j);
    int[] levels = new int[LEVELS.length];
    double[] rarity = new double[LEVELS.length];
    for (int f = 0; f < NAMES.size(); f++) {
      String one = left.get(NAMES.get(f));
      String other = right.get(NAMES.get(f));
      levels[f] = one.equals(other) ? 0 : Spelling.likeness(one, other) > 0.85 ? 1 : 2;
      rarity[f] = levels[f] == 0 && model != null ? frequencies.get(f).rarity(one, model.fields().get(f).u()[0]) : 0;
    }
    for (int f = 0; f < NUMBERS.size(); f++) {
      int off = digitsOff(left.get(NUMBERS.get(f)), right.get(NUMBERS.get(f)));
      levels[NAMES.size() + f] = Math.min(2, off);
    }
    return new Compared(i, j, levels, rarity);
  }

  /** How many digits differ; 2 where the numbers are of other lengths. */
  private static int digitsOff(String left, String right) {
    if (left.length() != right.length()) {
      return 2;
    }
    int off = 0;
    for (int i = 0; i < left.length(); i++) {
      off += left.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return off;
  }
}
