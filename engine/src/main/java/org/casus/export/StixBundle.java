package org.casus.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.narrate.CaseIndex;

/** The objects of a bundle while it is put together, with what every report speaks of. Not thread-safe. */
final class StixBundle {
  private static final String UNDATED = "1970-01-01T00:00:00.000Z";

  private final CaseIndex index;
  private final Map<String, Map<String, Object>> objects = new LinkedHashMap<>();
  private final Map<String, Set<String>> spokenOf = new LinkedHashMap<>();
  private final Losses losses = new Losses();
  private final String earliest;
  private final String casus;

  StixBundle(CaseIndex index) {
    this.index = index;
    TreeSet<String> times = new TreeSet<>();
    for (Reading reading : index.caseFile().readings()) {
      PublicationDate published = reading.report().published();
      if (published != null) {
        times.add(midnight(published));
      }
    }
    earliest = times.isEmpty() ? UNDATED : times.first();
    casus = StixId.of("identity", "casus");
  }

  CaseIndex index() {
    return index;
  }

  Losses losses() {
    return losses;
  }

  /** When the case's first report came out: the time of objects that no single report stands behind. */
  String earliest() {
    return earliest;
  }

  /** The first moment of the day, month or year on which a report came out; the case's first where it has no date. */
  String time(String report) {
    PublicationDate published = index.report(report).published();
    return published == null ? earliest : midnight(published);
  }

  private static String midnight(PublicationDate published) {
    return published.interval().from() + "T00:00:00.000Z";
  }

  /** The identity of this program. */
  String casus() {
    return casus;
  }

  /** The identity of who publishes a report; this program's where the report does not say. */
  String publisher(Report report) {
    String publisher = report.publisher();
    return publisher == null || publisher.isBlank() ? casus : StixId.of("identity", "publisher " + publisher.strip());
  }

  /** Adds an object that no report speaks of; the second of one id is left out. */
  String add(StixObject object) {
    objects.putIfAbsent(object.id(), object.finished());
    return object.id();
  }

  /** Adds an object that a report speaks of. */
  String add(StixObject object, String report) {
    speaks(report, object.id());
    return add(object);
  }

  /** Notes that a report speaks of an object. */
  void speaks(String report, String object) {
    spokenOf.computeIfAbsent(report, key -> new LinkedHashSet<>()).add(object);
  }

  /** The ids of the objects that a report speaks of. */
  List<String> spokenOf(String report) {
    return List.copyOf(spokenOf.getOrDefault(report, Set.of()));
  }

  /** All objects, each marked as strictly as the strictest report that speaks of it; what none speaks of, as the strictest of all. */
  List<Map<String, Object>> objects() {
    StixMarkings markings = new StixMarkings(index, spokenOf, casus);
    List<Map<String, Object>> all = new ArrayList<>(markings.definitions());
    objects.values().forEach(object -> all.add(markings.marked(object)));
    return all;
  }
}
