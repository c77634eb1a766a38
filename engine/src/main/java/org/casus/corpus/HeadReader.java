package org.casus.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.corpus.Boilerplate.Kind;
import org.jspecify.annotations.Nullable;

/** Reads title, publisher, author and date off the head and the foot of a text. Thread-safe. */
final class HeadReader {
  private static final int LONGEST_TITLE = 300;
  private static final Pattern RELEASE_PREFIX = Pattern.compile(
      "^(?:(?:press|news|media) (?:release|statement|advisory)(?: text)?|for immediate release)\\s*[:–—-]\\s*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFIX = Pattern.compile("\\s+(\\||-|–|—|::|»)\\s+([^|]{2,40})$");
  private static final Pattern BYLINE = Pattern.compile("^(?:story |report |text |words )?by:?\\s+(.{3,80}?)(?:\\s+\\||,? in | for |$)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBERED = Pattern.compile(
      "^(?!(?i:press|news|media|(?:not )?for)\\b)(\\p{Lu}.{1,50}?) (?:(?:News|Press) )?(?:Release|Statement) (?:No\\.?|Number|#)");
  private static final Pattern BIO = Pattern.compile("^(\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){1,3}),? is ");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("^([^.!?\\n]{10,160})[.!?]\\s+(?=\\p{Lu}|[\"“‘])");

  private static final Pattern AGENCY = Pattern.compile("^(?:\\p{Lu}[\\p{L}\\p{M}.'’/-]*[ ,]{1,2}){1,5}"
      + "(?:(?:\\p{L}{3,9}\\.? \\d{1,2},? )?\\((\\p{Lu}[\\p{L} ]{1,25})\\)|(\\p{Lu}{2,6})\\s?[-–—])\\s*(?:[:–—-]+\\s*)?(?=\\p{Lu}|[\"“‘])");

  private final Publishers publishers;
  private final HeadCredits credits;

  HeadReader(Publishers publishers) {
    this.publishers = publishers;
    this.credits = new HeadCredits(publishers);
  }

  Head read(Outline outline, DocumentFacts declared) {
    Head.Builder head = new Head.Builder();
    declaredTitle(outline, declared, head);
    boolean release = lines(outline, head);
    masthead(outline, declared, head);
    dateline(outline, head);
    title(outline, declared, head);
    if (release) {
      issuer(outline, head);
    }
    loneName(outline, head);
    titleSentence(outline, declared, head);
    credits.read(outline, head);
    notices(outline, head);
    authorOfBio(outline, head);
    suffix(head);
    year(outline, head);
    return head.build();
  }

  /** Lines that only repeat the title known from elsewhere. */
  private static void declaredTitle(Outline outline, DocumentFacts declared, Head.Builder head) {
    if (declared.title() == null) {
      return;
    }
    String title = key(declared.title());
    for (int i = 0; i < outline.size(); i++) {
      if (outline.at(i).text().length() < LONGEST_TITLE && !title.isEmpty() && key(outline.at(i).text()).equals(title)) {
        head.consume(i);
      }
    }
  }

  /** Date lines, fields and bylines before the first running text; whether it heads a press release. */
  private boolean lines(Outline outline, Head.Builder head) {
    boolean release = false;
    for (int i = 0; i < outline.headEnd(); i++) {
      String line = outline.at(i).text();
      WrittenDate date = HeadLine.dateLine(line);
      WrittenDate number = HeadLine.releaseNumber(line);
      if (outline.kind(i) == Kind.RELEASE_HEAD && number == null && line.length() < LONGEST_TITLE) {
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

  private void dateline(Outline outline, Head.Builder head) {
    if (outline.firstProse() < 0) {
      return;
    }
    String text = outline.at(outline.firstProse()).text();
    Dateline line = Dateline.of(text);
    if (line == null) {
      agency(text, head);
      return;
    }
    if (line.agency() != null) {
      head.publisher(line.agency());
    }
    if (line.date() != null) {
      head.published(line.date().published());
      head.dayWithoutYear = line.date().year() == 0 ? line.date() : null;
    }
  }

  /** "Hanoi (VNA) – ", "MEXICO CITY (AP) The ...", "Moscow, SANA- ": a known agency behind the place that a story opens with. */
  private void agency(String text, Head.Builder head) {
    Matcher opening = AGENCY.matcher(text);
    String name = opening.find() ? opening.group(1) == null ? opening.group(2) : opening.group(1) : null;
    if (name != null && publishers.known(name)) {
      head.publisher(name);
    }
  }

  /** Lines above the title that name who publishes, in which section, and the number of the issue. */
  private void masthead(Outline outline, DocumentFacts declared, Head.Builder head) {
    for (int i = 0; i < outline.headEnd(); i++) {
      if (outline.setApart(i) || head.consumed(i)) {
        continue;
      }
      String name = Masthead.publisher(outline, i, head.publisher);
      boolean above = name != null || Masthead.serial(outline.at(i).text());
      boolean titled = head.title != null || declared.title() != null || titleFollows(outline, head, i);
      if (!above || !titled) {
        return;
      }
      if (name != null) {
        head.publisher(name);
      }
      head.consume(i);
    }
  }

  private boolean titleFollows(Outline outline, Head.Builder head, int i) {
    for (int j = i + 1; j < outline.headEnd(); j++) {
      if (outline.at(j).words() >= 4 && canBeTitle(outline, head, j) && !Masthead.serial(outline.at(j).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeTitle(Outline outline, Head.Builder head, int i) {
    String line = outline.at(i).text();
    return !outline.setApart(i) && !head.consumed(i) && !outline.at(i).bullet() && line.length() < LONGEST_TITLE
        && HeadLine.releaseNumber(line) == null && !publishers.known(line);
  }

  /** The first line of the head that can be a title. */
  private void title(Outline outline, DocumentFacts declared, Head.Builder head) {
    if (head.title != null || declared.title() != null) {
      return;
    }
    int best = -1;
    for (int i = 0; i < outline.headEnd() && (best < 0 || outline.at(best).words() < 4); i++) {
      if (canBeTitle(outline, head, i) && (best < 0 || outline.at(i).words() >= 4)) {
        best = i;
      }
    }
    if (best >= 0 && !lonePublisher(outline, head, best)) {
      String line = outline.at(best).text();
      head.title(RELEASE_PREFIX.matcher(line).replaceFirst("").replaceFirst("(?<=\\p{Ll}{2})[.;,]$", ""));
      head.consume(best);
    }
  }

  /** Whether a line of the head is rather the publisher's name: few words, right beside the date. */
  private static boolean lonePublisher(Outline outline, Head.Builder head, int i) {
    boolean beside = head.dateLines.contains(i - 1) || head.dateLines.contains(i + 1);
    return beside && outline.at(i).words() < 4 && HeadLine.name(outline.at(i).text(), 4);
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
          && (publishers.known(outline.at(i).text()) || lonePublisher(outline, head, i))) {
        head.publisher(outline.at(i).text());
        head.consume(i);
      }
    }
  }

  /** The title may be the first sentence of the first paragraph, or all of it, where it is written like a headline. */
  private static void titleSentence(Outline outline, DocumentFacts declared, Head.Builder head) {
    boolean known = head.title != null || declared.title() != null;
    if (known || outline.firstProse() < 0 || outline.firstProse() > 0 && !head.consumed(outline.firstProse() - 1)) {
      return;
    }
    Paragraph first = outline.at(outline.firstProse());
    Matcher sentence = FIRST_SENTENCE.matcher(first.text());
    boolean split = sentence.find();
    if (Dateline.of(first.text()) != null && !(split && Dateline.of(first.text().substring(sentence.end())) != null)) {
      return;
    }
    if (split && Headline.above(sentence.group(1), first.text().substring(sentence.end()))) {
      head.title(sentence.group(1));
      head.bodyFrom = first.range().begin() + sentence.end();
    } else if (outline.firstProse() == 0 && outline.size() > 1 && Headline.alone(first.text(), outline.at(1).text())) {
      head.title(first.text().replaceFirst("(?<=\\p{L})[.;]\\s*$", ""));
      head.consume(0);
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

  /** Takes the publisher's name off the end of the title. */
  private void suffix(Head.Builder head) {
    Matcher suffix = head.title == null ? null : SUFFIX.matcher(head.title);
    if (suffix == null || !suffix.find()) {
      return;
    }
    String name = suffix.group(2).strip();
    boolean same = head.publisher != null && key(head.publisher).equals(key(name));
    boolean barred = !suffix.group(1).matches("[-–—]") && HeadLine.name(name, 5);
    if (same || publishers.known(name) || barred) {
      head.title = String.valueOf(head.title).substring(0, suffix.start());
      head.publisher(name);
    }
  }

  /** A day without a year takes it from a release number or a copyright line. */
  private static void year(Outline outline, Head.Builder head) {
    if (head.published != null) {
      return;
    }
    for (int i = 0; i < outline.size() && head.published == null; i++) {
      boolean edge = i < outline.headEnd() || i >= outline.tailBegin();
      WrittenDate number = i < outline.headEnd() ? HeadLine.releaseNumber(outline.at(i).text()) : null;
      int year = edge && outline.kind(i) != null ? HeadLine.copyrightYear(outline.at(i).text()) : 0;
      WrittenDate day = head.dayWithoutYear;
      if (number != null) {
        boolean fits = day != null && day.month() == number.month();
        head.published((fits && day != null ? day.in(number.year()) : number).published());
      } else if (year > 0 && day != null) {
        head.published(day.in(year).published());
      }
    }
    tailDate(outline, head);
  }

  private static void tailDate(Outline outline, Head.Builder head) {
    for (int i = Math.max(outline.tailBegin(), outline.headEnd()); i < outline.size(); i++) {
      String line = outline.at(i).text();
      if (line.matches("(?i)^(?:first )?(?:published|posted|issued|date|dated)\\b.*")) {
        WrittenDate date = HeadLine.dateLine(line);
        if (date != null) {
          head.published(date.published());
          head.consume(i);
        }
      }
    }
  }

  private static String key(String line) {
    return Paragraph.of(line, 0, line.length(), Paragraph.Role.TEXT).key();
  }

}
