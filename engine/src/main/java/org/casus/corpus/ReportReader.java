package org.casus.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.StableId;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** Reads one document into a report. Thread-safe: it opens nothing and keeps nothing. */
public final class ReportReader {
  private final Boilerplate boilerplate;
  private final HeadReader headReader;
  private final FormatDetector detector = new FormatDetector();
  private final Map<Format, FormatReader> readers = new EnumMap<>(Format.class);

  /** A reader with the patterns and publishers of this knowledge that reads no more than these limits. */
  public ReportReader(Knowledge knowledge, Limits limits) {
    this.boilerplate = Boilerplate.read(knowledge);
    this.headReader = new HeadReader(Publishers.read(knowledge));
    readers.put(Format.TEXT, new TextReader(limits));
    HtmlReader html = new HtmlReader(limits);
    readers.put(Format.HTML, html);
    readers.put(Format.PDF, new PdfReader(limits));
    readers.put(Format.DOCX, new DocxReader(limits));
    readers.put(Format.EML, new MailReader(limits, html));
  }

  /**
   * Reads a document; never throws for what is in it. The intake holds one report, or none and the reason.
   *
   * @param file the name it is filed under
   */
  public Intake read(String file, byte[] bytes, Manifest manifest) {
    Troubles troubles = new Troubles(file);
    try {
      Report report = report(file, bytes, manifest, troubles);
      return new Intake(List.of(report), troubles.all());
    } catch (UnreadableException e) {
      troubles.unreadable(e.code(), e.text());
    } catch (RuntimeException | StackOverflowError e) {
      troubles.unreadable("reader-failed", "The document made its reader fail (" + e
          + "). Save it as plain text and try again; please report it as a defect.");
    }
    return new Intake(List.of(), troubles.all());
  }

  /** The format of a document, by its content. */
  Format format(String file, byte[] bytes) {
    return detector.format(detector.mediaType(file, bytes));
  }

  private Report report(String file, byte[] bytes, Manifest manifest, Troubles troubles) throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("empty-file",
          "The file holds 0 bytes; a report needs text. Fetch it again or leave it out.");
    }
    String mediaType = detector.mediaType(file, bytes);
    FormatReader reader = readers.get(detector.format(mediaType));
    if (reader == null) {
      throw new UnreadableException("unsupported-format", "The file's content is " + mediaType
          + "; allowed are plain text, html, pdf, docx and eml. Convert it to one of them.");
    }
    return analysed(file, bytes, manifest, reader.read(bytes, troubles), troubles);
  }

  private Report analysed(String file, byte[] bytes, Manifest manifest, Draft draft, Troubles troubles)
      throws UnreadableException {
    if (draft.paragraphs().isEmpty()) {
      throw new UnreadableException("no-text", "The file holds " + bytes.length
          + " bytes but no text; a scanned page needs text recognition first.");
    }
    Outline outline = new Outline(HeadLines.apart(draft.paragraphs(), boilerplate), boilerplate);
    Head head = headReader.read(outline, draft.declared());
    NoteFinder.Notes notes = NoteFinder.find(outline);
    List<TextRange> body = BodyFinder.find(outline, head, notes.places());
    if (body.isEmpty()) {
      troubles.partial("no-body", "All of the text looks like menus, offers or notices; nothing was taken as the "
          + "report. Check that the file holds the article.");
    }
    String language = language(draft.text(), body, troubles);
    List<EndNote> endNotes = NoteReferences.join(draft.text(), body, outline, notes, troubles);
    DocumentFacts facts = manifest.of(file).orElse(draft.declared()).orElse(head.facts()).orElse(draft.fallback());
    String sha256 = StableId.sha256(bytes);
    return new Report(StableId.of("doc", sha256), file, sha256, facts.title(), facts.publisher(), facts.author(),
        facts.published(), facts.url(), language, draft.text(), body, endNotes, links(draft, body),
        facts.marking() != null ? facts.marking() : Marking.in(draft.text()));
  }

  private static @Nullable String language(String text, List<TextRange> body, Troubles troubles) {
    StringBuilder words = new StringBuilder();
    body.forEach(range -> words.append(text, range.begin(), range.end()).append('\n'));
    String language = Language.of(words);
    if ("other".equals(language)) {
      troubles.partial("language-unsupported", "The report does not look English; only English is read, so little or "
          + "nothing will be found in it. Supply a translation.");
      return null;
    }
    return language;
  }

  private static List<LinkMark> links(Draft draft, List<TextRange> body) {
    List<LinkMark> links = new ArrayList<>(draft.links());
    links.addAll(ForeignLinks.find(draft.text(), body));
    links.sort(Comparator.comparingInt((LinkMark link) -> link.range().begin())
        .thenComparingInt(link -> link.range().end()));
    return links;
  }
}
