package org.casus.ground;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * A match of a rule in a sentence.
 *
 * @param words the sentence
 * @param rule the rule
 * @param matcher the match; not moved on before the match has been read
 */
record Found(Words words, DateRule rule, Matcher matcher) {

  /** Whether the pattern has this group and it took part in the match. */
  boolean has(String group) {
    return rule.groups().contains(group) && matcher.start(group) >= 0;
  }

  /** The words of a group or, in a pattern with several ways to say it, of the next one of its name; else "". */
  String text(String group) {
    for (String name : List.of(group, group + "2", group + "3", group + "4")) {
      if (has(name)) {
        return matcher.group(name);
      }
    }
    return "";
  }

  /** Index of the first word of a group. */
  int first(String group) {
    return words.at(matcher.start(group));
  }

  /** Index of the last word of a group. */
  int last(String group) {
    return words.at(matcher.end(group) - 1);
  }

  /** Index of the first word. */
  int first() {
    return words.at(matcher.start());
  }

  /** Index of the last word. */
  int last() {
    return words.at(matcher.end() - 1);
  }

  /** The number in digits of a group ("3rd" is 3), or null. */
  @Nullable Integer number(String group) {
    String digits = text(group).replaceAll("\\D", "");
    return digits.isEmpty() ? null : Integer.valueOf(digits);
  }

  /** The month of a group, by name or in digits, or null. */
  @Nullable Integer month(String group) {
    String name = text(group);
    if (name.isEmpty() || Character.isDigit(name.charAt(0))) {
      return number(group);
    }
    int at = "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.toLowerCase(Locale.ROOT).substring(0, 3));
    return at < 0 ? null : at / 3 + 1;
  }

  /** A phrase over the whole match. */
  Phrase phrase(Phrase.Kind kind, DateMention.Role role, Phrase.Meaning meaning) {
    return new Phrase(first(), last(), rule.name(), kind, role, meaning, null);
  }

  /** A phrase over the whole match, told from another time. */
  Phrase relative(Phrase.Meaning meaning) {
    return phrase(Phrase.Kind.RELATIVE, DateMention.Role.AT, meaning);
  }

  /** A phrase for a written date. */
  Phrase date(int first, int last, CalendarDate date) {
    return new Phrase(
        first, last, rule.name(), Phrase.Kind.DATE, DateMention.Role.AT, s -> s.resolve(date), date);
  }

  /** A length without an anchor. */
  Phrase length() {
    return phrase(Phrase.Kind.LENGTH, DateMention.Role.LENGTH, s -> DateInterval.UNKNOWN);
  }
}
