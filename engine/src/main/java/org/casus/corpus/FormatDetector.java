package org.casus.corpus;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** Tells a document's format by its content, with the name as a hint. Thread-safe. */
final class FormatDetector {
  private static final Set<String> NO_REPORT =
      Set.of("css", "csv", "tsv", "tab-separated-values", "javascript", "calendar", "vcard", "vtt");

  private final Detector detector = TikaConfig.getDefaultConfig().getDetector();

  /** The media type, as {@code text/plain}. */
  String mediaType(String file, byte[] bytes) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, file.substring(file.lastIndexOf('/') + 1));
    try (TikaInputStream in = TikaInputStream.get(bytes)) {
      MediaType type = detector.detect(in, metadata);
      return type.getBaseType().toString();
    } catch (IOException | RuntimeException e) {
      return "application/octet-stream";
    }
  }

  Format format(String mediaType) {
    return switch (mediaType) {
      case "text/html", "application/xhtml+xml" -> Format.HTML;
      case "application/pdf" -> Format.PDF;
      case "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.template" -> Format.DOCX;
      case "message/rfc822" -> Format.EML;
      case "application/zip" -> Format.ZIP;
      case "application/octet-stream" -> Format.UNSUPPORTED;
      default -> text(mediaType) ? Format.TEXT : Format.UNSUPPORTED;
    };
  }

  private static boolean text(String mediaType) {
    String lower = mediaType.toLowerCase(Locale.ROOT);
    return lower.startsWith("text/") && !NO_REPORT.contains(lower.substring("text/".length()));
  }
}
