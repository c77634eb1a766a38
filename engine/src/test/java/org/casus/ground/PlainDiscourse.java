package org.casus.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/** Plain text as a discourse: one sentence a line, a blank line between paragraphs, tags by rule of thumb. */
final class PlainDiscourse {

  private static final Pattern TOKEN = Pattern.compile(
      "\\p{L}\\.(?:\\p{L}\\.)+"
          + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Lt|Col|Gen|Mr|Dr)\\."
          + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}:\\d{2}"
          + "|\\d+(?:[.,]\\d+)*\\p{L}*|\\d+/\\d+|['\u2019]s\\b|[\\p{L}\\p{M}]+|\\S");
  private static final Set<String> MODALS = Set.of("may", "will", "can", "could", "might", "must");

  private PlainDiscourse() {}

  static Discourse of(String text, @Nullable String published) {
    Report report = new Report("r", "r.txt", "0", null, null, null,
        published == null ? null : new PublicationDate(published), null, "en", text, List.of(), List.of(), List.of());
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    int begin = 0;
    for (String line : text.split("\n", -1)) {
      List<Token> tokens = tokens(line, begin);
      paragraph += tokens.isEmpty() ? 1 : 0;
      if (!tokens.isEmpty()) {
        sentences.add(new Sentence(
            sentences.size(), paragraph, begin, begin + line.length(), tokens, null, false));
      }
      begin += line.length() + 1;
    }
    return new Discourse(report, sentences);
  }

  private static List<Token> tokens(String line, int begin) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(line);
    while (matcher.find()) {
      String text = matcher.group();
      tokens.add(new Token(tokens.size(), begin + matcher.start(), begin + matcher.end(), text,
          text.toLowerCase(Locale.ROOT), tag(text), "O"));
    }
    return tokens;
  }

  private static String tag(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return "CD";
    }
    if (MODALS.contains(text)) {
      return "MD";
    }
    if (Character.isUpperCase(text.charAt(0))) {
      return "NNP";
    }
    if (!Character.isLetter(text.charAt(0))) {
      return text;
    }
    return text.length() > 3 && text.endsWith("s") ? "NNS" : text.endsWith("ed") ? "VBN" : "NN";
  }
}
