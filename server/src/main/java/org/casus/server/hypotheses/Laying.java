package org.casus.server.hypotheses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Role;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.Lineages;
import org.casus.measure.attribution.CompetingHypotheses.Ranked;
import org.casus.measure.attribution.Standing;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;
import org.casus.server.hypotheses.HypothesesRoom.Candidate;
import org.casus.server.hypotheses.HypothesesRoom.Place;
import org.casus.server.hypotheses.HypothesesRoom.Row;
import org.casus.server.hypotheses.HypothesesRoom.Table;
import org.casus.server.hypotheses.HypothesesRoom.Without;
import org.casus.server.incidents.WholeIncident.Words;

/** Lays the evidence on one incident against the hypotheses. Belongs to one thread. */
final class Laying {
  private static final Candidate ELSE = new Candidate("else", "somebody else");
  private static final Set<RelationKind> BEHIND =
      Set.of(RelationKind.DIRECTS, RelationKind.BACKS, RelationKind.ARMS, RelationKind.FUNDS, RelationKind.TRAINS, RelationKind.FRONT_FOR);

  private final AttributedIncident incident;
  private final boolean backers;
  private final CaseFile told;
  private final CaseIndex index;
  private final AttributionWords speakers;
  private final Origins origins;

  Laying(CaseView view, AttributedIncident incident, boolean backers) {
    this.incident = incident;
    this.backers = backers;
    told = CaseFile.of(view, List.of(incident.incident()));
    index = new CaseIndex(told);
    speakers = new AttributionWords(index);
    origins = new Origins(Lineages.of(view, incident), speakers);
  }

  /** The table, filled by the words and then as the analyst changed it. */
  Table table(Map<String, Integer> changed) {
    List<Evidence> rows = evidence();
    List<Candidate> candidates = candidates(rows);
    Hypotheses preset = Hypotheses.of(candidates, rows, backers, Map.of());
    Hypotheses laid = Hypotheses.of(candidates, rows, backers, changed);
    List<Row> shown = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      shown.add(row(laid, preset, row));
    }
    Names names = new Names(candidates.stream().collect(Collectors.toMap(Candidate::key, Candidate::name)));
    String title = AttributionWords.what(incident.settled());
    return new Table(incident.incident().id(), title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), backers ? "backer" : "doer",
        candidates, shown, laid.ranking().stream().map(each -> names.place(each)).toList(), without(laid, names), names.conclusion(laid));
  }

  private List<Evidence> evidence() {
    List<Evidence> rows = new ArrayList<>(Evidence.of(incident.attributions(), origins));
    if (backers) {
      Set<String> doers = Lens.INCLUSIVE.doers(incident).stream().map(ActorRef::key).collect(Collectors.toSet());
      Map<String, Evidence> relations = new LinkedHashMap<>();
      told.readings().stream().map(Reading::relations).flatMap(List::stream)
          .filter(relation -> BEHIND.contains(relation.relation()) && doers.contains(relation.object().key()))
          .map(relation -> Evidence.of(relation, origins.of(relation, relation.voice()))).forEach(row -> relations.putIfAbsent(row.id(), row));
      rows.addAll(relations.values());
    }
    return rows.stream().sorted(java.util.Comparator.comparing(Evidence::origin)).toList();
  }

  private List<Candidate> candidates(List<Evidence> rows) {
    Map<String, Candidate> named = new LinkedHashMap<>();
    for (AttributionAssertion word : incident.attributions()) {
      if (word.accused() != null && (word.role() == Role.CARRIED_OUT) != backers) {
        add(named, word.accused());
      }
    }
    (backers ? Lens.INCLUSIVE.backers(incident) : Lens.INCLUSIVE.doers(incident)).forEach(actor -> add(named, actor));
    rows.stream().flatMap(row -> row.words().stream()).filter(RelationAssertion.class::isInstance).map(RelationAssertion.class::cast)
        .forEach(relation -> add(named, relation.subject()));
    List<Candidate> candidates = new ArrayList<>(named.values());
    if (!candidates.isEmpty()) {
      candidates.add(ELSE);
    }
    return candidates;
  }

  private static void add(Map<String, Candidate> named, ActorRef actor) {
    named.putIfAbsent(actor.key(), new Candidate(actor.key(), Naming.name(actor)));
  }

  private Row row(Hypotheses laid, Hypotheses preset, int row) {
    Evidence evidence = laid.rows().get(row);
    List<String> says = evidence.words().stream().map(this::says).distinct().toList();
    List<Words> words = evidence.words().stream().flatMap(word -> word.evidence().stream()
        .map(span -> Words.of(word.report(), index.report(word.report()).file(), span))).distinct().toList();
    return new Row(evidence.id(), evidence.origin(), says, evidence.kind(), laid.weight(row), standing(evidence.standing()), laid.diagnosticity(row),
        laid.cells().get(row), preset.cells().get(row), words);
  }

  private String says(Assertion assertion) {
    if (assertion instanceof RelationAssertion relation) {
      return speakers.speaker(relation, relation.voice()) + ": " + Naming.name(relation.subject()) + " " + relation.relation().wire().replace('-', ' ') + " "
          + Naming.name(relation.object());
    }
    return speakers.said((AttributionAssertion) assertion, "it");
  }

  private static String standing(Standing standing) {
    return switch (standing) {
      case DISINTERESTED -> "at most 10 to 1";
      case INTERESTED -> "at most 3 to 1: it gains from being believed, or bears on the act only by the way";
      case FRONT_DENIAL -> "weighs nothing: whoever is accused would deny in either case";
    };
  }

  private List<Without> without(Hypotheses laid, Names names) {
    List<Ranked> all = laid.ranking();
    if (all.isEmpty()) {
      return List.of();
    }
    List<String> order = Hypotheses.order(all);
    List<Without> without = new ArrayList<>();
    for (String origin : laid.origins()) {
      List<String> then = Hypotheses.order(laid.ranking(row -> !row.origin().equals(origin)));
      without.add(new Without(origin, names.list(then.get(0)), !then.get(0).equals(order.get(0)), !then.equals(order)));
    }
    return without;
  }

  /** What hypotheses are called in sentences. */
  private record Names(Map<String, String> of) {
    Names {
      of = new TreeMap<>(of);
    }

    Place place(Ranked ranked) {
      return new Place(ranked.hypothesis(), of.getOrDefault(ranked.hypothesis(), ranked.hypothesis()), ranked.inconsistency(), ranked.support());
    }

    /** "A and B" of keys with "=" between. */
    String list(String keys) {
      return java.util.Arrays.stream(keys.split("=")).map(key -> of.getOrDefault(key, key)).collect(Collectors.joining(" and "));
    }

    String conclusion(Hypotheses laid) {
      List<Ranked> ranking = laid.ranking();
      if (ranking.isEmpty()) {
        return "No report names anybody, so there is nothing to rank.";
      }
      String first = Hypotheses.order(ranking).get(0);
      return "Least evidence speaks against " + list(first) + ", on the word of " + laid.origins().size()
          + (laid.origins().size() == 1 ? " origin" : " independent origins, those who deny among them") + ". This ranks hypotheses by what speaks against them; it does not say who did it.";
    }
  }
}
