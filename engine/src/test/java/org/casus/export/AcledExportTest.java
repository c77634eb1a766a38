package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.export.FieldExamples.Written;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class AcledExportTest {
  private static final String HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
      + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,"
      + "admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp";

  private static Written examples() throws IOException {
    return FieldExamples.write(new AcledExport(), FieldExamples.index());
  }

  private static List<CSVRecord> rows(CaseIndex index) throws IOException {
    return FieldExamples.rows(FieldExamples.utf8(FieldExamples.write(new AcledExport(), index), AcledExport.FILE));
  }

  @Test
  void theHeaderIsAcleds() throws IOException {
    String table = FieldExamples.utf8(examples(), AcledExport.FILE);
    assertEquals('\uFEFF', table.charAt(0));
    assertEquals(HEADER, FieldExamples.header(table));
    assertEquals(31, AcledExport.COLUMNS.size());
    assertTrue(table.endsWith("\r\n"));
  }

  @Test
  void everyIncidentIsARowOrALossWithAReason() throws IOException {
    Written written = examples();
    CaseIndex index = FieldExamples.index();
    List<CSVRecord> rows = FieldExamples.rows(FieldExamples.utf8(written, AcledExport.FILE));
    assertTrue(rows.size() >= 10, "only " + rows.size() + " rows");
    assertEquals(index.incidents().size(), rows.size() + written.leftOut());
    assertEquals(index.incidents().stream().filter(each -> !each.counted()).count(), written.lost("left_out_no_violence"));
    assertEquals(index.incidents().stream().filter(each -> each.counted() && !each.itemised()
        && each.settled().likelihood().likelyOrBetter()).count(), written.lost("left_out_counted_sets"));
    assertEquals(index.relations().count(), written.lost("relations"));
    assertTrue(written.lost("accusations") > 0 && written.lost("denials") > 0, written.lost().toString());
  }

  @Test
  void rowsComeBackAsTheIncidentsTheyWere() throws IOException {
    for (CSVRecord row : rows(FieldExamples.index())) {
      AttributedIncident incident = FieldExamples.incident(FieldExamples.index(), row.get("event_id_cnty"));
      DateInterval date = incident.settled().date();
      LocalDate day = LocalDate.parse(row.get("event_date"));
      assertTrue(date.overlaps(DateInterval.day(day)), row.toString());
      assertEquals(date.isDay(), row.get("time_precision").equals("1"), row.toString());
      assertEquals(String.valueOf(day.getYear()), row.get("year"));
      assertTrue(row.get("notes").startsWith("On " + FieldNotes.day(day)), row.get("notes"));
      assertTrue(row.get("notes").contains(FieldText.quote(
          FieldExamples.index().best(incident.incident()).evidence().get(0).quote())), row.get("notes"));
      assertTrue(Set.of("1", "2", "3").contains(row.get("geo_precision")), row.get("geo_precision"));
      assertFalse(row.get("country").isEmpty() || row.get("iso").isEmpty() || row.get("region").isEmpty(), row.toString());
      assertTrue(Long.parseLong(row.get("fatalities")) >= 0);
      assertTrue(Long.parseLong(row.get("timestamp")) > 1_500_000_000L);
    }
  }

  @Test
  void onlyASpotIsPreciseToOne() throws IOException {
    for (CSVRecord row : rows(FieldExamples.index())) {
      FieldPlace place = FieldPlace.of(FieldExamples.index(), FieldExamples.incident(FieldExamples.index(), row.get("event_id_cnty")));
      assertEquals(place.precision() == FieldPrecision.SPOT, row.get("geo_precision").equals("1"), row.toString());
    }
  }

  @Test
  void sameCaseSameBytes() throws IOException {
    assertArrayEquals(examples().files().get(AcledExport.FILE), examples().files().get(AcledExport.FILE));
  }

  @Test
  void anAccusationIsNoFact() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    EventAssertion event = story.tell("Rockets fell on Erbil on 15 February 2021.", FieldStory.rockets("2021-02-15"));
    story.says(event, FieldStory.PENTAGON, FieldStory.MILITIA, Stance.ACCUSES, Likelihood.FACT, "The Pentagon accused the group.");
    story.says(event, FieldStory.PENTAGON, FieldStory.ISIS, Stance.REPORTS, Likelihood.FACT, "The Pentagon said it was IS.");
    Written written = FieldExamples.write(new AcledExport(), story.index());
    CSVRecord row = FieldExamples.rows(FieldExamples.utf8(written, AcledExport.FILE)).get(0);
    assertEquals("Unidentified Armed Group (Iraq)", row.get("actor1"));
    assertEquals("", row.get("assoc_actor_1"));
    assertTrue(row.get("notes").contains("The Pentagon accused Kata'ib Hezbollah of carrying it out."), row.get("notes"));
    assertEquals("doer=accused; lens=strict", row.get("tags"));
    assertEquals(1, written.lost("accusations"));
  }

  @Test
  void aClaimIsADoerAndTheCodesAreAcleds() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    FieldStory.Draft draft = FieldStory.rockets("2021-02-15");
    draft.doers = List.of(FieldStory.MILITIA);
    draft.targets = List.of(FieldStory.IRAQI_POLICE);
    draft.killed = List.of(new Toll("policemen", Amount.atLeast(3)));
    EventAssertion event = story.tell("Rockets hit Iraqi police in Erbil.", draft);
    story.says(event, FieldStory.MILITIA, FieldStory.MILITIA, Stance.CLAIMS, Likelihood.FACT, "KH claimed it.");
    CSVRecord row = rows(story.index()).get(0);
    assertEquals(List.of("Kata'ib Hezbollah", "3", "Iraqi police", "1", "13"),
        List.of(row.get("actor1"), row.get("inter1"), row.get("actor2"), row.get("inter2"), row.get("interaction")));
    assertEquals(List.of("Political violence", "Explosions/Remote violence", "Shelling/artillery/missile attack"),
        List.of(row.get("disorder_type"), row.get("event_type"), row.get("sub_event_type")));
    assertEquals(List.of("368", "Middle East", "Iraq", "Erbil", "1", "3", "1625443200"), List.of(row.get("iso"),
        row.get("region"), row.get("country"), row.get("location"), row.get("geo_precision"), row.get("fatalities"), row.get("timestamp")));
    CSVRecord named = FieldExamples.rows(FieldExamples.utf8(
        FieldExamples.write(new AcledExport(AcledExport.Inter.NAMES), story.index()), AcledExport.FILE)).get(0);
    assertEquals("State forces-Political militia", named.get("interaction"));
  }

  @Test
  void whatAcledHasNoRowForIsCounted() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    FieldStory.Draft set = FieldStory.rockets("2021-02-15");
    set.count = Amount.exactly(11);
    story.tell("There were 11 attacks on Erbil that day.", set);
    FieldStory.Draft denied = FieldStory.rockets("2021-03-15");
    denied.status = EventStatus.PLANNED;
    story.tell("An attack was planned.", denied);
    FieldStory.Draft unsure = FieldStory.rockets("2021-04-15");
    unsure.likelihood = Likelihood.UNSCALED;
    story.tell("Rockets may have fallen in April.", unsure);
    FieldStory.Draft year = FieldStory.rockets("2021-05-15");
    year.date = DateInterval.year(2020);
    story.tell("In 2020 rockets fell.", year);
    FieldStory.Draft nowhere = FieldStory.rockets("2021-06-15");
    nowhere.places = List.of();
    story.tell("In June rockets fell.", nowhere);
    FieldStory.Draft vague = FieldStory.rockets("2021-07-15");
    vague.mode = null;
    vague.weapons = Set.of(Weapon.OTHER);
    story.tell("There was an attack in July.", vague);
    Written written = FieldExamples.write(new AcledExport(), story.index());
    assertEquals(0, FieldExamples.rows(FieldExamples.utf8(written, AcledExport.FILE)).size());
    for (String reason : List.of("counted_sets", "no_violence", "unsure", "no_date", "no_place", "no_type")) {
      assertEquals(1, written.lost("left_out_" + reason), reason + " of " + written.lost());
    }
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    Written written = FieldExamples.write(new AcledExport(), FieldStory.hostile());
    CSVRecord row = FieldExamples.rows(FieldExamples.utf8(written, AcledExport.FILE)).get(0);
    assertEquals("'=cmd|' /C calc'!A0", row.get("actor1"));
    assertEquals("'@SUM(1+1) Police", row.get("actor2"));
    assertEquals("'-Erbilneila", row.get("location"));
    assertEquals("'=HYPERLINK(\"http://x\")", row.get("source"));
    assertEquals(1, written.lost("control_characters"));
    row.forEach(cell -> assertFalse(FieldText.harmful(cell), cell));
    row.forEach(cell -> assertTrue(cell.isEmpty() || "=+@\t\r\n".indexOf(cell.charAt(0)) < 0, cell));
  }
}
