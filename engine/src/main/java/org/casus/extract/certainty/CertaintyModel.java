package org.casus.extract.certainty;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Discourse;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Classifier;
import org.casus.learn.Training;

/** The weights that tell how sure a report is of an organisation. Immutable, thread-safe. */
public final class CertaintyModel {

  private static final String SHIPPED = "/casus/models/certainty.gz";

  /** Settings chosen on each fifth of the training part of MUC-4, held out. */
  private static final Training SETTINGS = new Training(20, 0.02, 1e-4, 3, 1);

  private final CertaintyFeatures features;
  private final Classifier classifier;

  private CertaintyModel(CertaintyFeatures features, Classifier classifier) {
    this.features = features;
    this.classifier = classifier;
  }

  /**
   * One organisation that is known to be behind an incident.
   *
   * @param incident what sort: bombing, kidnapping or attack
   * @param wordings how the report names it
   */
  public record Lesson(Discourse discourse, String incident, Set<String> wordings, Certainty certainty) {}

  /** Learns from lessons; the same lessons give the same weights. */
  public static CertaintyModel train(Knowledge knowledge, List<Lesson> lessons) {
    return train(knowledge, lessons, SETTINGS);
  }

  /** The same with other settings. */
  public static CertaintyModel train(Knowledge knowledge, List<Lesson> lessons, Training settings) {
    CertaintyFeatures features = new CertaintyFeatures(new CertaintyWords(knowledge));
    List<Classifier.Example> examples = new ArrayList<>();
    for (Lesson lesson : lessons) {
      List<Use> uses = Use.of(lesson.discourse(), lesson.wordings());
      examples.add(new Classifier.Example(
          lesson.certainty().label(), features.of(lesson.discourse(), lesson.incident(), uses)));
    }
    return new CertaintyModel(features, Classifier.train(examples, settings));
  }

  /** The weights that ship with Casus. */
  static CertaintyModel shipped(Knowledge knowledge) {
    try (InputStream in = CertaintyModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IOException("they do not ship with this build");
      }
      return new CertaintyModel(new CertaintyFeatures(new CertaintyWords(knowledge)), Classifier.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("The weights of certainty could not be read: " + e.getMessage(), e);
    }
  }

  /** Writes the weights and closes the stream. */
  public void write(OutputStream out) throws IOException {
    classifier.write(out);
  }

  /** How sure the report is of an organisation with these wordings, and why. */
  public Classifier.Decision decide(Discourse discourse, String incident, Set<String> wordings) {
    return classifier.decide(features.of(discourse, incident, Use.of(discourse, wordings)));
  }

  /** The uses that tell most. */
  List<Use> telling(Discourse discourse, Set<String> wordings) {
    return features.telling(Use.of(discourse, wordings));
  }
}
