package org.casus.cli.measure;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casus.cli.ProgressDisplay;
import org.casus.cli.WrongUse;
import org.casus.measure.study.Analyses;
import org.casus.measure.study.Anchor;
import org.casus.measure.study.Effort;
import org.casus.measure.study.Events;
import org.casus.measure.study.Finding;
import org.casus.measure.study.Measured;
import org.casus.measure.study.Plan;
import org.casus.measure.study.PlanFile;
import org.casus.measure.study.Selection;
import org.casus.measure.study.Span;
import org.casus.measure.study.Study;
import org.casus.measure.study.StudyRunner;
import org.casus.measure.study.UsualPlan;
import org.casus.measure.study.Window;
import org.casus.narrate.finding.EarlierFindings;
import org.jspecify.annotations.Nullable;

/** Measures and says what came of it. */
public final class Measuring {
  private final MeasureOptions options;
  private final PrintWriter out;
  private final Function<String, String> label;

  /**
   * Output goes to a writer.
   *
   * @param label what stands for the id of an event, for example its sentence; empty for nothing
   */
  public Measuring(MeasureOptions options, PrintWriter out, Function<String, String> label) {
    this.options = options;
    this.out = out;
    this.label = label;
  }

  /**
   * Runs the plan, or the usual one.
   *
   * @param attacks what the usual plan is about
   * @param from the first day, or null
   * @param to the last day, or null
   */
  public void run(Events events, Selection attacks, @Nullable LocalDate from, @Nullable LocalDate to) throws IOException {
    Measured measured;
    try {
      measured = measured(events, plan(events, attacks, from, to));
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
    Path folder = options.out();
    if (folder != null) {
      measured = EarlierFindings.heeded(measured, folder);
    }
    print(measured);
    if (folder != null) {
      new MeasureFolder(folder, options.force()).write(measured, label);
      out.println("Written to " + folder + ".");
    }
  }

  private void print(Measured measured) {
    FindingLines lines = new FindingLines(out, label);
    measured.findings().forEach(finding -> lines.print(finding, measured.q().get(finding.study().id())));
    out.println(summary(measured));
  }

  private static Measured measured(Events events, Plan plan) {
    List<String> begun = new ArrayList<>();
    try (ProgressDisplay display = ProgressDisplay.questions(plan.studies().size())) {
      return new StudyRunner(events, Effort.FULL, 1).run(plan, study -> {
        display.question(study.id(), begun.size());
        begun.add(study.id());
      });
    }
  }

  private Plan plan(Events events, Selection attacks, @Nullable LocalDate from, @Nullable LocalDate to) throws IOException {
    String text = options.planText();
    Plan plan = text != null ? PlanFile.read(text, events) : usual(events, attacks, from, to);
    if (options.analyses().isEmpty()) {
      return plan;
    }
    options.analyses().forEach(Analyses::named);
    List<Study> chosen = plan.studies().stream().filter(study -> options.analyses().contains(study.analysis())).toList();
    if (chosen.isEmpty()) {
      throw new WrongUse("--analysis: the plan has no study of this kind; it has " + plan.studies().stream().map(Study::analysis).distinct().toList() + ".");
    }
    return new Plan(plan.declared(), plan.series(), chosen);
  }

  private Plan usual(Events events, Selection attacks, @Nullable LocalDate from, @Nullable LocalDate to) throws IOException {
    Selection strikes = options.strikers().isEmpty() ? null : Selection.ATTACKS.by(options.strikers());
    List<Selection> all = new ArrayList<>(List.of(attacks));
    if (strikes != null) {
      all.add(strikes);
    }
    Window window = Span.of(events, all, from, to, List.of());
    String anchors = options.anchorsText();
    List<Anchor> dates = anchors == null ? List.of() : PlanFile.anchors(anchors);
    return new UsualPlan(attacks, strikes, options.days(), dates, options.start(), options.lens(), options.seed()).in(window);
  }

  private static String summary(Measured measured) {
    long refused = measured.findings().stream().map(Finding::refusal).filter(java.util.Objects::nonNull).count();
    return measured.findings().size() + (measured.findings().size() == 1 ? " study" : " studies") + ", " + refused + " refused. Numbers hold for what is reported, under the lens they name;"
        + " q is p adjusted for the number of questions (Benjamini and Hochberg).";
  }
}
