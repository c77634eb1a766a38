package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casus.assertion.Amount;
import org.casus.discourse.Sentence;
import org.casus.ground.NumberMention;
import org.casus.ground.WeaponWord;

/** Takes "at least nine mortar and four drone attacks" apart into two counted sets. */
final class WeaponSplit {

  private WeaponSplit() {}

  static List<EventDraft> split(EventDraft draft, Mentions mentions) {
    Sentence sentence = draft.sentence;
    int noun = draft.trigger();
    List<NumberMention> numbers = mentions.numbers(sentence).stream()
        .filter(n -> n.last() < noun && noun - n.first() <= 10 && !n.ordinal() && !n.money())
        .sorted(Comparator.comparingInt(NumberMention::first)).toList();
    if (numbers.size() != 2 || sentence.tokens().get(noun).verb()) {
      return List.of(draft);
    }
    List<WeaponWord> first = between(mentions, sentence, numbers.get(0).last(), numbers.get(1).first());
    List<WeaponWord> second = between(mentions, sentence, numbers.get(1).last(), noun);
    if (first.isEmpty() || second.isEmpty()) {
      return List.of(draft);
    }
    List<EventDraft> parts = new ArrayList<>();
    parts.add(part(draft, first, numbers.get(0).amount()));
    parts.add(part(draft, second, numbers.get(1).amount()));
    return parts;
  }

  private static List<WeaponWord> between(Mentions mentions, Sentence sentence, int from, int to) {
    return mentions.weapons(sentence).stream().filter(w -> w.first() > from && w.last() < to).toList();
  }

  private static EventDraft part(EventDraft whole, List<WeaponWord> weapons, Amount count) {
    EventDraft part = new EventDraft(whole.frame, whole.sentence, weapons.get(0).first());
    part.absorb(whole);
    part.joined.clear();
    part.anchors.addAll(whole.anchors);
    part.weapons.clear();
    part.weaponWords.clear();
    weapons.forEach(w -> {
      part.weapons.addAll(w.weapons());
      part.weaponWords.add(w.text());
    });
    part.part = true;
    part.count = count;
    part.counted = !count.single();
    part.status = whole.status;
    part.likelihood = whole.likelihood;
    return part;
  }
}
