package org.casus.corpus;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.casus.assertion.WireName;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * What sites, newsletters and press offices put around a report, as patterns in the knowledge file
 * {@code boilerplate.csv}: menus, offers, captions, legal notices. Immutable and thread-safe.
 */
public final class Boilerplate {
  /** Paragraphs longer than this are never boilerplate: no pattern is tried on them. */
  static final int LONGEST = 1_500;

  private final List<Rule> rules;

  private Boilerplate(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** What a piece of boilerplate is. */
  public enum Kind implements WireName {
    MENU, SIGN_UP, PRICE, CAPTION, LEGAL, BIO, CONTACT, RELEASE_HEAD, CITATIONS, READ_MORE, PRIVACY, SHARE, BYLINE,
    COPYRIGHT, ADVERT, NOTICE;

    @Override
    public String wire() {
      return WireName.hyphenated(this);
    }
  }

  /**
   * One line of the file.
   *
   * @param pattern found, without regard to case, in a paragraph of this kind
   * @param example a paragraph that it must find
   * @param counterexample a paragraph that it must not find
   */
  public record Rule(Pattern pattern, Kind kind, String example, String counterexample) {

    /** Whether a paragraph is of this kind. */
    public boolean fits(String paragraph) {
      return pattern.matcher(paragraph).find();
    }
  }

  /** The patterns that come with Casus. */
  public static Boilerplate standard() {
    return read(Knowledge.shipped());
  }

  /**
   * Reads the patterns.
   *
   * @throws IllegalArgumentException when a line is wrong; the message says which
   */
  public static Boilerplate read(Knowledge knowledge) {
    return new Boilerplate(knowledge.rows("boilerplate.csv").stream().map(Boilerplate::rule).toList());
  }

  private static Rule rule(Row row) {
    row.required("pattern");
    String regex = row.cells().getOrDefault("pattern", "");
    try {
      Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      return new Rule(pattern, WireName.parse(Kind.class, row.text("kind")), row.cells().getOrDefault("example", ""),
          row.cells().getOrDefault("counterexample", ""));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(
          row.where() + ": the pattern \"" + regex + "\" is no regular expression: " + e.getDescription() + ".", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(row.where() + ": " + e.getMessage(), e);
    }
  }

  /** The patterns, in the file's order. */
  public List<Rule> rules() {
    return rules;
  }

  /** What a paragraph is, by the first pattern that fits; null when none does. */
  @Nullable Kind kind(String paragraph) {
    if (paragraph.length() > LONGEST) {
      return null;
    }
    for (Rule rule : rules) {
      if (rule.fits(paragraph)) {
        return rule.kind();
      }
    }
    return null;
  }
}
