package org.casus.export;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;

/**
 * The reports behind an incident.
 *
 * @param reports each once, in the order of the incident
 */
record FieldSources(List<Report> reports) {

  /** Copies the list. */
  FieldSources {
    reports = List.copyOf(reports);
  }

  static FieldSources of(CaseIndex index, AttributedIncident incident) {
    return new FieldSources(incident.incident().documents().stream().map(index::report).toList());
  }

  /** What readers know the reports by: publisher, else title, else file. */
  List<String> names() {
    return reports.stream().map(Naming::report).distinct().toList();
  }

  /** Their titles. */
  List<String> titles() {
    return reports.stream().map(Report::title).filter(Objects::nonNull).distinct().toList();
  }

  /** Their dates as they give them: year, month or day. */
  List<String> dates() {
    return reports.stream().map(Report::published).filter(Objects::nonNull).map(PublicationDate::iso).distinct().toList();
  }

  /** The last day on which one of them may have come out; of the whole case when none has a date. */
  Optional<LocalDate> latest(CaseIndex index) {
    return last(reports.stream()).or(() -> last(index.caseFile().readings().stream().map(Reading::report)));
  }

  /** That day's first second of Universal Time since 1970, or an empty string: no clock is read. */
  String timestamp(CaseIndex index) {
    return latest(index).map(day -> String.valueOf(day.atStartOfDay(ZoneOffset.UTC).toEpochSecond())).orElse("");
  }

  private static Optional<LocalDate> last(Stream<Report> reports) {
    return reports.map(Report::published).filter(Objects::nonNull).map(each -> each.interval().to())
        .filter(Objects::nonNull).max(Comparator.naturalOrder());
  }
}
