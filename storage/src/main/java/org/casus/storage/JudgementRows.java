package org.casus.storage;

import static org.casus.storage.Schema.ASSERTION;
import static org.casus.storage.Schema.ASSERTION_EVENT;
import static org.casus.storage.Schema.ASSERTION_ID;
import static org.casus.storage.Schema.ASSERTION_KIND;
import static org.casus.storage.Schema.ASSERTION_REPORT;
import static org.casus.storage.Schema.JUDGEMENT;
import static org.casus.storage.Schema.JUDGEMENT_ID;
import static org.casus.storage.Schema.JUDGEMENT_JSON;
import static org.casus.storage.Schema.JUDGEMENT_N;
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
import org.casus.assertion.AssertionJson;
import org.casus.extract.Reading;
import org.casus.incident.Anchor;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;
import org.casus.incident.Rulings;
import org.casus.ledger.Judged;
import org.jooq.DSLContext;

/** The analysts' judgements and what they are bound to. One transaction's. */
final class JudgementRows {
  private final DSLContext dsl;

  JudgementRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  List<Judgement> all() {
    return dsl.select(JUDGEMENT_JSON).from(JUDGEMENT).orderBy(JUDGEMENT_N)
        .fetch(row -> AssertionJson.read(row.value1(), Judgement.class));
  }

  int count() {
    return dsl.fetchCount(JUDGEMENT);
  }

  void append(Judgement judgement) {
    dsl.insertInto(JUDGEMENT, JUDGEMENT_N, JUDGEMENT_ID, JUDGEMENT_JSON)
        .values(Rows.next(dsl, JUDGEMENT, JUDGEMENT_N), judgement.id(), Packed.text(judgement)).execute();
  }

  /** What the judgements come to, bound to what is read of the reports today. */
  Rulings rulings(List<Judgement> all) {
    Map<Anchor, String> bound = bound(all.stream().flatMap(each -> each.ruling().anchors().stream()).toList());
    return Rulings.of(all, bound::get);
  }

  /** The id that each anchor's assertion has today; lost anchors are not in it. */
  Map<Anchor, String> bound(Collection<Anchor> anchors) {
    Set<String> there = new HashSet<>();
    Rows.pieces(anchors.stream().map(Anchor::assertion).distinct().toList(), piece ->
        dsl.select(ASSERTION_ID, REPORT_ID).from(ASSERTION).join(REPORT).on(REPORT_N.eq(ASSERTION_REPORT))
            .where(ASSERTION_ID.in(piece)).forEach(row -> there.add(row.value1() + "\n" + row.value2())));
    Map<Anchor, String> bound = new HashMap<>();
    List<Anchor> others = new ArrayList<>();
    for (Anchor anchor : anchors) {
      if (there.contains(anchor.assertion() + "\n" + anchor.report())) {
        bound.put(anchor, anchor.assertion());
      } else {
        others.add(anchor);
      }
    }
    others.forEach(anchor -> rebind(anchor, bound));
    return bound;
  }

  private void rebind(Anchor anchor, Map<Anchor, String> bound) {
    Reading reading = new ReportRows(dsl).reading(anchor.report()).orElse(null);
    String id = reading == null ? null : Rulings.bind(anchor, Judged.assertions(reading));
    if (id != null) {
      bound.put(anchor, id);
    }
  }

  /** The events on which a judgement bears today. */
  Set<String> touched(Judgement judgement, List<Judgement> all, EventRows events) {
    Set<String> touched = new HashSet<>(eventsOf(bound(judgement.ruling().anchors()).values()));
    if (judgement.ruling() instanceof Ruling.SameActor same) {
      chain(same.actor().key(), all).forEach(key -> touched.addAll(events.mentioning(key)));
    } else if (judgement.ruling() instanceof Ruling.Undo undo) {
      all.stream().filter(each -> each.id().equals(undo.judgement()))
          .forEach(each -> touched.addAll(touched(each, all, events)));
    }
    return touched;
  }

  /** The keys of all actors that any ruling, standing or undone, leads to this one. */
  private static Set<String> chain(String key, List<Judgement> all) {
    Set<String> keys = new HashSet<>(Set.of(key));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Judgement each : all) {
        if (each.ruling() instanceof Ruling.SameActor same && keys.contains(same.as().key())) {
          grew |= keys.add(same.actor().key());
        }
      }
    }
    return keys;
  }

  private Set<String> eventsOf(Collection<String> assertions) {
    Set<String> found = new HashSet<>();
    Rows.pieces(assertions, piece -> dsl.select(ASSERTION_KIND, ASSERTION_ID, ASSERTION_EVENT).from(ASSERTION)
        .where(ASSERTION_ID.in(piece), ASSERTION_KIND.le(AssertionKind.ATTRIBUTION.ordinal()))
        .forEach(row -> found.add(row.value1() == AssertionKind.EVENT.ordinal() ? row.value2() : row.value3())));
    return found;
  }
}
