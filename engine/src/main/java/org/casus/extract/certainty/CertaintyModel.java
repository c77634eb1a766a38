package org.casus.extract.certainty;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.discourse.Discourse;
import org.casus.ground.Grounded;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Classifier;
import org.casus.learn.Training;
import org.casus.learn.WeightArchive;

/**
 * The weights that tell whether an organisation is behind an incident of a report, and how sure the report is of it.
 * Immutable, thread-safe.
 */
public final class CertaintyModel {

  private static final String SHIPPED = "/casus/models/certainty.zip";
  private static final String BEHIND = "behind";
  private static final String SURE = "sure";
  private static final String YES = "yes";
  private static final String NO = "no";

  /** Settings chosen on each fifth of the training part of MUC-4, held out. */
  private static final Training TO_BE_BEHIND = new Training(10, 0.05, 1e-4, 3, 1);

  private static final Training TO_BE_SURE = new Training(10, 0.05, 1e-3, 3, 1);

  private final Features features;
  private final Classifier behind;
  private final Classifier sure;

  private CertaintyModel(Features features, Classifier behind, Classifier sure) {
    this.features = features;
    this.behind = behind;
    this.sure = sure;
  }

  /** What both classifiers look at. */
  private record Features(CertaintyFeatures sure, BehindFeatures alone) {

    static Features of(Knowledge knowledge) {
      CertaintyWords words = new CertaintyWords(knowledge);
      return new Features(new CertaintyFeatures(words), new BehindFeatures(words, CertaintyWords.ofActs(knowledge)));
    }

    Set<String> behind(Discourse discourse, Candidate candidate, List<Candidate> rivals) {
      Set<String> seen = new LinkedHashSet<>(alone.of(discourse, candidate, rivals));
      sure.of(discourse, candidate.uses()).forEach(f -> seen.add("how " + f));
      return seen;
    }
  }

  /**
   * A report with the organisations that an annotator found behind its incidents.
   *
   * @param report the report
   * @param culprits none for a report without such an organisation; one more often for more than one incident
   */
  public record Lesson(Grounded report, List<Culprit> culprits) {

    /** Copies the list. */
    public Lesson {
      culprits = List.copyOf(culprits);
    }

    /** How sure the report is of an organisation: what is said of most of its incidents; empty where it is behind none. */
    Optional<Certainty> certainty(Candidate candidate) {
      List<Certainty> all = culprits.stream().filter(c -> c.named(candidate)).map(Culprit::certainty).toList();
      Optional<Certainty> most = Optional.empty();
      long times = 0;
      for (Certainty certainty : Certainty.values()) {
        long here = all.stream().filter(c -> c == certainty).count();
        most = here > times ? Optional.of(certainty) : most;
        times = Math.max(here, times);
      }
      return most;
    }
  }

  /**
   * An organisation behind an incident.
   *
   * @param wordings how the report names it
   */
  public record Culprit(Set<String> wordings, Certainty certainty) {

    /** Keeps the wordings as they are compared. */
    public Culprit {
      wordings = Set.copyOf(wordings.stream().map(Use::plain).toList());
    }

    boolean named(Candidate candidate) {
      return candidate.wordings().stream().anyMatch(wordings::contains);
    }
  }

  /** Learns from lessons; the same lessons give the same weights. */
  public static CertaintyModel train(Knowledge knowledge, List<Lesson> lessons) {
    Features features = Features.of(knowledge);
    List<Classifier.Example> behind = new ArrayList<>();
    List<Classifier.Example> sure = new ArrayList<>();
    for (Lesson lesson : lessons) {
      Discourse discourse = lesson.report().discourse();
      List<Candidate> candidates = Candidates.of(lesson.report());
      for (Candidate candidate : candidates) {
        Optional<Certainty> certainty = lesson.certainty(candidate);
        behind.add(new Classifier.Example(certainty.isPresent() ? YES : NO, features.behind(discourse, candidate, candidates)));
        certainty.ifPresent(c -> sure.add(new Classifier.Example(c.label(), features.sure().of(discourse, candidate.uses()))));
      }
    }
    return new CertaintyModel(features, Classifier.train(behind, TO_BE_BEHIND), Classifier.train(sure, TO_BE_SURE));
  }

  /** The weights that ship with Casus. */
  static CertaintyModel shipped(Knowledge knowledge) {
    try (InputStream in = CertaintyModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IOException("they do not ship with this build");
      }
      Map<String, Classifier> classifiers = WeightArchive.read(in);
      Classifier behind = classifiers.get(BEHIND);
      Classifier sure = classifiers.get(SURE);
      if (behind == null || sure == null) {
        throw new IOException("one of " + BEHIND + " and " + SURE + " is missing; train them anew");
      }
      return new CertaintyModel(Features.of(knowledge), behind, sure);
    } catch (IOException e) {
      throw new UncheckedIOException("The weights of certainty could not be read: " + e.getMessage(), e);
    }
  }

  /** Writes the weights and closes the stream. */
  public void write(OutputStream out) throws IOException {
    WeightArchive.write(Map.of(BEHIND, behind, SURE, sure), out);
  }

  /** The probability that an organisation of a report is behind one of its incidents. */
  double behind(Discourse discourse, Candidate candidate, List<Candidate> rivals) {
    return behind.probability(YES, features.behind(discourse, candidate, rivals));
  }

  /** How sure the report is of an organisation that is named at these places, and why. */
  Classifier.Decision decide(Discourse discourse, List<Use> uses) {
    return sure.decide(features.sure().of(discourse, uses));
  }

  /** The uses that tell most of the certainty, the best first. */
  List<Use> telling(List<Use> uses, Certainty certainty) {
    return features.sure().telling(uses, certainty);
  }
}
