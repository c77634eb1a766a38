package org.casus.narrate;

import static org.casus.narrate.SampleReport.actor;
import static org.casus.narrate.SampleReport.by;
import static org.casus.narrate.SampleReport.on;
import static org.casus.narrate.SampleReport.over;
import static org.casus.narrate.SampleReport.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Horizon;
import org.casus.assertion.Issue;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Measure;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Role;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Topic;
import org.casus.assertion.Weapon;
import org.casus.extract.Reading;
import org.casus.incident.Incident;

/** A made-up case of a year of attacks in Iraq and Syria, told by two made-up reports. */
final class SampleCase {
  static final ActorRef NOBODY = actor("nobody", "", ActorKind.OTHER);
  static final ActorRef KATAIB = actor("kataib-hezbollah", "Kata'ib Hezbollah", ActorKind.MILITIA);
  static final ActorRef MILITIAS = actor("shia-militias", "Shia militias", ActorKind.MILITIA);
  static final ActorRef GUARDIANS = actor("saraya-awliya", "Saraya Awliya al-Dam", ActorKind.MILITIA);
  static final ActorRef IRAN = actor("iran", "Iran", ActorKind.STATE);
  static final ActorRef QODS = actor("irgc-qf", "IRGC-Quds Force", ActorKind.MILITARY);
  static final ActorRef US = actor("united-states", "United States", ActorKind.STATE);
  static final ActorRef US_FORCES = actor("us-forces", "US forces", ActorKind.MILITARY);
  static final ActorRef EMBASSY = actor("us-embassy-baghdad", "US embassy", ActorKind.INSTALLATION);
  static final ActorRef CONTRACTORS = actor("us-contractors", "US contractors", ActorKind.POPULATION);
  static final ActorRef PENTAGON = actor("us-dod", "Pentagon", ActorKind.GOVERNMENT_BODY);
  static final ActorRef DIA = actor("dia", "Defense Intelligence Agency", ActorKind.INTELLIGENCE);
  static final ActorRef SDF = actor("sdf", "Syrian Democratic Forces", ActorKind.MILITIA);
  static final ActorRef ISIS = actor("isis", "Islamic State", ActorKind.MILITIA);

  static final PlaceRef IRAQ = place("iraq", "Iraq", "IQ", 33, 44);
  static final PlaceRef SYRIA = place("syria", "Syria", "SY", 35, 38);
  static final PlaceRef BAGHDAD = place("baghdad", "Baghdad", "IQ", 33.3406, 44.4009);
  static final PlaceRef GREEN_ZONE = place("green-zone", "Green Zone", "IQ", 33.307, 44.387);
  static final PlaceRef TAJI = place("camp-taji", "Camp Taji", "IQ", 33.52, 44.26);
  static final PlaceRef ERBIL = place("erbil", "Erbil", "IQ", 36.19, 44.01);
  static final PlaceRef ASAD = place("ain-al-asad", "Ain al-Asad", "IQ", 33.78, 42.44);
  static final PlaceRef ANBAR = place("anbar", "Anbar", "IQ", 33, 41.75);
  static final PlaceRef BALAD = place("balad", "Balad air base", "IQ", 33.94, 44.36);
  static final PlaceRef OMAR = place("omar-field", "al-Omar oil field", "SY", 35.1, 40.53);
  static final PlaceRef DEIR = place("deir-ez-zor", "Deir ez-Zor", "SY", 35.34, 40.14);
  static final PlaceRef HASAKAH = place("hasakah", "Hasakah", "SY", 36.5, 40.75);
  static final PlaceRef ABU_KAMAL = place("abu-kamal", "Abu Kamal", "SY", 34.45, 40.92);

  private static final String MONITOR = String.join("\n\n",
      "Rockets over Baghdad: a year of pressure",
      "Since July 2020 Iran-backed Shia militias have kept up a campaign against American bases in Iraq. "
          + "The Pentagon counts at least 13 rocket attacks on American installations between October 2020 and June 2021.",
      "On July 5, 2020, rockets fell near the US embassy in the Green Zone. No group has claimed the attack. "
          + "Three weeks later, on July 27, Camp Taji was hit by three Katyusha rockets, presumably fired by Shia militias. "
          + "On November 17, a volley aimed at the US embassy killed one Iraqi girl and wounded five civilians; "
          + "Kata'ib Hezbollah denied any part in it, while the Pentagon accused the group of the attack.",
      "On February 15, 2021, rockets struck the airport of Erbil and killed one contractor. "
          + "Saraya Awliya al-Dam claimed responsibility for the Erbil attack. "
          + "The Defense Intelligence Agency assesses that the IRGC-Quds Force likely directed the Erbil attack. "
          + "On March 3, ten rockets were fired at Ain al-Asad; Kata'ib Hezbollah carried out the attack with launchers brought from Anbar. "
          + "In April, Balad air base was attacked with rockets and two contractors were wounded. "
          + "Sometime between April 20 and May 25 a roadside bomb hit a supply convoy in Anbar. "
          + "On June 9, a drone was flown into Baghdad airport, and the Pentagon believes that Kata'ib Hezbollah may have launched it.",
      "Iraqi police arrested nine members of Kata'ib Hezbollah on May 26. "
          + "The IRGC-Quds Force arms and trains Kata'ib Hezbollah. "
          + "According to the Defense Intelligence Agency, Saraya Awliya al-Dam is probably a front for Kata'ib Hezbollah.",
      "The tempo will likely rise before the next round of talks. "
          + "The militias want to raise the price of staying without provoking open war. "
          + "It is very unlikely that Tehran will call the groups off this year.");

  private static final String DESK = String.join("\n\n",
      "Eastern Syria: rockets by night, denials by day",
      "On June 28, 2021, several rockets landed at the al-Omar oil field, where American advisers live. "
          + "US forces answered on June 29 with artillery against launch sites near Deir ez-Zor. "
          + "On June 27, American aircraft bombed depots at Abu Kamal, killing at least four fighters of Kata'ib Hezbollah; "
          + "the Pentagon said that it had carried out the strikes.",
      "On January 12 the Islamic State ambushed a patrol of the Syrian Democratic Forces in Hasakah and killed three of them. "
          + "In February and March there were several more such ambushes in Syria. "
          + "Erbil had seen a rocket attack on February 15 that was reportedly the work of Shia militias. "
          + "The Syrian Democratic Forces hold that Iran wants to push the United States out of the valley.",
      "Iran denies ordering any of the attacks. The United States backs the Syrian Democratic Forces.");

  private SampleCase() {}

  static CaseFile build() {
    SampleReport monitor = new SampleReport("monitor-2021-07.txt", "Rockets over Baghdad: a year of pressure",
        "Rafidain Monitor", "2021-07-05", MONITOR);
    SampleReport desk = new SampleReport("desk/eastern-syria.html", "Eastern Syria: rockets by night, denials by day",
        "Levant Desk", "2021-07-02", DESK);
    List<Incident> incidents = new ArrayList<>();
    iraq(monitor, incidents);
    syria(desk, incidents);
    erbil(monitor, desk, incidents);
    background(monitor, desk);
    incidents.sort(Comparator.comparing((Incident each) -> String.valueOf(each.settled().date().from()))
        .thenComparing(Incident::id));
    List<Reading> readings = List.of(desk.reading(), monitor.reading());
    return new CaseFile(readings, incidents, List.of(
        new Issue("truncated-pdf", Issue.Severity.PARTIAL, "corpus", "annex.pdf", null,
            "The file ends after 3 of 12 pages; the rest can't be read. Get a whole copy."),
        new Issue("no-date", Issue.Severity.NOTE, "ground", "desk/eastern-syria.html", null,
            "“January 12” names no year; 2021 was taken from the report's date.")));
  }

  private static void iraq(SampleReport report, List<Incident> incidents) {
    EventAssertion set = report.event("at least 13 rocket attacks on American installations between October 2020 and June 2021")
        .doers(MILITIAS).targets(US_FORCES).at(IRAQ).when(over("2020-10-01", "2021-06-30")).count(Amount.atLeast(13)).add();
    report.says(set, MILITIAS, Role.CARRIED_OUT, Stance.REPORTS, report.itself(), Likelihood.FACT,
        "Since July 2020 Iran-backed Shia militias have kept up a campaign against American bases in Iraq.");
    EventAssertion july = report.event("On July 5, 2020, rockets fell near the US embassy in the Green Zone.")
        .targets(EMBASSY).at(GREEN_ZONE, BAGHDAD, IRAQ).when(on("2020-07-05")).add();
    report.says(july, NOBODY, Role.CARRIED_OUT, Stance.NONE, report.itself(), Likelihood.FACT,
        "No group has claimed the attack.");
    EventAssertion taji = report.event("on July 27, Camp Taji was hit by three Katyusha rockets, presumably fired by Shia militias")
        .doers(MILITIAS).targets(US_FORCES).at(TAJI, BAGHDAD, IRAQ).when(on("2020-07-27")).add();
    report.says(taji, MILITIAS, Role.CARRIED_OUT, Stance.ASSESSES, report.itself(), Likelihood.UNSCALED,
        "presumably fired by Shia militias");
    EventAssertion november = report.event("On November 17, a volley aimed at the US embassy killed one Iraqi girl and wounded five civilians")
        .targets(EMBASSY).at(GREEN_ZONE, BAGHDAD, IRAQ).when(on("2020-11-17")).partOf(set)
        .killed("Iraqi girl", Amount.exactly(1)).injured("civilians", Amount.exactly(5)).add();
    report.says(november, KATAIB, Role.CARRIED_OUT, Stance.DENIES, by(KATAIB), Likelihood.FACT,
        "Kata'ib Hezbollah denied any part in it");
    report.says(november, KATAIB, Role.CARRIED_OUT, Stance.ACCUSES, by(PENTAGON), Likelihood.FACT,
        "the Pentagon accused the group of the attack");
    EventAssertion asad = report.event("On March 3, ten rockets were fired at Ain al-Asad")
        .doers(KATAIB).targets(US_FORCES).at(ASAD, ANBAR, IRAQ).when(on("2021-03-03")).partOf(set).add();
    report.says(asad, KATAIB, Role.CARRIED_OUT, Stance.REPORTS, report.itself(), Likelihood.FACT,
        "Kata'ib Hezbollah carried out the attack with launchers brought from Anbar.");
    EventAssertion balad = report.event("In April, Balad air base was attacked with rockets and two contractors were wounded.")
        .targets(CONTRACTORS).at(BALAD, IRAQ).when(over("2021-04-01", "2021-04-30")).partOf(set)
        .injured("contractors", Amount.exactly(2)).add();
    EventAssertion convoy = report.event("Sometime between April 20 and May 25 a roadside bomb hit a supply convoy in Anbar.")
        .act(EventType.ASSAULT, "explosives", Weapon.IED).targets(CONTRACTORS).at(ANBAR, IRAQ)
        .when(over("2021-04-20", "2021-05-25")).add();
    EventAssertion drone = report.event("On June 9, a drone was flown into Baghdad airport")
        .act(EventType.ASSAULT, "drone", Weapon.DRONE).targets(US_FORCES).at(BAGHDAD, IRAQ).when(on("2021-06-09")).add();
    report.says(drone, KATAIB, Role.CARRIED_OUT, Stance.ASSESSES, by(PENTAGON), Likelihood.UNSCALED,
        "the Pentagon believes that Kata'ib Hezbollah may have launched it");
    ActorRef police = actor("iraqi-police", "Iraqi police", ActorKind.MILITARY);
    EventAssertion arrest = report.event("Iraqi police arrested nine members of Kata'ib Hezbollah on May 26.")
        .act(EventType.COERCE, "arrest").doers(police).targets(KATAIB).at(IRAQ).when(on("2021-05-26")).add();
    report.says(arrest, police, Role.CARRIED_OUT, Stance.REPORTS, report.itself(), Likelihood.FACT,
        "Iraqi police arrested nine members of Kata'ib Hezbollah on May 26.");
    for (EventAssertion event : List.of(set, july, taji, november, asad, balad, convoy, drone, arrest)) {
      incidents.add(alone(event, "Rafidain Monitor"));
    }
  }

  private static void syria(SampleReport report, List<Incident> incidents) {
    EventAssertion omar = report.event("On June 28, 2021, several rockets landed at the al-Omar oil field, where American advisers live.")
        .targets(US_FORCES).at(OMAR, DEIR, SYRIA).when(on("2021-06-28")).add();
    EventAssertion answer = report.event("US forces answered on June 29 with artillery against launch sites near Deir ez-Zor.")
        .act(EventType.ASSAULT, "heavy-weapons", Weapon.ARTILLERY).doers(US_FORCES).targets(MILITIAS)
        .at(DEIR, SYRIA).when(on("2021-06-29")).add();
    report.says(answer, US_FORCES, Role.CARRIED_OUT, Stance.REPORTS, report.itself(), Likelihood.FACT,
        "US forces answered on June 29 with artillery against launch sites near Deir ez-Zor.");
    EventAssertion kamal = report.event("On June 27, American aircraft bombed depots at Abu Kamal, killing at least four fighters of Kata'ib Hezbollah")
        .act(EventType.ASSAULT, "aerial", Weapon.AIRSTRIKE).doers(US_FORCES).targets(KATAIB).at(ABU_KAMAL, DEIR, SYRIA)
        .when(on("2021-06-27")).killed("fighters of Kata'ib Hezbollah", Amount.atLeast(4)).add();
    report.says(kamal, US_FORCES, Role.CARRIED_OUT, Stance.CLAIMS, by(PENTAGON), Likelihood.FACT,
        "the Pentagon said that it had carried out the strikes");
    EventAssertion patrol = report.event("On January 12 the Islamic State ambushed a patrol of the Syrian Democratic Forces in Hasakah and killed three of them.")
        .act(EventType.ASSAULT, "firearms", Weapon.FIREARM).doers(ISIS).targets(SDF).at(HASAKAH, SYRIA)
        .when(on("2021-01-12")).killed("members of the patrol", Amount.exactly(3)).add();
    report.says(patrol, ISIS, Role.CARRIED_OUT, Stance.REPORTS, report.itself(), Likelihood.FACT,
        "On January 12 the Islamic State ambushed a patrol of the Syrian Democratic Forces");
    EventAssertion ambushes = report.event("In February and March there were several more such ambushes in Syria.")
        .act(EventType.ASSAULT, "firearms", Weapon.FIREARM).targets(SDF).at(SYRIA)
        .when(over("2021-02-01", "2021-03-31")).count(Amount.atLeast(2)).add();
    for (EventAssertion event : List.of(omar, answer, kamal, patrol, ambushes)) {
      incidents.add(alone(event, "Levant Desk"));
    }
  }

  /** One incident that both reports tell. */
  private static void erbil(SampleReport monitor, SampleReport desk, List<Incident> incidents) {
    EventAssertion first = monitor.event("On February 15, 2021, rockets struck the airport of Erbil and killed one contractor.")
        .doers(GUARDIANS).sponsors(QODS).targets(US_FORCES, CONTRACTORS).at(ERBIL, IRAQ).when(on("2021-02-15"))
        .killed("contractor", Amount.exactly(1)).add();
    monitor.says(first, GUARDIANS, Role.CARRIED_OUT, Stance.CLAIMS, by(GUARDIANS), Likelihood.FACT,
        "Saraya Awliya al-Dam claimed responsibility for the Erbil attack.");
    monitor.says(first, QODS, Role.DIRECTED, Stance.ASSESSES, by(DIA), Likelihood.LIKELY,
        "The Defense Intelligence Agency assesses that the IRGC-Quds Force likely directed the Erbil attack.");
    EventAssertion second = desk.event("Erbil had seen a rocket attack on February 15 that was reportedly the work of Shia militias.")
        .doers(MILITIAS).at(ERBIL, IRAQ).when(on("2021-02-15")).add();
    desk.says(second, MILITIAS, Role.CARRIED_OUT, Stance.ASSESSES, desk.itself(), Likelihood.UNSCALED,
        "reportedly the work of Shia militias");
    desk.says(second, IRAN, Role.DIRECTED, Stance.DENIES, by(IRAN), Likelihood.FACT, "Iran denies ordering any of the attacks.");
    List<String> ids = java.util.stream.Stream.of(first.id(), second.id()).sorted().toList();
    incidents.add(new Incident(StableId.of("in", ids), first,
        List.of(new Incident.Variant("perpetrators", "Shia militias", List.of(second.id()))), ids,
        java.util.stream.Stream.of(first.report(), second.report()).sorted().toList(),
        List.of("Levant Desk", "Rafidain Monitor"), List.of("same day and place"), List.of()));
  }

  private static void background(SampleReport monitor, SampleReport desk) {
    monitor.relation(IRAN, RelationKind.BACKS, MILITIAS, monitor.itself(), Likelihood.FACT, "Iran-backed Shia militias")
        .relation(QODS, RelationKind.ARMS, KATAIB, monitor.itself(), Likelihood.FACT,
            "The IRGC-Quds Force arms and trains Kata'ib Hezbollah.")
        .relation(QODS, RelationKind.TRAINS, KATAIB, monitor.itself(), Likelihood.FACT,
            "The IRGC-Quds Force arms and trains Kata'ib Hezbollah.")
        .relation(GUARDIANS, RelationKind.FRONT_FOR, KATAIB, by(DIA), Likelihood.LIKELY,
            "Saraya Awliya al-Dam is probably a front for Kata'ib Hezbollah")
        .figure(Measure.EVENTS, Amount.atLeast(13), "rocket attacks on American installations",
            over("2020-10-01", "2021-06-30"), List.of(IRAQ),
            "The Pentagon counts at least 13 rocket attacks on American installations between October 2020 and June 2021.")
        .judgment(Topic.FORECAST, Horizon.FUTURE, monitor.itself(), Likelihood.LIKELY,
            "The tempo will likely rise before the next round of talks.")
        .judgment(Topic.INTENT, Horizon.PRESENT, monitor.itself(), Likelihood.FACT,
            "The militias want to raise the price of staying without provoking open war.")
        .judgment(Topic.FORECAST, Horizon.FUTURE, monitor.itself(), Likelihood.VERY_UNLIKELY,
            "It is very unlikely that Tehran will call the groups off this year.")
        .source("Pentagon", "The Pentagon counts");
    desk.relation(US, RelationKind.BACKS, SDF, desk.itself(), Likelihood.FACT,
            "The United States backs the Syrian Democratic Forces.")
        .judgment(Topic.INTENT, Horizon.PRESENT, by(SDF), Likelihood.FACT,
            "The Syrian Democratic Forces hold that Iran wants to push the United States out of the valley.");
    desk.event("Iran denies ordering any of the attacks.").act(EventType.REJECT, "").doers(IRAN)
        .status(EventStatus.HAPPENED).add();
  }

  /** An incident that one event alone tells. */
  static Incident alone(EventAssertion event, String origin) {
    return new Incident(StableId.of("in", event.id()), event, List.of(), List.of(event.id()), List.of(event.report()),
        List.of(origin), List.of("told once"), List.of());
  }
}
