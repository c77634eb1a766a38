package org.casus.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.jspecify.annotations.Nullable;

/** The days in which a figure's events must lie. Stateless. */
final class ClaimDates {
  private static final Pattern WINDOW = Pattern.compile(
      "\\b(?:in|within|over|during|inside)(?: the space of)?(?: the)?(?: (?:past|last|previous|preceding))? (?:an? )?"
          + "(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty-eight|a|an)?[ -]?"
          + "(hour|day|week|fortnight|month|year)s?\\b(?![- ]old)(?:[- ](?:period|span))?", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Integer> NUMBERS = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2), Map.entry("three", 3),
      Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6), Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9),
      Map.entry("ten", 10), Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("fourteen", 14), Map.entry("fifteen", 15),
      Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty-eight", 48));
  private static final Pattern TIME = Pattern.compile(
      "\\b(?:since|until) (?:(?:the |early |mid-?|late |last |this |\\d{1,2} )*(?:\\p{Lu}\\w+\\.?|\\d{4}|year|month|week)(?: \\d{1,2}\\b)?(?:,? \\d{4})?|\\w+(?: \\w+){0,2})|\\b(?:on )?(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\\b\\.?(?: \\d{1,2})?(?:, \\d{4})?"
          + "|\\b(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:so far )?(?:this|last|past|previous) (?:year|month|week|night|spring|summer|autumn|fall|winter|weekend)\\b"
          + "|\\b(?:yesterday|today|tonight|overnight|so far|recently)\\b|\\b(?:in )?recent (?:days|weeks|months|years)\\b|\\b\\w+ (?:days?|weeks?|months?|years?) ago\\b");

  private ClaimDates() {}

  /**
   * The days, with the words that give them.
   *
   * @param dates the days; {@link DateInterval#UNKNOWN} when nothing limits them
   * @param stated whether words of the report limit them, rather than its day of publication
   * @param refused why they can't be told, or null
   */
  record Days(DateInterval dates, boolean stated, String words, String how, @Nullable String refused) {}

  static Days of(FigureScene scene) {
    Days days = stated(scene);
    return days.refused() != null ? days : bounded(days, scene);
  }

  private static Days stated(FigureScene scene) {
    EventAssertion set = scene.set();
    DateInterval figure = scene.part().figure().date();
    Matcher window = WINDOW.matcher(scene.told());
    boolean spans = window.find() && (window.group(1) != null || scene.part().ordinal() || window.group().matches("(?i).*(?:past|last).*"));
    if (set != null && set.date().from() != null && set.date().to() != null && set.date().days() > 1) {
      return days(set.date(), spans ? window.group() : time(scene.told()), scene, "the days of the set that the sentence tells");
    }
    if (spans) {
      return window(scene, window, figure);
    }
    if (set != null && set.date().known()) {
      return days(set.date(), time(scene.told()), scene, "the days of the set that the sentence tells");
    }
    return figure.known() ? days(figure, time(scene.told()), scene, "the days that the sentence names") : inherited(scene);
  }

  private static Days days(DateInterval dates, String words, FigureScene scene, String how) {
    boolean ordinalDay = scene.part().ordinal() && dates.isDay();
    return new Days(ordinalDay ? new DateInterval(null, dates.to()) : dates, !ordinalDay, words,
        ordinalDay ? "the day of the happening that is numbered; what came before is not limited" : how, null);
  }

  /** "in ten days" runs back from the happening that is numbered, else from the day of publication. */
  private static Days window(FigureScene scene, Matcher window, DateInterval figure) {
    DateInterval published = scene.published();
    LocalDate end = scene.part().ordinal() ? scene.day() : null;
    boolean relative = window.group().matches("(?i).*(?:past|last|previous|preceding).*");
    if (end == null && relative && published != null && published.isDay()) {
      end = published.to();
    }
    if (end == null && figure.known() && !figure.isDay()) {
      return days(figure, window.group(), scene, "the days that the sentence names");
    }
    if (end == null) {
      return new Days(DateInterval.UNKNOWN, false, window.group(), "", "“" + window.group() + "” can't be dated: "
          + (scene.part().ordinal() ? "the day of the happening that it counts back from is not told."
              : "it is not known from which day it counts."));
    }
    return new Days(new DateInterval(start(end, window), end), true, window.group(),
        "counted back from " + InWords.when(DateInterval.day(end)).substring(3)
            + (scene.part().ordinal() ? ", the day of the happening that is numbered" : ", when the report came out"), null);
  }

  private static LocalDate start(LocalDate end, Matcher window) {
    String word = window.group(1) == null ? "one" : window.group(1).toLowerCase(Locale.ROOT);
    int n = word.matches("\\d{1,4}") ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 1);
    return switch (window.group(2).toLowerCase(Locale.ROOT)) {
      case "hour" -> end.minusDays((n + 23) / 24);
      case "day" -> end.minusDays(Math.max(0, n - 1));
      case "week" -> end.minusDays(7L * n - 1);
      case "fortnight" -> end.minusDays(14L * n - 1);
      case "month" -> end.minusMonths(n).plusDays(1);
      default -> end.minusYears(n).plusDays(1);
    };
  }

  /** What the set around it says; else nothing, unless words of time stand there that can't be dated. */
  private static Days inherited(FigureScene scene) {
    for (EventAssertion outer : scene.outer()) {
      if (outer.date().known()) {
        return new Days(outer.date(), true, "", "the days of the greater set that it is part of", null);
      }
    }
    for (String words : outwards(scene)) {
      String time = time(words);
      if (!time.isEmpty()) {
        return new Days(DateInterval.UNKNOWN, false, time, "", "“" + time + "” can't be dated"
            + (scene.published() == null ? ": it is not known when the report came out." : "."));
      }
    }
    return new Days(DateInterval.UNKNOWN, false, "", "", scene.published() != null || scene.day() != null && scene.part().ordinal() ? null
        : "Neither the sentence nor the report is dated; when they happened can't be told.");
  }

  private static List<String> outwards(FigureScene scene) {
    return java.util.stream.Stream.concat(java.util.stream.Stream.of(scene.told()),
        scene.outer().stream().map(e -> FigurePart.plain(e.evidence().get(0).quote()))).toList();
  }

  /** The first words of time in a sentence, or nothing. */
  private static String time(String sentence) {
    Matcher matcher = TIME.matcher(sentence);
    return matcher.find() ? matcher.group().strip() : "";
  }

  /** Nothing that happened after the report came out, or after the happening that is numbered, can be meant. */
  private static Days bounded(Days days, FigureScene scene) {
    LocalDate day = scene.part().ordinal() ? scene.day() : null;
    LocalDate out = scene.published() == null ? null : scene.published().to();
    LocalDate last = day != null && (out == null || day.isBefore(out)) ? day : out;
    LocalDate to = days.dates().to();
    LocalDate from = days.dates().from();
    if (last == null || to != null && !to.isAfter(last)) {
      return days;
    }
    if (from != null && from.isAfter(last)) {
      return new Days(days.dates(), days.stated(), days.words(), days.how(), "It speaks of days after " + (last.equals(day)
          ? "the happening that it numbers." : "the report came out."));
    }
    String bound = last.equals(day) ? "not after the happening that is numbered" : "not after the report came out";
    return new Days(new DateInterval(from, last), days.stated(), days.words(), days.how().isEmpty() ? bound : days.how() + "; " + bound, null);
  }
}
