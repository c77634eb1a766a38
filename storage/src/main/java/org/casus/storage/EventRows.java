package org.casus.storage;

import static org.casus.storage.Schema.ASSERTION;
import static org.casus.storage.Schema.ASSERTION_BODY;
import static org.casus.storage.Schema.ASSERTION_EVENT;
import static org.casus.storage.Schema.ASSERTION_ID;
import static org.casus.storage.Schema.ASSERTION_KIND;
import static org.casus.storage.Schema.ASSERTION_N;
import static org.casus.storage.Schema.ASSERTION_ORD;
import static org.casus.storage.Schema.ASSERTION_REPORT;
import static org.casus.storage.Schema.BLOCK;
import static org.casus.storage.Schema.BLOCK_EVENT;
import static org.casus.storage.Schema.BLOCK_KEY;
import static org.casus.storage.Schema.MENTION;
import static org.casus.storage.Schema.MENTION_EVENT;
import static org.casus.storage.Schema.MENTION_KEY;
import static org.casus.storage.Schema.REPORT;
import static org.casus.storage.Schema.REPORT_ID;
import static org.casus.storage.Schema.REPORT_N;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.incident.Fuser;
import org.casus.incident.Rulings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Result;

/**
 * The events of a case as the fusion looks them up: by what they may have in common, and by id. One transaction's, and
 * good only until the case or its judgements change.
 */
final class EventRows implements Fuser.Events {
  private final DSLContext dsl;
  private final Rulings rulings;
  private final Map<Long, EventAssertion> read = new HashMap<>();
  private final Map<String, Long> numbers = new HashMap<>();

  EventRows(DSLContext dsl, Rulings rulings) {
    this.dsl = dsl;
    this.rulings = rulings;
  }

  @Override
  public Collection<EventAssertion> sharing(Set<String> keys) {
    Set<Long> found = new HashSet<>();
    Rows.pieces(keys.stream().map(Rows::hash).toList(), piece -> found.addAll(
        dsl.select(BLOCK_EVENT).from(BLOCK).where(BLOCK_KEY.in(piece)).fetch(BLOCK_EVENT)));
    return seen(originals(found));
  }

  @Override
  public Collection<EventAssertion> named(Set<String> ids) {
    return ids.isEmpty() ? List.of() : seen(originals(ids));
  }

  private List<EventAssertion> seen(Map<String, EventAssertion> originals) {
    return originals.values().stream().filter(event -> !rulings.rejected(event.id())).map(rulings::applied).toList();
  }

  /** The events with these ids as they were read, by id; unknown ids are left out. */
  Map<String, EventAssertion> originals(Collection<String> ids) {
    Map<String, EventAssertion> found = new TreeMap<>();
    List<String> unknown = new ArrayList<>();
    for (String id : ids) {
      Long number = numbers.get(id);
      if (number == null) {
        unknown.add(id);
      } else {
        found.put(id, read.get(number));
      }
    }
    Rows.pieces(unknown, piece -> fetch(ASSERTION_ID.in(piece), found));
    return found;
  }

  private Map<String, EventAssertion> originals(Set<Long> events) {
    Map<String, EventAssertion> found = new TreeMap<>();
    List<Long> unknown = new ArrayList<>();
    for (Long number : events) {
      EventAssertion event = read.get(number);
      if (event == null) {
        unknown.add(number);
      } else {
        found.put(event.id(), event);
      }
    }
    Rows.pieces(unknown, piece -> fetch(ASSERTION_N.in(piece), found));
    return found;
  }

  private void fetch(Condition which, Map<String, EventAssertion> found) {
    Result<Record3<Long, String, byte[]>> rows = dsl.select(ASSERTION_N, ASSERTION_ID, ASSERTION_BODY).from(ASSERTION)
        .where(which, ASSERTION_KIND.eq(AssertionKind.EVENT.ordinal())).fetch();
    for (Record3<Long, String, byte[]> row : rows) {
      EventAssertion event = Packed.record(row.value3(), EventAssertion.class);
      read.put(row.value1(), event);
      numbers.put(row.value2(), row.value1());
      found.put(row.value2(), event);
    }
  }

  /** The row of an event that was looked up before. */
  long number(String event) {
    return numbers.getOrDefault(event, -1L);
  }

  /** The ids of the events that have an actor under this key, or of which somebody accuses it. */
  List<String> mentioning(String actor) {
    return dsl.select(ASSERTION_ID).from(MENTION).join(ASSERTION).on(ASSERTION_N.eq(MENTION_EVENT))
        .where(MENTION_KEY.eq(Rows.hash(actor))).fetch(ASSERTION_ID);
  }

  /** The attributions of some events, by report, then as they stand in it. */
  List<AttributionAssertion> words(Collection<String> events) {
    Map<String, AttributionAssertion> words = new TreeMap<>();
    Rows.pieces(events, piece -> dsl.select(REPORT_ID, ASSERTION_ORD, ASSERTION_BODY).from(ASSERTION)
        .join(REPORT).on(REPORT_N.eq(ASSERTION_REPORT)).where(ASSERTION_EVENT.in(piece))
        .forEach(row -> words.put(row.value1() + " " + String.format("%010d", row.value2()),
            Packed.record(row.value3(), AttributionAssertion.class))));
    return List.copyOf(words.values());
  }

  /** Writes anew what these events can be looked up by; rejected ones can't be. */
  void index(Collection<String> events) {
    Map<String, EventAssertion> originals = originals(events);
    Map<String, List<AttributionAssertion>> words = new HashMap<>();
    words(originals.keySet()).forEach(word -> words.computeIfAbsent(word.event(), k -> new ArrayList<>()).add(word));
    Rows.pieces(originals.keySet().stream().map(this::number).toList(), piece -> {
      dsl.deleteFrom(BLOCK).where(BLOCK_EVENT.in(piece)).execute();
      dsl.deleteFrom(MENTION).where(MENTION_EVENT.in(piece)).execute();
    });
    Inserts blocks = new Inserts(dsl, BLOCK, BLOCK_KEY, BLOCK_EVENT);
    Inserts mentions = new Inserts(dsl, MENTION, MENTION_KEY, MENTION_EVENT);
    for (EventAssertion event : originals.values()) {
      long number = number(event.id());
      if (!rulings.rejected(event.id())) {
        Fuser.keys(rulings.applied(event)).stream().map(Rows::hash).distinct().forEach(key -> blocks.add(key, number));
      }
      mentioned(event, words.getOrDefault(event.id(), List.of())).forEach(key -> mentions.add(key, number));
    }
    blocks.run();
    mentions.run();
  }

  private static Stream<Long> mentioned(EventAssertion event, List<AttributionAssertion> words) {
    Stream<ActorRef> own = Stream.of(event.perpetrators(), event.sponsors(), event.targets()).flatMap(List::stream);
    Stream<ActorRef> accused = words.stream().map(AttributionAssertion::accused).flatMap(Stream::ofNullable);
    return Stream.concat(own, accused).map(ActorRef::key).map(Rows::hash).distinct();
  }
}
