package org.casus.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.assertion.CitedSource;
import org.casus.assertion.SourceKind;
import org.jspecify.annotations.Nullable;

/** The reports of an incident by what others may cite them by. Immutable once built. */
final class Cited {
  private static final int LEAST_TITLE = 12;

  private final List<Voiced> tellings;
  private final Map<String, List<Integer>> byName = new HashMap<>();

  /** Indexes the reports that tell an incident in their own words. */
  Cited(List<Voiced> tellings) {
    this.tellings = tellings;
    for (int i = 0; i < tellings.size(); i++) {
      Imprint imprint = tellings.get(i).imprint();
      if (tellings.get(i).own()) {
        index("at " + address(imprint.url()), i);
        index("titled " + title(imprint.title()), i);
        index("by " + plain(imprint.publisher()), i);
      }
    }
  }

  private void index(String name, int telling) {
    byName.computeIfAbsent(name, n -> new ArrayList<>()).add(telling);
  }

  /** That a report cites another: the number of the telling that is cited, and how it is cited, in words. */
  record Citation(int cited, String how) {}

  /** What a telling cites, in the order of its sources. */
  List<Citation> by(Voiced telling) {
    List<Citation> citations = new ArrayList<>();
    for (CitedSource source : telling.imprint().sources()) {
      add("at " + address(source.url()), "links to " + source.url(), telling, citations);
      add("titled " + title(source.title()), "cites “" + source.title() + "”", telling, citations);
      String outlet = source.publisher() != null ? source.publisher() : source.name();
      if (outlet != null && here(telling, source)) {
        add("by " + plain(outlet), "cites " + outlet, telling, citations);
      }
    }
    return citations;
  }

  private void add(String name, String how, Voiced telling, List<Citation> citations) {
    if (!name.endsWith(" ")) {
      byName.getOrDefault(name, List.of()).stream().filter(i -> before(tellings.get(i).imprint(), telling.imprint()))
          .forEach(i -> citations.add(new Citation(i, how)));
    }
  }

  /** Whether one of two reports may have been there for the other to cite. */
  private static boolean before(Imprint cited, Imprint citing) {
    String one = cited.published();
    String other = citing.published();
    boolean later = one != null && other != null && one.length() == other.length() && one.compareTo(other) > 0;
    return !later && !cited.report().equals(citing.report());
  }

  /** Whether an outlet is named for the incident itself, and not for something else in the report. */
  private static boolean here(Voiced telling, CitedSource source) {
    String supports = source.supports();
    boolean press = source.kind() == SourceKind.MEDIA || source.kind() == SourceKind.NOTE;
    return press && telling.spans().stream().anyMatch(told -> source.evidence().stream().anyMatch(told::overlaps)
        || supports != null && told.quote().contains(supports));
  }

  private static String address(@Nullable String url) {
    return url == null ? "" : url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
  }

  private static String title(@Nullable String title) {
    return title == null || title.length() < LEAST_TITLE ? "" : plain(title);
  }

  private static String plain(@Nullable String words) {
    return words == null ? "" : words.toLowerCase(Locale.ROOT).replaceFirst("^the ", "").replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
