package org.casus.server.measuring;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.casus.desk.Enquiry;
import org.casus.desk.Names;
import org.casus.ledger.CaseView;
import org.casus.measure.study.Analyses;
import org.casus.measure.study.CaseEvents;
import org.casus.measure.study.Effort;
import org.casus.measure.study.Measured;
import org.casus.measure.study.Plan;
import org.casus.measure.study.PlanText;
import org.casus.measure.study.Study;
import org.casus.measure.study.StudyRunner;
import org.casus.narrate.finding.FindingFiles;
import org.casus.narrate.finding.FindingRecords;
import org.casus.narrate.finding.FindingsPage;
import org.casus.narrate.plot.PlotDrawing;
import org.casus.server.http.Bench;
import org.casus.server.http.Job;
import org.casus.server.http.Jobs;
import org.casus.server.http.Questions;
import org.casus.server.http.Role;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Route.Param;
import org.casus.server.http.Trouble.NotThere;
import org.casus.server.incidents.IncidentLine;

/** Measures the incidents that a filter asks for, as a job, and hands out what came of it. Thread-safe. */
public final class MeasuringRoom implements Room {
  private static final String ALONE = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";
  private static final int MOST = 500;

  private final Bench bench;
  private final Jobs jobs;

  /** On this bench. */
  public MeasuringRoom(Bench bench, Jobs jobs) {
    this.bench = bench;
    this.jobs = jobs;
  }

  /** An analysis that there is, what it asks, and whether it needs a second side. */
  public record Asks(String name, String asks, boolean paired) {}

  /** Where the findings will lie. */
  public record Started(String job) {}

  /**
   * What came of it.
   *
   * @param plan the plan as YAML
   */
  public record Findings(String job, String unknown, String plan, List<Told> findings) {}

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/analyses", "The analyses that there are.", List.of(), Asks[].class, context -> context.json(
            Analyses.all().stream().map(each -> new Asks(each.name(), each.asks(), each.paired())).toList())),
        new Route(HandlerType.POST, "/measure", Role.ANALYST, "Starts measuring the incidents that the filter asks for; see /jobs for how far it is.",
            Questions.FILTER, Wish.class, Started.class, this::start),
        Route.get("/measure/{job}", "The findings of a job that is done.", List.of(), Findings.class, this::findings),
        Route.get("/measure/{job}/findings.json", "The same for programs, as the command line writes it.", List.of(), null,
            context -> file(context, "findings.json", "application/json", FindingRecords.json(outcome(context).measured()))),
        Route.get("/measure/{job}/findings.html", "The same as a page that stands alone.", List.of(), null, this::page),
        Route.get("/measure/{job}/plan.yaml", "The plan, to be kept.", List.of(), null,
            context -> file(context, "plan.yaml", "application/yaml", PlanText.of(outcome(context).measured().plan()))),
        Route.get("/measure/{job}/plots/{file}", "A plot, as ID.svg, or its figures, as ID.csv.", List.of(), null, this::plot),
        Route.get("/measure/{job}/behind/{study}", "The incidents that a finding rests on.", List.of(Param.of("skip", "How many of the first to leave out."),
            Param.of("most", "How many to give; 100 when left out, at most " + MOST + ".")), IncidentLine[].class, this::behind));
  }

  private void start(Context context) {
    Enquiry enquiry = Questions.enquiry(context);
    Wish wish = Questions.body(context, Wish.class);
    Job job = jobs.start("Measuring", running -> bench.at(view -> measured(running, view, enquiry, wish)));
    context.status(202).json(new Started(job.id()));
  }

  private Outcome measured(Job job, CaseView view, Enquiry enquiry, Wish wish) {
    Names names = bench.names();
    CaseEvents events = new CaseEvents(view, selection -> enquiry.of(selection).filter(view, names));
    LocalDate from = enquiry.dates().from();
    LocalDate to = enquiry.dates().to();
    Plan plan = wish.plan(events, enquiry.selection(), from, to);
    Measured measured = new StudyRunner(events, Effort.FULL, 1).run(plan, study -> job.progress(
        plan.studies().indexOf(study) / (double) plan.studies().size(), said(study, plan)));
    job.progress(1, "Looking up the incidents behind the findings");
    return Outcome.of(measured, view, names.unknown());
  }

  private static String said(Study study, Plan plan) {
    return study.question() + " (" + (plan.studies().indexOf(study) + 1) + " of " + plan.studies().size() + ")";
  }

  private Outcome outcome(Context context) {
    Job job = jobs.job(context.pathParam("job"));
    if (job.result() instanceof Outcome outcome) {
      return outcome;
    }
    throw new NotThere("The job \"" + job.id() + "\" has no findings: it is " + job.state().stage() + ".");
  }

  private void findings(Context context) {
    Outcome outcome = outcome(context);
    context.json(new Findings(context.pathParam("job"), outcome.unknown(), PlanText.of(outcome.measured().plan()),
        outcome.measured().findings().stream().map(finding -> Told.of(finding, outcome)).toList()));
  }

  private void behind(Context context) {
    Outcome outcome = outcome(context);
    context.json(outcome.behind(outcome.finding(context.pathParam("study")), Questions.whole(context, "skip", 0, Integer.MAX_VALUE),
        Questions.whole(context, "most", 100, MOST)));
  }

  private void page(Context context) {
    Outcome outcome = outcome(context);
    context.header("Content-Security-Policy", ALONE);
    file(context, "findings.html", "text/html", FindingsPage.html(outcome.measured(), outcome::label));
  }

  private void plot(Context context) throws IOException {
    Outcome outcome = outcome(context);
    String name = context.pathParam("file");
    if (name.endsWith(".svg")) {
      context.header("Content-Security-Policy", ALONE);
      String drawing = PlotDrawing.file(outcome.plot(name.substring(0, name.length() - 4)));
      if ("image".equals(context.header("Sec-Fetch-Dest"))) { // the page shows it; that takes nothing out
        written(context, "image/svg+xml", drawing);
      } else {
        file(context, name, "image/svg+xml", drawing);
      }
    } else if (name.endsWith(".csv")) {
      file(context, name, "text/csv", FindingFiles.csv(outcome.plot(name.substring(0, name.length() - 4)).table()));
    } else {
      throw new NotThere("A plot is asked for as ID.svg or ID.csv; got \"" + name + "\".");
    }
  }

  /** A file to be kept; by this header the audit trail knows it as taken out. */
  private static void file(Context context, String name, String type, String text) {
    context.header("Content-Disposition", "attachment; filename=\"" + name.replaceAll("[^a-z0-9.-]", "") + "\"");
    written(context, type, text);
  }

  private static void written(Context context, String type, String text) {
    context.contentType(type + "; charset=utf-8").result(text);
  }
}
