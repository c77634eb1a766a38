package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.learn.Classifier;

/** The mentions of one actor or thing with one part; the surest first. Built up by {@link #join}. */
final class Entity {

  private static final double SAME = 0.65;

  private final List<Found> mentions = new ArrayList<>();

  private Entity(Found first) {
    mentions.add(first);
  }

  /**
   * The entities that these mentions name.
   *
   * @param same tells whether two wordings name one
   */
  static List<Entity> join(List<Found> mentions, Classifier same) {
    List<Entity> entities = new ArrayList<>();
    for (Found mention : mentions.stream().sorted(Comparator.comparingDouble(m -> -m.probability())).toList()) {
      entities.stream().filter(e -> e.takes(mention, same)).findFirst()
          .ifPresentOrElse(e -> e.mentions.add(mention), () -> entities.add(new Entity(mention)));
    }
    return entities;
  }

  /** The mentions, the surest first. */
  List<Found> mentions() {
    return List.copyOf(mentions);
  }

  /** The surest mention. */
  Found best() {
    return mentions.get(0);
  }

  /** The mention that words it best: sure to have the part, and worded as annotators do. */
  Found wording() {
    return mentions.stream().max(Comparator.comparingDouble(Entity::worth)).orElse(best());
  }

  private static double worth(Found found) {
    return found.probability() * found.usual();
  }

  private boolean takes(Found mention, Classifier same) {
    return mention.part() == best().part() && mentions.stream().anyMatch(m -> m.key().equals(mention.key())
        || same.probability(IncidentModel.YES, SameFeatures.of(m, mention)) > SAME);
  }

  /** The probability that at least one of the mentions has the part, were they independent. */
  double any() {
    double none = 1;
    for (Found mention : mentions) {
      none *= 1 - mention.probability();
    }
    return 1 - none;
  }
}
