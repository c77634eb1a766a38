package org.casus.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads PDF documents: lines are joined into paragraphs, running heads and page numbers are dropped. */
final class PdfReader implements FormatReader {
  private static final int TRAILER = 2_048;

  private final Limits limits;

  PdfReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Draft read(byte[] bytes, Troubles troubles) throws UnreadableException {
    boolean whole = hasEnd(bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PdfLines lines = new PdfLines(pages(document), troubles);
      String text = Decoder.cut(lines.text(), false, limits, troubles);
      if (text.isBlank()) {
        throw empty(whole, document.getNumberOfPages());
      }
      if (!whole) {
        troubles.partial("truncated-pdf", "The PDF ends in the middle: its end mark %%EOF is missing. What could be "
            + "read was kept; fetch the file again to have all of it.");
      }
      return draft(text, document.getDocumentInformation());
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("encrypted-pdf",
          "The PDF is protected by a password. Save a copy without it.", e);
    } catch (IOException e) {
      throw broken(whole, bytes.length, e);
    }
  }

  private static UnreadableException empty(boolean whole, int pages) {
    return whole
        ? new UnreadableException("no-text", "The PDF has " + pages
            + " pages but no text, as scans do. Run text recognition (OCR) on it first.")
        : new UnreadableException("truncated-pdf",
            "The PDF ends in the middle and no text is left in it. Fetch the file again.");
  }

  private static UnreadableException broken(boolean whole, int length, IOException cause) {
    return whole
        ? new UnreadableException("broken-pdf", "The PDF can't be read (" + cause.getMessage()
            + "). Open it in a viewer and print it to a new file.", cause)
        : new UnreadableException("truncated-pdf", "The PDF ends in the middle, after " + length
            + " bytes: its end mark %%EOF is missing. Fetch the file again.", cause);
  }

  private List<String> pages(PDDocument document) throws IOException {
    List<String> pages = new ArrayList<>();
    long length = 0;
    for (int page = 1; page <= document.getNumberOfPages() && length <= limits.textCharacters(); page++) {
      PDFTextStripper stripper = new SizedStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.setParagraphStart(PdfLines.PARAGRAPH);
      stripper.setLineSeparator("\n");
      String text = stripper.getText(document);
      pages.add(text);
      length += text.length();
    }
    return pages;
  }

  private static Draft draft(String text, PDDocumentInformation information) {
    DocumentFacts fallback = new DocumentFacts(information.getTitle(), null, information.getAuthor(), null, null);
    boolean onPage = fallback.title() != null && text.replaceAll("\\s+", " ").contains(fallback.title());
    DocumentFacts declared = onPage ? new DocumentFacts(fallback.title(), null, null, null, null) : DocumentFacts.NONE;
    return new Draft(text, Paragraphs.of(text), declared, fallback, List.of());
  }

  /** Starts a paragraph too where the size of the letters changes, as after a heading. */
  private static final class SizedStripper extends PDFTextStripper {
    private static final float CHANGE = 1.12f;
    private float size;

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
      float now = positions.isEmpty() ? size : positions.get(0).getFontSizeInPt();
      if (size > 0 && Math.max(now, size) > CHANGE * Math.min(now, size)) {
        super.writeString(PdfLines.RESIZED);
      }
      size = now;
      super.writeString(text, positions);
    }
  }

  private static boolean hasEnd(byte[] bytes) {
    int from = Math.max(0, bytes.length - TRAILER);
    return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
  }
}
