package org.casus.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.casus.assertion.Issue;
import org.casus.evaluate.Aspect.Sort;

/** An evaluation as JSON: every measure, each report's, and every disagreement. Figures have four decimals. */
final class EvaluationJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Evaluation evaluation;
  private final Bootstrap bootstrap;

  EvaluationJson(Evaluation evaluation, Bootstrap bootstrap) {
    this.evaluation = evaluation;
    this.bootstrap = bootstrap;
  }

  String text() {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("yardstick", evaluation.yardstick());
    root.put("reports", evaluation.reports().size());
    root.put("bootstrap_draws", Bootstrap.DRAWS);
    if (!evaluation.composite().parts().isEmpty()) {
      root.put(evaluation.composite().key(),
          figure(evaluation.compositeValue(), bootstrap.of(evaluation::compositeValue)));
    }
    Map<String, Object> measures = new LinkedHashMap<>();
    evaluation.aspects().forEach(aspect -> measures.put(aspect.key(), measure(aspect)));
    root.put("measures", measures);
    root.put("by_report", evaluation.reports().stream().map(this::report).toList());
    root.put("disagreements", evaluation.reports().stream()
        .flatMap(report -> report.disagreements().stream()).map(EvaluationJson::disagreement).toList());
    root.put("issues", evaluation.issues().stream().map(EvaluationJson::issue).toList());
    try {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
      return MAPPER.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers can always be written as JSON.", e);
    }
  }

  private Map<String, Object> measure(Aspect aspect) {
    Tally tally = evaluation.total(aspect);
    Map<String, Object> record = new LinkedHashMap<>();
    if (aspect.sort() == Sort.SHARE) {
      record.put("share", figure(tally.precision(), bootstrap.of(aspect, Tally::precision)));
      record.put("agree", rounded(tally.right()));
      record.put("of", rounded(tally.read()));
      return record;
    }
    record.put("precision", figure(tally.precision(), bootstrap.of(aspect, Tally::precision)));
    record.put("recall", figure(tally.recall(), bootstrap.of(aspect, Tally::recall)));
    record.put("f1", figure(tally.f1(), bootstrap.of(aspect, Tally::f1)));
    record.put("noted", rounded(tally.noted()));
    record.put("read", rounded(tally.read()));
    record.put("found", rounded(tally.found()));
    record.put("right", rounded(tally.right()));
    return record;
  }

  private static Map<String, Object> figure(double value, Interval interval) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("value", rounded(value));
    record.put("low", rounded(interval.low()));
    record.put("high", rounded(interval.high()));
    return record;
  }

  private Map<String, Object> report(ReportScore report) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("file", report.file());
    for (Aspect aspect : evaluation.aspects()) {
      Tally tally = report.tallies().getOrDefault(aspect, Tally.NONE);
      if (tally.noted() + tally.read() > 0) {
        record.put(aspect.key(), rounded(aspect.value(tally)));
      }
    }
    return record;
  }

  private static Map<String, Object> disagreement(Disagreement each) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("aspect", each.aspect().key());
    record.put("kind", each.kind().name().toLowerCase(Locale.ROOT));
    record.put("label", each.label());
    record.put("file", each.file());
    record.put("noted", each.noted());
    record.put("read", each.read());
    record.put("quote", each.quote());
    record.put("rule", each.rule());
    return record;
  }

  private static Map<String, Object> issue(Issue issue) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("code", issue.code());
    record.put("severity", issue.severity().name().toLowerCase(Locale.ROOT));
    record.put("report", issue.report());
    record.put("message", issue.message());
    return record;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e4) / 1e4;
  }
}
