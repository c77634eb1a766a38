package org.casus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words flagged with an asterisk in reports whose legend says that this marks a foreign link. */
final class ForeignLinks {
  private static final Pattern LEGEND = Pattern.compile(
      "(?:identified|marked|flagged|denoted|indicated|shown) (?:with|by) (?:an? )?(?:asterisks?|\\*)|asterisks? (?:\\(\\*\\) )?(?:identif|mark|flag|denot|indicat)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FLAGGED = Pattern.compile("\\*(?=\\p{L})[\\p{L}\\p{M}\\p{N}'’-]+");

  private ForeignLinks() {}

  /** One link for each flagged word of the body, asterisk included. */
  static List<LinkMark> find(String text, List<TextRange> body) {
    List<LinkMark> links = new ArrayList<>();
    if (!LEGEND.matcher(text).find()) {
      return links;
    }
    for (TextRange range : body) {
      Matcher matcher = FLAGGED.matcher(text).region(range.begin(), range.end());
      while (matcher.find()) {
        links.add(new LinkMark(new TextRange(matcher.start(), matcher.end()), null, true));
      }
    }
    return links;
  }
}
