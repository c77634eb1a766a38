package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mentions of one actor or thing with one part; the surest first. Built up by {@link #join}. */
final class Entity {

  private static final Set<String> SMALL = Set.of("of", "for", "and", "de", "in");

  private final List<Found> mentions = new ArrayList<>();

  private Entity(Found first) {
    mentions.add(first);
  }

  /** The entities that these mentions name. */
  static List<Entity> join(List<Found> mentions) {
    List<Entity> entities = new ArrayList<>();
    for (Found mention : mentions.stream().sorted(Comparator.comparingDouble(m -> -m.probability())).toList()) {
      entities.stream().filter(e -> e.takes(mention)).findFirst()
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

  /** The mention that words it best: sure to have the part, and worded as annotators do; a person by the full name. */
  Found wording() {
    return mentions.stream().max(Comparator.comparingDouble(Entity::worth)).orElse(best());
  }

  private static double worth(Found found) {
    return found.probability() * found.usual();
  }

  private boolean takes(Found mention) {
    return mention.part() == best().part() && mentions.stream().anyMatch(m -> same(m, mention));
  }

  private static boolean same(Found one, Found other) {
    if (one.key().equals(other.key())) {
      return true;
    }
    List<String> left = List.of(one.key().split(" "));
    List<String> right = List.of(other.key().split(" "));
    boolean within = new HashSet<>(left).containsAll(right) || new HashSet<>(right).containsAll(left);
    return within && head(one).equals(head(other)) || initials(one.key(), other.key()) || initials(other.key(), one.key());
  }

  private static String head(Found found) {
    return WordClasses.lemma(found.span().sentence().tokens().get(found.span().head()));
  }

  /** Whether a name is the initials of another. */
  private static boolean initials(String name, String full) {
    if (name.contains(" ") || !full.contains(" ") || name.length() < 2) {
      return false;
    }
    StringBuilder letters = new StringBuilder();
    Arrays.stream(full.split(" ")).filter(w -> !SMALL.contains(w)).forEach(w -> letters.append(w.charAt(0)));
    return name.contentEquals(letters);
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
