package org.casus.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.WireName;
import org.jspecify.annotations.Nullable;

/**
 * What sites, newsletters and press offices put around a report, as patterns in the knowledge file
 * {@code boilerplate.csv}: menus, offers, captions, legal notices. Immutable and thread-safe.
 */
public final class Boilerplate {
  /** Paragraphs longer than this are never boilerplate: no pattern is tried on them. */
  static final int LONGEST = 1_500;

  private static final String RESOURCE = "/casus/knowledge/boilerplate.csv";

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
    try (InputStream in = Boilerplate.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The knowledge file " + RESOURCE + " is missing from the class path.");
      }
      return read(new InputStreamReader(in, StandardCharsets.UTF_8), "boilerplate.csv");
    } catch (IOException e) {
      throw new UncheckedIOException("The knowledge file " + RESOURCE + " can't be read.", e);
    }
  }

  /**
   * Reads patterns from a CSV file with the columns {@code pattern,kind,example,counterexample}.
   *
   * @throws IllegalArgumentException when a line is wrong; the message says which
   */
  public static Boilerplate read(Reader reader, String name) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    List<Rule> rules = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(reader, format)) {
      for (CSVRecord row : parser) {
        rules.add(rule(row, name));
      }
    }
    return new Boilerplate(rules);
  }

  private static Rule rule(CSVRecord row, String name) {
    try {
      Pattern pattern = Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      return new Rule(pattern, WireName.parse(Kind.class, row.get("kind")), row.get("example"),
          row.get("counterexample"));
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException(name + ", line " + row.getRecordNumber() + ": the pattern \""
          + row.get("pattern") + "\" is no regular expression: " + e.getDescription() + ".", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ", line " + row.getRecordNumber() + ": " + e.getMessage(), e);
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
