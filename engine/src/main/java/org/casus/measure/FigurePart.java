package org.casus.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.Measure;
import org.casus.extract.Reading;

/**
 * A figure that counts events, with its words taken apart: of "rocket and two drone attacks against Turkish forces" the
 * eleven are "rocket attacks" and the rest is "against Turkish forces".
 *
 * @param figure the figure
 * @param noun what is counted, up to the first preposition: "rocket attacks"
 * @param rest what follows the noun
 */
record FigurePart(FigureAssertion figure, String noun, String rest) {
  private static final Pattern CUT = Pattern.compile("\\b(?:against|in|on|at|near|by|since|for|to|from|targeting|over|during|within"
      + "|between|across|with|around|outside|inside|under|after|before|so far|throughout|along|involving|using|of)\\b");
  private static final Pattern HOLDER = Pattern.compile(
      "^(?:\\w+ )*?(?:rounds?|series|waves?|spate|string|total|number|sets?|cases?|acts?|instances?|kinds?) of (?=\\w)", Pattern.CASE_INSENSITIVE);
  private static final Pattern JOINED = Pattern.compile("(?:,| and| or| as well as)? *$");
  private static final Pattern NUMBER = Pattern.compile(
      "(?:,|\\band\\b|\\bor\\b|\\bas well as\\b)\\s+(?:at least |about |some |more than |over |nearly )?(?:\\d[\\d,]*|[a-z]+(?:-[a-z]+)?)\\s*$", Pattern.CASE_INSENSITIVE);

  /** Whether this is an ordinal: "the fifth attack". */
  boolean ordinal() {
    return figure.rule().equals("nth-event");
  }

  /** The sentence with single blanks. */
  String sentence() {
    return plain(figure.evidence().get(0).quote());
  }

  /** The figures of a report that count events; those of one phrase together, in the order of the text. */
  static List<List<FigurePart>> of(Reading reading) {
    List<FigureAssertion> left = new ArrayList<>(reading.figures().stream().filter(f -> f.measures() == Measure.EVENTS)
        .sorted(Comparator.comparing((FigureAssertion f) -> f.evidence().get(0)).thenComparing(f -> -f.of().length())
            .thenComparing(FigureAssertion::id)).toList());
    List<List<FigurePart>> groups = new ArrayList<>();
    while (!left.isEmpty()) {
      List<FigureAssertion> group = phrase(left.get(0), left);
      left.removeAll(group);
      groups.add(parts(group));
    }
    return groups;
  }

  /** A figure with those that its own words go on to give. */
  private static List<FigureAssertion> phrase(FigureAssertion first, List<FigureAssertion> among) {
    List<FigureAssertion> phrase = new ArrayList<>(List.of(first));
    for (FigureAssertion next : among) {
      FigureAssertion last = phrase.get(phrase.size() - 1);
      boolean within = next.evidence().equals(last.evidence()) && !next.rule().equals("nth-event")
          && next.of().length() < last.of().length() && plain(last.of()).endsWith(plain(next.of()));
      if (within && NUMBER.matcher(ahead(last, next)).find()) {
        phrase.add(next);
      }
    }
    return phrase;
  }

  private static String ahead(FigureAssertion figure, FigureAssertion next) {
    String of = plain(figure.of());
    return of.substring(0, of.length() - plain(next.of()).length());
  }

  private static List<FigurePart> parts(List<FigureAssertion> group) {
    String shared = plain(group.get(group.size() - 1).of());
    String bare = shared.substring(holder(shared));
    int end = end(bare);
    String head = head(bare.substring(0, end).strip());
    List<FigurePart> parts = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      boolean last = i == group.size() - 1;
      String noun = last ? bare.substring(0, end).strip()
          : JOINED.matcher(NUMBER.matcher(ahead(group.get(i), group.get(i + 1))).replaceFirst("")).replaceFirst("") + " " + head;
      parts.add(new FigurePart(group.get(i), noun, bare.substring(end).strip()));
    }
    return parts;
  }

  private static int holder(String of) {
    Matcher matcher = HOLDER.matcher(of);
    return matcher.find() ? matcher.end() : 0;
  }

  private static int end(String words) {
    Matcher cut = CUT.matcher(words);
    return cut.find() && cut.start() > 0 ? cut.start() : words.length();
  }

  private static String head(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  static String plain(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
