package org.casus.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.corpus.Intake;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.evaluate.EventCorpus.Mark;
import org.casus.evaluate.EventCorpus.MarkedReport;
import org.casus.incident.mention.EventMention;
import org.casus.incident.mention.MentionModel;
import org.casus.incident.mention.MentionResolver;
import org.casus.knowledge.Knowledge;
import org.casus.pipeline.CaseRun;
import org.casus.pipeline.Progress;

/**
 * Reports in which it is marked which words tell of one event ({@link EventCorpus}). The words are given, the events are
 * read; all reports are sorted together, and neither their topics nor their matters are told. Mentions that are alone in
 * their event count, as is usual with given mentions (Barhom and others 2019). Immutable.
 */
public final class EventYardstick implements Yardstick {

  static final Aspect LINKS = new Aspect("muc", "links between mentions (MUC)", Aspect.Sort.CLASS);
  static final Aspect MENTIONS = new Aspect("b_cubed", "mentions (B³)", Aspect.Sort.CLASS);
  static final Aspect EVENTS = new Aspect("ceaf_e", "events (CEAF-e)", Aspect.Sort.CLASS);
  static final Evaluation.Composite CONLL = new Evaluation.Composite("conll", "CoNLL F1", List.of(LINKS, MENTIONS, EVENTS));

  private final List<MarkedReport> reports;
  private final List<Issue> issues;

  private EventYardstick(List<MarkedReport> reports, List<Issue> issues) {
    this.reports = List.copyOf(reports);
    this.issues = List.copyOf(issues);
  }

  /**
   * Opens files of the corpus; a line that can't be used becomes an issue of the intake.
   *
   * @throws IOException when a file can't be read
   */
  public static EventYardstick open(List<Path> files) throws IOException {
    List<MarkedReport> reports = new ArrayList<>();
    List<Issue> issues = new ArrayList<>();
    for (Path file : files) {
      reports.addAll(EventCorpus.read(file, issues));
    }
    return new EventYardstick(reports, issues);
  }

  @Override
  public Intake intake() {
    return new Intake(reports.stream().map(MarkedReport::report).toList(), issues);
  }

  /** Sorts the given mentions alone, one report after the other: {@code run} and {@code threads} have no part in it. */
  @Override
  public Evaluation evaluate(CaseRun run, int threads, Progress progress) {
    return evaluate(new MentionResolver(MentionModel.shipped()), progress);
  }

  /** Compares what a resolver makes of the mentions. */
  public Evaluation evaluate(MentionResolver resolver, Progress progress) {
    Annotator annotator = new Annotator(Knowledge.shipped(), tokens -> true);
    List<EventMention> mentions = new ArrayList<>();
    List<Integer> found = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (MarkedReport report : reports) {
      Discourse discourse = annotator.annotate(report.report());
      for (Mark mark : report.marks()) {
        mark.in(discourse).ifPresent(marked -> {
          found.add(marks.size());
          mentions.add(marked.mention());
        });
        marks.add(mark);
      }
      progress.report(report.report().file(), discourse.sentences().stream().mapToInt(s -> s.tokens().size()).sum());
    }
    return compared(marks, events(marks.size(), found, resolver.resolve(mentions)));
  }

  /** The event of each mark; one whose words were not found in its report stays alone. */
  private static List<String> events(int marks, List<Integer> found, List<Integer> resolved) {
    List<String> events = new ArrayList<>(Collections.nCopies(marks, ""));
    for (int i = 0; i < marks; i++) {
      events.set(i, "alone " + i);
    }
    for (int i = 0; i < resolved.size(); i++) {
      events.set(found.get(i), "event " + resolved.get(i));
    }
    return events;
  }

  private Evaluation compared(List<Mark> marks, List<String> events) {
    ChainScore score = new ChainScore(marks.stream().map(Mark::chain).toList(), events);
    List<ReportScore> scores = new ArrayList<>();
    int next = 0;
    for (MarkedReport report : reports) {
      ReportScore.Sheet sheet = new ReportScore.Sheet(report.report().file());
      for (int i = 0; i < report.marks().size(); i++) {
        sheet.add(LINKS, score.muc(next));
        sheet.add(MENTIONS, score.cubed(next));
        sheet.add(EVENTS, score.aligned(next));
        next++;
      }
      scores.add(sheet.score());
    }
    return new Evaluation("ecbplus", "reports with marked events", List.of(LINKS, MENTIONS, EVENTS), CONLL, scores, issues);
  }
}
