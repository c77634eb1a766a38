package org.casus.measure.linkage;

import static org.casus.measure.ToldReport.ERBIL;
import static org.casus.measure.ToldReport.GUARDIANS;
import static org.casus.measure.ToldReport.IRAQ;
import static org.casus.measure.ToldReport.KATAIB;
import static org.casus.measure.ToldReport.TAJI;
import static org.casus.measure.ToldReport.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.Stance;
import org.casus.assertion.Likelihood;
import org.casus.assertion.EventAssertion;
import org.casus.incident.AttributedIncident;
import org.casus.incident.IncidentFilter;
import org.casus.measure.ToldReport;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;

/** How probable it is that incidents that were not joined are one. */
class IncidentLinkageTest {

  private static List<AttributedIncident> incidents(ToldReport... reports) {
    List<AttributedIncident> incidents = new ArrayList<>();
    ToldReport.view(reports).each(IncidentFilter.ALL, incidents::add);
    return incidents;
  }

  private static ToldReport told(String file, String sentence, String day) {
    ToldReport report = new ToldReport(file, "Desk of " + file, "2021-08-01");
    report.event(report.attack(sentence, on(day), List.of(TAJI, IRAQ)));
    return report;
  }

  private static ToldReport erbil() {
    ToldReport report = new ToldReport("c.txt", "Third Desk", "2021-08-01");
    for (int day = 10; day < 30; day++) {
      report.event(report.attack("Rockets hit Erbil on " + day + " April.", on("2021-04-" + day), List.of(ERBIL, IRAQ)));
    }
    return report;
  }

  @Test
  void aDayApartIsForAPersonToLookAt() {
    List<AttributedIncident> incidents = incidents(told("a.txt", "Rockets hit Camp Taji on 9 June.", "2021-06-09"),
        told("b.txt", "Rockets struck Camp Taji on 10 June.", "2021-06-10"), erbil());
    List<IncidentLinkage.Twin> twins = IncidentLinkage.of(incidents).twins();
    assertEquals(1, twins.size(), twins.toString());
    IncidentLinkage.Twin twin = twins.get(0);
    assertEquals(Decision.REVIEW, twin.decision());
    assertEquals(List.of("date: a day apart", "place: same place", "weapon: a weapon in common", "told by: different reports"),
        twin.weights().stream().map(weight -> weight.field() + ": " + weight.level()).toList());
    double bits = twin.weights().stream().mapToDouble(FellegiSunter.Weight::bits).sum();
    assertEquals(1 / (1 + 0.997 / 0.003 * Math.pow(2, -bits)), twin.probability(), 1e-12);
  }

  @Test
  void fartherDaysAreLessLikelyAndOneDayMoreSo() {
    double last = 1;
    for (String day : new String[] {"2021-06-09", "2021-06-10", "2021-06-12", "2021-06-14"}) {
      ToldReport one = new ToldReport("a.txt", "Desk", "2021-08-01");
      one.event(one.attack("Rockets hit Camp Taji.", on("2021-06-09"), List.of(TAJI, IRAQ)).behind(List.of(KATAIB), List.of()));
      ToldReport other = new ToldReport("b.txt", "Other Desk", "2021-08-01");
      other.event(other.attack("Rockets struck Camp Taji.", on(day), List.of(TAJI, IRAQ)).behind(List.of(GUARDIANS), List.of()));
      List<AttributedIncident> incidents = incidents(one, other);
      assertEquals(2, incidents.size());
      double probability = IncidentLinkage.of(incidents).twin(0, 1).probability();
      assertTrue(probability < last, day + ": " + probability);
      last = probability;
    }
    assertTrue(last < Decision.LOW);
  }

  @Test
  void aReportThatTellsThemApartDecides() {
    ToldReport report = new ToldReport("a.txt", "Desk", "2021-08-01");
    report.event(report.attack("Rockets hit Camp Taji on 9 June.", on("2021-06-09"), List.of(TAJI, IRAQ)));
    report.event(report.attack("Rockets hit Camp Taji again on 10 June.", on("2021-06-10"), List.of(TAJI, IRAQ)));
    IncidentLinkage linkage = IncidentLinkage.of(incidents(report));
    assertEquals(0, linkage.twin(0, 1).probability());
    assertEquals(List.of(), linkage.twins());
  }

  @Test
  void whatAReportTellsApartIsJoinedInNoPartition() {
    ToldReport both = new ToldReport("a.txt", "Desk", "2021-08-01");
    both.event(both.attack("Rockets hit Camp Taji on 8 June.", on("2021-06-08"), List.of(TAJI, IRAQ)));
    both.event(both.attack("Rockets hit Camp Taji again on 10 June.", on("2021-06-10"), List.of(TAJI, IRAQ)));
    List<AttributedIncident> incidents = incidents(both, told("b.txt", "Rockets struck Camp Taji on 9 June.", "2021-06-09"), erbil());
    List<String> days = incidents.stream().map(incident -> String.valueOf(incident.settled().date().from())).toList();
    int eighth = days.indexOf("2021-06-08");
    int ninth = days.indexOf("2021-06-09");
    int tenth = days.indexOf("2021-06-10");
    List<int[]> drawn = Partitions.sample(incidents.size(), IncidentLinkage.of(incidents).links(), 200, new Draws(2, 1));
    assertTrue(drawn.stream().noneMatch(groups -> groups[eighth] == groups[tenth]));
    assertTrue(drawn.stream().anyMatch(groups -> groups[eighth] == groups[ninth]));
    assertTrue(drawn.stream().anyMatch(groups -> groups[ninth] == groups[tenth]));
    assertTrue(drawn.stream().anyMatch(groups -> groups[eighth] != groups[ninth] && groups[ninth] != groups[tenth]));
  }

  @Test
  void claimsByOthersSpeakAgainstIt() {
    double[] probabilities = new double[2];
    for (int i = 0; i < 2; i++) {
      ToldReport one = told("a.txt", "Rockets hit Camp Taji on 9 June.", "2021-06-09");
      ToldReport other = new ToldReport("b.txt", "Other Desk", "2021-08-01");
      EventAssertion second = other.event(other.attack("Rockets struck Camp Taji.", on("2021-06-10"), List.of(TAJI, IRAQ)));
      other.says(second, KATAIB, Stance.CLAIMS, KATAIB, Likelihood.FACT, "Kataib Hezbollah claimed it.");
      one.says(one.reading().events().get(0), i == 0 ? KATAIB : GUARDIANS, Stance.CLAIMS, i == 0 ? KATAIB : GUARDIANS, Likelihood.FACT, "It was claimed.");
      probabilities[i] = IncidentLinkage.of(incidents(one, other)).twin(0, 1).probability();
    }
    assertTrue(probabilities[0] > probabilities[1], probabilities[0] + " and " + probabilities[1]);
  }
}
