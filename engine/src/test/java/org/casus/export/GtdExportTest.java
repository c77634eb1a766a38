package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.assertion.Toll;
import org.casus.export.FieldExamples.Written;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.CaseIndex;
import org.junit.jupiter.api.Test;

class GtdExportTest {
  private static final String HEADER = "eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,"
      + "region_txt,provstate,city,latitude,longitude,specificity,vicinity,location,summary,crit1,crit2,crit3,doubtterr,"
      + "alternative,alternative_txt,multiple,success,suicide,attacktype1,attacktype1_txt,attacktype2,attacktype2_txt,"
      + "attacktype3,attacktype3_txt,targtype1,targtype1_txt,targsubtype1,targsubtype1_txt,corp1,target1,natlty1,natlty1_txt,"
      + "targtype2,targtype2_txt,targsubtype2,targsubtype2_txt,corp2,target2,natlty2,natlty2_txt,targtype3,targtype3_txt,"
      + "targsubtype3,targsubtype3_txt,corp3,target3,natlty3,natlty3_txt,gname,gsubname,gname2,gsubname2,gname3,gsubname3,"
      + "motive,guncertain1,guncertain2,guncertain3,individual,nperps,nperpcap,claimed,claimmode,claimmode_txt,claim2,"
      + "claimmode2,claimmode2_txt,claim3,claimmode3,claimmode3_txt,compclaim,weaptype1,weaptype1_txt,weapsubtype1,"
      + "weapsubtype1_txt,weaptype2,weaptype2_txt,weapsubtype2,weapsubtype2_txt,weaptype3,weaptype3_txt,weapsubtype3,"
      + "weapsubtype3_txt,weaptype4,weaptype4_txt,weapsubtype4,weapsubtype4_txt,weapdetail,nkill,nkillus,nkillter,nwound,"
      + "nwoundus,nwoundte,property,propextent,propextent_txt,propvalue,propcomment,ishostkid,nhostkid,nhostkidus,nhours,"
      + "ndays,divert,kidhijcountry,ransom,ransomamt,ransomamtus,ransompaid,ransompaidus,ransomnote,hostkidoutcome,"
      + "hostkidoutcome_txt,nreleased,addnotes,scite1,scite2,scite3,dbsource,INT_LOG,INT_IDEO,INT_MISC,INT_ANY,related";

  private static String table(Written written) {
    return written.text(GtdExport.FILE, StandardCharsets.ISO_8859_1);
  }

  private static List<CSVRecord> rows(CaseIndex index) throws IOException {
    return FieldExamples.rows(table(FieldExamples.write(new GtdExport(), index)));
  }

  @Test
  void theHeaderIsGtds() throws IOException {
    assertEquals(HEADER, FieldExamples.header(table(FieldExamples.write(new GtdExport(), FieldExamples.index()))));
    assertEquals(135, GtdColumns.ALL.size());
  }

  @Test
  void everyIncidentIsARowOrALossWithAReason() throws IOException {
    Written written = FieldExamples.write(new GtdExport(), FieldExamples.index());
    List<CSVRecord> rows = FieldExamples.rows(table(written));
    assertTrue(rows.size() >= 10, "only " + rows.size() + " rows");
    assertEquals(FieldExamples.index().incidents().size(), rows.size() + written.leftOut());
    assertEquals(rows.size(), written.lost("criteria"));
    assertTrue(written.lost("left_out_state_doer") > 0);
  }

  @Test
  void rowsComeBackAsTheIncidentsTheyWere() throws IOException {
    Set<String> ids = new HashSet<>();
    for (CSVRecord row : rows(FieldExamples.index())) {
      AttributedIncident incident = FieldExamples.incident(FieldExamples.index(), row.get("addnotes"));
      DateInterval date = incident.settled().date();
      assertTrue(row.get("eventid").matches("\\d{12}") && ids.add(row.get("eventid")), row.get("eventid"));
      assertTrue(row.get("eventid").startsWith(row.get("iyear")));
      assertEquals(date.isDay(), !row.get("iday").equals("0"), row.toString());
      assertEquals(date.isDay(), row.get("approxdate").isEmpty());
      assertEquals(row.get("attacktype1").isEmpty(), row.get("attacktype1_txt").isEmpty());
      assertEquals(row.get("weapsubtype1").isEmpty(), row.get("weapsubtype1_txt").isEmpty());
      assertFalse(row.get("country").isEmpty() || row.get("country_txt").isEmpty() || row.get("gname").isEmpty());
      assertTrue(row.get("summary").contains(incident.settled().report()), row.get("summary"));
      assertTrue(row.get("scite1").contains(incident.settled().report()), row.get("scite1"));
      assertEquals("1", row.get("doubtterr"));
      assertEquals(FieldPlace.of(FieldExamples.index(), incident).precision() == FieldPrecision.SPOT,
          row.get("specificity").equals("1"));
    }
  }

  @Test
  void aClaimAnAccusationAndAFactAreToldApart() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    EventAssertion claimed = story.tell("Rockets fell on Erbil in February.", FieldStory.rockets("2021-02-15"));
    story.says(claimed, FieldStory.MILITIA, FieldStory.MILITIA, Stance.CLAIMS, Likelihood.FACT, "KH claimed it in a video.");
    EventAssertion accused = story.tell("Rockets fell on Erbil in March.", FieldStory.rockets("2021-03-15"));
    story.says(accused, FieldStory.PENTAGON, FieldStory.MILITIA, Stance.ACCUSES, Likelihood.FACT, "The Pentagon accused KH.");
    EventAssertion stated = story.tell("IS rockets fell on Erbil in April.", FieldStory.rockets("2021-04-15"));
    story.says(stated, null, FieldStory.ISIS, Stance.REPORTS, Likelihood.FACT, "It was IS.");
    EventAssertion silent = story.tell("Rockets fell on Erbil in May.", FieldStory.rockets("2021-05-15"));
    story.says(silent, null, null, Stance.NONE, Likelihood.FACT, "Nobody claimed it.");
    EventAssertion weak = story.tell("Rockets fell on Erbil in June.", FieldStory.rockets("2021-06-15"));
    story.says(weak, FieldStory.PENTAGON, FieldStory.MILITIA, Stance.ASSESSES, Likelihood.UNSCALED, "KH may have done it.");
    List<List<String>> cells = rows(story.index()).stream()
        .map(row -> List.of(row.get("imonth"), row.get("gname"), row.get("guncertain1"), row.get("claimed"), row.get("claimmode_txt"))).toList();
    assertEquals(List.of(
        List.of("2", "Kata'ib Hezbollah", "1", "1", "Video"), List.of("3", "Kata'ib Hezbollah", "1", "-9", ""),
        List.of("4", "Islamic State", "0", "-9", ""), List.of("5", "Unknown", "", "0", ""), List.of("6", "Unknown", "", "-9", "")), cells);
  }

  @Test
  void neitherAStateNorASinglePersonIsNamedOnAnAccusation() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    EventAssertion one = story.tell("Rockets fell on Erbil in February.", FieldStory.rockets("2021-02-15"));
    story.says(one, FieldStory.PENTAGON, FieldStory.IRAN, Stance.ACCUSES, Likelihood.FACT, "The Pentagon accused Iran.");
    EventAssertion two = story.tell("Rockets fell on Erbil in March.", FieldStory.rockets("2021-03-15"));
    ActorRef person = new ActorRef(null, "John Doe", ActorKind.PERSON, "John Doe", List.of());
    story.says(two, FieldStory.PENTAGON, person, Stance.ACCUSES, Likelihood.FACT, "The Pentagon accused John Doe.");
    assertEquals(List.of("Unknown", "Unknown"), rows(story.index()).stream().map(row -> row.get("gname")).toList());
  }

  @Test
  void claimsOfRivalsCompete() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    EventAssertion event = story.tell("Rockets fell on Erbil in February.", FieldStory.rockets("2021-02-15"));
    story.says(event, FieldStory.MILITIA, FieldStory.MILITIA, Stance.CLAIMS, Likelihood.FACT, "KH claimed it.");
    story.says(event, FieldStory.ISIS, FieldStory.ISIS, Stance.CLAIMS, Likelihood.FACT, "IS claimed it too.");
    CSVRecord row = rows(story.index()).get(0);
    assertEquals(List.of("Kata'ib Hezbollah", "Islamic State", "1", "1", "1"), List.of(row.get("gname"), row.get("gname2"),
        row.get("claimed"), row.get("claim2"), row.get("compclaim")));
  }

  @Test
  void lettersOutsideLatinOneAreSpeltPlainlyOrCounted() throws IOException {
    assertEquals("Kata'ib \"Lodz\" - Sanli...", GtdLatin.of("Kata’ib “Łódź” – Şanlı…").replace("ó", "o"));
    assertEquals("Bogotá ?", GtdLatin.of("Bogotá 東"));
    Written written = FieldExamples.write(new GtdExport(), FieldStory.hostile());
    CSVRecord row = FieldExamples.rows(table(written)).get(0);
    assertTrue(row.get("summary").contains("Lódz ??"), row.get("summary"));
    assertEquals(1, written.lost("letters"));
    assertEquals(1, written.lost("control_characters"));
    assertEquals("'=cmd|' /C calc'!A0", row.get("gname"));
    assertArrayEquals(written.files().get(GtdExport.FILE),
        FieldExamples.write(new GtdExport(), FieldStory.hostile()).files().get(GtdExport.FILE));
  }

  @Test
  void tollsAreLeastNumbersAndAmericansAreCountedApart() throws IOException {
    FieldStory story = new FieldStory("Monitor");
    FieldStory.Draft draft = FieldStory.rockets("2021-02-15");
    draft.killed = List.of(new Toll("US soldiers", Amount.atLeast(2)), new Toll("Russian soldiers", Amount.exactly(5)));
    story.tell("Rockets killed two Americans and five Russians.", draft);
    CSVRecord row = rows(story.index()).get(0);
    assertEquals(List.of("5", "2", "", "1"), List.of(row.get("nkill"), row.get("nkillus"), row.get("nwound"), row.get("success")));
  }
}
