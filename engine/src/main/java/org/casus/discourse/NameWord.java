package org.casus.discourse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casus.discourse.NameWeights.Part;

/** What the model of names says of a word, whatever stands around it. Immutable and thread-safe. */
final class NameWord {

  private static final int LONGEST_PIECE = 6;

  final String text;
  final String cluster;
  final boolean titled;
  final boolean letters;
  final boolean lower;
  final Part word;
  final Part shape;
  final Part kind;
  final double[] here;
  final double[] before;
  final double[] after;
  final double[] soon;
  final double[] lately;
  final double[] joined;
  final double[] joinedBefore;
  final double[] joinedAfter;

  /**
   * A word.
   *
   * @param text as the model spells it
   * @param shape its capitals, digits and signs
   * @param cluster its class of words
   */
  NameWord(String text, String shape, String cluster, NameWeights weights) {
    this(text, shape, cluster, shape, cluster, weights);
  }

  private NameWord(String text, String shape, String cluster, String shapeAhead, String clusterAlone, NameWeights weights) {
    this.text = text;
    this.cluster = cluster;
    this.letters = text.chars().anyMatch(Character::isLetter);
    this.lower = !text.isEmpty() && text.chars().noneMatch(Character::isUpperCase);
    this.titled = text.length() > 1 && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
    this.word = Part.of(text);
    this.shape = Part.of(shape);
    this.kind = Part.of(cluster);
    this.here = weights.labels(own(text, shape, clusterAlone));
    this.before = weights.labels(List.of(text + "-PW", clusterAlone + "-PDISTSIM", shape + "-PTYPE"));
    this.after = weights.labels(List.of(text + "-NW", clusterAlone + "-NDISTSIM", shape + "-NTYPE"));
    this.soon = weights.labels(List.of(text + "-DISJN"));
    this.lately = weights.labels(List.of(text + "-DISJP"));
    this.joined = weights.pairs(List.of("PSEQ", text + "-PSEQW", cluster + "-PSEQcDS", shape + "-PSEQcS", shape + "-TPS2"));
    this.joinedBefore = weights.pairs(List.of(text + "-PSEQpW", cluster + "-PSEQpDS", shape + "-PSEQpS"));
    this.joinedAfter = weights.pairs(List.of(shapeAhead + "-TNS1"));
  }

  /** What stands before and after a sentence. */
  static NameWord nothing(NameWeights weights) {
    return new NameWord("", "", "", "null", "null", weights);
  }

  private static Set<String> own(String text, String shape, String cluster) {
    Set<String> features = new LinkedHashSet<>(List.of("###", cluster + "-DISTSIM", text + "-WORD", shape + "-TYPE"));
    pieces('<' + text + '>').forEach(piece -> features.add('#' + piece + '#'));
    return features;
  }

  /** The beginnings and the ends of a word. */
  private static List<String> pieces(String word) {
    List<String> pieces = new ArrayList<>();
    for (int length = 2; length <= Math.min(LONGEST_PIECE, word.length()); length++) {
      pieces.add(word.substring(0, length));
      pieces.add(word.substring(word.length() - length));
    }
    return pieces;
  }
}
