package org.casus.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.CitedSource;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/** Reports, who publishes them, and where they and their own sources are found. */
final class StixReports {
  private final StixBundle bundle;
  private final Map<String, Map<String, Object>> references = new HashMap<>();

  StixReports(StixBundle bundle) {
    this.bundle = bundle;
  }

  /** The id of a report's object. */
  static String id(String report) {
    return StixId.of("report", report);
  }

  /** Adds the identities of publishers. */
  void publishers() {
    for (Reading reading : bundle.index().caseFile().readings()) {
      String publisher = reading.report().publisher();
      if (publisher != null && !publisher.isBlank()) {
        bundle.add(new StixObject("identity", "publisher " + publisher.strip(), bundle.earliest())
            .put("name", publisher.strip()).put("identity_class", "organization").put("roles", List.of("publisher")),
            reading.report().id());
      }
    }
  }

  /** Adds the reports; everything they speak of has to be in the bundle already. */
  void reports() {
    for (Reading reading : bundle.index().caseFile().readings()) {
      Report report = reading.report();
      List<String> refs = new ArrayList<>(bundle.spokenOf(report.id()));
      if (refs.isEmpty()) {
        refs.add(bundle.casus());
      }
      String title = report.title();
      List<Map<String, Object>> sources = new ArrayList<>(List.of(reference(report)));
      reading.sources().stream().map(this::reference).filter(each -> !sources.contains(each)).forEach(sources::add);
      bundle.losses().addIf(report.published() == null, "publication date",
          "STIX asks for one; the date of the case's first report stands in its place", report.id());
      bundle.add(new StixObject("report", report.id(), bundle.time(report.id()))
          .put("created_by_ref", bundle.publisher(report))
          .put("name", title == null || title.isBlank() ? report.file() : title)
          .put("report_types", List.of("threat-report")).put("published", bundle.time(report.id()))
          .put("lang", report.language()).put("object_refs", refs).put("external_references", sources));
    }
  }

  /** Where a report is found: its id in the case, its address, the hash of the original bytes. */
  Map<String, Object> reference(Report report) {
    return references.computeIfAbsent(report.id(), id -> made(report));
  }

  private Map<String, Object> made(Report report) {
    Map<String, Object> reference = new LinkedHashMap<>();
    String publisher = report.publisher();
    reference.put("source_name", publisher == null || publisher.isBlank() ? "casus document" : publisher.strip());
    reference.put("external_id", report.id());
    reference.put("description", report.file());
    address(reference, report.url(), report.id());
    if (report.sha256().matches("[0-9a-fA-F]{64}")) {
      reference.put("hashes", Map.of("SHA-256", report.sha256()));
    }
    return reference;
  }

  private Map<String, Object> reference(CitedSource source) {
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("source_name", Stream.of(source.publisher(), source.name(), source.author())
        .filter(each -> each != null && !each.isBlank()).map(Objects::requireNonNull).findFirst().orElse("cited source"));
    String words = Stream.of(source.marker(), source.author(), source.title(), source.date())
        .filter(each -> each != null && !each.isBlank()).collect(Collectors.joining(", "));
    reference.put("description", words.isEmpty() ? source.evidence().get(0).quote() : words);
    address(reference, source.url(), source.id());
    return reference;
  }

  private void address(Map<String, Object> reference, @Nullable String url, String record) {
    if (url != null && !url.isBlank()) {
      if (web(url)) {
        reference.put("url", url);
      } else {
        bundle.losses().add("address", "STIX takes a URL of RFC 3986 alone", record);
      }
    }
  }

  private static boolean web(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
