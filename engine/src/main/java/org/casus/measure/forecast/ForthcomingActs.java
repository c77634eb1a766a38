package org.casus.measure.forecast;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.assertion.EventType;
import org.casus.extract.Frame;
import org.casus.extract.Frames;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attack that a sentence says is to come: "will attack", "may launch further attacks", "attacks by
 * militias are likely to continue". An attack that is only mentioned ("after the attack, talks will be held") is none. Immutable; thread-safe.
 */
final class ForthcomingActs {
  private static final Set<Frame.Need> OF_VERBS = EnumSet.of(Frame.Need.TARGET, Frame.Need.PEOPLE, Frame.Need.ACTORS);
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final String SURELY = "(?: (?:very|highly|most|more|less|almost|quite))?";
  private static final String ADVERBS = "(?: (?:\\w+ly|soon|also|again|still|even|very|most|almost|further))*";
  private static final String MODAL = "(?:will|would|could|may|might)" + ADVERBS;
  private static final String GO_ON = "(?:continue|follow|occur|happen|resume|recur|persist|go on)";
  private static final String CUE = "(?:" + MODAL + "|can|(?:likely|unlikely|expected|certain|poised|going|bound|sure|set|about) to" + ADVERBS
      + "|probably|likely)";
  private static final String FIRST =
      "(?: (?:continue|try|attempt|seek|begin|start|resume|keep|choose|decide|be able|be willing|be expected)(?: to)?)?";
  private static final String DO = " (?:continue|resume|renew|conduct|carry out|launch|stage|mount|attempt|commit|undertake|keep up|sustain|repeat"
      + "|execute|order|be able to conduct|respond with|retaliate with|lead to|result in|spark|trigger|provoke|face|see|suffer|experience)"
      + "(?:ing)?(?: to)?(?: \\w+)?";
  private static final String SUFFER = "(?s).*\\b(?:face|see|suffer|experience)\\b.*";
  private static final String COME = "(?: " + MODAL + " (?:" + GO_ON + "|take place|be (?:launched|carried out|expected))"
      + "| (?:is|are|remain|remains|seem|seems)" + SURELY + " (?:likely|unlikely|probable|expected|imminent|inevitable|certain|possible)"
      + "(?: to " + GO_ON + ")?(?! (?:to|that)\\b))";

  private final List<Pattern> told;

  ForthcomingActs(Knowledge knowledge) {
    Set<String> nouns = new TreeSet<>();
    Set<String> verbs = new TreeSet<>();
    for (Frame frame : Frames.read(knowledge).all()) {
      if (frame.type() == EventType.ASSAULT && known(frame.objects()).isEmpty() && known(frame.then()).isEmpty()) {
        known(frame.nouns()).forEach(noun -> Stream.of(noun, noun + "s", noun + "es").forEach(nouns::add));
        known(OF_VERBS.contains(frame.need()) ? frame.verbs() : List.of()).forEach(verb -> verbs.addAll(forms(verb)));
      }
    }
    String noun = " (?<act>" + any(nouns) + ")\\b";
    told = List.of(pattern("\\b" + CUE + FIRST + "(?<be> be(?:ing)?)?" + " (?<act>" + any(verbs) + ")\\b"),
        pattern("\\b" + CUE + DO + "(?: [\\w’'.-]+){0,5}?" + noun),
        pattern("(?:^|(?<= ))(?<act>" + any(nouns) + ")(?: [\\w’'.-]+){0,10}?" + COME));
  }

  /**
   * An attack that a sentence says is to come.
   *
   * @param begin where its word begins in the sentence
   * @param end where it ends
   * @param passive whether it is told as something suffered
   */
  record Act(int begin, int end, boolean passive) {}

  /** The first attack that a sentence with single blanks says is to come, or null. */
  @Nullable Act first(String sentence) {
    return told.stream().flatMap(pattern -> act(pattern, sentence).stream()).min(Comparator.comparingInt(Act::begin)).orElse(null);
  }

  private Optional<Act> act(Pattern pattern, String sentence) {
    Matcher matcher = pattern.matcher(sentence);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String before = sentence.substring(matcher.start(), matcher.start("act"));
    boolean suffered = pattern == told.get(0) ? matcher.group("be") != null && matcher.group("act").endsWith("ed")
        : pattern == told.get(1) && before.matches(SUFFER);
    return Optional.of(new Act(matcher.start("act"), matcher.end("act"), suffered));
  }

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, FLAGS);
  }

  private static String any(Set<String> words) {
    return String.join("|", words.stream().sorted(Comparator.comparingInt((String word) -> -word.length()).thenComparing(word -> word))
        .map(Pattern::quote).toList());
  }

  private static List<String> known(@Nullable List<String> words) {
    return Objects.requireNonNullElse(words, List.of());
  }

  private static List<String> forms(String verb) {
    String stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
    return List.of(verb, stem + "ed", stem + "ing");
  }
}
