package org.casus.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  RelationCollector(String report) {
    this.report = report;
  }

  /** A relation with the evidence found so far. */
  private record Draft(FoundRelation found, DateInterval date, Voice voice, Likelihood likelihood, List<SourceSpan> evidence) {}

  void add(FoundRelation found, DateInterval date, Voice voice, Likelihood likelihood, SourceSpan evidence) {
    if (same(found.subject(), found.object())) {
      return;
    }
    String key = key(found, voice);
    Draft draft = drafts.computeIfAbsent(key, k -> new Draft(found, date, voice, likelihood, new ArrayList<>()));
    if (draft.evidence().size() < MOST_EVIDENCE && !draft.evidence().contains(evidence)) {
      draft.evidence().add(evidence);
    }
  }

  private static boolean same(ActorRef left, ActorRef right) {
    return left.key().equals(right.key()) || left.text().equalsIgnoreCase(right.text());
  }

  /** Groups that a report only describes by their patron are one, however it words them. */
  private static String key(FoundRelation found, Voice voice) {
    String speaker = found.asserted() ? voice.by().key() : "";
    return found.relation() + "\n" + side(found.subject()) + "\n" + side(found.object()) + "\n" + speaker;
  }

  private static String side(ActorRef actor) {
    boolean proxies = actor.id() == null && actor.kind() != ActorKind.PERSON
        && actor.name().toLowerCase(Locale.ROOT).contains("-backed ");
    return proxies ? "backed " + actor.kind() : actor.key();
  }

  List<RelationAssertion> all() {
    return drafts.values().stream().filter(d -> !weaker(d)).map(this::assertion).toList();
  }

  /** Whoever leads a body belongs to it without saying. */
  private boolean weaker(Draft draft) {
    return draft.found().relation() == RelationKind.MEMBER_OF && drafts.values().stream().map(Draft::found)
        .anyMatch(o -> o.relation() == RelationKind.LEADS && o.subject().key().equals(draft.found().subject().key())
            && o.object().key().equals(draft.found().object().key()));
  }

  private RelationAssertion assertion(Draft draft) {
    FoundRelation found = draft.found();
    String id = StableId.of("rel", report, found.subject().key(), found.relation().wire(), found.object().key(), draft.voice().by().key());
    return new RelationAssertion(id, report, found.subject(), found.relation(), found.object(), draft.date(), draft.voice(),
        draft.likelihood(), draft.evidence(), found.rule().name());
  }
}
