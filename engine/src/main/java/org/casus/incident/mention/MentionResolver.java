package org.casus.incident.mention;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells which mentions of events are of one event, within and across reports: sorts the reports by matter, judges each pair
 * of mentions of one matter, and joins those that are on average likely one. Immutable and thread-safe; the result depends
 * on the mentions alone.
 */
public final class MentionResolver {

  /** How alike reports of one matter are at least; cross-validation over topics chose it. */
  public static final double MATTER = 0.07;
  /** How likely mentions are one event at least, on average; cross-validation over topics chose it. */
  public static final double LEAST = 0.3;

  private final MentionModel model;
  private final double matter;
  private final double least;

  /** A resolver with these weights. */
  public MentionResolver(MentionModel model) {
    this(model, MATTER, LEAST);
  }

  /** A resolver with limits of its own. */
  MentionResolver(MentionModel model, double matter, double least) {
    this.model = model;
    this.matter = matter;
    this.least = least;
  }

  /** For each mention the number of its event, from 0; mentions of one report must share its {@code Discourse}. */
  public List<Integer> resolve(List<EventMention> mentions) {
    List<Integer> events = new ArrayList<>(Collections.nCopies(mentions.size(), -1));
    int count = 0;
    Matters matters = new Matters(mentions, matter);
    for (List<Integer> group : matters.groups) {
      int[] joined = AverageLink.groups(likelihoods(matters, group), least);
      for (int i = 0; i < joined.length; i++) {
        events.set(group.get(i), count + joined[i]);
      }
      count += joined.length;
    }
    return events;
  }

  private float[][] likelihoods(Matters matters, List<Integer> group) {
    Scene scene = matters.scene(group, model.lexicon());
    float[][] likelihood = new float[group.size()][group.size()];
    for (int i = 0; i < likelihood.length; i++) {
      for (int j = 0; j < i; j++) {
        double probability = model.probability(scene, matters.mentions.get(group.get(i)), matters.mentions.get(group.get(j)));
        likelihood[i][j] = (float) probability;
        likelihood[j][i] = (float) probability;
      }
    }
    return likelihood;
  }
}
