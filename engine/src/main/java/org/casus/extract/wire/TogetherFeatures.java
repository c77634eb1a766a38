package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** What is seen of two fillers, to tell whether they have their parts in one incident. Stateless. */
final class TogetherFeatures {

  private static final Set<String> TURNS = Set.of("meanwhile", "another", "other", "also", "elsewhere", "later", "earlier",
      "moreover", "furthermore", "addition", "previously", "separate", "similar", "second", "same", "simultaneously", "hour", "day");
  private static final double LIKELY = 0.3;

  private TogetherFeatures() {}

  /**
   * The features of a pair, the same whichever comes first.
   *
   * @param left its kinds of incident by probability
   * @param right the same of the other
   */
  static List<String> of(Scene scene, Filler one, double[] left, Filler other, double[] right) {
    boolean ordered = one.wording().part().compareTo(other.wording().part()) <= 0;
    Found a = ordered ? one.wording() : other.wording();
    Found b = ordered ? other.wording() : one.wording();
    String parts = a.part() + " with " + b.part();
    List<String> plain = new ArrayList<>();
    kinds(left, right, plain);
    distance(scene, one, other, a, b, plain);
    shared(scene, a, b, plain);
    List<String> features = new ArrayList<>(plain);
    plain.forEach(f -> features.add(parts + " " + f));
    features.add(parts);
    features.add("report of " + Math.min(8, scene.discourse().sentences().size() / 4) + " times four sentences");
    return features;
  }

  private static void kinds(double[] left, double[] right, List<String> features) {
    double same = 0;
    for (int i = 0; i < left.length; i++) {
      same += left[i] * right[i];
    }
    features.addAll(Steps.of("kinds alike", same));
    features.add("kinds " + most(left) + " " + most(right));
  }

  private static int most(double[] kinds) {
    int most = 0;
    for (int i = 1; i < kinds.length; i++) {
      most = kinds[i] > kinds[most] ? i : most;
    }
    return most;
  }

  private static void distance(Scene scene, Filler one, Filler other, Found a, Found b, List<String> features) {
    int first = Math.min(a.span().sentence().index(), b.span().sentence().index());
    int last = Math.max(a.span().sentence().index(), b.span().sentence().index());
    features.add("sentences apart " + Math.min(8, last - first));
    features.add("paragraphs apart " + Math.min(5, Math.abs(a.span().sentence().paragraph() - b.span().sentence().paragraph())));
    features.add("nearest mentions apart " + Math.min(6, nearest(one, other)));
    if (first == last) {
      sameSentence(scene, a, b, features);
    }
    for (int i = first + 1; i <= last; i++) {
      Sentence sentence = scene.discourse().sentences().get(i);
      sentence.tokens().stream().limit(8).map(WordClasses::lemma).filter(TURNS::contains)
          .forEach(t -> features.add((last - first < 3 ? "a turn " : "a turn far off ") + t));
      if (!scene.ages(sentence).isEmpty()) {
        features.add("a date between");
      }
    }
  }

  private static int nearest(Filler one, Filler other) {
    int nearest = Integer.MAX_VALUE;
    for (Found a : one.entity().mentions()) {
      for (Found b : other.entity().mentions()) {
        if (a.probability() > LIKELY && b.probability() > LIKELY || a == one.wording() || b == other.wording()) {
          nearest = Math.min(nearest, Math.abs(a.span().sentence().index() - b.span().sentence().index()));
        }
      }
    }
    return nearest;
  }

  private static void sameSentence(Scene scene, Found a, Found b, List<String> features) {
    int from = Math.min(a.span().head(), b.span().head());
    int to = Math.max(a.span().head(), b.span().head());
    long acts = scene.acts(a.span().sentence()).stream().filter(t -> t.index() > from && t.index() < to).count();
    features.add("acts between " + Math.min(3, acts));
    features.add("acts of sentence " + Math.min(4, scene.acts(a.span().sentence()).size()));
    if (a.span().sentence().parsed()) {
      TreePath left = TreePath.of(a.span().sentence(), a.span().head());
      TreePath right = TreePath.of(a.span().sentence(), b.span().head());
      features.add(left.governor() == right.governor() ? "same governor" : "other governor");
      features.add("governed " + left.relation() + " and " + right.relation());
    }
  }

  private static void shared(Scene scene, Found a, Found b, List<String> features) {
    features.add(meeting("acts", acts(scene, a), acts(scene, b)));
    features.add(meeting("places", names(a), names(b)));
    features.add(meeting("ages", Set.copyOf(scene.ages(a.span().sentence())), Set.copyOf(scene.ages(b.span().sentence()))));
    TreeSet<String> classes = new TreeSet<>(scene.actClasses(a.span().sentence().index()));
    TreeSet<String> others = scene.actClasses(b.span().sentence().index());
    features.add(meeting("classes of acts", classes, others));
  }

  private static String meeting(String what, Set<String> left, Set<String> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return what + (left.isEmpty() && right.isEmpty() ? " of neither" : " of one");
    }
    Set<String> common = new HashSet<>(left);
    common.retainAll(right);
    return what + (common.isEmpty() ? " differ" : common.size() == left.size() && common.size() == right.size() ? " equal" : " meet");
  }

  private static Set<String> acts(Scene scene, Found found) {
    return scene.acts(found.span().sentence()).stream().map(WordClasses::lemma).collect(Collectors.toSet());
  }

  private static Set<String> names(Found found) {
    return found.span().sentence().tokens().stream().filter(t -> t.name().equals("LOCATION")).map(Token::text).collect(Collectors.toSet());
  }
}
