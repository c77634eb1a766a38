package org.casus.discourse;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.AmericanizeFunction;
import java.util.Arrays;
import java.util.List;
import org.casus.discourse.NameWeights.Part;

/**
 * Finds the names of persons, organisations and places: the labels of CoreNLP's {@code CRFClassifier} with the model
 * "english.all.3class.distsim", several times as fast, since it keeps what a word says by itself and finds the rest
 * without making strings. It knows the features of this model alone.
 *
 * <p>Thread-safe. At most {@link KeptWords#MOST} words are kept (1 KB each).
 */
final class NameTagger {

  private static final int NEAR = 5;
  private static final int SHORT = 3;
  private static final int SAME_FROM = 3;
  private static final int SAME_TO = 150;

  private static final Part GAP = Part.of("...");
  private static final Part DASH = Part.of("-");
  private static final Part WORD_SHAPE = Part.of("-PW_CTYPE|C");
  private static final Part SHAPE_WORD = Part.of("-NW_CTYPE|C");
  private static final Part SHAPE_BEFORE = Part.of("-PCTYPE|C");
  private static final Part SHAPE_AFTER = Part.of("-CNTYPE|C");
  private static final Part SHAPES = Part.of("-PCNTYPE|C");
  private static final Part FAR_BEFORE = Part.of("-PPW_CTYPE|C");
  private static final Part FAR_AFTER = Part.of("-NNW_CTYPE|C");
  private static final Part WORDS = Part.of("-PSEQW2|CpC");
  private static final Part KINDS = Part.of("-PSEQpcDS|CpC");
  private static final Part TYPES = Part.of("-TYPES|CpC");
  private static final Part NO_PATTERN = Part.of("NO-OCCURRENCE-PATTERN|C");
  private static final Part SAME_AHEAD = Part.of("X-NEXT-OCCURRENCE-X|C");
  private static final Part SAME_BEHIND = Part.of("X-PREV-OCCURRENCE-X|C");

  private final CRFClassifier<CoreLabel> model;
  private final NameWeights weights;
  private final NameWord nothing;
  private final AmericanizeFunction spelling = new AmericanizeFunction();
  private final KeptWords<NameWord> known;

  /** A sentence, with nothing around it. */
  private record Place(NameWord[] words, List<CoreLabel> sentence, NameWord nothing) {

    NameWord at(int index) {
      return index < 0 || index >= words.length ? nothing : words[index];
    }

    boolean proper(int index) {
      return at(index).titled && sentence.get(index).tag().equals("NNP");
    }
  }

  NameTagger(CRFClassifier<CoreLabel> model) {
    this.model = model;
    this.weights = new NameWeights(model);
    this.nothing = NameWord.nothing(weights);
    this.known = new KeptWords<>(this::looked);
  }

  /**
   * The names in a sentence with tags.
   *
   * @param labels the label of each word
   * @param clusters the class of each word, as {@link Token#cluster} tells
   */
  record Names(List<String> labels, List<String> clusters) {}

  /** Finds the names in a tagged sentence. */
  Names names(List<CoreLabel> sentence) {
    NameWord[] words = sentence.stream().map(label -> known.of(label.word())).toArray(NameWord[]::new);
    int[] best = best(new Place(words, sentence, nothing));
    return new Names(Arrays.stream(best).mapToObj(weights.labels()::get).toList(), Arrays.stream(words).map(w -> w.cluster).toList());
  }

  /** The word as CoreNLP sees it when it stands alone. */
  private NameWord looked(String written) {
    CoreLabel alone = new CoreLabel();
    alone.setWord(written);
    CoreLabel seen = model.classifySentence(List.of(alone)).get(0);
    return new NameWord(spelling.apply(written), seen.get(CoreAnnotations.ShapeAnnotation.class),
        seen.get(CoreAnnotations.DistSimAnnotation.class), weights);
  }

  /** The most probable labels (Viterbi). */
  private int[] best(Place place) {
    int labels = weights.labels().size();
    int[][] from = new int[place.words.length][labels];
    double[] reached = new double[labels];
    Arrays.fill(reached, Double.NEGATIVE_INFINITY);
    reached[weights.labels().indexOf("O")] = 0;
    for (int i = 0; i < from.length; i++) {
      reached = step(reached, alone(place, i), joined(place, i), from[i]);
    }
    int[] path = new int[from.length];
    int label = top(reached);
    for (int i = path.length - 1; i >= 0; i--) {
      path[i] = label;
      label = from[i][label];
    }
    return path;
  }

  private static int top(double[] reached) {
    int top = 0;
    for (int i = 1; i < reached.length; i++) {
      top = reached[i] > reached[top] ? i : top;
    }
    return top;
  }

  private static double[] step(double[] reached, double[] alone, double[] joined, int[] from) {
    double[] next = new double[reached.length];
    for (int label = 0; label < next.length; label++) {
      next[label] = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < reached.length; before++) {
        double score = reached[before] + joined[before * next.length + label];
        if (score > next[label]) {
          next[label] = score;
          from[label] = before;
        }
      }
      next[label] += alone[label];
    }
    return next;
  }

  private double[] alone(Place place, int at) {
    NameWord word = place.at(at);
    NameWord before = place.at(at - 1);
    NameWord after = place.at(at + 1);
    double[] sum = word.here.clone();
    add(before.before, sum);
    add(after.after, sum);
    Part shapeBefore = before.shape.then(GAP).then(word.shape);
    Part shapeAfter = GAP.then(after.shape);
    weights.add(before.word.then(GAP).then(word.shape).then(WORD_SHAPE), sum);
    weights.add(word.shape.then(GAP).then(after.word).then(SHAPE_WORD), sum);
    weights.add(shapeBefore.then(SHAPE_BEFORE), sum);
    weights.add(word.shape.then(shapeAfter).then(SHAPE_AFTER), sum);
    weights.add(shapeBefore.then(shapeAfter).then(SHAPES), sum);
    if (before.text.length() <= SHORT) {
      weights.add(place.at(at - 2).word.then(GAP).then(word.shape).then(FAR_BEFORE), sum);
    }
    if (after.text.length() <= SHORT) {
      weights.add(place.at(at + 2).word.then(GAP).then(word.shape).then(FAR_AFTER), sum);
    }
    near(place, at, sum);
    pattern(place, at, sum);
    return sum;
  }

  /** The words within five places; each counts once. */
  private static void near(Place place, int at, double[] sum) {
    for (int i = 1; i <= NEAR; i++) {
      if (fresh(place, at, i, 1)) {
        add(place.at(at + i).soon, sum);
      }
      if (fresh(place, at, i, -1)) {
        add(place.at(at - i).lately, sum);
      }
    }
  }

  private static boolean fresh(Place place, int at, int distance, int direction) {
    String text = place.at(at + direction * distance).text;
    for (int i = 1; i < distance; i++) {
      if (place.at(at + direction * i).text.equals(text)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word in capitals between words that are not stands elsewhere in the sentence, apart from names. */
  private void pattern(Place place, int at, double[] sum) {
    NameWord before = place.at(at - 1);
    NameWord after = place.at(at + 1);
    if (!place.at(at).titled || !after.lower || !after.letters || !before.letters) {
      weights.add(NO_PATTERN, sum);
    } else if (!place.proper(at - 1)) {
      if (again(place, at, 1)) {
        weights.add(SAME_AHEAD, sum);
      }
      if (again(place, at, -1)) {
        weights.add(SAME_BEHIND, sum);
      }
    }
  }

  private static boolean again(Place place, int at, int direction) {
    for (int i = SAME_FROM; i < SAME_TO; i++) {
      int there = at + direction * i;
      if (place.at(there).text.equals(place.at(at).text) && !place.proper(there - 1) && !place.proper(there + 1)) {
        return true;
      }
    }
    return false;
  }

  private double[] joined(Place place, int at) {
    NameWord word = place.at(at);
    NameWord before = place.at(at - 1);
    double[] sum = word.joined.clone();
    add(before.joinedBefore, sum);
    add(place.at(at + 1).joinedAfter, sum);
    weights.add(before.word.then(DASH).then(word.word).then(WORDS), sum);
    weights.add(before.kind.then(DASH).then(word.kind).then(KINDS), sum);
    weights.add(before.shape.then(DASH).then(word.shape).then(TYPES), sum);
    return sum;
  }

  private static void add(double[] row, double[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }
}
