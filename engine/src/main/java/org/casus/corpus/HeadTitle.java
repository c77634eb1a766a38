package org.casus.corpus;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the title in the head of a text: a line of its own, or the first sentence. Thread-safe. */
final class HeadTitle {

  static final int LONGEST = 300;
  private static final Pattern SUFFIX = Pattern.compile("\\s+(\\||-|–|—|::|»)\\s+([^|]{2,40})$");
  private static final Pattern FIRST_SENTENCE = Pattern.compile("^([^.!?\\n]{10,160})[.!?]\\s+(?=\\p{Lu}|[\"“‘])");

  private final Publishers publishers;

  HeadTitle(Publishers publishers) {
    this.publishers = publishers;
  }

  /** Lines that only repeat the title known from elsewhere. */
  static void declared(Outline outline, DocumentFacts declared, Head.Builder head) {
    if (declared.title() == null) {
      return;
    }
    String title = key(declared.title());
    for (int i = 0; i < outline.size(); i++) {
      if (outline.at(i).text().length() < LONGEST && !title.isEmpty() && key(outline.at(i).text()).equals(title)) {
        head.consume(i);
      }
    }
  }

  /** Whether a line further down can be the title. */
  boolean follows(Outline outline, Head.Builder head, int i) {
    for (int j = i + 1; j < outline.headEnd(); j++) {
      if (outline.at(j).words() >= 4 && canBeTitle(outline, head, j) && !Masthead.serial(outline.at(j).text())) {
        return true;
      }
    }
    return false;
  }

  private boolean canBeTitle(Outline outline, Head.Builder head, int i) {
    String line = outline.at(i).text();
    return !outline.setApart(i) && !head.consumed(i) && !outline.at(i).bullet() && line.length() < LONGEST
        && HeadLine.releaseNumber(line) == null && !publishers.known(line);
  }

  /** The first line of the head that can be a title. */
  void line(Outline outline, DocumentFacts declared, Head.Builder head) {
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
      head.title(HeadReader.RELEASE_PREFIX.matcher(line).replaceFirst("").replaceFirst("(?<=\\p{Ll}{2})[.;,]$", ""));
      head.consume(best);
    }
  }

  /** Whether a line of the head is rather the publisher's name: few words, right beside the date. */
  static boolean lonePublisher(Outline outline, Head.Builder head, int i) {
    boolean beside = head.dateLines.contains(i - 1) || head.dateLines.contains(i + 1);
    return beside && outline.at(i).words() < 4 && HeadLine.name(outline.at(i).text(), 4);
  }

  /** The title may be the first sentence of the first paragraph, or all of it, where it is written like a headline. */
  static void sentence(Outline outline, DocumentFacts declared, Head.Builder head) {
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

  /** Takes the publisher's name off the end of the title. */
  void suffix(Head.Builder head) {
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

  private static String key(String line) {
    return Paragraph.of(line, 0, line.length(), Paragraph.Role.TEXT).key();
  }
}
