package org.casus.narrate;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.casus.incident.AttributedIncident;

/**
 * The incidents as a table that pandas, R and Excel read with the right types: UTF-8 with a byte order mark, RFC 4180,
 * ISO dates, nothing in a cell that has no value. Same case file, same bytes. Thread-safe.
 */
public final class IncidentTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").setQuoteMode(QuoteMode.MINIMAL).get();

  private final Lexicon lexicon;

  /** A writer with what ships with Casus. */
  public IncidentTable() {
    this(Lexicon.shipped());
  }

  IncidentTable(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The columns, in order. */
  public List<String> columns() {
    return IncidentRow.COLUMNS;
  }

  /** Writes the table and flushes, without closing the stream. */
  public void write(CaseFile caseFile, OutputStream out) throws IOException {
    CaseIndex index = new CaseIndex(caseFile, lexicon);
    IncidentRow rows = new IncidentRow(index);
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    @SuppressWarnings("resource") // closing the printer would close the caller's stream
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(IncidentRow.COLUMNS);
    for (AttributedIncident incident : index.incidents()) {
      printer.printRecord(rows.cells(incident));
    }
    printer.flush();
  }
}
