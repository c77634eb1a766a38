package org.casus.corpus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/**
 * Whose dispatch a report says that it prints: the agency of its dateline, "(Reuters)" at its end, "Source: AP", "By A
 * Name, Associated Press". Immutable; thread-safe.
 */
public final class Credits {
  private static final int HEAD = 400;
  private static final Pattern CLOSING = Pattern.compile("(?:[(\\[]|[—–-]\\s?|\\bSource:? )(\\p{Lu}[\\p{L}&.'’ /-]{1,40}?)[)\\].]*\\s*$");
  private static final Pattern BYLINE = Pattern.compile("(?m)^\\s*(?:By|Reporting by)\\b[^\\n]{2,60}?(?:, | \\| |/| of (?:the )?)(?:The )?(\\p{Lu}[\\p{L}&.'’ -]{1,40}?)\\s*$");

  private final Map<String, String> names = new LinkedHashMap<>();

  private Credits() {}

  /** Knows the names and aliases of {@code publishers.csv}. */
  public static Credits read(Knowledge knowledge) {
    Credits credits = new Credits();
    for (Row row : knowledge.rows("publishers.csv")) {
      String name = row.required("name");
      credits.names.putIfAbsent(key(name), name);
      for (String alias : row.text("aliases").split("[;|]")) {
        credits.names.putIfAbsent(key(alias), name);
      }
    }
    credits.names.remove("");
    return credits;
  }

  /** The services that a report credits, by the names of {@code publishers.csv}, in the order of the text. */
  public List<String> of(Report report) {
    Set<String> found = new LinkedHashSet<>();
    int begin = report.body().isEmpty() ? 0 : report.body().get(0).begin();
    Matcher byline = BYLINE.matcher(report.text().substring(Math.max(0, begin - HEAD), begin));
    while (byline.find()) {
      add(byline.group(1), found);
    }
    List<TextRange> body = report.body().stream().filter(range -> range.end() > range.begin()).toList();
    for (int i = 0; i < body.size(); i++) {
      String paragraph = report.text().substring(body.get(i).begin(), body.get(i).end()).strip();
      Dateline dateline = i < 2 ? Dateline.of(paragraph) : null;
      if (dateline != null && dateline.agency() != null) {
        add(dateline.agency(), found);
      }
      Matcher closing = CLOSING.matcher(paragraph);
      if (i >= body.size() - 2 && closing.find()) {
        add(closing.group(1), found);
      }
    }
    return new ArrayList<>(found);
  }

  /** The name that {@code publishers.csv} gives a publisher that is known; else its own. */
  public String called(String publisher) {
    return names.getOrDefault(key(publisher), publisher);
  }

  private void add(String written, Set<String> found) {
    for (String part : written.split("/")) {
      String name = names.get(key(part));
      if (name != null) {
        found.add(name);
      }
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
