package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Mends a mistake that the tagger makes throughout this field: in "US forces carried out" it takes "forces" for a verb
 * and "carried" for a participle, which costs the parser the subject. Stateless.
 */
final class TagRepair {

  private static final Set<String> PLURAL_NOUNS =
      Set.of("forces", "strikes", "attacks", "raids", "troops", "fires", "rockets", "patrols", "guards", "officers", "rebels", "marines",
          "insurgents", "militants", "fighters", "soldiers", "commandos", "warplanes", "jets", "drones", "missiles", "gunmen", "guerrillas");
  private static final Set<String> BEFORE = Set.of("NNP", "NNPS", "JJ", "NN");
  private static final Set<String> AFTER = Set.of("VBD", "VBN", "MD", "VBP");

  private static final Set<String> FIGHTERS = Set.of("troops", "rebels", "insurgents", "militants", "fighters", "soldiers", "commandos", "gunmen", "guerrillas",
      "jihadists", "militiamen", "separatists", "mercenaries", "peacekeepers", "marines", "policemen");

  private static final Set<String> ACTS = Set.of("shelling", "bombing", "killing", "shooting", "kidnapping", "fighting", "stabbing",
      "beheading", "hijacking", "ramming", "looting");

  private static final Set<String> MUNITION = Set.of("rocket", "rockets", "missile", "missiles", "shell", "shells", "mortar", "mortars", "drone", "drones",
      "bomb", "bombs", "grenade", "grenades", "projectile", "projectiles", "round", "rounds", "mine", "mines", "device", "devices", "explosives", "shot", "shots");
  private static final Set<String> SENT = Set.of("fired", "launched", "planted", "thrown", "dropped", "hidden", "placed", "hurled", "lobbed");

  private static final Set<String> ENDS = Set.of("IN", ".", ",", "MD", "CC", ":");
  private static final Set<String> MEANS = Set.of("drone", "mortar", "rocket", "missile", "shell", "bomb", "mine");
  private static final Set<String> DEEDS = Set.of("attack", "attacks", "strike", "strikes", "raid", "raids", "launches", "blast", "blasts");

  private static final Set<String> DOES = Set.of("finances", "funds", "arms", "backs", "trains", "supports", "hosts", "supplies", "commands", "controls", "leads",
      "directs", "shelters", "sponsors", "aids", "bombs", "shells", "attacks", "raids", "fights", "targets", "heads");

  private TagRepair() {}

  static void repair(List<CoreLabel> words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      CoreLabel word = words.get(i);
      CoreLabel next = words.get(i + 1);
      boolean mistaken = word.tag().equals("VBZ") && PLURAL_NOUNS.contains(word.word())
          && BEFORE.contains(words.get(i - 1).tag()) && AFTER.contains(next.tag());
      if (mistaken) {
        word.setTag("NNS");
        next.setTag(next.tag().equals("VBN") ? "VBD" : next.tag());
      }
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      people(words, i);
      sent(words, i);
      inserted(words, i);
      shotAndKilled(words, i);
      act(words, i);
      patron(words, i);
      means(words, i);
      offensive(words, i);
    }
  }

  /** "fought Taliban insurgents for the town", "a Russian general in Moscow": words for people, and no verb or adjective. */
  private static void people(List<CoreLabel> words, int at) {
    CoreLabel word = words.get(at);
    boolean led = at > 0 && (BEFORE.contains(words.get(at - 1).tag()) || words.get(at - 1).tag().equals("DT"));
    if (word.tag().equals("VBZ") && FIGHTERS.contains(word.word())) {
      word.setTag("NNS");
    } else if (word.tag().equals("JJ") && word.word().equals("general") && led && words.get(at + 1).tag().matches("IN|VB[DZN]|[.,]|CC|WP")) {
      word.setTag("NN");
    } else if (word.tag().startsWith("VB") && word.word().equals("drone") && at > 0 && BEFORE.contains(words.get(at - 1).tag())) {
      word.setTag("NN");
    }
  }

  /** "A shell fired from Syria killed": munitions are fired and do not fire. */
  private static void sent(List<CoreLabel> words, int at) {
    boolean munition = at > 0 && MUNITION.contains(words.get(at - 1).word().toLowerCase(Locale.ROOT));
    boolean finite = words.stream().skip(at + 1L).anyMatch(w -> w.tag().equals("VBD"));
    if (munition && finite && words.get(at).tag().equals("VBD") && SENT.contains(words.get(at).word()) && words.get(at + 1).tag().matches("IN|TO")) {
      words.get(at).setTag("VBN");
    }
  }

  /** "The strike, carried out by a drone, killed": a participle between commas. */
  private static void inserted(List<CoreLabel> words, int at) {
    int next = words.get(at + 1).tag().equals("RP") ? at + 2 : at + 1;
    boolean by = next < words.size() && words.get(next).word().equals("by");
    if (at > 1 && by && words.get(at).tag().equals("VBD") && words.get(at - 1).word().equals(",") && resumes(words, next)) {
      words.get(at).setTag("VBN");
    }
  }

  private static boolean resumes(List<CoreLabel> words, int from) {
    for (int i = from; i + 1 < words.size(); i++) {
      if (words.get(i).word().equals(",")) {
        return words.get(i + 1).tag().matches("VB[DZP]|MD");
      }
    }
    return false;
  }

  /** "Men on a motorcycle shot and killed a journalist". */
  private static void shotAndKilled(List<CoreLabel> words, int at) {
    boolean killed = at + 2 < words.size() && words.get(at + 1).word().equals("and") && words.get(at + 2).word().matches("killed|wounded|injured");
    if (killed && words.get(at).word().equals("shot") && words.get(at).tag().equals("NN")) {
      words.get(at).setTag("VBD");
    }
  }

  /** "Iran finances Hamas", "Rwanda commands and controls the M23": what a state does for a group is a verb. */
  private static void patron(List<CoreLabel> words, int at) {
    CoreLabel next = words.get(at + 1);
    boolean plural = words.get(at).tag().equals("NNS") && DOES.contains(words.get(at).word());
    boolean named = at > 0 && words.get(at - 1).tag().startsWith("NNP");
    boolean joined = next.tag().equals("CC") && at + 2 < words.size() && words.get(at + 2).tag().equals("VBZ");
    if (plural && named && (joined || next.tag().equals("NNP") || next.tag().equals("DT"))) {
      words.get(at).setTag("VBZ");
    }
  }

  /** "launched a similar offensive": no adjective where no noun follows. */
  private static void offensive(List<CoreLabel> words, int at) {
    boolean adjective = words.get(at).tag().equals("JJ") && words.get(at).word().equalsIgnoreCase("offensive");
    boolean led = at > 0 && (BEFORE.contains(words.get(at - 1).tag()) || words.get(at - 1).tag().equals("DT") || words.get(at - 1).tag().equals("POS"));
    if (adjective && led && words.get(at + 1).tag().matches("IN|VB[DZN]|[.,:]|CC|HYPH|TO|MD|WDT")) {
      words.get(at).setTag("NN");
    }
  }

  /** "two drone attacks": the means of an act is a noun, whatever the tagger takes it for. */
  private static void means(List<CoreLabel> words, int at) {
    boolean verb = words.get(at).tag().startsWith("VB") && MEANS.contains(words.get(at).word().toLowerCase(Locale.ROOT));
    CoreLabel next = words.get(at + 1);
    if (verb && DEEDS.contains(next.word().toLowerCase(Locale.ROOT))) {
      words.get(at).setTag("NN");
      next.setTag(next.word().endsWith("s") ? "NNS" : "NN");
    }
  }

  /** "Shelling by rebels", "Turkish shelling killed", "the shelling of": a noun, not a participle. */
  private static void act(List<CoreLabel> words, int at) {
    CoreLabel word = words.get(at);
    CoreLabel next = words.get(at + 1);
    boolean first = at == 0 || BEFORE.contains(words.get(at - 1).tag());
    boolean verbal = next.tag().equals("VBD") || next.tag().equals("VBN");
    boolean act = word.tag().equals("VBG") && ACTS.contains(word.word().toLowerCase(Locale.ROOT));
    boolean named = at > 0 && Set.of("DT", "PRP$", "POS").contains(words.get(at - 1).tag()) && ENDS.contains(next.tag());
    if (act && named) {
      word.setTag("NN");
    } else if (act && first && (next.word().equals("by") || next.word().equals("between") || verbal)) {
      word.setTag("NN");
      next.setTag(verbal ? "VBD" : next.tag());
    }
  }
}
