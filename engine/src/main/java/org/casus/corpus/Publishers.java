package org.casus.corpus;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;
import org.jspecify.annotations.Nullable;

/** Names of publishers: those of {@code publishers.csv}, and those that a notice gives away. Thread-safe. */
final class Publishers {
  private static final String ORG = "(\\p{Lu}[\\p{L}\\p{M}&.'’-]*(?: (?:of|on|for|and|the|in|de|&|\\p{Lu}[\\p{L}\\p{M}&.'’-]*)){0,8})";
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{L}{3})(?<!\\b(?:Dept|Univ|Gen|Min))\\.\\s");
  private static final Pattern[] NOTICES = {
      Pattern.compile("\\b(?:The|the) " + ORG + " (?:frequently|regularly|often) cites"),
      Pattern.compile("^(?:The )?" + ORG + " (?:does not|takes no|do not) (?:take|adopt|endorse|collective|institutional)"),
      Pattern.compile("^(?:The )?" + ORG + "(?: \\(\\p{Lu}{2,8}\\))?,? is an? (?:independent|non-?partisan|non-?profit|not-for-profit|non-governmental)"),
      Pattern.compile("(?:reflect|represent)s? (?:the )?(?:official )?(?:views|positions?|opinions?|policy)(?: or polic(?:y|ies))? of (?:the )?" + ORG),
      Pattern.compile("(?:©|\\([cC]\\)|[Cc]opyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?,?\\s+)?(?:by )?(?:[Tt]he )?" + ORG),
      Pattern.compile("\\b(?:Join|with|by|from|to|of) (?:the )?(\\p{Lu}[\\p{L}\\p{M}.'’-]{2,30}(?: \\p{Lu}[\\p{L}.'’-]{2,30}){0,2}) (?:PRO|Pro|Plus|PLUS|Premium)\\b"),
  };

  private final Set<String> known;

  private Publishers(Set<String> known) {
    this.known = Set.copyOf(known);
  }

  static Publishers read(Knowledge knowledge) {
    Set<String> names = new TreeSet<>();
    for (Row row : knowledge.rows("publishers.csv")) {
      names.add(plain(row.required("name")));
      for (String alias : row.text("aliases").split("[;|]")) {
        names.add(plain(alias));
      }
    }
    names.remove("");
    return new Publishers(names);
  }

  /** Whether a line is nothing but a publisher's name. */
  boolean known(String line) {
    return line.length() < 80 && known.contains(plain(line));
  }

  /** The publisher that a legal notice or an offer names, or null. */
  @Nullable String inNotice(String notice) {
    for (Pattern pattern : NOTICES) {
      Matcher matcher = pattern.matcher(notice);
      if (matcher.find()) {
        return upToSentenceEnd(matcher.group(1)).replaceFirst("(?: (?:of|on|for|and|the|in|de|&)| All| Rights)+$", "").replaceFirst("\\.$", "");
      }
    }
    return null;
  }

  /** A name without the sentence that follows it: {@code Example Desk. Released} names the Example Desk. */
  static String upToSentenceEnd(String name) {
    return SENTENCE_END.split(name, 2)[0];
  }

  private static String plain(String name) {
    String bare = name.strip().split("\\s+(?:--|[–—|(])", 2)[0];
    return bare.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replace("’", "'").replace('-', ' ').strip();
  }
}
