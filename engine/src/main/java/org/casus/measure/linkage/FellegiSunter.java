package org.casus.measure.linkage;

import java.util.ArrayList;
import java.util.List;
import org.casus.measure.tempo.Checked;

/**
 * Weighs agreement (Fellegi and Sunter 1969): the weight of a pair is the sum over fields of log2 (m / u), and it is of one
 * thing with probability 1 / (1 + (1 - share) / share 2^-weight). It takes the fields to agree independently of each
 * other. Immutable and thread-safe.
 *
 * @param fields what is compared
 * @param share the share of pairs that are of one thing, among all pairs and not among those that are compared alone
 */
public record FellegiSunter(List<Field> fields, double share) {

  /**
   * What one field adds.
   *
   * @param field its name
   * @param level the level of the pair, in words
   * @param bits its weight, rarity included
   */
  public record Weight(String field, String level, double bits) {}

  /** Copies the list and rejects a share that is not between 0 and 1. */
  public FellegiSunter {
    fields = List.copyOf(fields);
    Checked.level(share);
  }

  /** The weight of a pair, in bits. */
  public double weight(Compared pair) {
    double bits = 0;
    for (int i = 0; i < fields.size(); i++) {
      bits += fields.get(i).weight(pair.levels()[i]) + pair.rarity()[i];
    }
    return bits;
  }

  /** The probability that a pair is of one thing. */
  public double probability(Compared pair) {
    return 1 / (1 + (1 - share) / share * Math.pow(2, -weight(pair)));
  }

  /** What each field adds, those of which nothing is said left out: the reasons of a merge. */
  public List<Weight> weights(Compared pair) {
    List<Weight> weights = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      int level = pair.levels()[i];
      if (level != Field.UNSAID) {
        weights.add(new Weight(fields.get(i).name(), fields.get(i).levels().get(level), fields.get(i).weight(level) + pair.rarity()[i]));
      }
    }
    return weights;
  }
}
