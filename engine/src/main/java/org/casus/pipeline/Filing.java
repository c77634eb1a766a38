package org.casus.pipeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.casus.assertion.Issue;
import org.casus.corpus.Corpus;
import org.casus.corpus.Documents;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.Ledger;
import org.casus.ledger.ReportCard;

/**
 * Adds documents to a case: each is read unless the case has it already, and is in the case as soon as it is read. Holds a
 * few reports at a time, however many come. One call at a time.
 */
public final class Filing {
  private static final int WAITING_A_THREAD = 4;

  private final CaseRun run;
  private final Ledger ledger;
  private final String reader;
  private final Progress progress;
  private final Consumer<String> fresh;
  private final Map<String, ReportCard> known = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<Ledger.Added, Integer> counts = new HashMap<>();
  private final List<Issue> issues = Collections.synchronizedList(new ArrayList<>());

  /** A document on its way: its reading is awaited. */
  private record Pending(byte[] original, Intake intake, Future<Optional<Reading>> reading) {}

  /**
   * What came of it.
   *
   * @param added how many reports are new in the case
   * @param known how many it had already
   * @param reread how many it had, read by another version of the reader
   * @param issues what was wrong with any of them
   */
  public record Filed(int added, int known, int reread, List<Issue> issues) {

    /** Copies the list. */
    public Filed {
      issues = List.copyOf(issues);
    }
  }

  /**
   * A filing into a case.
   *
   * @param reader the version of the reader, as the case remembers it
   */
  public Filing(CaseRun run, Ledger ledger, String reader, Progress progress) {
    this(run, ledger, reader, progress, id -> {});
  }

  /**
   * A filing into a case that tells of each new report.
   *
   * @param reader the version of the reader, as the case remembers it
   * @param fresh told the id of each report as soon as it is new in the case, also where the filing is broken off later
   */
  public Filing(CaseRun run, Ledger ledger, String reader, Progress progress, Consumer<String> fresh) {
    this.run = run;
    this.ledger = ledger;
    this.reader = reader;
    this.progress = progress;
    this.fresh = fresh;
    try (CaseView view = ledger.view()) {
      for (ReportCard card : view.reports()) {
        known.put(card.id(), card);
      }
    }
  }

  /**
   * Adds the documents of the inputs, in their order.
   *
   * @param threads how many reports are read side by side, at least 1
   * @throws org.casus.ledger.LedgerException when the case can't be written to; the reports added before are in it
   */
  public Filed file(Corpus corpus, List<String> inputs, Manifest manifest, int threads) {
    return file(taker -> corpus.each(inputs, manifest, taker), threads);
  }

  /**
   * Adds documents as they come.
   *
   * @param threads how many reports are read side by side, at least 1
   * @throws org.casus.ledger.LedgerException when the case can't be written to; the reports added before are in it
   */
  public Filed file(Documents documents, int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    Queue<Pending> pending = new ArrayDeque<>();
    try {
      issues.addAll(documents.each((intake, original) -> {
        take(intake, original, pool, pending);
        while (pending.size() > threads * WAITING_A_THREAD) {
          put(pending.remove());
        }
      }));
      while (!pending.isEmpty()) {
        put(pending.remove());
      }
    } finally {
      pool.shutdownNow();
    }
    return new Filed(count(Ledger.Added.NEW), count(Ledger.Added.KNOWN), count(Ledger.Added.REREAD), issues);
  }

  private void take(Intake intake, byte[] original, ExecutorService pool, Queue<Pending> pending) {
    if (intake.reports().isEmpty()) {
      issues.addAll(intake.issues());
      return;
    }
    ReportCard before = known.get(intake.reports().get(0).id());
    Report report = before == null ? intake.reports().get(0) : intake.reports().get(0).markedAtLeast(before.marking());
    boolean same = before != null && reader.equals(before.reader()) && Objects.equals(report.marking(), before.marking());
    if (same || !taken.add(report.id())) {
      counts.merge(Ledger.Added.KNOWN, 1, Integer::sum);
      return;
    }
    pending.add(new Pending(original, intake, pool.submit(() -> run.read(report, progress, issues::add))));
  }

  private void put(Pending next) {
    issues.addAll(next.intake().issues());
    reading(next.reading()).ifPresent(reading -> {
      Ledger.Added added = ledger.add(new Entry(next.original(), reading, next.intake().issues(), reader));
      counts.merge(added, 1, Integer::sum);
      if (added == Ledger.Added.NEW) {
        fresh.accept(reading.report().id());
      }
    });
  }

  private static Optional<Reading> reading(Future<Optional<Reading>> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Adding was interrupted.", e);
    }
  }

  private int count(Ledger.Added added) {
    return counts.getOrDefault(added, 0);
  }
}
