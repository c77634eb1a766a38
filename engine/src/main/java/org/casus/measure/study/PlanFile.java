package org.casus.measure.study;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.incident.Lens;
import org.casus.measure.tempo.Interval;
import org.jspecify.annotations.Nullable;

/** Reads plans from YAML. The form is told in {@code docs/measuring.md}. Stateless. */
public final class PlanFile {
  private static final List<String> TOP = List.of("declared", "seed", "lens", "window", "series", "anchors", "start", "studies");
  private static final List<String> STUDY = List.of("id", "question", "analysis", "of", "after", "windows", "strikes", "lens", "seed", "start");

  private PlanFile() {}

  /**
   * Reads a plan; the window is that of the events where the plan names none.
   *
   * @throws IllegalArgumentException saying what is wrong, where, and what is allowed
   */
  public static Plan read(String yaml, Events events) {
    Node top = new Node(tree(yaml), "the plan");
    top.only(TOP);
    Map<String, Selection> series = series(top);
    Window window = window(top, series, events);
    LocalDate declared = top.day("declared");
    Shared shared = new Shared(exploratory(declared, window), top.lens(Lens.LIKELY), top.whole("seed", 1), window, anchors(top), top.day("start"));
    List<Study> studies = new ArrayList<>();
    for (Node each : top.list("studies")) {
      studies.add(study(each, shared));
    }
    if (studies.isEmpty()) {
      throw new IllegalArgumentException("The plan declares no study; put at least one under \"studies\", for example {analysis: tempo, of: attacks}.");
    }
    return new Plan(declared, series, studies);
  }

  private record Shared(@Nullable String exploratory, Lens lens, long seed, Window window, List<Anchor> anchors, @Nullable LocalDate start) {}

  private static @Nullable String exploratory(@Nullable LocalDate declared, Window window) {
    if (declared == null) {
      return "the plan does not say on which day it was declared.";
    }
    return declared.toEpochDay() >= window.to() ? "the plan was declared on " + declared + ", after the time it is about." : null;
  }

  private static JsonNode tree(String yaml) {
    try {
      return new YAMLMapper().readTree(yaml);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("The plan is no YAML, line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr()
          + "; words that hold a colon, a comma, a bracket or a question mark must stand in quotation marks.", e);
    }
  }

  private static Map<String, Selection> series(Node top) {
    Map<String, Selection> series = new LinkedHashMap<>();
    top.fields("series").forEach((name, node) -> series.put(name, selection(node)));
    if (series.isEmpty()) {
      series.put(UsualPlan.ATTACKS, Selection.ATTACKS);
    }
    return series;
  }

  private static Selection selection(Node node) {
    node.only(List.of("doers", "backers", "targets", "types", "weapons", "places", "near", "within"));
    List<String> types = node.words("types");
    return new Selection(node.words("doers"), node.words("backers"), node.words("targets"), types.isEmpty() ? Selection.ATTACKS.types() : types,
        node.words("weapons"), node.words("places"), node.word("near"), node.number("within", 25));
  }

  private static Window window(Node top, Map<String, Selection> series, Events events) {
    Node window = top.child("window");
    window.only(List.of("from", "to", "gaps"));
    List<Interval> gaps = window.list("gaps").stream().map(gap -> {
      gap.only(List.of("from", "to"));
      return new Interval(gap.needed("from").toEpochDay(), gap.needed("to").toEpochDay() + 1.0);
    }).toList();
    return Span.of(events, series.values(), window.day("from"), window.day("to"), gaps);
  }

  /**
   * Reads a file that holds anchors alone, as a list under {@code anchors}.
   *
   * @throws IllegalArgumentException saying what is wrong, where, and what is allowed
   */
  public static List<Anchor> anchors(String yaml) {
    JsonNode read = tree(yaml);
    Node top = new Node(read.isArray() ? new YAMLMapper().createObjectNode().set("anchors", read) : read, "the file of anchors");
    top.only(List.of("anchors"));
    List<Anchor> anchors = anchors(top);
    if (anchors.isEmpty()) {
      throw new IllegalArgumentException("The file of anchors names no date; write a list under \"anchors\", for example - {date: 2020-06-11, label: Talks, known: 2020-04-07}.");
    }
    return anchors;
  }

  private static List<Anchor> anchors(Node top) {
    return top.list("anchors").stream().map(anchor -> {
      anchor.only(List.of("date", "label", "known", "source"));
      return new Anchor(anchor.needed("date"), anchor.word("label", anchor.needed("date").toString()), anchor.day("known"), anchor.word("source"));
    }).toList();
  }

  private static Study study(Node node, Shared shared) {
    node.only(STUDY);
    String name = node.word("analysis", "");
    Analysis analysis = Analyses.named(name);
    LocalDate start = node.day("start");
    return new Study(node.word("id", name), node.word("question", analysis.asks()), name, node.word("of", UsualPlan.ATTACKS), node.word("after"),
        node.numbers("windows"), node.days("strikes"), shared.anchors, start == null ? shared.start : start, node.lens(shared.lens), shared.window,
        node.whole("seed", shared.seed), shared.exploratory);
  }
}
