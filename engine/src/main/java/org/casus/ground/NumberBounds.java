package org.casus.ground;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.Amount;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/** What the words around a number make of it: bounds, ranges, "about". */
final class NumberBounds {

  /** What a bounding phrase does to an amount. */
  enum Bound { LEAST, MORE, MOST, FEWER, ABOUT }

  /** Bounding phrases; the longest that fits is taken. */
  private static final Map<String, Bound> PHRASES = Map.ofEntries(
      Map.entry("at least", Bound.LEAST), Map.entry("no fewer than", Bound.LEAST), Map.entry("no less than", Bound.LEAST),
      Map.entry("not less than", Bound.LEAST), Map.entry("not fewer than", Bound.LEAST),
      Map.entry("a minimum of", Bound.LEAST), Map.entry("more than", Bound.MORE), Map.entry("over", Bound.MORE),
      Map.entry("well over", Bound.MORE), Map.entry("in excess of", Bound.MORE), Map.entry("upwards of", Bound.MORE),
      Map.entry("upward of", Bound.MORE), Map.entry("exceeding", Bound.MORE), Map.entry("greater than", Bound.MORE),
      Map.entry("above", Bound.MORE), Map.entry("up to", Bound.MOST), Map.entry("as many as", Bound.MOST),
      Map.entry("as much as", Bound.MOST), Map.entry("at most", Bound.MOST), Map.entry("no more than", Bound.MOST),
      Map.entry("not more than", Bound.MOST), Map.entry("a maximum of", Bound.MOST), Map.entry("fewer than", Bound.FEWER),
      Map.entry("less than", Bound.FEWER), Map.entry("under", Bound.FEWER), Map.entry("below", Bound.FEWER),
      Map.entry("about", Bound.ABOUT), Map.entry("around", Bound.ABOUT), Map.entry("roughly", Bound.ABOUT),
      Map.entry("approximately", Bound.ABOUT), Map.entry("nearly", Bound.ABOUT), Map.entry("almost", Bound.ABOUT),
      Map.entry("some", Bound.ABOUT), Map.entry("close to", Bound.ABOUT), Map.entry("an estimated", Bound.ABOUT),
      Map.entry("estimated", Bound.ABOUT), Map.entry("circa", Bound.ABOUT), Map.entry("as few as", Bound.LEAST));
  /** Words that also tell place, so that they bound figures only, not words. */
  private static final Set<String> PLACING = Set.of("under", "above", "below", "around");
  private static final Set<String> PARTING =
      Set.of("in", "on", "at", "of", "by", "to", "for", "with", "from", "was", "were", "is", "are", "has", "have", "had",
          "said", "that", "which", "who", "but", "while", "after", "before", "since", "when", ".", ";", ":", "(", ")");
  private static final int JOIN = 5;

  private NumberBounds() {}

  /** The numbers with their bounds applied; a range becomes one number. */
  static List<Numeral> applied(List<Token> tokens, BitSet taken, List<Numeral> found) {
    List<Numeral> out = new ArrayList<>();
    Bound last = null;
    for (Numeral numeral : ranges(tokens, found)) {
      int floor = out.isEmpty() ? 0 : out.get(out.size() - 1).last() + 1;
      int length = phrase(tokens, taken, numeral, floor);
      Bound bound = length == 0 ? null : PHRASES.get(joined(tokens, numeral.first() - length, numeral.first()));
      boolean inherits = bound == null && (last == Bound.LEAST || last == Bound.MOST) && !out.isEmpty()
          && parallel(tokens, out.get(out.size() - 1), numeral);
      last = inherits ? last : bound;
      Numeral wider = numeral.spanning(numeral.first() - length, numeral.last());
      out.add(trailing(tokens, last == null ? wider : bounded(wider, last)));
    }
    return out;
  }

  private static String joined(List<Token> tokens, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (Token token : tokens.subList(from, to)) {
      out.append(out.isEmpty() ? "" : " ").append(token.text().toLowerCase(Locale.ROOT));
    }
    return out.toString();
  }

  private static int phrase(List<Token> tokens, BitSet taken, Numeral numeral, int floor) {
    for (int n = 3; n > 0; n--) {
      int from = numeral.first() - n;
      if (from < floor || taken.get(from, numeral.first()).cardinality() > 0 || numeral.ordinal()) {
        continue;
      }
      String words = joined(tokens, from, numeral.first());
      boolean figure = Character.isDigit(tokens.get(numeral.first()).text().charAt(0)) || numeral.money();
      if (PHRASES.containsKey(words) && (figure || !PLACING.contains(words))) {
        return n;
      }
    }
    return 0;
  }

  private static Numeral bounded(Numeral numeral, Bound bound) {
    Long min = numeral.amount().min();
    Long max = numeral.amount().max();
    if (min == null || numeral.kind() == Numeral.Kind.ORDINAL) {
      return numeral;
    }
    long n = max == null ? min : max;
    boolean exact = numeral.kind() == Numeral.Kind.EXACT;
    long least = min;
    return switch (bound) {
      case LEAST -> numeral.with(Amount.atLeast(least));
      case MORE -> numeral.with(Amount.atLeast(exact ? least + 1 : least));
      case MOST -> numeral.with(Amount.atMost(n));
      case FEWER -> numeral.with(Amount.atMost(exact ? Math.max(0, n - 1) : n));
      case ABOUT -> numeral.with(new Amount(least, max, true));
    };
  }

  /** "100 or more", "a dozen or so", "60-plus", "100+". */
  private static Numeral trailing(List<Token> tokens, Numeral numeral) {
    int next = numeral.last() + 1;
    String two = next + 2 <= tokens.size() ? joined(tokens, next, next + 2) : "";
    String one = next < tokens.size() ? tokens.get(next).text() : "";
    if (two.equals("or more")) {
      return bounded(numeral, Bound.LEAST).spanning(numeral.first(), next + 1);
    }
    if (two.equals("or so")) {
      return bounded(numeral, Bound.ABOUT).spanning(numeral.first(), next + 1);
    }
    if (two.equals("- plus")) {
      return bounded(numeral, Bound.LEAST).spanning(numeral.first(), next + 1);
    }
    return one.equals("+") ? bounded(numeral, Bound.LEAST).spanning(numeral.first(), next) : numeral;
  }

  /** "at least nine mortar and four drone attacks": the second number shares the bound of the first. */
  private static boolean parallel(List<Token> tokens, Numeral one, Numeral two) {
    int from = one.last() + 1;
    if (two.first() - from > JOIN || two.first() <= from || two.ordinal()) {
      return false;
    }
    for (int i = from; i < two.first(); i++) {
      if (PARTING.contains(tokens.get(i).text().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return Set.of("and", "or", ",", "&").contains(tokens.get(two.first() - 1).text().toLowerCase(Locale.ROOT));
  }

  private static List<Numeral> ranges(List<Token> tokens, List<Numeral> found) {
    List<Numeral> out = new ArrayList<>();
    for (Numeral numeral : found) {
      Numeral before = out.isEmpty() ? null : out.get(out.size() - 1);
      Numeral range = before == null ? null : range(tokens, before, numeral);
      if (range != null) {
        out.set(out.size() - 1, range);
      } else {
        out.add(numeral);
      }
    }
    return out;
  }

  /** "between 300 and 500", "from 20 to 30", "300 to 500", "two or three", "10-12". */
  private static @Nullable Numeral range(List<Token> tokens, Numeral one, Numeral two) {
    if (two.first() != one.last() + 2 || one.ordinal() || two.ordinal()) {
      return null;
    }
    String lead = one.first() == 0 ? "" : tokens.get(one.first() - 1).text().toLowerCase(Locale.ROOT);
    String middle = tokens.get(one.last() + 1).text().toLowerCase(Locale.ROOT);
    boolean between = lead.equals("between") && middle.equals("and");
    Long min = one.amount().min();
    Long max = two.amount().max();
    if (min == null || max == null || min > max || !(between || middle.matches("to|-|–|or"))) {
      return null;
    }
    boolean led = between || (lead.equals("from") && middle.equals("to"));
    return new Numeral(one.first() - (led ? 1 : 0), two.last(), new Amount(scaled(min, two), max, false), two.kind(),
        one.money() || two.money());
  }

  /** "$3 to 5 million": the first number shares the scale of the second. */
  private static long scaled(long min, Numeral two) {
    Long max = two.amount().max();
    if (max == null || max < 1_000_000 || min >= 1000 || two.kind() != Numeral.Kind.ROUND) {
      return min;
    }
    return Math.min(max, min * (max >= 1_000_000_000 ? 1_000_000_000L : 1_000_000L));
  }
}
