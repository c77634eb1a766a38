package org.casus.extract.quotation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.casus.learn.Ranker;
import org.casus.learn.Tagger;
import org.casus.learn.Training;

/** The weights by which attributions are read: a tagger of cues and a ranker for each step around a cue. Immutable. */
public final class QuotationModel {

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
  public void write(OutputStream out) throws IOException {
    try (ZipOutputStream archive = new ZipOutputStream(out)) {
      store(archive, CUES, cues::write);
      for (Map.Entry<Step, Ranker> step : steps.entrySet()) {
        store(archive, step.getKey().file(), step.getValue()::write);
      }
    }
  }

  /** Writes weights to a stream. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static void store(ZipOutputStream archive, String name, Writing weights) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    weights.to(bytes);
    ZipEntry entry = new ZipEntry(name);
    CRC32 sum = new CRC32();
    sum.update(bytes.toByteArray());
    entry.setMethod(ZipEntry.STORED); // compressed already
    entry.setSize(bytes.size());
    entry.setCrc(sum.getValue());
    entry.setTime(0);
    archive.putNextEntry(entry);
    archive.write(bytes.toByteArray());
    archive.closeEntry();
  }

  /**
   * Reads an archive that {@link #write} wrote, and closes the stream.
   *
   * @throws IOException when it can't be read or is no such archive
   */
  public static QuotationModel read(InputStream in) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream archive = new ZipInputStream(in)) {
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        entries.put(entry.getName(), archive.readAllBytes());
      }
    }
    Map<Step, Ranker> steps = new EnumMap<>(Step.class);
    for (Step step : Step.values()) {
      steps.put(step, Ranker.read(weights(entries, step.file())));
    }
    return new QuotationModel(Tagger.read(weights(entries, CUES)), steps);
  }

  private static InputStream weights(Map<String, byte[]> entries, String name) throws IOException {
    byte[] bytes = entries.get(name);
    if (bytes == null) {
      throw new IOException("the weights of attributions lack the part '" + name + "': train them anew");
    }
    return new ByteArrayInputStream(bytes);
  }
}
