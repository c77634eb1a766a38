package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.discourse.Sentence;
import org.casus.learn.Classifier;

/**
 * Reads who has which part in the incidents of a report: is it about an incident, which sentences are, which nouns have a
 * part, which actors and things do over the whole report. Each step sees what the one before it made of the report.
 * Immutable, thread-safe.
 */
final class FillerReader {

  private static final double LEAST_PASSAGE = 0.04;
  private static final double LEAST_NOUN = 0.02;

  private final IncidentModel model;

  FillerReader(IncidentModel model) {
    this.model = model;
  }

  /** The probability that a report tells of an incident. */
  double report(Scene scene) {
    return model.of(IncidentModel.REPORT).probability(IncidentModel.YES, PassageFeatures.ofReport(scene));
  }

  /** The same once its sentences and nouns have been seen. */
  double reportAgain(Scene scene, double report, double[] passages, List<Found> nouns) {
    return model.of(IncidentModel.REPORT_AGAIN)
        .probability(IncidentModel.YES, PassageFeatures.ofReportAgain(scene, report, passages, nouns));
  }

  /** The same of each sentence. */
  double[] passages(Scene scene, double report) {
    Classifier classifier = model.of(IncidentModel.SENTENCE);
    return scene.discourse().sentences().stream()
        .mapToDouble(s -> classifier.probability(IncidentModel.YES, PassageFeatures.ofSentence(scene, s, report)))
        .toArray();
  }

  /** Whether a sentence's nouns are worth a look. */
  static boolean worth(double passage) {
    return passage >= LEAST_PASSAGE;
  }

  /** The nouns that may have a part. */
  List<Found> nouns(Scene scene, double report, double[] passages) {
    List<Found> found = new ArrayList<>();
    for (Sentence sentence : scene.discourse().sentences()) {
      double passage = passages[sentence.index()];
      if (worth(passage)) {
        for (int head : NounSpans.heads(sentence)) {
          noun(scene, sentence, head, NounFeatures.of(scene, sentence, head, report, passage), passage, found);
        }
      }
    }
    return found;
  }

  private void noun(Scene scene, Sentence sentence, int head, List<String> features, double passage, List<Found> found) {
    Classifier classifier = model.of(IncidentModel.NOUN);
    double[] probabilities = classifier.probabilities(features);
    for (int i = 0; i < probabilities.length; i++) {
      String label = classifier.labels().get(i);
      if (!label.equals(IncidentModel.NO) && probabilities[i] >= LEAST_NOUN) {
        found.add(worded(scene, sentence, head, Part.valueOf(label), probabilities[i], passage));
      }
    }
  }

  /** The noun in the wording that annotators would most probably choose. */
  private Found worded(Scene scene, Sentence sentence, int head, Part part, double probability, double passage) {
    Classifier wordings = model.of(IncidentModel.WORDING);
    NounSpan best = new NounSpan(sentence, head, head, head);
    double most = -1;
    for (NounSpan span : NounSpans.around(sentence, head)) {
      double usual = wordings.probability(IncidentModel.YES, SpanFeatures.of(scene, span, part));
      best = usual > most ? span : best;
      most = Math.max(usual, most);
    }
    return new Found(best, best.key(scene.discourse()), part, probability, passage, most);
  }

  /** The entities of one part, with what is seen of each over the report. */
  List<Entity> entities(List<Found> nouns, Part part) {
    return Entity.join(nouns.stream().filter(f -> f.part() == part).toList(), model.of(IncidentModel.SAME));
  }

  /** The probability that the report tells of an incident of each kind, in the order of {@link IncidentKind}. */
  double[] has(Scene scene, double report, double[] passages) {
    List<String> features = KindFeatures.ofReport(scene, report, passages);
    return java.util.Arrays.stream(IncidentKind.values())
        .mapToDouble(k -> model.of(IncidentModel.has(k)).probability(IncidentModel.YES, features)).toArray();
  }

  /** The probability of each kind of incident, in the order of {@link IncidentKind}. */
  double[] kinds(List<String> features) {
    Classifier classifier = model.of(IncidentModel.KIND);
    double[] probabilities = new double[IncidentKind.values().length];
    double[] found = classifier.probabilities(features);
    for (int i = 0; i < found.length; i++) {
      probabilities[IncidentKind.valueOf(classifier.labels().get(i)).ordinal()] = found[i];
    }
    return probabilities;
  }

  /** The probability that two fillers with these kinds have their parts in one incident. */
  double together(Scene scene, Filler one, double[] left, Filler other, double[] right) {
    return model.of(IncidentModel.TOGETHER)
        .probability(IncidentModel.YES, TogetherFeatures.of(scene, one, left, other, right));
  }

  /** All entities with the probability that they have their part, the surest first. */
  List<Filler> fillers(Scene scene, double report, List<Found> nouns) {
    List<Filler> fillers = new ArrayList<>();
    for (Part part : Part.values()) {
      List<Entity> entities = entities(nouns, part);
      Classifier classifier = model.of(part);
      for (Entity entity : entities) {
        List<String> features = EntityFeatures.of(scene, entity, entities, nouns, report);
        fillers.add(new Filler(entity.wording(), entity, classifier.probability(IncidentModel.YES, features),
            classifier.reasons(IncidentModel.YES, features)));
      }
    }
    fillers.sort(Comparator.comparingDouble(f -> -f.probability()));
    return fillers;
  }
}
