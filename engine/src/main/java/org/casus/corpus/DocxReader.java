package org.casus.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads Word documents by Apache Tika; embedded files are left out. */
final class DocxReader implements FormatReader {
  private static final int MARKUP = 4;

  private final Limits limits;

  DocxReader(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Draft read(byte[] bytes, Troubles troubles) throws UnreadableException {
    Metadata metadata = new Metadata();
    ToXMLContentHandler markup = new ToXMLContentHandler();
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      ParseContext context = new ParseContext();
      context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
      new OOXMLParser().parse(in, new WriteOutContentHandler(markup, limits.textCharacters() * MARKUP),
          metadata, context);
    } catch (SAXException e) {
      tooLong(e, troubles);
    } catch (IOException | TikaException e) {
      throw broken(e);
    }
    return draft(markup.toString(), metadata);
  }

  private void tooLong(SAXException e, Troubles troubles) throws UnreadableException {
    if (!WriteLimitReachedException.isWriteLimitReached(e)) {
      throw broken(e);
    }
    troubles.partial("text-too-long", "The text is longer than " + limits.textCharacters()
        + " characters; only its first part was read. Split the document to have the rest.");
  }

  private static UnreadableException broken(Exception cause) {
    return new UnreadableException("broken-docx", "The Word document can't be read (" + cause.getMessage()
        + "). Open it in a word processor and save it again, without a password.", cause);
  }

  private static Draft draft(String markup, Metadata metadata) throws UnreadableException {
    Document page = Jsoup.parse(markup);
    PageText text = PageText.ofWhole(page);
    if (text.text().isBlank()) {
      throw new UnreadableException("no-text", "The Word document holds no text; pictures need text recognition first.");
    }
    DocumentFacts fallback = new DocumentFacts(metadata.get(TikaCoreProperties.TITLE), null,
        metadata.get(TikaCoreProperties.CREATOR), null, null);
    return new Draft(text.text(), text.paragraphs(), DocumentFacts.NONE, fallback, text.links());
  }

  /** Leaves embedded files alone. */
  private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata,
        boolean outputHtml) {}
  }
}
