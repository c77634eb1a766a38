package org.casus.measure.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes plans as YAML that {@link PlanFile} reads. The same plan gives the same text. Stateless. */
public final class PlanText {
  private static final YAMLMapper YAML = YAMLMapper.builder().disable(Feature.WRITE_DOC_START_MARKER).enable(Feature.MINIMIZE_QUOTES)
      .enable(Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build();
  private static final String UNDECLARED = "# No day is declared, so its findings count as exploratory. To fix it beforehand, add a line such as\n"
      + "# declared: 2020-06-11\n";

  private PlanText() {}

  /**
   * The plan as text. All its studies share a window and anchors, as those of a file do.
   *
   * @throws IllegalArgumentException when the plan has no study
   */
  public static String of(Plan plan) {
    if (plan.studies().isEmpty()) {
      throw new IllegalArgumentException("The plan declares no study, so there is nothing to keep.");
    }
    Study first = plan.studies().get(0);
    Map<String, Object> top = new LinkedHashMap<>();
    put(top, "declared", plan.declared());
    top.put("window", window(first.window()));
    Map<String, Object> series = new LinkedHashMap<>();
    plan.series().forEach((name, selection) -> series.put(name, selection(selection)));
    top.put("series", series);
    put(top, "anchors", first.anchors().stream().map(PlanText::anchor).toList());
    top.put("studies", plan.studies().stream().map(PlanText::study).toList());
    try {
      return (plan.declared() == null ? UNDECLARED : "") + YAML.writeValueAsString(top);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A plan could not be written: " + e.getOriginalMessage(), e);
    }
  }

  private static Map<String, Object> window(Window window) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "from", Window.date(window.from()));
    put(map, "to", Window.date(window.to() - 1));
    put(map, "gaps", window.gaps().stream().map(gap ->
        Map.of("from", Window.date(gap.low()).toString(), "to", Window.date(gap.high() - 1).toString())).map(java.util.TreeMap::new).toList());
    return map;
  }

  private static Map<String, Object> selection(Selection selection) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "doers", selection.doers());
    put(map, "backers", selection.backers());
    put(map, "targets", selection.targets());
    put(map, "types", selection.types());
    put(map, "weapons", selection.weapons());
    put(map, "places", selection.places());
    if (selection.near() != null) {
      put(map, "near", selection.near());
      put(map, "within", selection.within());
    }
    return map;
  }

  private static Map<String, Object> anchor(Anchor anchor) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "date", anchor.date());
    put(map, "label", anchor.label());
    put(map, "known", anchor.known());
    put(map, "source", anchor.source());
    return map;
  }

  private static Map<String, Object> study(Study study) {
    Map<String, Object> map = new LinkedHashMap<>();
    put(map, "id", study.id());
    put(map, "question", study.question());
    put(map, "analysis", study.analysis());
    put(map, "of", study.of());
    put(map, "after", study.after());
    put(map, "windows", study.windows());
    put(map, "strikes", study.strikes().stream().map(String::valueOf).toList());
    put(map, "lens", study.lens().label());
    map.put("seed", study.seed());
    put(map, "start", study.start());
    return map;
  }

  /** Days as text; nothing for what is missing or empty. */
  private static void put(Map<String, Object> map, String key, @Nullable Object value) {
    if (value instanceof List<?> list ? !list.isEmpty() : value != null) {
      map.put(key, value instanceof java.time.LocalDate ? value.toString() : value);
    }
  }
}
