package org.casus.ground;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.Weapon;
import org.casus.assertion.WireName;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/** Finds words for weapons. Immutable; thread-safe. */
public final class WeaponLexicon {

  private final PhraseTrie<Entry> trie = new PhraseTrie<>();

  private record Entry(Set<Weapon> weapons, boolean acronym) {}

  /** The shipped words and the analyst's additions ({@code weapons.csv}). */
  public static WeaponLexicon read(Knowledge knowledge) {
    WeaponLexicon lexicon = new WeaponLexicon();
    knowledge.rows("weapons.csv").forEach(lexicon::add);
    return lexicon;
  }

  private void add(Row row) {
    Set<Weapon> weapons = EnumSet.noneOf(Weapon.class);
    row.list("weapons").forEach(w -> weapons.add(WireName.parse(Weapon.class, w)));
    for (String words : row.list("words")) {
      boolean acronym = Character.isUpperCase(words.charAt(0));
      trie.add(Spelling.words(words, 0).stream().map(Spelling.Word::key).toList(), new Entry(weapons, acronym));
    }
  }

  /** Every word for a weapon, longest match first, none inside another; a row without a weapon names what only sounds like one. */
  public List<WeaponWord> find(Discourse discourse) {
    List<WeaponWord> found = new ArrayList<>();
    for (Sentence sentence : discourse.sentences()) {
      List<Spelling.Word> words = Spelling.words(discourse.written(sentence), sentence.begin());
      for (int i = 0; i < words.size(); i++) {
        i = match(discourse, sentence, words, i, found);
      }
    }
    return found;
  }

  private int match(
      Discourse discourse, Sentence sentence, List<Spelling.Word> words, int at, List<WeaponWord> found) {
    for (PhraseTrie.Hit<Entry> hit : trie.at(words, at, Spelling.Word::key)) {
      Entry entry = hit.values().get(0);
      if (entry.acronym() && !Character.isUpperCase(words.get(at).raw().charAt(0))) {
        continue;
      }
      int first = sentence.tokenAt(words.get(at).begin());
      int last = sentence.tokenAt(words.get(hit.last()).begin());
      if (entry.weapons().isEmpty()) {
        return hit.last(); // "gold mine"
      }
      if (first >= 0 && last >= 0) {
        String text = discourse.written(sentence, first, last);
        found.add(new WeaponWord(sentence.index(), first, last, text, entry.weapons()));
        return hit.last();
      }
    }
    return at;
  }
}
