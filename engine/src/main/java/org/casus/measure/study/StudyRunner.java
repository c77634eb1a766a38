package org.casus.measure.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.casus.incident.Lens;

/** Puts studies to events. Immutable; as thread-safe as the events. The number of threads changes no result. */
public final class StudyRunner {
  private final Events events;
  private final Effort effort;
  private final int threads;

  /** A runner over some events. */
  public StudyRunner(Events events, Effort effort, int threads) {
    this.events = new Remembered(events);
    this.effort = effort;
    this.threads = threads;
  }

  /** The finding of every study of a plan. */
  public Measured run(Plan plan) {
    return run(plan, study -> {});
  }

  /**
   * The finding of every study of a plan.
   *
   * @param begun hears of each study before it is run; what it throws ends the run
   */
  public Measured run(Plan plan, Consumer<Study> begun) {
    List<Finding> findings = new ArrayList<>();
    for (Study study : plan.studies()) {
      begun.accept(study);
      findings.add(find(study, plan.series()));
    }
    return Measured.of(plan, findings, events.marking());
  }

  /** The finding of one study, with what it comes to under every lens. A lens under which the events are the same repeats it. */
  public Finding find(Study study, Map<String, Selection> series) {
    Analysis analysis = Analyses.named(study.analysis());
    Finding found = answer(analysis, material(study, series, study.lens(), effort));
    List<UnderLens> lenses = new ArrayList<>();
    for (Lens lens : Lens.values()) {
      Material other = material(study, series, lens, least());
      boolean same = lens == study.lens() || other.sameFor(analysis, material(study, series, study.lens(), effort));
      lenses.add(under(lens, same ? found : answer(analysis, other)));
    }
    Finding ranged = found.under(lenses);
    return study.exploratory() == null ? ranged : ranged.saying("Exploratory: " + study.exploratory());
  }

  /** The finding, or a refusal where the two series are partly the same events: those would follow themselves. */
  private static Finding answer(Analysis analysis, Material material) {
    Series after = analysis.paired() ? material.after() : null;
    if (after != null) {
      Set<String> ids = material.of().chronicle().within(material.window()).stream().map(Happening::id).collect(Collectors.toSet());
      long shared = after.chronicle().within(material.window()).stream().filter(each -> ids.contains(each.id())).count();
      if (shared > 0) {
        return new Draft(material).using(Paired.name(material), after).refuse(
            InFigures.count(shared, "event stands", "events stand") + " in both series, so that they would follow themselves.",
            "two series without common events; clashes of which nobody tells who attacked belong to neither.");
      }
    }
    return analysis.find(material);
  }

  private Effort least() {
    return effort.draws() < Effort.QUICK.draws() ? effort : Effort.QUICK;
  }

  private Material material(Study study, Map<String, Selection> series, Lens lens, Effort work) {
    return new Material(study, series, events, lens, work, threads);
  }

  private static UnderLens under(Lens lens, Finding finding) {
    return new UnderLens(lens, finding.events().getOrDefault(finding.study().of(), 0), finding.estimate(), finding.verdict());
  }
}
