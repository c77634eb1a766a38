package org.casus.server.brief;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.casus.narrate.Element;
import org.casus.narrate.Page;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** A brief on A4 pages, with the marking on each. Letters that the typeface lacks are boxes, and are named at the end. Stateless. */
final class PdfBrief {
  static {
    com.openhtmltopdf.util.XRLog.setLoggingEnabled(false);
  }

  private PdfBrief() {}

  /** The file. */
  static byte[] write(Composed brief) throws IOException {
    String body = HtmlBrief.paper(brief).stream().map(Element::toString).collect(Collectors.joining());
    TreeSet<Integer> missing = Typefaces.missing(brief.title() + body);
    String html = "<!DOCTYPE html><html lang=\"en\"><head><style>" + Page.style(PdfBrief.class, "brief-paper.css")
        + "</style></head><body>" + Typefaces.shown(body, missing) + left(missing) + "</body></html>";
    return rendered(html, brief.title());
  }

  private static String left(TreeSet<Integer> missing) {
    return missing.isEmpty() ? "" : Element.of("p.remark").text("The typeface of this PDF lacks " + missing.stream()
        .map(letter -> String.format("U+%04X", letter)).collect(Collectors.joining(", ")) + "; each stands as " + Typefaces.MISSING
        + " here. The HTML, Word and Markdown forms hold them.").toString();
  }

  private static byte[] rendered(String html, String title) throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null)
        .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory()).useUnicodeBidiReorderer(new ICUBidiReorderer())
        .defaultTextDirection(com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection.LTR)
        .useUriResolver((base, uri) -> uri.startsWith("data:image/png;base64,") || uri.startsWith("#") ? uri : null).withProducer("Casus");
    Typefaces.FACES.forEach(face -> builder.useFont(() -> Typefaces.open(face), face.family(), face.weight(),
        face.oblique() ? FontStyle.OBLIQUE : FontStyle.NORMAL, true));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    builder.toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer(); PDDocument document = kept(renderer)) {
      Calendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
      never.setTimeInMillis(0);
      document.getDocumentInformation().setTitle(title);
      document.getDocumentInformation().setCreationDate(never);
      document.getDocumentInformation().setModificationDate(never);
      document.setDocumentId(0L);
      document.save(out);
    }
    return out.toByteArray();
  }

  private static PDDocument kept(PdfBoxRenderer renderer) throws IOException {
    renderer.layout();
    return renderer.createPDFKeepOpen();
  }
}
