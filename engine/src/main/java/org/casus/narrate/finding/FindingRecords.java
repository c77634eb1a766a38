package org.casus.narrate.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.measure.study.Finding;
import org.casus.measure.study.Measured;
import org.casus.measure.study.Study;
import org.casus.measure.tempo.Interval;
import org.jspecify.annotations.Nullable;

/** Findings as JSON, for other programs. Same findings, same bytes. Stateless. */
public final class FindingRecords {
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private FindingRecords() {}

  /** The findings of a plan as one document. */
  public static String json(Measured measured) {
    List<Map<String, @Nullable Object>> records = new ArrayList<>();
    measured.findings().forEach(finding -> records.add(record(finding, measured)));
    try {
      Map<String, Object> all = new LinkedHashMap<>();
      if (measured.marking() != null) {
        all.put("marking", measured.marking().label());
      }
      all.put("findings", records);
      return JSON.writeValueAsString(all) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A finding could not be written as JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, @Nullable Object> record(Finding finding, Measured measured) {
    Study study = finding.study();
    Map<String, @Nullable Object> record = new LinkedHashMap<>();
    record.put("study", study.id());
    record.put("question", study.question());
    record.put("analysis", study.analysis());
    record.put("lens", finding.lens().label());
    record.put("from", org.casus.measure.study.Window.date(study.window().from()).toString());
    record.put("to", org.casus.measure.study.Window.date(study.window().to() - 1).toString());
    record.put("seed", study.seed());
    record.put("declaration", study.declaration(measured.plan().series()));
    record.put("exploratory", study.exploratory());
    record.put("anew", EarlierFindings.anew(finding));
    record.put("events", finding.events());
    record.put("verdict", finding.verdict().name().toLowerCase(java.util.Locale.ROOT));
    record.put("sentence", finding.sentence());
    record.put("refusal", finding.refusal() == null ? null : map("reason", finding.refusal().reason(), "needed", finding.refusal().needed()));
    record.put("confidence", finding.confidence().label());
    record.put("stability", finding.stability() == null ? null : map("same", finding.stability().same(), "of", finding.stability().of()));
    record.put("estimates", finding.estimates().stream().map(each -> map("name", each.name(), "unit", each.unit(), "value", number(each.value()),
        "interval", interval(each.interval()), "how", each.how())).toList());
    record.put("p", finding.ps().stream().map(each -> map("kind", each.kind().name().toLowerCase(java.util.Locale.ROOT), "value", each.value(), "how", each.how())).toList());
    record.put("q", measured.q().get(study.id()));
    record.put("power", finding.powers().stream().map(each -> map("effect", each.effect(), "value", each.value(), "how", each.how())).toList());
    record.put("checks", finding.checks().stream().map(each -> map("name", each.name(), "passed", each.passed(), "said", each.said())).toList());
    record.put("caveats", finding.caveats());
    record.put("lenses", finding.lenses().stream().map(each -> map("lens", each.lens().label(), "events", each.events(),
        "value", each.estimate() == null ? null : number(each.estimate().value()), "verdict", each.verdict().name().toLowerCase(java.util.Locale.ROOT))).toList());
    record.put("behind", finding.behind());
    return record;
  }

  private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }

  /** JSON has no word for what is not finite. */
  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static @Nullable List<@Nullable Double> interval(@Nullable Interval interval) {
    return interval == null ? null : java.util.Arrays.asList(number(interval.low()), number(interval.high()));
  }
}
