package org.casus.storage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.extract.Reading;
import org.casus.incident.Judgement;
import org.casus.incident.Rulings;
import org.casus.ledger.Entry;
import org.casus.ledger.Judgements;
import org.casus.ledger.Ledger.Added;
import org.casus.ledger.ReportCard;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What a report or a judgement changes in a case. One transaction's, and used once. */
final class CaseChange {
  private final DSLContext dsl;
  private final JudgementRows judgements;
  private final Refusion refusion;

  CaseChange(DSLContext dsl) {
    this.dsl = dsl;
    this.judgements = new JudgementRows(dsl);
    this.refusion = new Refusion(dsl);
  }

  Added add(Entry entry) {
    ReportRows reports = new ReportRows(dsl);
    String id = entry.reading().report().id();
    @Nullable ReportCard before = reports.card(id);
    if (before != null && entry.reader().equals(before.reader()) && Objects.equals(before.marking(), entry.reading().report().marking())) {
      return Added.KNOWN;
    }
    List<Judgement> made = judgements.all();
    Set<String> events = new LinkedHashSet<>(events(entry.reading()));
    events.addAll(reports.events(id));
    refusion.takeOut(events, judgements.rulings(made));
    String original = reports.original(id);
    reports.remove(id);
    reports.insert(entry);
    reports.removeStray(original);
    refusion.putBack(events, judgements.rulings(made));
    return before == null ? Added.NEW : Added.REREAD;
  }

  private static List<String> events(Reading reading) {
    List<String> events = new ArrayList<>(reading.events().stream().map(EventAssertion::id).toList());
    events.addAll(reading.attributions().stream().map(AttributionAssertion::event).toList());
    return events;
  }

  void append(Judgement judgement) {
    List<Judgement> before = judgements.all();
    Judgements.check(judgement, before);
    Rulings old = judgements.rulings(before);
    Set<String> touched = judgements.touched(judgement, before, new EventRows(dsl, old));
    refusion.takeOut(touched, old);
    judgements.append(judgement);
    refusion.putBack(touched, judgements.rulings(judgements.all()));
  }
}
