package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class GephiExportTest {
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

  private static List<CSVRecord> rows(GraphFolder folder, String file) throws IOException {
    try (CSVParser parser = CSVParser.parse(folder.text(file),
        CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
      return parser.getRecords();
    }
  }

  @Test
  void edgesJoinNodesThatAreThere() throws IOException {
    for (CaseIndex index : GraphCases.both().toList()) {
      GraphFolder folder = GraphFolder.of(new GephiExport(), index);
      assertTrue(folder.text("nodes.csv").startsWith("Id,Label,Kind,Time Interval,"));
      assertTrue(folder.text("edges.csv").startsWith("Source,Target,Type,Id,Label,Weight,Kind,Time Interval,"));
      Set<String> ids = new HashSet<>();
      for (CSVRecord node : rows(folder, "nodes.csv")) {
        assertTrue(node.isConsistent() && ids.add(node.get("Id")), node.get("Id"));
      }
      for (CSVRecord edge : rows(folder, "edges.csv")) {
        assertTrue(edge.isConsistent());
        assertTrue(ids.contains(edge.get("Source")) && ids.contains(edge.get("Target")), edge.get("Id"));
        assertEquals("Directed", edge.get("Type"));
        assertEquals("1", edge.get("Weight"));
        assertFalse(edge.get("quote").isEmpty() || edge.get("document").isEmpty() || edge.get("by").isEmpty());
      }
    }
  }

  @Test
  void intervalsAreGephis() throws IOException {
    String open = "<\\[(" + DAY + "|-Infinity),(" + DAY + "|Infinity)]>";
    int dated = 0;
    for (CSVRecord edge : rows(GraphFolder.of(new GephiExport(), GraphCases.examples()), "edges.csv")) {
      String interval = edge.get("Time Interval");
      assertTrue(interval.isEmpty() || interval.matches(open), interval);
      assertEquals(interval.isEmpty(), edge.get("date_from").isEmpty() && edge.get("date_to").isEmpty());
      dated += interval.isEmpty() ? 0 : 1;
    }
    assertTrue(dated > 20, "only " + dated + " edges have a date");
    CSVRecord june = rows(GraphFolder.of(new GephiExport(), GraphCases.hostile()), "nodes.csv").get(0);
    assertEquals("<[2021-06-01,2021-06-30]>", june.get("Time Interval"));
  }

  @Test
  void noCellIsAFormula() throws IOException {
    GraphFolder folder = GraphFolder.of(new GephiExport(), GraphCases.hostile());
    int escaped = 0;
    for (String file : List.of("nodes.csv", "edges.csv")) {
      for (CSVRecord row : rows(folder, file)) {
        for (String cell : row) {
          assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell);
          assertFalse(cell.indexOf('\0') >= 0);
          escaped += cell.startsWith("'=") ? 1 : 0;
        }
      }
    }
    assertTrue(escaped > 5, "only " + escaped + " cells were escaped");
  }
}
