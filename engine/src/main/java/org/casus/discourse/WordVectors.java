package org.casus.discourse;

import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.neural.Embedding;
import edu.stanford.nlp.util.Lazy;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.ejml.simple.SimpleMatrix;
import org.jspecify.annotations.Nullable;

/**
 * What words are like, by the company they keep: 50 numbers a word, of length 1, as CoreNLP's neural coreference learned
 * them from newswire (Clark and Manning 2016). Loaded when first asked for, in a few seconds. Immutable and thread-safe.
 */
public final class WordVectors {

  private static final String MODEL = "edu/stanford/nlp/models/coref/neural/english-embeddings.ser.gz";
  private static final Lazy<WordVectors> SHIPPED = Lazy.of(() -> new WordVectors(load()));

  private final Map<String, float[]> vectors;

  private WordVectors(Map<String, float[]> vectors) {
    this.vectors = vectors;
  }

  /** The vectors that come with CoreNLP. */
  public static synchronized WordVectors shipped() {
    return SHIPPED.get();
  }

  /** The vector of a word as written; null when it is not known. Nobody may write to it. */
  public float @Nullable [] of(String word) {
    return vectors.get(word.toLowerCase(Locale.ROOT).replaceAll("[0-9]", "0"));
  }

  private static Map<String, float[]> load() {
    try {
      Embedding read = IOUtils.readObjectFromURLOrClasspathOrFileSystem(MODEL);
      Map<String, float[]> vectors = new HashMap<>();
      for (String word : read.keySet()) {
        float[] vector = numbers(read.get(word));
        if (vector.length > 0) {
          vectors.put(word, vector);
        }
      }
      return vectors;
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("The vectors of words could not be read: " + MODEL, e);
    }
  }

  private static float[] numbers(SimpleMatrix column) {
    double norm = column.normF();
    float[] numbers = new float[norm == 0 ? 0 : column.getNumElements()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (column.get(i) / norm);
    }
    return numbers;
  }
}
