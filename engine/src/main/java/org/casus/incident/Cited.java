package org.casus.incident;

import java.util.Locale;
import org.casus.assertion.CitedSource;
import org.casus.assertion.SourceKind;
import org.jspecify.annotations.Nullable;

/** Whether a report names another as what it rests on. Stateless. */
final class Cited {
  private static final int LEAST_TITLE = 12;

  private Cited() {}

  /** How a telling cites another report, in words; null when it does not. A report cites none that came out after it. */
  static @Nullable String by(Voiced telling, Imprint other) {
    String mine = telling.imprint().published();
    String theirs = other.published();
    boolean later = mine != null && theirs != null && mine.length() == theirs.length() && mine.compareTo(theirs) < 0;
    if (later || telling.imprint().report().equals(other.report())) {
      return null;
    }
    for (CitedSource source : telling.imprint().sources()) {
      String how = how(telling, source, other);
      if (how != null) {
        return how;
      }
    }
    return null;
  }

  private static @Nullable String how(Voiced telling, CitedSource source, Imprint other) {
    if (source.url() != null && other.url() != null && address(source.url()).equals(address(other.url()))) {
      return "links to " + other.url();
    }
    String title = source.title();
    if (title != null && other.title() != null && title.length() >= LEAST_TITLE && plain(title).equals(plain(other.title()))) {
      return "cites “" + other.title() + "”";
    }
    boolean media = source.kind() == SourceKind.MEDIA || source.kind() == SourceKind.NOTE;
    boolean here = source.evidence().stream().anyMatch(span -> telling.spans().stream().anyMatch(span::overlaps)
        || source.supports() != null && telling.spans().stream().anyMatch(told -> told.quote().contains(source.supports())));
    String publisher = source.publisher() != null ? source.publisher() : source.name();
    boolean same = publisher != null && other.publisher() != null && plain(publisher).equals(plain(other.publisher()));
    return media && here && same ? "cites " + other.publisher() : null;
  }

  private static String address(String url) {
    return url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
  }

  private static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
