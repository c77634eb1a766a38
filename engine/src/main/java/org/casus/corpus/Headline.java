package org.casus.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a headline that ends like a sentence from the first sentence of a story. Thread-safe. */
final class Headline {

  private static final int MOST_WORDS = 18;
  private static final int MOST_PLAIN_WORDS = 14;
  private static final int FEWEST_WORDS = 4;
  private static final int LEAD = 400;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’-]+");
  /** What headlines leave out or leave to the story: articles at the head, the past tense with an auxiliary, "on Monday". */
  private static final Pattern STORY = Pattern.compile("^(?:the|a|an|this|that|these|those|it|he|she|they|we|i|there|in|on|at|after|as|when|while|if)\\b"
      + "|\\b(?:was|were|had|has been|have been|said on|told)\\b|\\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\\b", Pattern.CASE_INSENSITIVE);

  private Headline() {}

  /** Whether the first sentence of a paragraph is a headline above the rest of it. */
  static boolean above(String sentence, String rest) {
    int words = words(sentence);
    boolean capitals = HeadLine.titleCase(sentence) && words <= MOST_WORDS;
    return capitals || plain(sentence, words) && (Dateline.of(rest) != null || rest.length() > LEAD && takenUp(sentence, rest));
  }

  /** Whether a first paragraph is nothing but a headline above the next. */
  static boolean alone(String paragraph, String next) {
    int words = words(paragraph);
    boolean one = paragraph.strip().replaceFirst("\\.$", "").matches("[^!?\\n]{10,160}") && words <= MOST_WORDS && words >= FEWEST_WORDS;
    boolean longer = next.length() > paragraph.length() || Dateline.of(next) != null;
    return one && longer && (HeadLine.titleCase(paragraph) || plain(paragraph, words) && (Dateline.of(next) != null || takenUp(paragraph, next)));
  }

  private static boolean plain(String sentence, int words) {
    return words >= FEWEST_WORDS && words <= MOST_PLAIN_WORDS && !STORY.matcher(sentence).find() && !sentence.matches(".*[“”\"].*");
  }

  /** A story takes up the words of its headline at once. */
  private static boolean takenUp(String headline, String story) {
    Set<String> lead = stems(story.substring(0, Math.min(LEAD, story.length())));
    return stems(headline).stream().filter(lead::contains).count() >= 2;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (words.find()) {
      if (words.group().length() >= 4) {
        stems.add(words.group().substring(0, Math.min(5, words.group().length())));
      }
    }
    return stems;
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().count();
  }
}
