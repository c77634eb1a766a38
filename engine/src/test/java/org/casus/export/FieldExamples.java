package org.casus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.incident.AttributedIncident;
import org.casus.knowledge.Knowledge;
import org.casus.narrate.CaseIndex;
import org.casus.pipeline.CaseRun;

/** Four of the examples, read once as any user's run reads them, and what an export writes of a case, kept in memory. */
final class FieldExamples {
  private static final Path REPORTS = Path.of("..", "examples", "reports");

  private FieldExamples() {}

  private static final class Once {
    private static final CaseIndex INDEX = read();
  }

  /** Stands outside the class that holds the case: threads of the run call its lambda while that class is made. */
  private static CaseIndex read() {
    return new CaseIndex(CaseRun.open(Knowledge.shipped()).read(
        new Corpus().read(Stream.of("iraq-2021-erbil-and-ain-al-asad.txt", "israel-lebanon-2019-avivim.txt",
            "philippines-2019-jolo.eml", "yemen-2019-abqaiq.html").map(file -> REPORTS.resolve(file).toString()).toList(),
            Manifest.none()), 2, (file, tokens) -> {}));
  }

  static CaseIndex index() {
    return Once.INDEX;
  }

  /** What an export came to. */
  record Written(Map<String, byte[]> files, Losses losses) {

    String text(String file, Charset charset) {
      byte[] bytes = files.get(file);
      if (bytes == null) {
        throw new AssertionError("no file " + file + " among " + files.keySet());
      }
      return new String(bytes, charset);
    }

    Map<String, Integer> lost() {
      return losses.all().stream().collect(Collectors.toMap(Losses.Loss::field, Losses.Loss::records));
    }

    int lost(String field) {
      return lost().getOrDefault(field, 0);
    }

    /** How many incidents are no row, for whatever reason. */
    int leftOut() {
      return lost().entrySet().stream().filter(each -> each.getKey().startsWith("left_out_"))
          .mapToInt(Map.Entry::getValue).sum();
    }
  }

  static Written write(ExportFormat format, CaseIndex index) throws IOException {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    Losses losses = format.write(index, name -> files.computeIfAbsent(name, key -> new ByteArrayOutputStream()));
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((name, out) -> bytes.put(name, out.toByteArray()));
    return new Written(bytes, losses);
  }

  static List<CSVRecord> rows(String table) throws IOException {
    String body = table.startsWith("\uFEFF") ? table.substring(1) : table;
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(new StringReader(body)).getRecords();
  }

  static String header(String table) {
    String first = table.substring(0, table.indexOf("\r\n"));
    return first.startsWith("\uFEFF") ? first.substring(1) : first;
  }

  static String utf8(Written written, String file) {
    return written.text(file, StandardCharsets.UTF_8);
  }

  /** The incident whose id ends a cell. */
  static AttributedIncident incident(CaseIndex index, String cell) {
    return index.incidents().stream().filter(each -> cell.endsWith(each.incident().id())).findFirst()
        .orElseThrow(() -> new AssertionError("\"" + cell + "\" leads to no incident"));
  }
}
