package org.casus.narrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventType;
import org.casus.corpus.PublicationDate;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.measure.study.Draft;
import org.casus.measure.study.Effort;
import org.casus.measure.study.Finding;
import org.casus.measure.study.IncidentEvents;
import org.casus.measure.study.Measured;
import org.casus.measure.study.Selection;
import org.casus.measure.study.Span;
import org.casus.measure.study.StudyRunner;
import org.casus.measure.study.UsualPlan;
import org.casus.measure.study.Verdict;
import org.jspecify.annotations.Nullable;

/** What the record can bear on tempo and timing: a sentence for each finding, the refused ones named as refused. */
final class EscalationSection {
  private static final Effort EFFORT = new Effort(20, 1, 1_980);
  private static final IncidentFilter ATTACKS = new IncidentFilter(null, DateInterval.UNKNOWN, Set.of(), null, Set.of(EventType.ASSAULT), Set.of(),
      Set.of(), Set.of(), Set.of(), Set.of(), null, null, Map.of());

  private static final int ISO_DAY = 10;

  private EscalationSection() {}

  static List<Block> blocks(Counts counts) {
    Measured measured = measured(counts.index());
    if (measured == null) {
      return List.of(new Block.Remark("No attack of a known day is told, so nothing can be measured."));
    }
    List<Statement> answered = new ArrayList<>();
    List<Statement> refused = new ArrayList<>();
    Map<String, Block> plots = new LinkedHashMap<>();
    Map<String, AttributedIncident> incidents = new LinkedHashMap<>();
    counts.index().incidents().forEach(each -> incidents.put(each.incident().id(), each));
    for (Finding finding : measured.findings()) {
      List<List<Citation>> behind = finding.behind().stream().map(incidents::get).filter(Objects::nonNull)
          .map(each -> counts.index().cite(each.incident())).toList();
      if (!behind.isEmpty()) {
        (finding.verdict() == Verdict.REFUSED ? refused : answered).add(Statement.of(words(finding), behind));
        finding.plots().stream().filter(plot -> finding.verdict() != Verdict.REFUSED).limit(1).forEach(plot -> plots.putIfAbsent(plot.title(),
            new Block.Plotted(plot, Statement.of("Drawn from " + Prose.count(behind.size(), "event", "events") + ".", behind))));
      }
    }
    List<Block> blocks = blocks(measured, answered, refused);
    blocks.addAll(plots.values());
    return blocks;
  }

  private static List<Block> blocks(Measured measured, List<Statement> answered, List<Statement> refused) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Remark("Asked of the attacks under the lens " + measured.findings().get(0).lens().label()
        + ", with the usual plan. Where days are not known exactly, every number allows for it. Timing shows associations, never who moved whom."));
    measured.findings().get(0).caveats().stream().filter(caveat -> caveat.endsWith(Draft.POOLED_SAID)).map(Block.Remark::new).forEach(blocks::add);
    if (measured.findings().stream().anyMatch(each -> each.sentence().endsWith(Draft.RECALLED_SAID))) {
      blocks.add(new Block.Remark(Draft.RECALLED_SAID.replaceFirst("^ But much", "Much") + " For that reason nothing below counts as established."));
    }
    if (!answered.isEmpty()) {
      blocks.add(new Block.Points(answered));
    }
    if (!refused.isEmpty()) {
      blocks.add(new Block.Remark("What this record cannot bear:"));
      blocks.add(new Block.Points(refused));
    }
    return blocks;
  }

  private static String words(Finding finding) {
    if (finding.verdict() == Verdict.REFUSED) {
      return finding.study().question() + " " + finding.sentence();
    }
    return finding.sentence().replace(Draft.RECALLED_SAID, "") + " Confidence in this is " + finding.confidence().label() + ".";
  }

  /** The usual plan over the attacks; null where none has a day. */
  private static @Nullable Measured measured(CaseIndex index) {
    IncidentEvents events = new IncidentEvents(index.incidents(), selection -> ATTACKS, published(index));
    if (events.under(Selection.ATTACKS, Lens.INCLUSIVE).happenings().isEmpty()) {
      return null;
    }
    UsualPlan plan = new UsualPlan(Selection.ATTACKS, null, List.of(), List.of(), null, Lens.LIKELY, 1);
    return new StudyRunner(events, EFFORT, 1).run(plan.in(Span.of(events, List.of(Selection.ATTACKS), null, null, List.of())));
  }

  /** When each report was published, where it gives the day. */
  private static Map<String, LocalDate> published(CaseIndex index) {
    Map<String, LocalDate> published = new LinkedHashMap<>();
    for (Reading reading : index.caseFile().readings()) {
      PublicationDate date = reading.report().published();
      if (date != null && date.iso().length() >= ISO_DAY) {
        published.put(reading.report().id(), LocalDate.parse(date.iso().substring(0, ISO_DAY)));
      }
    }
    return published;
  }
}
