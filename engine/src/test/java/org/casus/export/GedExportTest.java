package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.assertion.Toll;
import org.casus.export.FieldExamples.Written;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Tolls;
import org.junit.jupiter.api.Test;

class GedExportTest {
  private static final String HEADER = "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
      + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
      + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,source_headline,source_original,"
      + "where_prec,where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
      + "country_id,region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,"
      + "best,high,low,gwnoa,gwnob";

  private static List<CSVRecord> rows(CaseIndex index) throws IOException {
    return FieldExamples.rows(FieldExamples.utf8(FieldExamples.write(new GedExport(), index), GedExport.FILE));
  }

  @Test
  void theHeaderIsGeds() throws IOException {
    String table = FieldExamples.utf8(FieldExamples.write(new GedExport(), FieldExamples.index()), GedExport.FILE);
    assertEquals(HEADER, FieldExamples.header(table));
    assertEquals(49, GedExport.COLUMNS.size());
    assertEquals(List.of("best", "high", "low"), GedExport.COLUMNS.subList(44, 47));
  }

  @Test
  void everyIncidentIsARowOrALossWithAReason() throws IOException {
    Written written = FieldExamples.write(new GedExport(), FieldExamples.index());
    List<CSVRecord> rows = FieldExamples.rows(FieldExamples.utf8(written, GedExport.FILE));
    assertTrue(rows.size() >= 5, "only " + rows.size() + " rows");
    assertEquals(FieldExamples.index().incidents().size(), rows.size() + written.leftOut());
    assertTrue(written.lost("left_out_no_deaths") > 0);
  }

  @Test
  void rowsComeBackAsTheIncidentsTheyWere() throws IOException {
    Set<String> ids = new HashSet<>();
    for (CSVRecord row : rows(FieldExamples.index())) {
      AttributedIncident incident = FieldExamples.incident(FieldExamples.index(), row.get("relid"));
      DateInterval date = incident.settled().date();
      assertEquals(date, new DateInterval(LocalDate.parse(row.get("date_start")), LocalDate.parse(row.get("date_end"))));
      assertEquals(incident.itemised() ? "1" : "2", row.get("event_clarity"));
      long best = number(row, "best");
      Long stated = Tolls.min(incident.settled().killed());
      assertEquals(stated == null ? 0 : stated, best);
      assertTrue(number(row, "low") <= best && best <= number(row, "high") && number(row, "high") > 0, row.toString());
      assertEquals(best, number(row, "deaths_a") + number(row, "deaths_b") + number(row, "deaths_civilians")
          + number(row, "deaths_unknown"));
      assertTrue(Set.of("", "1", "2", "3").contains(row.get("type_of_violence")));
      assertTrue(row.get("source_article").contains(incident.settled().report()), row.get("source_article"));
      assertTrue(number(row, "id") < 1L << 53 && ids.add(row.get("id")), row.get("id"));
    }
  }

  private static long number(CSVRecord row, String column) {
    return Long.parseLong(row.get(column));
  }

  @Test
  void lowAndHighAreThoseOfAllReports() throws IOException {
    FieldStory monitor = new FieldStory("Monitor");
    FieldStory.Draft first = FieldStory.rockets("2021-02-15");
    first.doers = List.of(FieldStory.ISIS);
    first.targets = List.of(FieldStory.VILLAGERS);
    first.killed = List.of(new Toll("villagers", new Amount(4L, 6L, false)));
    EventAssertion event = monitor.tell("IS rockets killed four to six villagers in Erbil.", first);
    monitor.says(event, null, FieldStory.ISIS, Stance.REPORTS, Likelihood.FACT, "IS fired them.");
    FieldStory desk = new FieldStory("Desk");
    FieldStory.Draft second = FieldStory.rockets("2021-02-15");
    second.killed = List.of(new Toll("people", Amount.exactly(9)));
    desk.tell("Rockets killed nine in Erbil.", second);
    List<CSVRecord> rows = rows(FieldStory.index(monitor, desk));
    assertEquals(1, rows.size());
    CSVRecord row = rows.get(0);
    assertEquals(List.of("4", "9", "4", "4", "0"), List.of(row.get("best"), row.get("high"), row.get("low"),
        row.get("deaths_civilians"), row.get("deaths_unknown")));
    assertEquals(List.of("3", "Islamic State", "Civilians", "2", "645", "Middle East", "1"), List.of(row.get("type_of_violence"),
        row.get("side_a"), row.get("side_b"), row.get("number_of_sources"), row.get("country_id"), row.get("region"), row.get("where_prec")));
  }

  @Test
  void aStateIsSideAWithItsNumber() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    FieldStory.Draft draft = FieldStory.rockets("2021-02-15");
    draft.doers = List.of(FieldStory.ISIS);
    draft.targets = List.of(FieldStory.IRAQI_POLICE);
    draft.killed = List.of(new Toll("policemen", Amount.exactly(2)));
    EventAssertion event = story.tell("IS killed two policemen in Erbil.", draft);
    story.says(event, FieldStory.ISIS, FieldStory.ISIS, Stance.CLAIMS, Likelihood.FACT, "IS claimed it.");
    CSVRecord row = rows(story.index()).get(0);
    assertEquals(List.of("1", "Government of Iraq", "Islamic State", "645", "", "2", "0"),
        List.of(row.get("type_of_violence"), row.get("side_a"), row.get("side_b"), row.get("gwnoa"), row.get("gwnob"),
            row.get("deaths_a"), row.get("deaths_b")));
  }

  @Test
  void aSetIsAggregatedOnceAndNeverBesideItsMembers() throws IOException {
    FieldStory alone = new FieldStory("Monitor");
    FieldStory.Draft set = FieldStory.rockets("2021-02-01");
    set.date = new DateInterval(LocalDate.parse("2021-01-01"), LocalDate.parse("2021-06-30"));
    set.count = Amount.exactly(11);
    set.killed = List.of(new Toll("people", Amount.exactly(30)));
    EventAssertion counted = alone.tell("Eleven attacks killed 30 people.", set);
    CSVRecord row = rows(alone.index()).get(0);
    assertEquals(List.of("2", "5", "30"), List.of(row.get("event_clarity"), row.get("date_prec"), row.get("best")));
    FieldStory.Draft member = FieldStory.rockets("2021-02-15");
    member.partOf = counted.id();
    member.killed = List.of(new Toll("people", Amount.exactly(5)));
    alone.tell("On 15 February rockets killed five people.", member);
    Written both = FieldExamples.write(new GedExport(), alone.index());
    List<CSVRecord> rows = FieldExamples.rows(FieldExamples.utf8(both, GedExport.FILE));
    assertEquals(List.of("5"), rows.stream().map(each -> each.get("best")).toList());
    assertEquals(1, both.lost("left_out_counted_twice"));
  }

  @Test
  void gridCellsAreNumberedFromTheSouthWest() {
    assertEquals(1, GedCells.priogrid(-89.9, -179.9));
    assertEquals(179779, GedCells.priogrid(34.5167, 69.1833));
    assertEquals(259200, GedCells.priogrid(90, 180));
  }

  @Test
  void precisionsOfDaysAreUcdps() {
    LocalDate day = LocalDate.parse("2021-02-01");
    int[] spans = {1, 2, 6, 7, 8, 31, 32};
    int[] expected = {1, 2, 2, 3, 4, 4, 5};
    for (int i = 0; i < spans.length; i++) {
      assertEquals(expected[i], GedExport.datePrecision(new DateInterval(day, day.plusDays(spans[i] - 1))), "days " + spans[i]);
    }
  }

  @Test
  void hostileWordsStayWordsAndBytesStayTheSame() throws IOException {
    Written written = FieldExamples.write(new GedExport(), FieldStory.hostile());
    CSVRecord row = FieldExamples.rows(FieldExamples.utf8(written, GedExport.FILE)).get(0);
    assertEquals("'=cmd|' /C calc'!A0", row.get("side_b").isEmpty() ? "" : row.get("side_b"));
    row.forEach(cell -> assertFalse(FieldText.harmful(cell), cell));
    row.forEach(cell -> assertTrue(cell.isEmpty() || "=+@\t\r\n".indexOf(cell.charAt(0)) < 0, cell));
    assertArrayEquals(written.files().get(GedExport.FILE),
        FieldExamples.write(new GedExport(), FieldStory.hostile()).files().get(GedExport.FILE));
  }
}
