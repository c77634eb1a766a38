package org.casus.ground;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Token;

/** Tells numbers that count nothing: years, ages, times, percentages, measures, designations. */
final class NotCounts {

  private static final Set<String> MEASURES =
      Set.of("%", "percent", "per", "percentage", "km", "kilometers", "kilometres", "kilometer", "kilometre", "miles",
          "mile", "meters", "metres", "meter", "metre", "feet", "foot", "inches", "inch", "mm", "millimeter", "millimetre",
          "millimeters", "cm", "kg", "kilograms", "kilogram", "kilos", "kilo", "tons", "tonnes", "ton", "pounds", "pound",
          "degrees", "square", "sq", "cubic", "hours", "hour", "minutes", "minute", "seconds", "a.m.", "p.m.", "am", "pm", "a.m", "p.m",
          "o'clock", "gmt", "yards", "nautical", "years", "year", "knots", "hectares", "acres", "barrels",
          "third", "thirds", "quarter", "quarters", "half", "fifth", "fifths", "tenth", "tenths");
  private static final Set<String> NUMBERED =
      Set.of("no", "no.", "number", "resolution", "resolutions", "article", "articles", "section", "chapter", "page", "pages", "route", "highway",
          "phase", "paragraph", "act", "law", "decree", "unit", "brigade", "division", "type", "line", "aged", "age",
          "ages", "#", "€", "£", "channel", "flight", "block", "district", "area", "sector", "zone", "level", "version");
  private static final Set<String> PROPER =
      Set.of("fleet", "army", "corps", "lady", "world", "minister", "amendment", "party", "parties", "place", "hand",
          "half", "quarter", "class", "century", "anniversary", "infantry", "battalion", "regiment", "brigade", "division", "squadron", "wing", "field", "cavalry", "airborne",
          "armored", "marine", "degree", "term", "country");

  /** Words that are capitalised because they open a sentence, should the tagger take them for names. */
  private static final Set<String> OPENERS =
      Set.of("the", "a", "about", "around", "nearly", "almost", "some", "over", "between", "from", "these", "those", "all",
          "another", "roughly", "approximately", "at", "in", "on", "only", "just", "his", "her", "its", "their", "our", "up");

  private NotCounts() {}

  private static String word(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() ? tokens.get(i).text().toLowerCase(Locale.ROOT) : "";
  }

  /** Whether the number from one token to another counts nothing. */
  static boolean around(List<Token> tokens, BitSet taken, int first, int last) {
    String before = word(tokens, first - 1);
    int next = word(tokens, last + 1).matches("-|–|to|and") && measured(tokens, last + 2) ? last + 3
        : word(tokens, last + 1).equals("-") ? last + 2 : last + 1;
    if (first > 0 && tokens.get(first - 1).end() == tokens.get(first).begin() && Character.isLetterOrDigit(last(before))) {
      return true;
    }
    if (before.equals("and") && first > 2 && digit(tokens.get(first - 2)) && NUMBERED.contains(word(tokens, first - 3))) {
      return true;
    }
    boolean split = before.equals(".") && word(tokens, first - 2).equals("no");
    return NUMBERED.contains(before)
        || split
        || MEASURES.contains(word(tokens, next))
        || word(tokens, next).equals("day") && next == last + 2
        || bracketed(tokens, first, last)
        || named(tokens, first, last)
        || age(tokens, first, last)
        || year(tokens, first, last)
        || listed(tokens, first, last)
        || joined(tokens, taken, first, last);
  }

  private static char last(String word) {
    return word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
  }

  /** "35-40 km": the second number of a range that is measured. */
  private static boolean measured(List<Token> tokens, int i) {
    return !word(tokens, i).isEmpty() && digit(tokens.get(i)) && MEASURES.contains(word(tokens, i + 1));
  }

  private static boolean bracketed(List<Token> tokens, int first, int last) {
    return word(tokens, first - 1).matches("\\[|-lsb-") && word(tokens, last + 1).matches("]|-rsb-");
  }

  /** "Camp 5", "Regional Office 12", "Barangay Kawalag 2": a name right before, and nothing counted behind. */
  private static boolean named(List<Token> tokens, int first, int last) {
    if (first == 0 || !digit(tokens.get(first))) {
      return false;
    }
    Token before = tokens.get(first - 1);
    boolean opener = first == 1 && (!before.tag().startsWith("NNP") || OPENERS.contains(word(tokens, 0)));
    boolean name = Character.isUpperCase(before.text().charAt(0)) && !opener;
    boolean adjective = last + 1 < tokens.size() && tokens.get(last + 1).tag().matches("JJ.*|CD|VBN");
    boolean counts = adjective || plural(tokens, last + 1) || plural(tokens, last + 2);
    return name && !counts;
  }

  private static boolean plural(List<Token> tokens, int i) {
    return i < tokens.size() && tokens.get(i).tag().matches("NNP?S");
  }

  private static boolean digit(Token token) {
    return Character.isDigit(token.text().charAt(0));
  }

  /** ", 26," after a name; "aged 26"; "18-year-old" is caught by the measure. */
  private static boolean age(List<Token> tokens, int first, int last) {
    boolean between = word(tokens, first - 1).equals(",") && word(tokens, last + 1).matches(",|\\.|;|\\)");
    return between && first == last && first > 1 && digit(tokens.get(first)) && tokens.get(first).text().length() <= 2
        && Character.isUpperCase(tokens.get(first - 2).text().charAt(0));
  }

  private static boolean year(List<Token> tokens, int first, int last) {
    if (first != last || !YearReader.looksLikeYear(tokens.get(first).text())) {
      return false;
    }
    return last + 1 >= tokens.size() || !tokens.get(last + 1).noun() || tokens.get(last + 1).tag().startsWith("NNP");
  }

  /** The mark of an item of a list: "1." or "2)" at the beginning. */
  private static boolean listed(List<Token> tokens, int first, int last) {
    return first == 0 && digit(tokens.get(first)) && word(tokens, last + 1).matches("\\.|\\)");
  }

  /** "F-16", "9/11", "1-2-3": joined to its neighbour by a sign, and no range of two counts. */
  private static boolean joined(List<Token> tokens, BitSet taken, int first, int last) {
    if (taken.get(Math.max(0, first - 1)) && first > 0 && word(tokens, first - 1).equals("-")) {
      return true;
    }
    boolean slash = word(tokens, first - 1).equals("/") || word(tokens, last + 1).equals("/");
    boolean dashed = first > 1 && word(tokens, first - 1).equals("-") && touches(tokens, first - 1)
        && !digit(tokens.get(first - 2)) && NumberWords.small(tokens.get(first - 2).text()) == null;
    boolean suffix = last + 2 < tokens.size() && word(tokens, last + 1).equals("-") && touches(tokens, last + 1)
        && Character.isUpperCase(tokens.get(last + 2).text().charAt(0)) && tokens.get(last + 2).text().length() < 3;
    return slash || (dashed && digit(tokens.get(first))) || suffix;
  }

  /** Whether no blank stands on either side of a token. */
  private static boolean touches(List<Token> tokens, int i) {
    boolean left = i == 0 || tokens.get(i - 1).end() == tokens.get(i).begin();
    boolean right = i + 1 >= tokens.size() || tokens.get(i).end() == tokens.get(i + 1).begin();
    return left && right;
  }

  /** Ordinals that count nothing: "first" as an adverb, "second-largest", "one third", "Fifth Fleet", "third party". */
  static boolean noOrdinal(List<Token> tokens, BitSet taken, int i) {
    Token token = tokens.get(i);
    String next = word(tokens, i + 1);
    String before = word(tokens, i - 1);
    boolean name = Character.isUpperCase(token.text().charAt(0)) && i > 0;
    boolean fraction = next.matches("of|-") || NumberWords.small(before) != null || before.matches("a|-") && next.equals("of");
    boolean adverb = token.tag().startsWith("RB") || next.isEmpty() || (i + 1 < tokens.size() && !nominal(tokens.get(i + 1)));
    boolean led = before.matches("the|a|an|its|their|his|her|'s|this|that|our|every|and|or|,|another|at") || i == 0;
    return name || fraction || adverb || PROPER.contains(next) || taken.get(i)
        || (token.text().equalsIgnoreCase("first") && !led);
  }

  private static boolean nominal(Token token) {
    return token.tag().matches("NN.*|JJ.*|VBG|VBN|CD|HYPH") || token.text().equals("such");
  }
}
