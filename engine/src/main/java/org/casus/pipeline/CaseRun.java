package org.casus.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.casus.assertion.Issue;
import org.casus.corpus.Intake;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.Fuser;
import org.casus.knowledge.Knowledge;
import org.casus.narrate.CaseFile;
import org.jspecify.annotations.Nullable;

/**
 * The main job: reports in, a case file out. Thread-safe.
 *
 * <p>The same reports, knowledge and settings give the same case file for any number of threads.
 */
public final class CaseRun {

  private final ReportReading reading;
  private final Fuser fuser = new Fuser();

  private CaseRun(ReportReading reading) {
    this.reading = reading;
  }

  /**
   * A run with these registers and rules.
   *
   * @throws IllegalArgumentException when a row or rule of the knowledge is wrong
   */
  public static CaseRun open(Knowledge knowledge) {
    return new CaseRun(new ReportReading(knowledge));
  }

  /**
   * Reads every report and joins what is told of one happening. A report whose reading fails becomes an issue.
   *
   * @param threads how many reports are read side by side, at least 1
   */
  public CaseFile read(Intake intake, int threads, Progress progress) {
    List<Issue> issues = new ArrayList<>(intake.issues());
    List<Reading> readings = readAll(intake.reports(), threads, progress, issues);
    return new CaseFile(readings, fuser.fuse(readings), issues);
  }

  /**
   * Reads one report.
   *
   * @param issues told when the reading fails
   */
  public Optional<Reading> read(Report report, Progress progress, Consumer<Issue> issues) {
    try {
      return Optional.of(readOne(report, progress));
    } catch (RuntimeException | StackOverflowError e) {
      issues.accept(failed(report, e));
      return Optional.empty();
    }
  }

  private List<Reading> readAll(List<Report> reports, int threads, Progress progress, List<Issue> issues) {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Reading>> futures = reports.stream().map(r -> pool.submit(() -> readOne(r, progress))).toList();
      List<Reading> readings = new ArrayList<>();
      for (int i = 0; i < futures.size(); i++) {
        collect(futures.get(i), reports.get(i), readings, issues);
      }
      return readings;
    } finally {
      pool.shutdownNow();
    }
  }

  private Reading readOne(Report report, Progress progress) {
    Workspace workspace = reading.read(report);
    int tokens = workspace.get(Layers.DISCOURSE).sentences().stream().mapToInt(s -> s.tokens().size()).sum();
    progress.report(report.file(), tokens);
    return workspace.get(Layers.READING);
  }

  private static void collect(Future<Reading> future, Report report, List<Reading> readings, List<Issue> issues) {
    try {
      readings.add(future.get());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error && !(error instanceof StackOverflowError)) {
        throw error;
      }
      issues.add(failed(report, e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The run was interrupted.", e);
    }
  }

  private static Issue failed(Report report, @Nullable Throwable cause) {
    return new Issue("reading-failed", Issue.Severity.UNREADABLE, "pipeline", report.file(), null,
        "The report could not be read to the end: " + cause + ". The other reports are not affected; please report this.");
  }
}
