package org.casus.incident.mention;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.incident.mention.MentionView.Role;

/** What is looked at in two mentions; each is a number, and the order of the two does not matter. */
enum Trait {
  SAME_LEMMA((s, x, y) -> yes(x.lemma.equals(y.lemma))),
  SAME_STEM((s, x, y) -> yes(x.stem.equals(y.stem))),
  SAME_WORDS((s, x, y) -> yes(x.stems.equals(y.stems))),
  SHARED_WORDS((s, x, y) -> ratio(x.stems, y.stems)),
  HEAD_AMONG_WORDS((s, x, y) -> yes(x.stems.contains(y.stem) || y.stems.contains(x.stem))),
  PREFIX((s, x, y) -> prefix(x.stem, y.stem)),
  LIKE_HEADS((s, x, y) -> x.stem.equals(y.stem) ? 1 : Math.max(Words.cosine(x.vector, y.vector), Words.cosine(x.lemmaVector, y.lemmaVector))),
  LIKE_WORDS((s, x, y) -> Words.cosine(x.wordsVector, y.wordsVector)),
  SAME_CLASS((s, x, y) -> yes(x.head.cluster().equals(y.head.cluster()))),
  VERBS((s, x, y) -> yes(x.kind == 'V' && y.kind == 'V')),
  NOUNS((s, x, y) -> yes(x.kind == 'N' && y.kind == 'N')),
  VERB_AND_NOUN((s, x, y) -> yes(x.kind != y.kind && x.kind != 'O' && y.kind != 'O')),
  SAME_TAG((s, x, y) -> yes(x.head.tag().equals(y.head.tag()))),
  RARER((s, x, y) -> Math.max(x.rarity, y.rarity)),
  COMMONER((s, x, y) -> Math.min(x.rarity, y.rarity)),
  CONTEXT((s, x, y) -> context(x, y)),
  LIKE_CONTEXT((s, x, y) -> Words.cosine(x.contextVector, y.contextVector)),
  NEAR((s, x, y) -> part(x.near, y.near)),
  PARTS((s, x, y) -> part(x.allParts, y.allParts)),
  NAMES((s, x, y) -> shared(x.names, y.names) / Math.sqrt((1.0 + x.names.size()) * (1 + y.names.size()))),
  NAMES_APART((s, x, y) -> apart(x.names, y.names)),
  PERSONS((s, x, y) -> shared(x.persons, y.persons)),
  PERSONS_APART((s, x, y) -> apart(x.persons, y.persons)),
  PLACES((s, x, y) -> shared(x.places, y.places)),
  PLACES_APART((s, x, y) -> apart(x.places, y.places)),
  NUMBERS((s, x, y) -> shared(x.numbers, y.numbers)),
  TIMES((s, x, y) -> shared(x.times, y.times)),
  TIMES_APART((s, x, y) -> apart(x.times, y.times)),
  DOERS((s, x, y) -> agree(x, y, Role.DOER)),
  OBJECTS((s, x, y) -> agree(x, y, Role.OBJECT)),
  SETTINGS((s, x, y) -> agree(x, y, Role.PLACE)),
  KINDS((s, x, y) -> agree(x, y, Role.KIND)),
  LIKE_DOERS((s, x, y) -> like(x, y, Role.DOER)),
  LIKE_OBJECTS((s, x, y) -> like(x, y, Role.OBJECT)),
  LIKE_SETTINGS((s, x, y) -> like(x, y, Role.PLACE)),
  CROSSED_PARTS((s, x, y) -> crossed(x, y)),
  LIKEST_PARTS((s, x, y) -> likest(x, y)),
  SAME_REPORT((s, x, y) -> yes(x.report == y.report)),
  DISTANCE((s, x, y) -> x.report == y.report ? Math.abs(x.mention.sentence().index() - y.mention.sentence().index()) : -1),
  LIKE_REPORTS((s, x, y) -> s.likeness(x, y)),
  REPORT_NAMES((s, x, y) -> s.names(x, y)),
  KNOWN((s, x, y) -> (s.known(x, y).one() + 0.3) / (s.known(x, y).seen() + 2)),
  KNOWN_SEEN((s, x, y) -> s.known(x, y).seen()),
  FREQUENT((s, x, y) -> Math.max(s.use(x).count, s.use(y).count)),
  INFREQUENT((s, x, y) -> Math.min(s.use(x).count, s.use(y).count)),
  SPREAD((s, x, y) -> Math.max(spread(s, x), spread(s, y))),
  NARROW((s, x, y) -> Math.min(spread(s, x), spread(s, y))),
  STEMS_TOGETHER((s, x, y) -> same(x, y) ? -1 : s.uses(x, y).sentences()),
  STEMS_IN_REPORTS((s, x, y) -> same(x, y) ? -1 : s.uses(x, y).reports()),
  STEMS_PARTS((s, x, y) -> same(x, y) ? -1 : s.uses(x, y).parts()),
  STEMS_CONTEXT((s, x, y) -> same(x, y) ? -1 : s.uses(x, y).context()),
  PER_REPORT((s, x, y) -> Math.max(crowd(s, x), crowd(s, y))),
  REPORTS((s, x, y) -> s.reports);

  private final Measure measure;

  Trait(Measure measure) {
    this.measure = measure;
  }

  /** A number that tells of two mentions. */
  private interface Measure {
    double of(Scene scene, MentionView left, MentionView right);
  }

  /** What the numbers are called. */
  static List<String> names() {
    return Stream.of(values()).map(Trait::name).toList();
  }

  /** All numbers of two mentions. */
  static float[] of(Scene scene, MentionView left, MentionView right) {
    float[] numbers = new float[values().length];
    for (Trait trait : values()) {
      numbers[trait.ordinal()] = (float) trait.measure.of(scene, left, right);
    }
    return numbers;
  }

  private static double yes(boolean holds) {
    return holds ? 1 : 0;
  }

  private static boolean same(MentionView left, MentionView right) {
    return left.stem.equals(right.stem);
  }

  private static double spread(Scene scene, MentionView mention) {
    return (double) scene.use(mention).reports.size() / scene.reports;
  }

  private static double crowd(Scene scene, MentionView mention) {
    return (double) scene.use(mention).count / scene.use(mention).reports.size();
  }

  private static int shared(Set<String> left, Set<String> right) {
    int count = 0;
    for (String each : left) {
      count += right.contains(each) ? 1 : 0;
    }
    return count;
  }

  private static double ratio(Set<String> left, Set<String> right) {
    Set<String> both = new HashSet<>(left);
    both.addAll(right);
    return both.isEmpty() ? 0 : (double) shared(left, right) / both.size();
  }

  private static double part(Set<String> left, Set<String> right) {
    return shared(left, right) / (1.0 + Math.min(left.size(), right.size()));
  }

  private static double apart(Set<String> left, Set<String> right) {
    return yes(!left.isEmpty() && !right.isEmpty() && shared(left, right) == 0);
  }

  private static double prefix(String left, String right) {
    int at = 0;
    while (at < Math.min(left.length(), right.length()) && left.charAt(at) == right.charAt(at)) {
      at++;
    }
    return at / (double) Math.max(1, Math.max(left.length(), right.length()));
  }

  private static double context(MentionView left, MentionView right) {
    double sum = 0;
    for (String word : left.context.keySet()) {
      Double weight = right.context.get(word);
      sum += weight == null ? 0 : weight * weight;
    }
    return sum == 0 ? 0 : sum / (left.contextLength * right.contextLength);
  }

  private static double agree(MentionView left, MentionView right, Role role) {
    Set<String> one = left.parts.get(role);
    Set<String> other = right.parts.get(role);
    return one == null || other == null ? 0 : shared(one, other) > 0 ? 1 : -1;
  }

  private static double like(MentionView left, MentionView right, Role role) {
    return Words.cosine(left.partVectors.get(role), right.partVectors.get(role));
  }

  private static double crossed(MentionView left, MentionView right) {
    int count = 0;
    for (Role one : left.parts.keySet()) {
      for (Role other : right.parts.keySet()) {
        count += one != other && shared(left.parts.get(one), right.parts.get(other)) > 0 ? 1 : 0;
      }
    }
    return count;
  }

  private static double likest(MentionView left, MentionView right) {
    double most = -1;
    for (float[] one : left.partVectors.values()) {
      for (float[] other : right.partVectors.values()) {
        most = Math.max(most, Words.cosine(one, other));
      }
    }
    return most;
  }
}
