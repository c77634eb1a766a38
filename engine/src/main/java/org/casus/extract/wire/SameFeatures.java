package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Token;

/** What is seen of two wordings, to tell whether they name one actor or thing. Stateless; the order of the two is no matter. */
final class SameFeatures {

  private static final Set<String> SMALL = Set.of("of", "for", "and", "de", "in");

  private SameFeatures() {}

  static List<String> of(Found one, Found other) {
    boolean swap = one.key().compareTo(other.key()) > 0;
    Found left = swap ? other : one;
    Found right = swap ? one : other;
    List<String> features = new ArrayList<>();
    features.add("pair " + left.key() + " | " + right.key());
    features.add("nouns " + noun(left) + " " + noun(right));
    String way = way(left, right);
    features.add(way);
    features.add(left.part() + " " + way);
    features.add(left.part() + " " + way + " " + names(left, right));
    features.add(left.part() + " " + names(left, right));
    int apart = Math.abs(left.span().sentence().index() - right.span().sentence().index());
    features.add("apart " + Math.min(apart, 4));
    if (apart == 0) {
      features.add("words apart " + Math.min(6, Math.abs(left.span().head() - right.span().head())) + " " + way);
    }
    return features;
  }

  private static String noun(Found found) {
    return WordClasses.lemma(head(found));
  }

  private static Token head(Found found) {
    return found.span().sentence().tokens().get(found.span().head());
  }

  private static String names(Found left, Found right) {
    return head(left).name().equals("O") == head(right).name().equals("O") ? "both alike" : "name and noun";
  }

  private static String way(Found left, Found right) {
    if (left.key().equals(right.key())) {
      return "equal";
    }
    if (initials(left.key(), right.key()) || initials(right.key(), left.key())) {
      return "initials";
    }
    Set<String> a = new HashSet<>(List.of(left.key().split(" ")));
    Set<String> b = new HashSet<>(List.of(right.key().split(" ")));
    String heads = noun(left).equals(noun(right)) ? " same noun" : " other noun";
    if (a.containsAll(b) || b.containsAll(a)) {
      return "within" + heads;
    }
    a.retainAll(b);
    return (a.isEmpty() ? "nothing common" : "some common") + heads;
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
}
