package org.casus.narrate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class IncidentTableTest {
  private static byte[] bytes(CaseFile caseFile) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new IncidentTable().write(caseFile, out);
    return out.toByteArray();
  }

  private static List<CSVRecord> rows(CaseFile caseFile) throws IOException {
    String table = new String(bytes(caseFile), StandardCharsets.UTF_8);
    assertEquals('\uFEFF', table.charAt(0));
    return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get()
        .parse(new StringReader(table.substring(1))).getRecords();
  }

  private static CSVRecord on(String day) throws IOException {
    return rows(SampleCase.build()).stream().filter(row -> row.get("date_from").equals(day)).findFirst().orElseThrow();
  }

  @Test
  void oneRowAnIncidentWithEveryColumn() throws IOException {
    List<CSVRecord> rows = rows(SampleCase.build());
    assertEquals(SampleCase.build().incidents().size(), rows.size());
    rows.forEach(row -> assertEquals(new IncidentTable().columns().size(), row.size()));
  }

  @Test
  void cellsHaveTheTypesThatProgramsExpect() throws IOException {
    CSVRecord erbil = on("2021-02-15");
    assertEquals("day", erbil.get("date_precision"));
    assertEquals("36.19", erbil.get("latitude"));
    assertEquals("Iraq", erbil.get("country"));
    assertEquals("Saraya Awliya al-Dam", erbil.get("claimed_by"));
    assertEquals("Iran", erbil.get("denied_by"));
    assertEquals("Shia militias: by Levant Desk (carried-out, unscaled); "
        + "IRGC-Quds Force: by the Defense Intelligence Agency (directed, likely)", erbil.get("accused"));
    assertEquals("TRUE", erbil.get("lens_strict"));
    assertEquals("1", erbil.get("killed_min"));
    assertEquals("", erbil.get("injured_min"));
    assertEquals("2", erbil.get("origins_n"));
    assertEquals("month", on("2021-04-01").get("date_precision"));
    assertEquals("longer", on("2020-10-01").get("date_precision"));
    assertEquals("13", on("2020-10-01").get("count_min"));
    assertEquals("", on("2020-10-01").get("count_max"));
  }

  @Test
  void wordsOfReportsAreNeverFormulasAndNumbersStayNumbers() throws IOException {
    List<CSVRecord> rows = rows(HostileCase.build());
    CSVRecord row = rows.get(0);
    assertTrue(row.get("quote").startsWith("'=cmd|"));
    assertTrue(row.get("place").startsWith("'@SUM"));
    assertTrue(row.get("perpetrators").startsWith("'-1+1|"));
    assertEquals("-12.5", row.get("latitude"));
    assertEquals("'@origin", rows.get(1).get("origins"));
    rows.forEach(each -> each.forEach(cell -> assertTrue(cell.length() <= 32_767)));
    for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
      assertEquals("'" + start + "1", CsvCell.text(start + "1"));
    }
  }

  @Test
  void linesEndAsRfc4180Says() throws IOException {
    String table = new String(bytes(SampleCase.build()), StandardCharsets.UTF_8);
    assertFalse(table.replace("\r\n", "").contains("\n"));
    assertTrue(table.endsWith("\r\n"));
    assertArrayEquals(bytes(SampleCase.build()), bytes(SampleCase.build()));
  }
}
