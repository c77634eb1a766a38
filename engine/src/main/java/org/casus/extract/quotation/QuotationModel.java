package org.casus.extract.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.learn.Ranker;
import org.casus.learn.Tagger;
import org.casus.learn.Training;
import org.casus.learn.WeightArchive;
import org.casus.learn.Weights;

/** The weights by which attributions are read: a tagger of cues and a ranker for each step around a cue. Immutable. */
public final class QuotationModel implements Weights {

  private static final String CUES = "cues";
  private static final Training CUE_TRAINING = new Training(5, 0.1, 1.5e-5, 3, 1);
  private static final Training STEP_TRAINING = new Training(6, 0.1, 1.2e-5, 3, 1);

  private final Tagger cues;
  private final Map<Step, Ranker> steps;

  private QuotationModel(Tagger cues, Map<Step, Ranker> steps) {
    this.cues = cues;
    this.steps = steps;
  }

  /** Learns from annotated reports; the same reports give the same weights. */
  public static QuotationModel train(List<Lesson> reports) {
    Lessons lessons = new Lessons(reports);
    Tagger cues = Tagger.train(lessons.cues(), CUE_TRAINING);
    Map<Step, Ranker> steps = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      steps.put(step, Ranker.train(lessons.choices(step), STEP_TRAINING));
    }
    return new QuotationModel(cues, steps);
  }

  Tagger cues() {
    return cues;
  }

  Ranker step(Step step) {
    Ranker ranker = steps.get(step);
    if (ranker == null) {
      throw new IllegalStateException("The model of attributions has no weights for " + step.file() + ".");
    }
    return ranker;
  }

  /** Writes all weights into one archive and closes the stream; the same weights give the same bytes. */
  @Override
  public void write(OutputStream out) throws IOException {
    Map<String, Weights> parts = new TreeMap<>();
    parts.put(CUES, cues);
    steps.forEach((step, ranker) -> parts.put(step.file(), ranker));
    WeightArchive.write(parts, out);
  }

  /**
   * Reads an archive that {@link #write} wrote, and closes the stream.
   *
   * @throws IOException when it can't be read or is no such archive
   */
  public static QuotationModel read(InputStream in) throws IOException {
    Map<String, InputStream> parts = WeightArchive.parts(in);
    Map<Step, Ranker> steps = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      steps.put(step, Ranker.read(part(parts, step.file())));
    }
    return new QuotationModel(Tagger.read(part(parts, CUES)), steps);
  }

  private static InputStream part(Map<String, InputStream> parts, String name) throws IOException {
    InputStream part = parts.get(name);
    if (part == null) {
      throw new IOException("the weights of attributions lack the part '" + name + "': train them anew");
    }
    return part;
  }
}
