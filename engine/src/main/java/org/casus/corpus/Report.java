package org.casus.corpus;

import java.util.Arrays;
import java.util.List;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One document, read and cleaned. Immutable and thread-safe.
 *
 * @param id stable id, made of the original bytes
 * @param file name as given, for example {@code folder/report.html} or {@code bundle.zip!/a.txt}
 * @param sha256 of the original bytes, hexadecimal
 * @param text the text as read; all offsets count its UTF-16 code units
 * @param language ISO 639-1 code, or null when not recognised
 * @param body the spans that are the report proper, in order, one a paragraph; end notes included
 * @param notes end notes, in order
 * @param links links in the running text
 * @param marking to whom it may go on, or null where neither it nor who filed it says
 */
public record Report(
    String id,
    String file,
    String sha256,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String author,
    @Nullable PublicationDate published,
    @Nullable String url,
    @Nullable String language,
    String text,
    List<TextRange> body,
    List<EndNote> notes,
    List<LinkMark> links,
    @Nullable Marking marking) {

  /** A report without a marking. */
  public Report(String id, String file, String sha256, @Nullable String title, @Nullable String publisher, @Nullable String author,
      @Nullable PublicationDate published, @Nullable String url, @Nullable String language, String text, List<TextRange> body,
      List<EndNote> notes, List<LinkMark> links) {
    this(id, file, sha256, title, publisher, author, published, url, language, text, body, notes, links, null);
  }

  /** Copies the lists. */
  public Report {
    body = List.copyOf(body);
    notes = List.copyOf(notes);
    links = List.copyOf(links);
  }

  /** This report, marked at least as strictly as this. */
  public Report markedAtLeast(@Nullable Marking least) {
    return new Report(id, file, sha256, title, publisher, author, published, url, language, text, body, notes, links,
        Marking.strictest(Arrays.asList(marking, least)));
  }

  /** The span of this report's text from {@code begin} to {@code end}. */
  public SourceSpan span(int begin, int end) {
    return SourceSpan.of(text, begin, end);
  }
}
