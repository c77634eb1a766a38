package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class FieldTextTest {

  @Property
  void cleanWordsHoldNothingHarmfulAndStayAsTheyAre(@ForAll String words) {
    String clean = FieldText.clean(words);
    assertFalse(FieldText.harmful(clean));
    assertEquals(clean, FieldText.clean(clean));
    assertTrue(FieldText.quote(words).length() <= 702);
  }

  /** Whatever the words, a cell comes back from the file as it went in, and no spreadsheet takes it for a formula. */
  @Property(tries = 300)
  void cellsSurviveTheFile(@ForAll String one, @ForAll String two) throws IOException {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      FieldRow row = new FieldRow(List.of("a", "b", "c"), charset).text("a", one).text("b", "=" + two).number("c", -1.5);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      FieldTable.write(name -> out, "t.csv", charset, List.of("a", "b", "c"), List.of(row));
      CSVRecord back = FieldExamples.rows(out.toString(charset)).get(0);
      assertEquals(row.cells(), back.toList());
      assertEquals("-1.5", back.get("c"));
      assertTrue(back.get("b").startsWith("'="));
      assertTrue(back.get("a").isEmpty() || "=+-@\t\r\n".indexOf(back.get("a").charAt(0)) < 0, back.get("a"));
    }
  }

  @Property
  void latinWordsAreLatin(@ForAll String words) {
    String latin = GtdLatin.of(words);
    assertTrue(StandardCharsets.ISO_8859_1.newEncoder().canEncode(latin), latin);
  }

  @Test
  void aLongCellIsCutAndSaysSo() {
    FieldRow row = new FieldRow(List.of("a")).text("a", "word ".repeat(20_000));
    assertTrue(row.cells().get(0).length() <= 32_767);
    Losses losses = new Losses();
    row.losses(losses, "in-1");
    assertEquals(List.of("long_text"), losses.all().stream().map(Losses.Loss::field).toList());
  }

  @Test
  void everyCountryHasTheCodesThatTheTablesNeed() {
    assertTrue(FieldCountry.all().size() > 240);
    for (FieldCountry country : FieldCountry.all().values()) {
      assertTrue(country.iso3().matches("[A-Z]{3}"), country.iso2());
      assertFalse(country.cell("name").isEmpty() || country.cell("acled_region").isEmpty()
          || country.cell("ged_region").isEmpty() || country.cell("gtd_region").isEmpty(), country.iso2());
      assertTrue(country.cell("gw").matches("\\d{0,3}") && country.cell("gtd").matches("\\d{0,4}"), country.iso2());
    }
    FieldCountry yemen = FieldCountry.of("YE").orElseThrow();
    assertEquals(List.of("YEM", "887", "678", "228"),
        List.of(yemen.iso3(), yemen.cell("iso_numeric"), yemen.cell("gw"), yemen.cell("gtd")));
    assertEquals("Yemen (North Yemen)", yemen.name("ged"));
  }
}
