package org.casus.narrate;

import static org.casus.narrate.ValueRecords.put;

import java.util.Map;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.CitedSource;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.RelationAssertion;
import org.jspecify.annotations.Nullable;

/** Assertions and sources as records of the interchange files, keys in the order of their description. */
final class AssertionRecords {
  private AssertionRecords() {}

  static Map<String, Object> event(EventAssertion event, @Nullable String incident) {
    Map<String, Object> record = head(event);
    slots(record, event, event.partOf());
    put(record, "incident", incident);
    return tail(record, event);
  }

  /** The fields of an event from its type to its likelihood. */
  static void slots(Map<String, Object> record, EventAssertion event, @Nullable String partOf) {
    put(record, "type", event.type().wire());
    put(record, "mode", event.mode());
    put(record, "weapons", ValueRecords.wires(event.weapons()));
    put(record, "weapon_mentions", ValueRecords.weaponMentions(event.weaponMentions()));
    put(record, "perpetrators", ValueRecords.actors(event.perpetrators()));
    put(record, "sponsors", ValueRecords.actors(event.sponsors()));
    put(record, "targets", ValueRecords.actors(event.targets()));
    put(record, "place", ValueRecords.places(event.places()));
    put(record, "date", ValueRecords.date(event.date()));
    put(record, "count", ValueRecords.amount(event.count()));
    put(record, "munitions", ValueRecords.munitions(event.munitions()));
    put(record, "killed", ValueRecords.tolls(event.killed()));
    put(record, "injured", ValueRecords.tolls(event.injured()));
    put(record, "status", event.status().wire());
    put(record, "part_of", partOf);
    put(record, "likelihood", event.likelihood().wire());
  }

  static Map<String, Object> attribution(AttributionAssertion word) {
    Map<String, Object> record = head(word);
    put(record, "event", word.event());
    put(record, "accused", ValueRecords.actor(word.accused()));
    put(record, "role", word.role().wire());
    put(record, "stance", word.stance().wire());
    put(record, "by", ValueRecords.actor(word.voice().by()));
    put(record, "chain", word.voice().chain());
    put(record, "scope", word.scope());
    put(record, "likelihood", word.likelihood().wire());
    return tail(record, word);
  }

  static Map<String, Object> relation(RelationAssertion relation) {
    Map<String, Object> record = head(relation);
    put(record, "subject", ValueRecords.actor(relation.subject()));
    put(record, "relation", relation.relation().wire());
    put(record, "object", ValueRecords.actor(relation.object()));
    put(record, "date", ValueRecords.date(relation.date()));
    put(record, "by", ValueRecords.actor(relation.voice().by()));
    put(record, "chain", relation.voice().chain());
    put(record, "likelihood", relation.likelihood().wire());
    return tail(record, relation);
  }

  static Map<String, Object> figure(FigureAssertion figure) {
    Map<String, Object> record = head(figure);
    put(record, "measures", figure.measures().wire());
    put(record, "min", figure.amount().min());
    put(record, "max", figure.amount().max());
    put(record, "approx", figure.amount().approx());
    put(record, "of", figure.of());
    put(record, "date", ValueRecords.date(figure.date()));
    put(record, "place", ValueRecords.path(figure.place()));
    put(record, "by", ValueRecords.actor(figure.voice().by()));
    put(record, "likelihood", figure.likelihood().wire());
    return tail(record, figure);
  }

  static Map<String, Object> judgment(JudgmentAssertion judgment) {
    Map<String, Object> record = head(judgment);
    put(record, "about", judgment.about().wire());
    put(record, "horizon", judgment.horizon().wire());
    put(record, "holder", ValueRecords.actor(judgment.voice().by()));
    put(record, "chain", judgment.voice().chain());
    put(record, "likelihood", judgment.likelihood().wire());
    return tail(record, judgment);
  }

  static Map<String, Object> source(CitedSource source) {
    Map<String, Object> record = ValueRecords.record();
    put(record, "id", source.id());
    put(record, "doc", source.report());
    put(record, "marker", source.marker());
    put(record, "kind", source.kind().wire());
    put(record, "name", source.name());
    put(record, "author", source.author());
    put(record, "title", source.title());
    put(record, "publisher", source.publisher());
    put(record, "date", source.date());
    put(record, "url", source.url());
    put(record, "supports", source.supports());
    put(record, "foreign", source.foreign());
    put(record, "evidence", ValueRecords.evidence(source.evidence()));
    return record;
  }

  private static Map<String, Object> head(Assertion assertion) {
    Map<String, Object> record = ValueRecords.record();
    put(record, "id", assertion.id());
    put(record, "doc", assertion.report());
    return record;
  }

  private static Map<String, Object> tail(Map<String, Object> record, Assertion assertion) {
    put(record, "evidence", ValueRecords.evidence(assertion.evidence()));
    put(record, "rule", assertion.rule());
    return record;
  }
}
