package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.DateInterval;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Voice;

/**
 * Gathers the relations of one report: each pair, relation and speaker once, later wordings as further evidence. What
 * is only said in passing counts once whoever speaks. Not shared between threads.
 */
final class RelationCollector {

  private static final int MOST_EVIDENCE = 5;

  private final String report;
  private final List<Draft> drafts = new ArrayList<>();

  RelationCollector(String report) {
    this.report = report;
  }

  /** A relation with the evidence found so far. */
  private record Draft(FoundRelation found, DateInterval date, Voice voice, Likelihood likelihood, List<SourceSpan> evidence) {}

  void add(FoundRelation found, DateInterval date, Voice voice, Likelihood likelihood, SourceSpan evidence) {
    if (same(found.subject(), found.object())) {
      return;
    }
    Draft draft = known(found, voice).orElseGet(() -> {
      Draft fresh = new Draft(found, date, voice, likelihood, new ArrayList<>());
      drafts.add(fresh);
      return fresh;
    });
    if (draft.evidence().size() < MOST_EVIDENCE && !draft.evidence().contains(evidence)) {
      draft.evidence().add(evidence);
    }
  }

  private static boolean same(ActorRef left, ActorRef right) {
    return left.key().equals(right.key()) || left.text().equalsIgnoreCase(right.text());
  }

  /** The draft that says the same: by the same speaker, or where either is only said in passing. */
  private Optional<Draft> known(FoundRelation found, Voice voice) {
    return drafts.stream().filter(d -> d.found().relation() == found.relation() && said(d.found()).equals(said(found)))
        .filter(d -> !found.asserted() || d.voice().by().key().equals(voice.by().key()) || !d.found().asserted() && voice.reportItself())
        .findFirst();
  }

  private static List<String> said(FoundRelation found) {
    List<String> sides = List.of(side(found.subject()), side(found.object()));
    boolean mutual = found.relation() == RelationKind.COORDINATES_WITH || found.relation() == RelationKind.ALLIED_WITH
        || found.relation() == RelationKind.OPPOSES;
    return mutual ? sides.stream().sorted().toList() : sides;
  }

  /** Groups that a report only describes by their patron are one, however it words them. */
  private static String side(ActorRef actor) {
    String name = actor.name().toLowerCase(Locale.ROOT);
    int backed = name.indexOf("-backed ");
    boolean fighters = actor.kind() == ActorKind.MILITIA || actor.kind() == ActorKind.MILITARY;
    return actor.id() == null && fighters && backed > 0 ? name.substring(0, backed) + " fighters" : actor.key();
  }

  List<RelationAssertion> all() {
    return drafts.stream().filter(d -> !weaker(d)).map(this::assertion).toList();
  }

  /** Whoever leads a body belongs to it without saying; an office whose body was only guessed gives way to one that is told. */
  private boolean weaker(Draft draft) {
    if (draft.found().guessed()) {
      return drafts.stream().map(Draft::found).anyMatch(o -> !o.guessed() && o.subject().key().equals(draft.found().subject().key())
          && (o.relation() == RelationKind.MEMBER_OF || o.relation() == RelationKind.LEADS));
    }
    return draft.found().relation() == RelationKind.MEMBER_OF && drafts.stream().map(Draft::found)
        .anyMatch(o -> o.relation() == RelationKind.LEADS && said(o).equals(said(draft.found())));
  }

  private RelationAssertion assertion(Draft draft) {
    FoundRelation found = draft.found();
    String id = StableId.of("rel", report, found.subject().key(), found.relation().wire(), found.object().key(), draft.voice().by().key());
    return new RelationAssertion(id, report, found.subject(), found.relation(), found.object(), draft.date(), draft.voice(),
        draft.likelihood(), draft.evidence(), found.rule().name());
  }
}
