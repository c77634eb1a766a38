package org.casus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.corpus.Boilerplate.Kind;

/** Reads title, publisher, author and date off the head and the foot of a text, in the order in which one tells the next. Thread-safe. */
final class HeadReader {
  static final Pattern RELEASE_PREFIX = Pattern.compile(
      "^(?:(?:press|news|media) (?:release|statement|advisory)(?: text)?|for immediate release)\\s*[:–—-]\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE = Pattern.compile("^(?:story |report |text |words )?by:?\\s+(.{3,80}?)(?:\\s+\\||,? in | for |$)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile(
      "^(?!(?i:press|news|media|(?:not )?for)\\b)(\\p{Lu}.{1,50}?) (?:(?:News|Press) )?(?:Release|Statement) (?:No\\.?|Number|#)");
  private static final Pattern INSTITUTION = Pattern.compile("\\b(?:Task Force|Command|Forces?|Army|Navy|Air Force|Ministry|Department|Headquarters|"
      + "Corps|Division|Brigade|Battalion|Directorate|Embassy|Mission|Police|Bureau|Agency|Authority|Presidency|Coalition|Movement|Front)\\b");
  private static final Pattern BIO = Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3}),? is ");

  private final Publishers publishers;
  private final HeadCredits credits;
  private final HeadTitle titles;
  private final HeadDate dates;

  HeadReader(Publishers publishers) {
    this.publishers = publishers;
    this.credits = new HeadCredits(publishers);
    this.titles = new HeadTitle(publishers);
    this.dates = new HeadDate(publishers);
  }

  Head read(Outline outline, DocumentFacts declared) {
    Head.Builder head = new Head.Builder();
    HeadTitle.declared(outline, declared, head);
    boolean release = lines(outline, head);
    masthead(outline, declared, head);
    dates.dateline(outline, head);
    if (release) {
      letterhead(outline, head);
    }
    titles.line(outline, declared, head);
    if (release && head.publisher == null) {
      issuer(outline, head);
    }
    loneName(outline, head);
    HeadTitle.sentence(outline, declared, head);
    credits.read(outline, head);
    notices(outline, head);
    authorOfBio(outline, head);
    titles.suffix(head);
    HeadDate.year(outline, head);
    HeadDate.ofTitle(head);
    return head.build();
  }

  /** Date lines, fields and bylines before the first running text; whether it heads a press release. */
  private boolean lines(Outline outline, Head.Builder head) {
    boolean release = false;
    for (int i = 0; i < outline.headEnd(); i++) {
      String line = outline.at(i).text();
      WrittenDate date = HeadLine.dateLine(line);
      WrittenDate number = HeadLine.releaseNumber(line);
      if (outline.kind(i) == Kind.RELEASE_HEAD && number == null && line.length() < HeadTitle.LONGEST) {
        date = date == null ? WrittenDate.in(line) : date;
        date = date == null || date.year() == 0 ? null : date;
      }
      numberedBy(line, head);
      release |= outline.kind(i) == Kind.RELEASE_HEAD || RELEASE_PREFIX.matcher(line).find() || number != null;
      if (field(line, head) || date != null && number == null) {
        head.consume(i);
        head.published(date == null ? null : date.published());
        if (date != null) {
          head.dateLines.add(i);
        }
        if (i == 0 && date != null && HeadLine.namesDatedProduct(line, date)) {
          head.title(line);
        }
      } else if (HeadLine.names(line) && i > 0) {
        head.consume(i);
        head.author(line);
      } else if (outline.kind(i) == Kind.BYLINE) {
        byline(line, head);
      }
    }
    return release;
  }

  /** The head of a numbered release names who issues it: {@code Example Command Release No. 17-012}. */
  private static void numberedBy(String line, Head.Builder head) {
    Matcher numbered = NUMBERED.matcher(line);
    if (numbered.find() && HeadLine.name(numbered.group(1), 6)) {
      head.publisher(numbered.group(1));
    }
  }

  private void byline(String line, Head.Builder head) {
    Matcher by = BYLINE.matcher(line);
    if (by.find()) {
      List<String> author = new ArrayList<>();
      for (String part : by.group(1).split(",\\s*")) {
        if (publishers.known(part)) {
          head.publisher(part);
          break;
        }
        author.add(part);
      }
      head.author(String.join(", ", author));
      WrittenDate date = WrittenDate.in(line);
      head.published(date == null ? null : date.published());
    }
  }

  private static boolean field(String line, Head.Builder head) {
    String[] field = HeadLine.field(line);
    if (field == null) {
      return false;
    }
    switch (field[0]) {
      case "title", "headline", "subject" -> head.title(field[1]);
      case "publisher", "source", "publication", "outlet" -> head.publisher(field[1]);
      case "author", "authors", "by", "byline" -> head.author(field[1]);
      case "url", "link" -> head.url(field[1]);
      case "section", "length", "language", "copyright", "load-date" -> { }
      default -> {
        WrittenDate date = WrittenDate.in(field[1]);
        head.published(date == null ? null : date.published());
      }
    }
    return true;
  }

  /** Lines above the title that name who publishes, in which section, and the number of the issue. */
  private void masthead(Outline outline, DocumentFacts declared, Head.Builder head) {
    for (int i = 0; i < outline.headEnd(); i++) {
      if (outline.setApart(i) || head.consumed(i)) {
        continue;
      }
      String name = Masthead.publisher(outline, i, head.publisher);
      boolean above = name != null || Masthead.serial(outline.at(i).text());
      boolean titled = head.title != null || declared.title() != null || titles.follows(outline, head, i);
      if (!above || !titled) {
        return;
      }
      if (name != null) {
        head.publisher(name);
      }
      head.consume(i);
    }
  }

  /** An institution that a press release names in its first line, above the title, issues it. */
  private static void letterhead(Outline outline, Head.Builder head) {
    for (int i = 0; i < outline.headEnd() && head.publisher == null; i++) {
      String line = outline.at(i).text();
      if (!head.consumed(i) && outline.kind(i) != Kind.RELEASE_HEAD) {
        if (outline.setApart(i) || RELEASE_PREFIX.matcher(line).find() || !HeadLine.name(line, 8) || !INSTITUTION.matcher(line).find()) {
          return;
        }
        head.publisher(line);
        head.consume(i);
      }
    }
  }

  /** A press release names who issues it in a line of its own. */
  private static void issuer(Outline outline, Head.Builder head) {
    for (int i = 0; i < outline.headEnd(); i++) {
      String line = outline.at(i).text();
      if (!head.consumed(i) && !outline.setApart(i) && HeadLine.name(line, 8) && outline.at(i).words() >= 2) {
        head.publisher(line.split("\\s[-–—]\\s")[0]);
        head.consume(i);
        return;
      }
    }
  }

  /** A lone name beside the date line, or the name of a publisher that is known, is the publisher. */
  private void loneName(Outline outline, Head.Builder head) {
    for (int i = 0; i < outline.headEnd(); i++) {
      if (!head.consumed(i) && !outline.setApart(i)
          && (publishers.known(outline.at(i).text()) || HeadTitle.lonePublisher(outline, head, i))) {
        head.publisher(outline.at(i).text());
        head.consume(i);
      }
    }
  }

  private void notices(Outline outline, Head.Builder head) {
    for (int i = 0; i < outline.size() && head.publisher == null; i++) {
      if (outline.kind(i) != null) {
        String name = publishers.inNotice(outline.at(i).text());
        if (name != null) {
          head.publisher(name);
        }
      }
    }
  }

  /** Who is introduced at the foot wrote the report, unless a byline says otherwise. */
  private static void authorOfBio(Outline outline, Head.Builder head) {
    for (int i = outline.tailBegin(); i < outline.size(); i++) {
      Matcher bio = BIO.matcher(outline.at(i).text());
      if (outline.kind(i) == Kind.BIO && bio.find()) {
        head.author(bio.group(1));
      }
    }
  }


}
