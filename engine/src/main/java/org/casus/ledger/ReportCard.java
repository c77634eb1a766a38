package org.casus.ledger;

import org.casus.corpus.Marking;
import org.casus.corpus.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report of a case, without its text.
 *
 * @param id the report's id
 * @param file name as given
 * @param published ISO day, month or year, or null
 * @param reader the version of the reader that read it
 * @param events how many events were read in it
 * @param marking to whom it may go on, or null
 */
public record ReportCard(
    String id,
    String file,
    String sha256,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    String reader,
    int events,
    @Nullable Marking marking) {

  /** The card of a report. */
  public static ReportCard of(Entry entry) {
    Report report = entry.reading().report();
    return new ReportCard(report.id(), report.file(), report.sha256(), report.title(), report.publisher(),
        report.published() == null ? null : report.published().iso(), entry.reader(), entry.reading().events().size(), report.marking());
  }
}
