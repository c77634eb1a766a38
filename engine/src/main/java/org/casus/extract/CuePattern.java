package org.casus.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Token;

/**
 * A run of words as a knowledge file writes it. Immutable; thread-safe.
 *
 * <p>A lower-case word matches a token whose dictionary form or spelling it is; {@code a/b} matches either; capitals
 * match the beginning of a part of speech ({@code VB}, {@code NN}); {@code drive:VB} asks for both; a trailing {@code ?}
 * makes a word optional; {@code ~be} stands for nothing and wants another word than "be" next, {@code ~NN} another part of
 * speech, {@code ~that:IN} another word than "that" where that is a conjunction; {@code ...} stands for up to seven words.
 */
final class CuePattern {

  private static final int LONGEST_GAP = 7;

  private final List<Element> elements = new ArrayList<>();

  CuePattern(String written) {
    for (String part : written.strip().split("\\s+")) {
      elements.add(Element.of(part));
    }
  }

  /** One place of the pattern. */
  private record Element(Set<String> words, String tag, boolean optional, boolean gap, boolean ahead) {

    static Element of(String part) {
      if (part.equals("...")) {
        return new Element(Set.of(), "", false, true, false);
      }
      if (part.startsWith("~")) {
        return ahead(part.substring(1));
      }
      boolean optional = part.endsWith("?");
      String bare = optional ? part.substring(0, part.length() - 1) : part;
      int colon = bare.indexOf(':');
      return tag(bare) ? new Element(Set.of(), bare, optional, false, false)
          : new Element(words(colon < 0 ? bare : bare.substring(0, colon)), colon < 0 ? "" : bare.substring(colon + 1), optional, false, false);
    }

    private static Element ahead(String unwanted) {
      int colon = unwanted.indexOf(':');
      return tag(unwanted) ? new Element(Set.of(), unwanted, false, false, true)
          : new Element(words(colon < 0 ? unwanted : unwanted.substring(0, colon)), colon < 0 ? "" : unwanted.substring(colon + 1), false, false, true);
    }

    private static boolean tag(String part) {
      return part.equals(part.toUpperCase(Locale.ROOT)) && Character.isLetter(part.charAt(0));
    }

    private static Set<String> words(String alternatives) {
      return Set.copyOf(Arrays.asList(alternatives.split("/")));
    }

    boolean matches(Token token) {
      boolean word = words.isEmpty() || words.contains(token.lemma().toLowerCase(Locale.ROOT))
          || words.contains(token.text().toLowerCase(Locale.ROOT));
      return word && token.tag().startsWith(tag);
    }
  }

  /** The words of which a match begins with one, or none when it may begin with any word. */
  Set<String> openers() {
    Element first = elements.get(0);
    return first.optional() || first.ahead() ? Set.of() : first.words();
  }

  /** The last token of the match that begins at {@code start}, or -1. */
  int lastFrom(List<Token> tokens, int start) {
    return match(tokens, start, 0);
  }

  private int match(List<Token> tokens, int at, int element) {
    if (element == elements.size()) {
      return at - 1;
    }
    Element next = elements.get(element);
    if (next.gap()) {
      return afterGap(tokens, at, element + 1);
    }
    if (next.ahead()) {
      return at < tokens.size() && next.matches(tokens.get(at)) ? -1 : match(tokens, at, element + 1);
    }
    if (at < tokens.size() && next.matches(tokens.get(at))) {
      int rest = match(tokens, at + 1, element + 1);
      if (rest >= 0) {
        return rest;
      }
    }
    return next.optional() ? match(tokens, at, element + 1) : -1;
  }

  private int afterGap(List<Token> tokens, int at, int element) {
    for (int i = at; i <= at + LONGEST_GAP && i < tokens.size(); i++) {
      int rest = match(tokens, i, element);
      if (rest >= 0) {
        return rest;
      }
      if (tokens.get(i).text().equals(".") || tokens.get(i).text().equals(";")) {
        return -1;
      }
    }
    return -1;
  }
}
