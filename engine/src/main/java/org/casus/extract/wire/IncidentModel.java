package org.casus.extract.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.casus.learn.Classifier;
import org.casus.learn.WeightArchive;
import org.casus.learn.Weights;

/** The classifiers by which incidents are read, each under the name of what it judges. Immutable, thread-safe. */
public final class IncidentModel implements Weights {

  static final String REPORT = "report";
  static final String REPORT_AGAIN = "report-again";
  static final String SENTENCE = "sentence";
  static final String NOUN = "noun";
  static final String WORDING = "wording";
  static final String SAME = "same";
  static final String KIND = "kind";
  static final String TOGETHER = "together";
  static final String YES = "yes";
  static final String NO = "no";

  private static final String SHIPPED = "/casus/models/incidents.zip";

  private final Map<String, Classifier> classifiers;

  private IncidentModel(Map<String, Classifier> classifiers) {
    this.classifiers = Map.copyOf(classifiers);
  }

  /** A model that knows nothing yet. */
  static IncidentModel empty() {
    return new IncidentModel(Map.of());
  }

  /** The weights that ship with Casus. */
  public static IncidentModel shipped() {
    try (InputStream in = IncidentModel.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IOException("they do not ship with this build");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The weights of the reader of incidents could not be read: " + e.getMessage(), e);
    }
  }

  /** Reads weights that {@link #write} wrote, and closes the stream. */
  public static IncidentModel read(InputStream in) throws IOException {
    return new IncidentModel(WeightArchive.read(in));
  }

  @Override
  public void write(OutputStream out) throws IOException {
    WeightArchive.write(classifiers, out);
  }

  /** The same with one more classifier. */
  IncidentModel with(String name, Classifier classifier) {
    Map<String, Classifier> more = new TreeMap<>(classifiers);
    more.put(name, classifier);
    return new IncidentModel(more);
  }

  /** The classifier of this name. */
  Classifier of(String name) {
    Classifier classifier = classifiers.get(name);
    if (classifier == null) {
      throw new IllegalStateException("The weights of the reader of incidents lack \"" + name + "\"; train them anew.");
    }
    return classifier;
  }

  /** The classifier that judges actors or things of one part. */
  Classifier of(Part part) {
    return of(entity(part));
  }

  /** The name of the classifier that judges whether a report tells of an incident of this kind. */
  static String has(IncidentKind kind) {
    return "has-" + kind.name().toLowerCase(java.util.Locale.ROOT);
  }

  static String entity(Part part) {
    return "entity-" + part.name().toLowerCase(java.util.Locale.ROOT);
  }
}
