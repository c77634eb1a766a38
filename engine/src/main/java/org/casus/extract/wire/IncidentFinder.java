package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casus.discourse.Sentence;
import org.casus.learn.Classifier;

/**
 * Finds the incidents of a report: those whose part in one is likely enough, put together by the sort of incident. A report
 * that surely tells of an incident has one even where nobody and nothing in it is sure. Immutable, thread-safe.
 */
final class IncidentFinder {

  /** The probability from which a filler gains more precision and recall together than it costs (tuned on held-out reports). */
  static final double LEAST_FILLER = 0.28;

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
    List<Filler> fillers = reader.fillers(scene, report, reader.nouns(scene, report, passages)).stream()
        .filter(f -> f.probability() >= LEAST_FILLER).toList();
    if (fillers.isEmpty()) {
      return report >= LEAST_REPORT ? bare(scene, passages) : List.of();
    }
    return byKind(scene, fillers);
  }

  private List<ReadIncident> bare(Scene scene, double[] passages) {
    List<Sentence> sentences = scene.discourse().sentences();
    return sentences.stream().max(Comparator.comparingDouble(s -> passages[s.index()])).stream()
        .map(s -> new ReadIncident(surest(kinds(KindFeatures.ofSentence(scene, s)), ONE_EACH), List.of(), List.of(s))).toList();
  }

  private static final double[] ONE_EACH = {1, 1, 1, 1};

  private double[] kinds(List<String> features) {
    Classifier classifier = model.of(IncidentModel.KIND);
    double[] probabilities = new double[IncidentKind.values().length];
    double[] found = classifier.probabilities(features);
    for (int i = 0; i < found.length; i++) {
      probabilities[IncidentKind.valueOf(classifier.labels().get(i)).ordinal()] = found[i];
    }
    return probabilities;
  }

  private static IncidentKind surest(double[] kinds, double[] weights) {
    int best = 0;
    for (int i = 1; i < kinds.length; i++) {
      best = kinds[i] * weights[i] > kinds[best] * weights[best] ? i : best;
    }
    return IncidentKind.values()[best];
  }

  /** Each filler goes to its likeliest kind, where kinds that many fillers speak for weigh more. */
  private List<ReadIncident> byKind(Scene scene, List<Filler> fillers) {
    List<double[]> kinds = fillers.stream().map(f -> kinds(KindFeatures.of(scene, f.wording()))).toList();
    double[] weights = new double[IncidentKind.values().length];
    for (int i = 0; i < fillers.size(); i++) {
      for (int k = 0; k < weights.length; k++) {
        weights[k] += fillers.get(i).probability() * kinds.get(i)[k];
      }
    }
    Map<IncidentKind, List<Filler>> parts = new EnumMap<>(IncidentKind.class);
    for (int i = 0; i < fillers.size(); i++) {
      parts.computeIfAbsent(surest(kinds.get(i), weights), k -> new ArrayList<>()).add(fillers.get(i));
    }
    return parts.entrySet().stream().map(e -> new ReadIncident(e.getKey(), e.getValue(), sentences(e.getValue()))).toList();
  }

  private static List<Sentence> sentences(List<Filler> fillers) {
    return fillers.stream().map(f -> f.wording().span().sentence()).distinct()
        .sorted(Comparator.comparingInt(Sentence::index)).toList();
  }
}
