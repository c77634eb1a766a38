package org.casus.corpus;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads web pages: the visible text, what of it is the article, and what the page says of itself. */
final class HtmlReader implements FormatReader {
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]{2,40})", Pattern.CASE_INSENSITIVE);
  private static final int HEAD_BYTES = 4_096;

  private static final int MARKUP = 4;

  private final Limits limits;
  private final Limits markup;

  HtmlReader(Limits limits) {
    this.limits = limits;
    this.markup = new Limits(limits.fileBytes(), (int) Math.min(1 << 28, (long) MARKUP * limits.textCharacters()),
        limits.archiveEntries(), limits.archiveBytes(), limits.archiveRatio());
  }

  @Override
  public Draft read(byte[] bytes, Troubles troubles) throws UnreadableException {
    return read(Decoder.decode(bytes, declaredCharset(bytes), markup, troubles), troubles);
  }

  Draft read(String html, Troubles troubles) throws UnreadableException {
    Document page = Jsoup.parse(html);
    PageFacts facts = PageFacts.of(page);
    PageText text = PageText.of(page, facts.base());
    if (text.text().isBlank()) {
      throw new UnreadableException("no-text", "The page has " + html.length()
          + " characters of markup but no visible text; it may be built by a script. Save it from a browser as text.");
    }
    if (text.hidden() > 0) {
      troubles.note("hidden-text", "The page hides " + text.hidden()
          + " characters from its readers; they were left out.");
    }
    String whole = Decoder.cut(text.text(), false, limits, troubles);
    List<LinkMark> links = text.links().stream().filter(link -> link.range().end() <= whole.length()).toList();
    return new Draft(whole, within(text.paragraphs(), whole), facts.declared(), facts.fallback(), links);
  }

  private static List<Paragraph> within(List<Paragraph> paragraphs, String text) {
    return paragraphs.stream().filter(paragraph -> paragraph.range().end() <= text.length()).toList();
  }

  private static @Nullable Charset declaredCharset(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    try {
      if (matcher.find() && Charset.isSupported(matcher.group(1))) {
        Charset charset = Charset.forName(matcher.group(1));
        boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
        boolean impossible = charset.name().startsWith("UTF-16");
        return impossible ? null : western ? Charset.forName("windows-1252") : charset;
      }
    } catch (IllegalCharsetNameException e) {
      return null;
    }
    return null;
  }
}
