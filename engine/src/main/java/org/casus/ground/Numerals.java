package org.casus.ground;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.Amount;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/** Reads the number that begins at a token of a sentence, without the words that bound it. */
final class Numerals {

  private static final Pattern DIGITS = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,12})(\\.\\d+)?(m|mn|bn|k)?");
  private static final Map<String, Integer> MANY =
      Map.of("dozens", 24, "scores", 40, "hundreds", 200, "thousands", 2000, "millions", 2_000_000);
  private static final Set<String> SOME =
      Set.of("several", "multiple", "various", "numerous", "many", "countless");
  private static final Set<String> GROUPS =
      Set.of("series", "string", "spate", "wave", "slew", "handful", "number", "variety", "barrage", "flurry", "few");
  private static final Set<String> NOTHING =
      Set.of("longer", "doubt", "idea", "way", "matter", "one", "sign", "signs", "evidence", "indication", "information",
          "comment", "need", "reason", "choice", "question", "such", "more", "less", "fewer", "other", "surprise");
  private static final Set<String> NOT_ONE =
      Set.of("another", "day", "point", "hand", "side", "thing", "can", "could", "should", "must", "would", "might",
          "may", "way", "who", "that");

  private final List<Token> tokens;
  private final BitSet taken;

  Numerals(List<Token> tokens, BitSet taken) {
    this.tokens = tokens;
    this.taken = taken;
  }

  /** The number that begins at a token, or null. */
  @Nullable Numeral at(int i) {
    if (taken.get(i)) {
      return null;
    }
    Numeral found = money(i);
    found = found == null ? digits(i) : found;
    found = found == null ? spelled(i) : found;
    found = found == null ? vague(i) : found;
    found = found == null ? nothing(i) : found;
    return found == null ? ordinal(i) : found;
  }

  private String word(int i) {
    return i >= 0 && i < tokens.size() && !taken.get(i) ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  private boolean is(int i, String... words) {
    return List.of(words).contains(word(i));
  }

  private @Nullable Numeral money(int i) {
    boolean sign = is(i, "$", "us$");
    int at = sign ? i + 1 : i;
    BigDecimal value = value(word(at));
    if (value == null) {
      return null;
    }
    int last = at;
    Long scale = NumberWords.scale(word(at + 1));
    if (scale != null) {
      value = value.multiply(BigDecimal.valueOf(scale));
      last++;
    }
    boolean named = is(last + 1, "dollars") || (is(last + 1, "us", "u.s.") && is(last + 2, "dollars"));
    if (!sign && !named) {
      return null;
    }
    last += sign ? 0 : is(last + 1, "dollars") ? 1 : 2;
    return new Numeral(i, last, Amount.exactly(clamped(value)), Numeral.Kind.ROUND, true);
  }

  private static @Nullable BigDecimal value(String text) {
    Matcher matcher = DIGITS.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    BigDecimal value = new BigDecimal(text.replaceAll("[^0-9.]", ""));
    String suffix = matcher.group(3) == null ? "" : matcher.group(3);
    return value.scaleByPowerOfTen(suffix.equals("k") ? 3 : suffix.equals("bn") ? 9 : suffix.isEmpty() ? 0 : 6);
  }

  private static long clamped(BigDecimal value) {
    return value.min(BigDecimal.valueOf(Long.MAX_VALUE / 4)).longValue();
  }

  private @Nullable Numeral digits(int i) {
    String text = word(i);
    BigDecimal value = value(text);
    Long scale = NumberWords.scale(word(i + 1));
    boolean plain = text.matches("[0-9,]+");
    if (value == null || (scale == null && !plain) || Character.isLetter(text.charAt(text.length() - 1))) {
      return null;
    }
    int last = scale == null ? i : i + 1;
    if (NotCounts.around(tokens, taken, i, last)) {
      return null;
    }
    BigDecimal whole = scale == null ? value : value.multiply(BigDecimal.valueOf(scale));
    return new Numeral(i, last, Amount.exactly(clamped(whole)),
        scale == null ? Numeral.Kind.EXACT : Numeral.Kind.ROUND, false);
  }

  /** "twenty-two", "one hundred and five", "a dozen", "half a dozen". */
  private @Nullable Numeral spelled(int i) {
    NumberRun run = NumberRun.at(this::word, i);
    if (run == null || (run.value() == 1 && run.last() == i && !one(i))) {
      return null;
    }
    return NotCounts.around(tokens, taken, i, run.last())
        ? null
        : new Numeral(i, run.last(), Amount.exactly(run.value()), Numeral.Kind.EXACT, false);
  }

  private boolean one(int i) {
    return word(i).equals("one") && !is(i - 1, "no", "any", "every", "some", "-", "this", "that", "another", "which")
        && !NOT_ONE.contains(word(i + 1)) && !superlative(i) && !tokens.get(i).tag().startsWith("PR");
  }

  /** "one of the largest": no count. */
  private boolean superlative(int i) {
    return is(i + 1, "of") && (is(i + 3, "most", "top", "least", "main", "few") || word(i + 3).endsWith("est"));
  }

  private @Nullable Numeral vague(int i) {
    String text = word(i);
    if (is(i, "a", "the") && (is(i + 1, "pair") || is(i + 1, "couple")) && is(i + 2, "of")) {
      return new Numeral(i, i + 2, Amount.exactly(2), Numeral.Kind.EXACT, false);
    }
    boolean article = is(i, "a", "an", "another");
    if (article && GROUPS.contains(word(i + 1)) && (is(i + 2, "of") || is(i + 1, "few"))) {
      return many(i, is(i + 2, "of") ? i + 2 : i + 1, 2);
    }
    Integer least = least(i, text);
    if (least != null) {
      return many(i, is(i + 1, "of") && !text.equals("tens") ? i + 1 : text.equals("tens") ? i + 2 : i, least);
    }
    if (text.equals("both") && !is(i + 1, "sides") && i + 1 < tokens.size() && (is(i + 1, "of") || plural(i + 1))) {
      return new Numeral(i, i, Amount.exactly(2), Numeral.Kind.EXACT, false);
    }
    boolean few = text.equals("few") && !is(i - 1, "a", "as", "the", "too", "very");
    boolean some = text.equals("some") && i + 1 < tokens.size() && (is(i + 1, "of") || plural(i + 1));
    boolean listed = SOME.contains(text) && !is(i - 1, "as", "how", "so", "too", "not");
    return listed || few || some ? many(i, i, 2) : null;
  }

  private @Nullable Integer least(int i, String text) {
    if (text.equals("tens") && is(i + 1, "of") && is(i + 2, "thousands")) {
      return 20_000;
    }
    if (text.equals("hundreds") && is(i + 1, "of") && is(i + 2, "thousands")) {
      return 200_000;
    }
    return MANY.get(text);
  }

  private Numeral many(int first, int last, int least) {
    int end = least == 200_000 ? first + 2 : last;
    return new Numeral(first, end, Amount.atLeast(least), Numeral.Kind.VAGUE, false);
  }

  private boolean plural(int i) {
    for (int k = i; k < Math.min(tokens.size(), i + 3); k++) {
      String tag = tokens.get(k).tag();
      if (tag.equals("NNS") || tag.equals("NNPS")) {
        return true;
      }
      if (!tag.startsWith("JJ") && !tag.startsWith("NN") && !tag.startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Numeral nothing(int i) {
    boolean none = is(i, "none", "zero");
    boolean no = is(i, "no") && i + 1 < tokens.size() && !NOTHING.contains(word(i + 1))
        && Character.isLetter(tokens.get(i + 1).text().charAt(0));
    return none || no ? new Numeral(i, i, Amount.exactly(0), Numeral.Kind.EXACT, false) : null;
  }

  private @Nullable Numeral ordinal(int i) {
    Long value = NumberWords.ordinal(word(i));
    if (value == null || NotCounts.noOrdinal(tokens, taken, i)) {
      return null;
    }
    return new Numeral(i, i, Amount.exactly(value), Numeral.Kind.ORDINAL, false);
  }
}
