package org.casus.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.assertion.Issue;
import org.casus.evaluate.Aspect.Sort;
import org.casus.evaluate.Disagreement.Kind;
import org.casus.evaluate.Part.Section;

/** What an evaluation says to a person, before it is laid out. */
final class EvaluationText {

  private static final int EXAMPLES = 60;
  private static final List<String> ERROR_HEAD = List.of("", "missed", "wrong", "spurious");

  private final Evaluation evaluation;
  private final Bootstrap bootstrap;

  EvaluationText(Evaluation evaluation, Bootstrap bootstrap) {
    this.evaluation = evaluation;
    this.bootstrap = bootstrap;
  }

  String title() {
    return "How well Casus reads: " + evaluation.reports().size() + " " + evaluation.title();
  }

  /** What the figures rest on, by name. */
  Map<String, String> facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Reports", String.valueOf(evaluation.reports().size()));
    measured(Sort.CLASS).stream().limit(3).forEach(row -> {
      facts.put(sentence(row.aspect().label()) + ", F1", Wording.decimal(row.figure()));
    });
    if (!evaluation.composite().parts().isEmpty()) {
      facts.put(sentence(evaluation.composite().label()), Wording.decimal(evaluation.compositeValue()));
    }
    return facts;
  }

  /** The sentences that come first. */
  List<String> summary() {
    List<String> sentences = new ArrayList<>();
    for (Measured row : measured(Sort.CLASS)) {
      sentences.add("Of 100 " + row.aspect().label() + " in the annotation, the machine finds "
          + Wording.hundredths(row.tally().recall()) + " (95 % interval " + Wording.hundredths(row.recall())
          + "); of 100 that it reports, " + Wording.hundredths(row.tally().precision()) + " are in the annotation ("
          + Wording.hundredths(row.precision()) + ").");
    }
    measured(Sort.SHARE).stream().limit(1).forEach(row -> sentences.add("Where both have a record, they agree on "
        + row.aspect().label() + " in " + Wording.hundredths(row.figure()) + " of 100 cases ("
        + Wording.hundredths(row.value()) + ")."));
    if (!evaluation.composite().parts().isEmpty()) {
      sentences.add("The " + evaluation.composite().label() + ", the mean F1 of "
          + String.join(", ", evaluation.composite().parts().stream().map(Aspect::label).toList()) + ", is "
          + Wording.decimal(evaluation.compositeValue()) + " ("
          + Wording.decimals(bootstrap.of(evaluation::compositeValue)) + ").");
    }
    sentences.add("The intervals tell what other reports of the same kind could give: the "
        + Wording.count(evaluation.reports().size(), "report") + " were drawn again " + Bootstrap.DRAWS
        + " times." + (evaluation.reports().size() < 20 ? " So few reports leave them wide." : ""));
    return sentences;
  }

  /** Everything after that. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("all", "The figures", figures()));
    sections.add(new Section("wrong", "What goes wrong, counted", errors()));
    for (Measured row : measured(Sort.CLASS)) {
      examples(row.aspect()).ifPresent(sections::add);
    }
    sections.add(new Section("reports", "Report by report", List.of(byReport())));
    if (!evaluation.issues().isEmpty()) {
      sections.add(new Section("issues", "What could not be used", List.of(new Part.Points(
          evaluation.issues().stream().map(EvaluationText::issue).toList()))));
    }
    return sections;
  }

  List<Part> figures() {
    return Stream.<Part>of(
        new Part.Paragraph("Precision: the share of what the machine reads that the person noted. Recall: the share of"
            + " what the person noted that the machine reads. F1: their harmonic mean. The bars are 95 % intervals of"
            + " F1, or of the share."),
        new Part.Measures("What is found", measured(Sort.CLASS)),
        new Part.Measures("Detail by detail", measured(Sort.PART)),
        new Part.Measures("Where both have it: how often they agree", measured(Sort.SHARE)))
        .filter(part -> !(part instanceof Part.Measures measures && measures.rows().isEmpty())).toList();
  }

  List<Part> errors() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Paragraph("Missed: the person noted it, the machine did not read it. Wrong: both have it, but not"
        + " the same. Spurious: only the machine has it."));
    List<Disagreement> details = all().filter(each -> each.aspect().sort() == Sort.PART).toList();
    if (!details.isEmpty()) {
      parts.add(new Part.Table("Details", ERROR_HEAD, new ErrorCounts(details, each -> each.aspect().label()).rows()));
    }
    List<Disagreement> shares = all().filter(each -> each.aspect().sort() == Sort.SHARE).toList();
    if (!shares.isEmpty()) {
      parts.add(new Part.Table("Where both have it", ERROR_HEAD, new ErrorCounts(shares,
          each -> (each.aspect().label() + ": " + each.label()).replaceAll(": $", "")).rows()));
    }
    for (Measured row : measured(Sort.CLASS)) {
      List<Disagreement> of = evaluation.disagreements(row.aspect());
      if (!of.isEmpty()) {
        parts.add(new Part.Table(
            sentence(row.aspect().label()), ERROR_HEAD, new ErrorCounts(of, Disagreement::label).rows()));
      }
    }
    return parts;
  }

  private Optional<Section> examples(Aspect aspect) {
    List<Part> parts = new ArrayList<>();
    examples(aspect, Kind.MISSED, "Missed").ifPresent(parts::add);
    examples(aspect, Kind.SPURIOUS, "Spurious").ifPresent(parts::add);
    return parts.isEmpty() ? Optional.empty() : Optional.of(
        new Section("of-" + aspect.key().replace('_', '-'), sentence(aspect.label()) + ": the sentences", parts));
  }

  private Optional<Part> examples(Aspect aspect, Kind kind, String heading) {
    List<Disagreement> of =
        evaluation.disagreements(aspect).stream().filter(each -> each.kind() == kind).toList();
    return of.isEmpty() ? Optional.empty() : Optional.of(new Part.Examples(
        heading + " (" + of.size() + ")", of.stream().limit(EXAMPLES).toList(), Math.max(0, of.size() - EXAMPLES)));
  }

  private Part byReport() {
    List<Aspect> columns = measured(Sort.CLASS).stream().map(Measured::aspect).toList();
    List<String> head = new ArrayList<>(List.of("F1 of"));
    columns.forEach(aspect -> head.add(aspect.label()));
    List<List<String>> rows = new ArrayList<>();
    for (ReportScore report : evaluation.reports()) {
      List<String> row = new ArrayList<>(List.of(report.file()));
      for (Aspect aspect : columns) {
        Tally tally = report.tallies().getOrDefault(aspect, Tally.NONE);
        row.add(Wording.decimal(tally.noted() + tally.read() == 0 ? Double.NaN : aspect.value(tally)));
      }
      rows.add(row);
    }
    return new Part.Table("", head, rows);
  }

  List<Measured> measured(Sort sort) {
    return evaluation.aspects().stream().filter(aspect -> aspect.sort() == sort)
        .map(aspect -> Measured.of(aspect, evaluation, bootstrap)).filter(Measured::measured).toList();
  }

  private Stream<Disagreement> all() {
    return evaluation.reports().stream().flatMap(report -> report.disagreements().stream());
  }

  private static String issue(Issue issue) {
    return issue.report() + ": " + issue.message();
  }

  static String sentence(String label) {
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
