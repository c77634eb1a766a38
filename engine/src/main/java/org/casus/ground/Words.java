package org.casus.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * A sentence as one lower-case line of blank-separated words that patterns can be run on.
 *
 * <p>Tokens are split at hyphens and dashes, so that "ten-day" reads the same whether the tokenizer splits it or not;
 * a trailing period of an abbreviation is dropped ("Sept."). Words that look like a month but are a verb or a modal
 * ("may", "march") are marked with a tilde, and so are the words of names that contain a date ("Bloody Sunday").
 */
final class Words {

  private static final Set<String> TWO_FACED = Set.of("may", "march", "mar", "sun", "sat", "august");
  private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

  private final List<String> words = new ArrayList<>();
  private final List<Integer> tokens = new ArrayList<>();
  private final List<Integer> starts = new ArrayList<>();
  private final Sentence sentence;
  private final String line;

  private Words(Sentence sentence) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      split(sentence.tokens().get(i), i);
    }
    for (int i = 0; i < words.size(); i++) {
      if (TWO_FACED.contains(words.get(i)) && !month(i)) {
        words.set(i, "~" + words.get(i));
      }
    }
    this.line = joined();
  }

  static Words of(Sentence sentence) {
    return new Words(sentence);
  }

  /** The words of a phrase, split as those of a sentence are. */
  static String normal(String phrase) {
    StringBuilder out = new StringBuilder();
    for (String word : phrase.toLowerCase(Locale.ROOT).trim().split("\\s+")) {
      for (String part : parts(word)) {
        out.append(out.isEmpty() ? "" : " ").append(part);
      }
    }
    return out.toString();
  }

  private void split(Token token, int index) {
    String text = token.text().toLowerCase(Locale.ROOT).replaceAll("\\s", "_");
    for (String part : parts(text)) {
      words.add(part);
      tokens.add(index);
    }
  }

  private static List<String> parts(String text) {
    switch (text) {
      case "-lrb-":
        return List.of("(");
      case "-rrb-":
        return List.of(")");
      default:
        if (text.contains("/") || text.contains("@")) {
          return List.of(text);
        }
    }
    List<String> out = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (DASHES.indexOf(c) < 0) {
        part.append(c == '\u2019' ? '\'' : c);
        continue;
      }
      flush(part, out);
      out.add("-");
    }
    flush(part, out);
    return out;
  }

  private static void flush(StringBuilder part, List<String> out) {
    int end = part.length();
    if (end > 1 && part.charAt(end - 1) == '.' && part.charAt(end - 2) != '.') {
      part.setLength(end - 1);
    }
    if (!part.isEmpty()) {
      out.add(part.toString());
      part.setLength(0);
    }
  }

  /** Whether a word that may be a month's name is one: capitalised, and either dated or no verb. */
  private boolean month(int word) {
    Token token = sentence.tokens().get(tokens.get(word));
    if (token.text().isEmpty() || !Character.isUpperCase(token.text().charAt(0))) {
      return false;
    }
    String next = word + 1 < words.size() ? words.get(word + 1) : "";
    boolean dated = !next.isEmpty() && Character.isDigit(next.charAt(0));
    boolean led = word > 0 && Character.isDigit(words.get(word - 1).charAt(0));
    boolean verb = token.verb() || token.tag().equals("MD");
    return dated || led || (!verb && word > 0);
  }

  private String joined() {
    StringBuilder out = new StringBuilder();
    starts.clear();
    for (String word : words) {
      out.append(out.isEmpty() ? "" : " ");
      starts.add(out.length());
      out.append(word);
    }
    return out.toString();
  }

  Sentence sentence() {
    return sentence;
  }

  /** All words with one blank between them. */
  String line() {
    return line;
  }

  int size() {
    return words.size();
  }

  /** The word at an index, or "" beyond the ends. */
  String word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : "";
  }

  /** The token that a word stands in. */
  Token token(int word) {
    return sentence.tokens().get(tokens.get(word));
  }

  /** Index of the word at a character of the line. */
  int at(int offset) {
    int found = java.util.Collections.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** Where a word begins in the line; the line's length for the one after the last. */
  int start(int word) {
    return word < starts.size() ? starts.get(word) : line.length();
  }

  /** Where a word ends in the line. */
  int end(int word) {
    return starts.get(word) + words.get(word).length();
  }

  /** The report's own words from one word to another, both included. */
  String written(String report, int first, int last) {
    return report.substring(token(first).begin(), token(last).end());
  }
}
