package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Set<String> ACTS = Set.of("shelling", "bombing", "killing", "shooting", "kidnapping", "fighting", "looting", "beheading");

  private static final Set<String> ENDS = Set.of("IN", ".", ",", "MD", "CC", ":");
  private static final Set<String> MEANS = Set.of("drone", "mortar", "rocket", "missile", "shell", "bomb", "mine");
  private static final Set<String> DEED_NOUNS = Set.of("attack", "strike", "raid", "blast", "bombing", "ambush", "assault", "explosion",
      "killing", "massacre", "kidnapping", "shelling", "operation", "incident");
  private static final int CHARGE = 9;
  private static final Set<String> BEHIND = Set.of("IN", ".", ",", ":", "RB", "PRP", "TO", "CC", "HYPH");
  private static final Set<String> DEEDS = Set.of("attack", "attacks", "strike", "strikes", "raid", "raids", "launches", "blast", "blasts");

  private static final Set<String> LEADS = Set.of("DT", "JJ", "CD", "PRP$", "POS", "IN");
  private static final Set<String> NOUNS = Set.of("offensive", "general", "militant", "insurgent", "civilian", "jihadist", "loyalist", "separatist", "official");

  private static final Pattern WHEN = Pattern.compile("(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|last|this|late|early");
  private static final Pattern TIME = Pattern.compile("(?:minute|hour|day|night|week|month|year)s?");

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
    onlyVerb(words);
    for (int i = 0; i + 1 < words.size(); i++) {
      act(words, i);
      means(words, i);
      pointing(words, i);
      charged(words, i);
      noun(words, i);
    }
  }

  /** "Four men on motorcycles seized a priest on Monday.": a sentence's only verb, with an object behind it, is no participle. */
  private static void onlyVerb(List<CoreLabel> words) {
    boolean finite = words.stream().anyMatch(w -> w.tag().matches("VB[DZP]|MD"));
    boolean sentence = words.get(words.size() - 1).tag().equals(".");
    for (int i = 1; i + 1 < words.size() && sentence && !finite; i++) {
      boolean verb = words.get(i).tag().equals("VBN") && words.get(i - 1).tag().matches("NNS?|NNPS?|RB|CD");
      boolean when = WHEN.matcher(words.get(i + 1).word()).matches() || i + 2 < words.size() && TIME.matcher(words.get(i + 2).word()).matches(); // "killed Sunday", "killed two days after"
      if (verb && !when && words.get(i + 1).tag().matches("DT|CD|NNPS?|PRP\\$?|NNS|RP|JJ")) {
        words.get(i).setTag("VBD");
        return;
      }
    }
  }

  /** "launched a similar offensive", "killed a general": no adjective where no noun follows. */
  private static void noun(List<CoreLabel> words, int at) {
    boolean adjective = words.get(at).tag().equals("JJ") && NOUNS.contains(words.get(at).word().toLowerCase(Locale.ROOT));
    boolean led = at > 0 && (BEFORE.contains(words.get(at - 1).tag()) || words.get(at - 1).tag().equals("DT") || words.get(at - 1).tag().equals("POS"));
    if (adjective && led && words.get(at + 1).tag().matches("IN|VB[DZN]|[.,:]|CC|HYPH|TO|MD|WDT")) {
      words.get(at).setTag("NN");
    }
  }

  /** "accused Armenia of shelling Ganja": an act with an object, no noun before one. */
  private static void charged(List<CoreLabel> words, int at) {
    CoreLabel word = words.get(at);
    boolean act = word.tag().equals("NN") && ACTS.contains(word.word()) && at > 1 && words.get(at - 1).word().equals("of");
    CoreLabel next = words.get(at + 1);
    boolean object = Set.of("DT", "NNP", "NNPS", "CD", "PRP$").contains(next.tag()) || Character.isUpperCase(next.word().charAt(0));
    if (act && object && words.subList(Math.max(0, at - CHARGE), at).stream().anyMatch(w -> w.word().startsWith("accus"))) {
      word.setTag("VBG");
    }
  }

  /** "claimed that attack in a statement": a determiner, since no clause follows. */
  private static void pointing(List<CoreLabel> words, int at) {
    boolean that = words.get(at).word().equals("that") && words.get(at).tag().equals("IN");
    boolean deed = at + 2 < words.size() && words.get(at + 1).tag().equals("NN") && DEED_NOUNS.contains(words.get(at + 1).word());
    if (that && deed && BEHIND.contains(words.get(at + 2).tag())) {
      words.get(at).setTag("DT");
    }
  }

  /** "two drone attacks", "a drone hit a refinery": the means of an act is a noun, whatever the tagger takes it for. */
  private static void means(List<CoreLabel> words, int at) {
    boolean verb = words.get(at).tag().startsWith("VB") && MEANS.contains(words.get(at).word().toLowerCase(Locale.ROOT));
    CoreLabel next = words.get(at + 1);
    if (verb && DEEDS.contains(next.word().toLowerCase(Locale.ROOT))) {
      words.get(at).setTag("NN");
      next.setTag(next.word().endsWith("s") ? "NNS" : "NN");
    } else if (verb && at > 0 && LEADS.contains(words.get(at - 1).tag())) {
      words.get(at).setTag("NN");
      next.setTag(next.tag().equals("VBN") ? "VBD" : next.tag());
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
    } else if (word.word().equals("Fighting") && at == 0 && Set.of("between", "in", "near", "around", "at", "over", "with", "for").contains(next.word())) {
      word.setTag("NN");
    } else if (act && first && (next.word().equals("by") || verbal)) {
      word.setTag("NN");
      next.setTag(verbal ? "VBD" : next.tag());
    }
  }
}
