package org.casus.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** Writes rows as RFC 4180, lines ended by CR LF; UTF-8 gets a byte order mark, as the field's files have. */
final class FieldTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").setQuoteMode(QuoteMode.MINIMAL).get();

  private FieldTable() {}

  static void write(ExportFolder folder, String file, Charset charset, List<String> columns, List<FieldRow> rows)
      throws IOException {
    try (Writer writer = new BufferedWriter(new OutputStreamWriter(folder.file(file), charset))) {
      if (charset.equals(StandardCharsets.UTF_8)) {
        writer.write('\uFEFF');
      }
      try (CSVPrinter printer = new CSVPrinter(writer, FORMAT)) {
        printer.printRecord(columns);
        for (FieldRow row : rows) {
          printer.printRecord(row.cells());
        }
      }
    }
  }
}
