package edu.stanford.nlp.ie.crf;

import edu.stanford.nlp.util.Index;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;

/**
 * The weights of a {@link CRFClassifier} that minds one label before. Casus's own; it stands in this package since the
 * parts of the model are visible here alone. Stateless.
 */
@NullMarked
public final class CrfWeights {

  private CrfWeights() {}

  /** The labels, in the order of the weights. */
  public static List<String> labels(CRFClassifier<?> model) {
    return IntStream.range(0, model.classIndex.size()).mapToObj(model.classIndex::get).toList();
  }

  /**
   * Tells the weights of every feature by its name: one a label, or one a pair of labels, the earlier label first.
   *
   * @param model whose weights are told
   * @param reader takes them
   */
  public static void tell(CRFClassifier<?> model, BiConsumer<String, float[]> reader) {
    if (model.labelIndices.size() != 2) {
      throw new IllegalArgumentException("The model of names minds " + (model.labelIndices.size() - 1) + " labels before, expected 1.");
    }
    int size = model.classIndex.size();
    for (int i = 0; i < model.featureIndex.size(); i++) {
      boolean alone = model.weights[i].length == size;
      Index<CRFLabel> order = model.labelIndices.get(alone ? 0 : 1);
      float[] weights = new float[alone ? size : size * size];
      for (int k = 0; k < order.size(); k++) {
        int[] labels = order.get(k).getLabel();
        weights[alone ? labels[0] : labels[0] * size + labels[1]] = model.weights[i][k];
      }
      reader.accept(model.featureIndex.get(i), weights);
    }
  }
}
