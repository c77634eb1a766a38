package org.casus.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.casus.extract.Reading;
import org.casus.incident.Anchor;
import org.casus.incident.Fuser;
import org.casus.incident.Incident;
import org.casus.incident.Judgement;
import org.casus.incident.Rulings;
import org.jspecify.annotations.Nullable;

/** A case in memory: small, plain, and what the databases are held against. Thread-safe. */
public final class MemoryLedger implements Ledger {
  private final Map<String, Entry> entries = new TreeMap<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final Map<String, Forecast> forecasts = new LinkedHashMap<>();
  private long changes;

  @Override
  public synchronized Added add(Entry entry) {
    String id = entry.reading().report().id();
    Entry before = entries.get(id);
    if (before != null && before.reader().equals(entry.reader()) && Objects.equals(before.reading().report().marking(), entry.reading().report().marking())) {
      return Added.KNOWN;
    }
    entries.put(id, entry);
    changes++;
    return before == null ? Added.NEW : Added.REREAD;
  }

  @Override
  public synchronized void append(Judgement judgement) {
    Judgements.check(judgement, judgements);
    judgements.add(judgement);
    changes++;
  }

  @Override
  public synchronized boolean append(Forecast forecast) {
    changes++;
    return forecasts.putIfAbsent(forecast.id(), forecast) == null;
  }

  @Override
  public synchronized String nextJudgement() {
    return Judgements.next(judgements.size());
  }

  @Override
  public synchronized CaseView view() {
    List<Entry> all = List.copyOf(entries.values());
    List<Judgement> made = List.copyOf(judgements);
    Rulings rulings = Rulings.of(made, anchor -> bound(anchor, all));
    List<Reading> readings = all.stream().map(Entry::reading).toList();
    List<Incident> incidents = new Fuser().fuse(readings, rulings);
    return new MemoryView(Long.toString(changes), all, made, List.copyOf(forecasts.values()), rulings, Judged.attributed(incidents, readings, rulings));
  }

  private static @Nullable String bound(Anchor anchor, List<Entry> entries) {
    return entries.stream().filter(e -> e.reading().report().id().equals(anchor.report())).findFirst()
        .map(e -> Rulings.bind(anchor, Judged.assertions(e.reading()))).orElse(null);
  }

  @Override
  public void compact() {
    // memory has nothing to give back
  }

  @Override
  public List<String> check() {
    return List.of();
  }

  @Override
  public void close() {
    // memory has nothing to close
  }
}
