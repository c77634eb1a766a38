package org.casus.server.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Issue;
import org.casus.corpus.Intake;
import org.casus.corpus.Report;
import org.casus.incident.AttributedIncident;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.casus.pipeline.Filing;
import org.casus.pipeline.Progress;
import org.casus.server.http.Bench;
import org.casus.server.http.Job;
import org.casus.server.incidents.IncidentLine;
import org.casus.server.intake.Added.AddedReport;
import org.casus.server.intake.Added.Case;
import org.casus.server.intake.Added.Kind;

/** Adds what came in to the case, as a job. Used once. */
final class Adding {
  private static final int CASES_SHOWN = 20;

  private final Bench bench;
  private final ReadingDesk desk;
  private final Job job;
  private final List<Upload> uploads;
  private final Consumer<String> fresh;
  private final List<AddedReport> reports = new ArrayList<>();
  private final AtomicInteger read = new AtomicInteger();
  private final Set<String> before = new HashSet<>();

  /**
   * Adds uploads.
   *
   * @param fresh told the id of each report as soon as it is new in the case, also where the job is broken off later
   */
  Adding(Bench bench, ReadingDesk desk, Job job, List<Upload> uploads, Consumer<String> fresh) {
    this.bench = bench;
    this.desk = desk;
    this.job = job;
    this.uploads = uploads;
    this.fresh = fresh;
  }

  /** Does it. */
  Added run() {
    try {
      return filed();
    } finally {
      desk.reader().close();
    }
  }

  private Added filed() {
    before.addAll(bench.at(view -> view.reports().stream().map(ReportCard::id).toList()));
    job.progress(0, desk.open() ? "Reading" : "Opening the models that read (some seconds, once)");
    Progress progress = (file, tokens) -> tell(read.incrementAndGet(), "Read " + file);
    Filing filing = new Filing(desk.run(), bench.ledger(), desk.version(), progress, fresh);
    Filing.Filed filed = filing.file(this::each, Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    return bench.at(view -> added(view, filed.issues()));
  }

  private List<Issue> each(java.util.function.BiConsumer<Intake, byte[]> taker) {
    List<Issue> issues = new ArrayList<>();
    for (int i = 0; i < uploads.size(); i++) {
      Upload upload = uploads.get(i);
      job.progress(fraction(i), "Opening " + upload.file());
      issues.addAll(desk.reader().read(upload, (intake, bytes) -> {
        intake.reports().forEach(this::note);
        taker.accept(intake, bytes);
        job.progress(fraction(read.get()), "Opened " + upload.file());
      }));
    }
    return issues;
  }

  private void note(Report report) {
    boolean known = !before.add(report.id());
    reports.add(new AddedReport(report.id(), report.file(), report.title(), report.published() == null ? null : report.published().iso(), known));
  }

  private double fraction(int done) {
    return Math.min(0.98, (double) done / Math.max(1, Math.max(uploads.size(), reports.size())));
  }

  /** From within a reading, which must not be broken off there: the next document is where it ends when it is taken back. */
  private void tell(int done, String words) {
    try {
      job.progress(fraction(done), words);
    } catch (CancellationException e) {
      return;
    }
  }

  private Added added(CaseView view, List<Issue> issues) {
    Set<String> novel = reports.stream().filter(each -> !each.known()).map(AddedReport::id).collect(Collectors.toSet());
    Map<String, AttributedIncident> touched = new TreeMap<>();
    for (String report : novel) {
      view.reading(report).ifPresent(reading -> reading.events().stream().map(EventAssertion::id)
          .forEach(event -> view.incident(event).ifPresent(each -> touched.put(each.incident().id(), each))));
    }
    return new Added(reports.stream().filter(each -> view.reading(each.id()).isPresent()).toList(), lines(touched, novel, true), lines(touched, novel, false), kinds(issues));
  }

  private static List<IncidentLine> lines(Map<String, AttributedIncident> touched, Set<String> fresh, boolean all) {
    return touched.values().stream().filter(each -> fresh.containsAll(each.incident().documents()) == all)
        .sorted(Comparator.comparing((AttributedIncident each) -> String.valueOf(each.settled().date().from())).thenComparing(each -> each.incident().id()))
        .map(each -> IncidentLine.of(each, null)).toList();
  }

  private static List<Kind> kinds(List<Issue> issues) {
    Map<String, List<Issue>> byCode = issues.stream().collect(Collectors.groupingBy(Issue::code, TreeMap::new, Collectors.toList()));
    List<Kind> kinds = new ArrayList<>();
    byCode.forEach((code, all) -> kinds.add(new Kind(code, worst(all), all.size(),
        all.stream().limit(CASES_SHOWN).map(issue -> new Case(issue.report(), issue.message())).toList())));
    return kinds;
  }

  private static String worst(List<Issue> issues) {
    return new TreeSet<>(issues.stream().map(Issue::severity).toList()).last().name().toLowerCase(Locale.ROOT);
  }
}
