package org.casus.measure.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.casus.assertion.EventType;
import org.casus.extract.Frame;
import org.casus.extract.Frames;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Finds in a sentence about what is to come the words for an act that can be counted. Immutable; thread-safe. */
final class ForthcomingActs {
  private static final Set<EventType> COUNTED = Set.of(EventType.ASSAULT, EventType.COERCE);
  private static final Set<String> BEFORE_A_VERB = Set.of("to", "will", "would", "could", "may", "might", "can", "should", "not", "probably", "likely",
      "further", "again", "be", "being", "continue", "keep", "and", "or", "of", "by", "soon", "also", "certainly", "almost");
  private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]+");

  private final Map<String, Frame> nouns = new TreeMap<>();
  private final Map<String, Frame> verbs = new TreeMap<>();

  ForthcomingActs(Knowledge knowledge) {
    for (Frame frame : Frames.read(knowledge).all()) {
      if (COUNTED.contains(frame.type())) {
        known(frame.nouns()).forEach(noun -> List.of(noun, noun + "s", noun + "es").forEach(form -> nouns.putIfAbsent(form, frame)));
        known(frame.verbs()).forEach(verb -> forms(verb).forEach(form -> verbs.putIfAbsent(form, frame)));
      }
    }
  }

  /**
   * An act that a sentence names.
   *
   * @param type its kind
   * @param begin where its word begins in the sentence
   * @param end where it ends
   * @param passive whether it is told as something suffered
   */
  record Act(EventType type, int begin, int end, boolean passive) {}

  /** The first act that a sentence names, or null. A verb must stand where something to come is told. */
  @Nullable Act first(String sentence) {
    String last = "";
    String before = "";
    for (MatchResult word : WORD.matcher(sentence).results().toList()) {
      String lower = word.group().toLowerCase(Locale.ROOT);
      Frame verb = BEFORE_A_VERB.contains(before) || before.endsWith("ly") ? verbs.get(lower) : null;
      Frame frame = verb != null ? verb : nouns.getOrDefault(lower, nouns.get(before + " " + lower));
      if (frame != null) {
        boolean suffered = verb != null && lower.endsWith("ed") && (before.equals("be") || before.equals("being") || last.equals("be"));
        return new Act(frame.type(), word.start(), word.end(), suffered);
      }
      last = before;
      before = lower;
    }
    return null;
  }

  private static List<String> known(@Nullable List<String> words) {
    return Objects.requireNonNullElse(words, List.of());
  }

  private static List<String> forms(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return List.of(verb, verb + "s", stem + "ed", stem + "ing");
  }
}
