package org.casus.extract.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.WeaponMention;
import org.casus.corpus.Limits;
import org.casus.corpus.Manifest;
import org.casus.corpus.Report;
import org.casus.corpus.ReportReader;
import org.casus.extract.Reading;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.Layers;
import org.casus.pipeline.ReportReading;
import org.junit.jupiter.api.Test;

/** Incidents of wire reports in capitals, read with the shipped weights. */
class IncidentReaderTest {

  private static final Knowledge KNOWLEDGE = Knowledge.shipped();
  private static final ReportReading READING = new ReportReading(KNOWLEDGE);
  private static final String KIDNAPPING = """
      SANTA LUCIA, 3 MAR 90 (NORTHERN PRESS) -- [TEXT] MAYOR PEDRO ANTONIO VILLEGAS WAS KIDNAPPED TODAY BY GUERRILLAS IN THE
      TOWN OF SANTA LUCIA, POLICE SOURCES REPORTED.

      THE GUERRILLAS STOPPED VILLEGAS' CAR AND FORCED HIM TO ACCOMPANY THEM, THE SOURCES ADDED.
      """;
  private static final String BOMBING = """
      PORT ESTHER, 12 APR 89 (COASTAL RADIO) -- [TEXT] A POWERFUL BOMB EXPLODED THIS MORNING IN FRONT OF A BANK AND DESTROYED
      TWO VEHICLES. POLICE SAID THAT UNIDENTIFIED INDIVIDUALS PLANTED THE BOMB.
      """;
  private static final String TRADE = """
      PORT ESTHER, 12 APR 89 (COASTAL RADIO) -- [TEXT] THE MINISTER OF ECONOMY SAID TODAY THAT COFFEE EXPORTS ROSE BY 5 PERCENT
      LAST YEAR. HE WILL TRAVEL TO EUROPE NEXT WEEK TO SIGN A TRADE AGREEMENT.
      """;

  private static Reading read(String text) {
    Report report = new ReportReader(KNOWLEDGE, Limits.standard())
        .read("a.txt", text.getBytes(StandardCharsets.UTF_8), Manifest.none()).reports().get(0);
    return READING.read(report).get(Layers.READING);
  }

  private static List<EventAssertion> assaults(String text) {
    return read(text).events().stream().filter(e -> e.type() == EventType.ASSAULT).toList();
  }

  private static List<String> words(List<ActorRef> actors) {
    return actors.stream().map(a -> a.text().toLowerCase(Locale.ROOT)).toList();
  }

  @Test
  void whoTookWhom() {
    EventAssertion event = assaults(KIDNAPPING).get(0);
    assertEquals("abduct", event.mode());
    assertEquals(List.of("guerrillas"), words(event.perpetrators()));
    assertTrue(words(event.targets()).contains("pedro antonio villegas"), () -> event.targets().toString());
  }

  @Test
  void whatWasBombedWithWhat() {
    EventAssertion event = assaults(BOMBING).get(0);
    assertEquals("explosives", event.mode());
    List<String> weapons = event.weaponMentions().stream().map(WeaponMention::text).toList();
    assertTrue(weapons.stream().anyMatch(w -> w.endsWith("BOMB")), weapons::toString);
    assertTrue(words(event.targets()).stream().anyMatch(t -> t.contains("vehicles") || t.contains("bank")), () -> event.targets().toString());
  }

  @Test
  void noViolenceNoIncident() {
    assertEquals(List.of(), assaults(TRADE));
  }

  @Test
  void everyQuoteIsTheReportsOwn() {
    Reading reading = read(BOMBING);
    reading.events().forEach(e -> e.evidence().forEach(s ->
        assertEquals(s.quote(), reading.report().text().substring(s.begin(), s.end()))));
  }

  @Test
  void theModelSaysWhy() {
    assertTrue(assaults(BOMBING).get(0).rule().startsWith("incident-model: "), () -> assaults(BOMBING).get(0).rule());
  }
}
