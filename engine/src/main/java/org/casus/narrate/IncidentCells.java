package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.Weapon;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** The cells of an incident's row. */
final class IncidentCells {
  private final Counts counts;
  private final AttributionWords words;

  IncidentCells(Counts counts) {
    this.counts = counts;
    this.words = new AttributionWords(counts.index());
  }

  List<Cell> row(AttributedIncident incident) {
    EventAssertion event = incident.settled();
    List<Citation> cited = counts.index().cite(incident.incident());
    return List.of(
        Cell.of(Prose.iso(event.date()).replace(" – ", " –\n"), cited),
        Cell.of(act(event), cited),
        doer(incident, cited),
        backer(incident, cited),
        event.targets().isEmpty() ? new Cell.Blank() : Cell.of(names(event.targets()), cited),
        toll(event, cited),
        Cell.of(incident.attributions().stream().filter(word -> !backing(word))
            .map(word -> words.cell(word, incident.itemised())).distinct().toList()),
        sure(incident, cited));
  }

  private static String names(List<ActorRef> actors) {
    return Prose.capital(Prose.list(Naming.names(actors)));
  }

  private static String act(EventAssertion event) {
    ActName name = ActName.of(event);
    String act = event.count().single()
        ? Prose.capital(name.singular()) : Prose.capital(Prose.amount(event.count()) + " " + name.plural());
    List<String> weapons = event.weapons().size() < 2 ? List.of()
        : event.weapons().stream().map(WeaponSection::name).map(String::toString).toList();
    String with = weapons.isEmpty() ? "" : " (" + String.join(", ", weapons).toLowerCase(java.util.Locale.ROOT) + ")";
    return act + (event.weapons().contains(Weapon.OTHER) && weapons.isEmpty() ? "" : with) + place(event);
  }

  private static String place(EventAssertion event) {
    List<String> places = event.places().stream().filter(path -> !path.isEmpty()).map(Naming::place).toList();
    return places.isEmpty() ? "" : ", " + String.join("; ", places);
  }

  /** The doers that the report itself presents, each with the hedge it uses; whoever is only accused stands elsewhere. */
  private Cell doer(AttributedIncident incident, List<Citation> cited) {
    List<ActorRef> doers = incident.settled().perpetrators();
    if (doers.isEmpty()) {
      return accused(incident, cited);
    }
    List<Statement> statements = new ArrayList<>();
    for (ActorRef doer : doers) {
      AttributionAssertion word = best(incident, doer);
      boolean hedged = word != null && word.likelihood() != Likelihood.FACT;
      String name = Prose.capital(Naming.name(doer));
      statements.add(hedged && word != null
          ? new Statement(name + " (" + words.hedge(word) + ")", counts.index().cite(word))
          : new Statement(name, word == null ? cited : counts.index().cite(word)));
    }
    return Cell.of(statements);
  }

  /** For an incident whose reports present no doer: whoever somebody else accuses, and who that is. */
  private Cell accused(AttributedIncident incident, List<Citation> cited) {
    List<Statement> charges = incident.attributions().stream().filter(AttributedIncident::namesDoer)
        .map(word -> new Statement(accused(word), counts.index().cite(word))).distinct().toList();
    return charges.isEmpty() ? Cell.of(Prose.capital(Naming.UNKNOWN_DOER), cited) : Cell.of(charges);
  }

  private String accused(AttributionAssertion word) {
    ActorRef accused = word.accused();
    String hedge = words.hedge(word);
    return "Named by " + words.speaker(word, word.voice()) + ": "
        + (accused == null ? Naming.UNKNOWN_DOER : Naming.name(accused)) + (hedge.isEmpty() ? "" : " (" + hedge + ")");
  }

  /** The surest word that names the actor as the doer, or null. */
  private static @Nullable AttributionAssertion best(AttributedIncident incident, ActorRef doer) {
    AttributionAssertion best = null;
    for (AttributionAssertion word : incident.attributions()) {
      ActorRef accused = word.accused();
      boolean same = accused != null && accused.key().equals(doer.key()) && AttributedIncident.namesDoer(word);
      if (same && (best == null || surer(word.likelihood(), best.likelihood()))) {
        best = word;
      }
    }
    return best;
  }

  private static boolean surer(Likelihood one, Likelihood other) {
    double low = Double.isNaN(one.low()) ? 0 : one.low();
    return low > (Double.isNaN(other.low()) ? 0 : other.low());
  }

  private Cell backer(AttributedIncident incident, List<Citation> cited) {
    List<Statement> backers = incident.attributions().stream().filter(IncidentCells::backing)
        .map(word -> words.cell(word, incident.itemised())).distinct().toList();
    if (backers.isEmpty() && !incident.settled().sponsors().isEmpty()) {
      return Cell.of("Said to stand behind it: " + Prose.list(Naming.names(incident.settled().sponsors())), cited);
    }
    return Cell.of(backers);
  }

  /** Whether a word names somebody behind the doer: it stands in the column of backers. */
  private static boolean backing(AttributionAssertion word) {
    return word.accused() != null && word.role() != Role.CARRIED_OUT && AttributedIncident.affirms(word.stance());
  }

  private static Cell toll(EventAssertion event, List<Citation> cited) {
    List<Statement> tolls = new ArrayList<>();
    if (!event.killed().isEmpty()) {
      tolls.add(new Statement("Killed: " + Tolls.words(event.killed()), cited));
    }
    if (!event.injured().isEmpty()) {
      tolls.add(new Statement("Injured: " + Tolls.words(event.injured()), cited));
    }
    return Cell.of(tolls);
  }

  private Cell sure(AttributedIncident incident, List<Citation> cited) {
    Lens lens = Counts.strictest(incident);
    EventAssertion event = counts.index().best(incident.incident());
    String hedge = words.hedge(event);
    int documents = incident.incident().documents().size();
    int origins = incident.incident().origins().size();
    String text = Prose.capital(lens.label()) + (hedge.isEmpty() ? "" : ", " + hedge) + "; "
        + (origins > 0 ? Prose.count(origins, "origin", "origins") : Prose.count(documents, "report", "reports"));
    return new Cell.Said(List.of(new Statement(text, cited)), "sure-" + lens.label());
  }
}
