package org.casus.evaluate;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The ways in which a text words one entity, without case, punctuation and articles. */
record MucWords(Set<String> mentions) {

  private static final Pattern PUNCTUATION = Pattern.compile("\\p{Punct}");
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:a|an|the)\\b");

  /** Copies the set. */
  MucWords {
    mentions = Set.copyOf(mentions);
  }

  static MucWords of(Collection<String> words) {
    return new MucWords(words.stream().filter(word -> !word.isEmpty()).map(MucWords::plain).collect(Collectors.toSet()));
  }

  /** Whether every wording is one of the other's. */
  boolean within(MucWords other) {
    return other.mentions.containsAll(mentions);
  }

  /** Whether they share a wording. */
  boolean meets(MucWords other) {
    return mentions.stream().anyMatch(other.mentions::contains);
  }

  String shown() {
    return mentions.stream().sorted().collect(Collectors.joining(" / "));
  }

  private static String plain(String words) {
    String bare = PUNCTUATION.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    return Phrase.squashed(ARTICLE.matcher(bare).replaceAll(" "));
  }
}
