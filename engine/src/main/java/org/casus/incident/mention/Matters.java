package org.casus.incident.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casus.discourse.Discourse;

/**
 * Mentions sorted by the matter that their reports are about, as the words of the reports tell it: only mentions of one
 * matter are compared. Nobody changes it once it is made.
 */
final class Matters {

  final List<MentionView> mentions = new ArrayList<>();
  final float[][] likeness;
  final float[][] names;
  final List<List<Integer>> groups = new ArrayList<>();

  /**
   * Sorts.
   *
   * @param least how alike reports of one matter are on average, at least
   */
  Matters(List<EventMention> all, double least) {
    List<Discourse> discourses = all.stream().map(EventMention::discourse).distinct().toList();
    Map<Discourse, Integer> number = new java.util.IdentityHashMap<>();
    discourses.forEach(d -> number.put(d, number.size()));
    Rarity rarity = new Rarity(discourses);
    for (EventMention mention : all) {
      mentions.add(new MentionView(mention, number.getOrDefault(mention.discourse(), -1), rarity));
    }
    likeness = Likeness.of(discourses, token -> true);
    names = Likeness.of(discourses, Words::name);
    int[] matter = AverageLink.groups(likeness, least);
    Map<Integer, List<Integer>> sorted = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      sorted.computeIfAbsent(matter[mentions.get(i).report], none -> new ArrayList<>()).add(i);
    }
    groups.addAll(sorted.values());
  }

  /** What is known around the mentions of one matter. */
  Scene scene(List<Integer> group, Lexicon lexicon) {
    return new Scene(group.stream().map(mentions::get).toList(), likeness, names, lexicon);
  }
}
