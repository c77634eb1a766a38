package org.casus.incident.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is known of the reports that one comparison of mentions stands in. Not thread-safe: it remembers what it worked out. */
final class Scene {

  private final float[][] likeness;
  private final float[][] names;
  private final Map<String, StemUse> uses = new HashMap<>();
  private final Lexicon lexicon;
  private final Map<String, Map<String, StemUse.Likeness>> alike = new HashMap<>();
  final int reports;

  Scene(List<MentionView> mentions, float[][] likeness, float[][] names, Lexicon lexicon) {
    this.likeness = likeness;
    this.names = names;
    this.lexicon = lexicon;
    this.reports = (int) mentions.stream().map(m -> m.report).distinct().count();
    Map<String, List<MentionView>> byStem = new HashMap<>();
    mentions.forEach(m -> byStem.computeIfAbsent(m.stem, none -> new ArrayList<>()).add(m));
    byStem.forEach((stem, uses) -> this.uses.put(stem, new StemUse(uses)));
  }

  double likeness(MentionView left, MentionView right) {
    return likeness[left.report][right.report];
  }

  double names(MentionView left, MentionView right) {
    return names[left.report][right.report];
  }

  StemUse use(MentionView mention) {
    StemUse use = uses.get(mention.stem);
    if (use == null) {
      throw new IllegalArgumentException("The mention \"" + mention.mention.text() + "\" is not of this scene.");
    }
    return use;
  }

  /** How alike the uses of the two stems are. */
  StemUse.Likeness uses(MentionView left, MentionView right) {
    boolean inOrder = left.stem.compareTo(right.stem) <= 0;
    MentionView first = inOrder ? left : right;
    MentionView second = inOrder ? right : left;
    return alike.computeIfAbsent(first.stem, none -> new HashMap<>())
        .computeIfAbsent(second.stem, none -> StemUse.likeness(use(first), use(second)));
  }

  Lexicon.Count known(MentionView left, MentionView right) {
    return lexicon.of(left.lemma, right.lemma);
  }
}
