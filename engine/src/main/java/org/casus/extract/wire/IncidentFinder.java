package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.casus.discourse.Sentence;

/**
 * Finds the incidents of a report: fillers whose part is likely enough, in groups that share an incident, and an incident of
 * each further kind that the report surely tells of. Immutable, thread-safe.
 */
final class IncidentFinder {

  /**
   * The probability from which a filler gains more in recall than it costs in precision (tuned on the development part of
   * MUC-4, whose annotators noted more doers than those of the training part).
   */
  private static final Map<Part, Double> LEAST_FILLER = Map.of(Part.PERP_IND, 0.2, Part.PERP_ORG, 0.34, Part.TARGET, 0.21,
      Part.VICTIM, 0.5, Part.WEAPON, 0.24);

  /** The same of a report without any filler, and of a kind of incident that no filler speaks for. */
  private static final double LEAST_REPORT = 0.6;

  private static final double LEAST_KIND = 0.4;

  /** A filler has its part in an incident of a further kind too where that kind is as likely for it (kidnapped and killed). */
  private static final double BOTH_KINDS = 0.2;

  /** How much the kinds of the whole report weigh beside those of a group: an exponent. */
  private static final double REPORT_KINDS = 0.3;

  private final FillerReader reader;

  IncidentFinder(IncidentModel model) {
    this.reader = new FillerReader(model);
  }

  /** The incidents, those with fillers first. */
  List<ReadIncident> find(Scene scene) {
    double first = reader.report(scene);
    double[] passages = reader.passages(scene, first);
    List<Found> nouns = reader.nouns(scene, first, passages);
    double report = reader.reportAgain(scene, first, passages, nouns);
    List<Filler> fillers = reader.fillers(scene, report, nouns).stream()
        .filter(f -> f.probability() >= LEAST_FILLER.getOrDefault(f.wording().part(), 1.0)).toList();
    double[] has = reader.has(scene, report, passages);
    if (!fillers.isEmpty()) {
      return grouped(scene, fillers, has, passages);
    }
    return report < LEAST_REPORT || passages.length == 0 ? List.of() : List.of(bare(scene, passages, has));
  }

  private ReadIncident bare(Scene scene, double[] passages, double[] has) {
    Sentence sentence = scene.discourse().sentences().stream().max(Comparator.comparingDouble(s -> passages[s.index()])).orElseThrow();
    double[] kinds = reader.kinds(KindFeatures.ofSentence(scene, sentence));
    return new ReadIncident(surest(kinds, has), List.of(), List.of(sentence));
  }

  private static IncidentKind surest(double[] kinds, double[] has) {
    return IncidentKind.values()[IntStream.range(0, kinds.length).boxed()
        .max(Comparator.comparingDouble(k -> kinds[k] * Math.pow(has[k], REPORT_KINDS))).orElseThrow()];
  }

  private List<ReadIncident> grouped(Scene scene, List<Filler> fillers, double[] has, double[] passages) {
    List<double[]> kinds = fillers.stream().map(f -> reader.kinds(KindFeatures.of(scene, f.wording()))).toList();
    List<ReadIncident> incidents = new ArrayList<>();
    Set<IncidentKind> found = EnumSet.noneOf(IncidentKind.class);
    for (List<Integer> group : new FillerGroups(together(scene, fillers, kinds)).of(fillers)) {
      IncidentKind kind = surest(sum(group, fillers, kinds), has);
      found.add(kind);
      incidents.add(incident(kind, group, fillers));
    }
    for (IncidentKind kind : EnumSet.complementOf(EnumSet.copyOf(found))) {
      if (has[kind.ordinal()] >= LEAST_KIND) {
        incidents.add(further(scene, kind, fillers, kinds, passages));
      }
    }
    return incidents;
  }

  private double[][] together(Scene scene, List<Filler> fillers, List<double[]> kinds) {
    double[][] together = new double[fillers.size()][fillers.size()];
    for (int a = 0; a < together.length; a++) {
      for (int b = a + 1; b < together.length; b++) {
        together[a][b] = reader.together(scene, fillers.get(a), kinds.get(a), fillers.get(b), kinds.get(b));
        together[b][a] = together[a][b];
      }
    }
    return together;
  }

  private static double[] sum(List<Integer> group, List<Filler> fillers, List<double[]> kinds) {
    double[] sum = new double[IncidentKind.values().length];
    for (int member : group) {
      for (int k = 0; k < sum.length; k++) {
        sum[k] += fillers.get(member).probability() * kinds.get(member)[k];
      }
    }
    return sum;
  }

  /** An incident of a kind that the report surely tells of, with the doers of the report and whom or what the kind suits. */
  private ReadIncident further(Scene scene, IncidentKind kind, List<Filler> fillers, List<double[]> kinds, double[] passages) {
    Set<Integer> members = new TreeSet<>();
    for (int i = 0; i < fillers.size(); i++) {
      if (FillerGroups.doer(fillers.get(i)) || kinds.get(i)[kind.ordinal()] >= BOTH_KINDS) {
        members.add(i);
      }
    }
    ReadIncident incident = incident(kind, members, fillers);
    return incident.sentences().isEmpty() ? new ReadIncident(kind, List.of(), List.of(telling(scene, kind, passages))) : incident;
  }

  /** The sentence that most surely tells of an incident of this kind. */
  private Sentence telling(Scene scene, IncidentKind kind, double[] passages) {
    return scene.discourse().sentences().stream().max(Comparator.comparingDouble(s ->
        passages[s.index()] * reader.kinds(KindFeatures.ofSentence(scene, s))[kind.ordinal()])).orElseThrow();
  }

  private static ReadIncident incident(IncidentKind kind, Collection<Integer> members, List<Filler> fillers) {
    List<Filler> parts = members.stream().sorted().map(fillers::get).toList();
    List<Sentence> sentences = parts.stream().map(f -> f.wording().span().sentence()).distinct()
        .sorted(Comparator.comparingInt(Sentence::index)).toList();
    return new ReadIncident(kind, parts, sentences);
  }
}
