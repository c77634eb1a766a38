package org.casus.ground;

import java.util.List;
import java.util.Set;

/** Reads a year that stands alone, and keeps out counts ("2000 troops") and designations ("Resolution 2021"). */
final class YearReader {

  private static final Set<String> DATING =
      Set.of("in", "since", "until", "till", "during", "early", "mid", "late", "the", "'s", "before", "after", "by",
          "from", "between", "spring", "summer", "autumn", "fall", "winter", "throughout", "its", "their", "(");
  private static final Set<String> NOT_DATING =
      Set.of("resolution", "article", "law", "no", "number", "act", "$", "€", "£", "#", "vision", "agenda", "unscr",
          "order", "route", "highway", "decree", "than", "least", "over", "nearly", "almost", "some", "approximately",
          "roughly", "many", "another", "killed", "section", "room", "case", "bill", "memorandum");
  private static final Set<String> COUNTED =
      Set.of("troops", "people", "soldiers", "police", "fighters", "men", "women", "civilians", "militants", "members",
          "personnel", "rockets", "missiles", "drones", "dead", "killed", "wounded", "injured", "casualties", "others",
          "families", "children", "km", "kilometers", "kilometres", "kilograms", "kg", "meters", "metres", "miles",
          "feet", "pounds", "dollars", "euros", "tons", "tonnes", "million", "billion", "thousand", "percent", "%", "mm",
          "hours", "gmt", "prisoners", "targets", "attacks", "strikes", "sorties", "homes", "houses", "vehicles");

  private YearReader() {}

  /** Whether a word is spelled as a year. */
  static boolean looksLikeYear(String word) {
    return word.matches("(?:19|20)[0-9]{2}");
  }

  static List<Phrase> year(Found found) {
    int at = found.first("year");
    Words words = found.words();
    String before = words.word(at - 1);
    String after = words.word(at + 1);
    if (NOT_DATING.contains(before) || hyphenated(words, at)) {
      return List.of();
    }
    boolean dating = DATING.contains(before);
    boolean counted = COUNTED.contains(after) && !Set.of("in", "since", "'s", "during").contains(before);
    boolean plural = !dating && at + 1 < words.size() && words.token(at + 1).tag().equals("NNS");
    boolean described = before.equals("the") || before.equals("'s");
    return (counted && !(described && Set.of("attacks", "strikes", "killed").contains(after))) || plural
        ? List.of()
        : CalendarReaders.calendar(found);
  }

  /** "T-2000", "2010-07-CA": letters or figures joined to the number by a hyphen. */
  private static boolean hyphenated(Words words, int at) {
    boolean tail = words.word(at + 1).equals("-") && words.word(at + 2).matches("[0-9]{1,2}");
    if (tail && words.word(at + 3).equals("-")) {
      return true;
    }
    if (at < 2 || !words.word(at - 1).equals("-")) {
      return false;
    }
    boolean tight = words.token(at).begin() <= words.token(at - 2).end() + 1;
    return tight && !words.word(at - 2).matches("mid|pre|post|early|late|[0-9]+|[a-z]{4,}");
  }
}
