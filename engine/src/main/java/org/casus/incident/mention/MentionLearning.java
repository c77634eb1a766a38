package org.casus.incident.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.learn.BoostedTrees;
import org.casus.learn.Boosting;

/** Learns a {@link MentionModel} from marked mentions. Stateless; the same mentions give the same weights. */
public final class MentionLearning {

  static final Boosting.Settings SETTINGS = new Boosting.Settings(80, 12, 0.13, 8, 1);
  private static final int VOTES = 3;
  private static final int EACH = 3; // of the pairs that are two events, every third is enough to learn from

  private MentionLearning() {}

  /** Learns. */
  public static MentionModel train(List<MarkedMention> marked) {
    return train(marked, SETTINGS);
  }

  static MentionModel train(List<MarkedMention> marked, Boosting.Settings settings) {
    Matters matters = new Matters(marked.stream().map(MarkedMention::mention).toList(), MentionResolver.MATTER);
    Map<String, Lexicon> without = new HashMap<>();
    marked.stream().map(MarkedMention::topic).distinct().forEach(topic -> without.put(topic,
        lexicon(marked.stream().filter(m -> !m.topic().equals(topic)).toList())));
    List<float[]> examples = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (List<Integer> group : matters.groups) {
      Lexicon lexicon = without.get(marked.get(group.get(0)).topic());
      if (lexicon != null) {
        pairs(matters, group, lexicon, marked, examples, right);
      }
    }
    return new MentionModel(learn(examples, right, settings), lexicon(marked));
  }

  private static BoostedTrees learn(List<float[]> examples, List<Boolean> right, Boosting.Settings settings) {
    boolean[] holds = new boolean[examples.size()];
    float[] weight = new float[examples.size()];
    for (int i = 0; i < holds.length; i++) {
      holds[i] = right.get(i);
      weight[i] = holds[i] ? 1 : EACH;
    }
    return Boosting.train(Trait.names(), examples, holds, weight, settings);
  }

  private static void pairs(Matters matters, List<Integer> group, Lexicon lexicon, List<MarkedMention> marked,
      List<float[]> examples, List<Boolean> right) {
    Scene scene = matters.scene(group, lexicon);
    for (int i = 0; i < group.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean one = marked.get(group.get(i)).chain().equals(marked.get(group.get(j)).chain());
        if (one || (i + j) % EACH == 0) {
          examples.add(Trait.of(scene, matters.mentions.get(group.get(i)), matters.mentions.get(group.get(j))));
          right.add(one);
        }
      }
    }
  }

  /** Counts pairs of heads within each matter; a pair has at most three votes there. */
  static Lexicon lexicon(List<MarkedMention> marked) {
    Map<String, List<MarkedMention>> matters = new LinkedHashMap<>();
    marked.forEach(m -> matters.computeIfAbsent(m.matter(), none -> new ArrayList<>()).add(m));
    Map<String, Lexicon.Count> sum = new HashMap<>();
    for (List<MarkedMention> matter : matters.values()) {
      within(matter).forEach((key, count) -> {
        double votes = Math.min(count.seen(), VOTES);
        sum.merge(key, new Lexicon.Count(count.one() / count.seen() * votes, votes), Lexicon.Count::plus);
      });
    }
    return new Lexicon(sum);
  }

  private static Map<String, Lexicon.Count> within(List<MarkedMention> matter) {
    List<String> heads = matter.stream().map(m -> m.mention().head().lemma().toLowerCase(java.util.Locale.ROOT)).toList();
    Map<String, Lexicon.Count> counts = new TreeMap<>();
    for (int i = 0; i < heads.size(); i++) {
      for (int j = 0; j < i; j++) {
        boolean one = matter.get(i).chain().equals(matter.get(j).chain());
        counts.merge(Lexicon.key(heads.get(i), heads.get(j)), new Lexicon.Count(one ? 1 : 0, 1), Lexicon.Count::plus);
      }
    }
    return counts;
  }
}
