package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casus.discourse.Sentence;

/**
 * Finds the incidents of a report: those whose part in one is likely enough, put together by the sort of incident. A report
 * that surely tells of an incident has one even where nobody and nothing in it is sure. Immutable, thread-safe.
 */
final class IncidentFinder {

  /** The probabilities from which fillers gain more in recall than they cost in precision (tuned on reports held out). */
  private static final Map<Part, Double> LEAST_FILLER = Map.of(Part.PERP_IND, 0.2, Part.PERP_ORG, 0.26, Part.TARGET, 0.26,
      Part.VICTIM, 0.36, Part.WEAPON, 0.32);

  /** The same of a report without any filler. */
  static final double LEAST_REPORT = 0.6;

  private final IncidentModel model;
  private final FillerReader reader;

  IncidentFinder(IncidentModel model) {
    this.model = model;
    this.reader = new FillerReader(model);
  }

  /** The incidents, in the order of their kinds. */
  List<ReadIncident> find(Scene scene) {
    double report = reader.report(scene);
    double[] passages = reader.passages(scene, report);
    List<Found> nouns = reader.nouns(scene, report, passages);
    double again = reader.reportAgain(scene, report, passages, nouns);
    List<Filler> fillers = reader.fillers(scene, again, nouns).stream()
        .filter(f -> f.probability() >= LEAST_FILLER.getOrDefault(f.wording().part(), 1.0)).toList();
    if (fillers.isEmpty()) {
      return again >= LEAST_REPORT ? bare(scene, passages) : List.of();
    }
    return byKind(scene, fillers);
  }

  private List<ReadIncident> bare(Scene scene, double[] passages) {
    List<Sentence> sentences = scene.discourse().sentences();
    return sentences.stream().max(Comparator.comparingDouble(s -> passages[s.index()])).stream()
        .map(s -> new ReadIncident(kind(KindFeatures.ofSentence(scene, s)), List.of(), List.of(s))).toList();
  }

  private IncidentKind kind(List<String> features) {
    return IncidentKind.valueOf(model.of(IncidentModel.KIND).decide(features).label());
  }

  private List<ReadIncident> byKind(Scene scene, List<Filler> fillers) {
    Map<IncidentKind, List<Filler>> parts = new EnumMap<>(IncidentKind.class);
    fillers.forEach(f -> parts.computeIfAbsent(kind(KindFeatures.of(scene, f.wording())), k -> new ArrayList<>()).add(f));
    return parts.entrySet().stream().map(e -> new ReadIncident(e.getKey(), e.getValue(), sentences(e.getValue()))).toList();
  }

  private static List<Sentence> sentences(List<Filler> fillers) {
    return fillers.stream().map(f -> f.wording().span().sentence()).distinct()
        .sorted(Comparator.comparingInt(Sentence::index)).toList();
  }
}
