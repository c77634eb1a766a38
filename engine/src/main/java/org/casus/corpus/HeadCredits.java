package org.casus.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the line under a title that says who publishes, where or what, and when, in whatever order: {@code Example Desk |
 * Comment | 3 May 2021}; and the date that a story opens with. It speaks only where no plainer line has.
 */
final class HeadCredits {
  private static final int LONGEST = 140;
  private static final Pattern PART = Pattern.compile("\\s*[|•·]\\s*|\\s+[–—-]\\s+|,(?:\\s+|$)");
  private static final Pattern MADE_BY = Pattern.compile(
      "(?i)^.{0,40}\\b(?:prepared|compiled|written|published|issued|released|reported) by (?:the )?(?=\\p{Lu})");
  private static final Pattern OPENING = Pattern.compile("^[^.\\n]{6,60}\\.\\s");

  private final Publishers publishers;

  HeadCredits(Publishers publishers) {
    this.publishers = publishers;
  }

  void read(Outline outline, Head.Builder head) {
    for (int i = 0; i < outline.headEnd(); i++) {
      String line = outline.at(i).text();
      if (!head.consumed(i) && HeadLine.releaseNumber(line) == null && line.length() <= LONGEST && outline.at(i).role() == Paragraph.Role.TEXT) {
        line(i, line, head);
      }
    }
    opening(outline, head);
  }

  private void line(int i, String line, Head.Builder head) {
    WrittenDate date = WrittenDate.in(line);
    boolean dated = date != null && date.year() > 0;
    String name = publisher(dated && date != null ? line.substring(0, date.begin()) : line, dated);
    if (!dated && name == null) {
      return;
    }
    head.consume(i);
    if (date != null) {
      head.published(date.published());
    }
    if (name != null) {
      head.publisher(name);
    }
  }

  /** The first part of the line that names an organisation of the press, or a publisher that is known. */
  private @Nullable String publisher(String line, boolean dated) {
    Matcher made = MADE_BY.matcher(line);
    String rest = made.find() ? line.substring(made.end()) : line;
    for (String part : PART.split(rest.strip())) {
      boolean organisation = Masthead.organisation(part) && (dated || part.length() < rest.strip().length());
      if (!part.isBlank() && HeadLine.name(part, 6) && (publishers.known(part) || organisation)) {
        return part.strip();
      }
    }
    return null;
  }

  /** A story may open with its date as a sentence of its own. */
  private static void opening(Outline outline, Head.Builder head) {
    if (outline.firstProse() < 0 || head.published != null) {
      return;
    }
    String text = outline.at(outline.firstProse()).text();
    Matcher sentence = OPENING.matcher(text);
    WrittenDate date = sentence.find() ? HeadLine.dateLine(sentence.group().strip()) : null;
    if (date != null) {
      head.published(date.published());
    }
  }
}
