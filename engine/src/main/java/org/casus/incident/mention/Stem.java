package org.casus.incident.mention;

import java.util.List;

/** What stays of an English word without its endings, by the steps of Porter 1980, "An algorithm for suffix stripping". Stateless. */
final class Stem {

  private static final List<Ending> PLURAL = endings("sses:ss ies:i ss:ss s:");
  private static final List<Ending> LONG = endings("ational:ate tional:tion enci:ence anci:ance izer:ize abli:able alli:al"
      + " entli:ent eli:e ousli:ous ization:ize ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al"
      + " iviti:ive biliti:ble");
  private static final List<Ending> MIDDLE = endings("icate:ic ative: alize:al iciti:ic ical:ic ful: ness:");
  private static final List<Ending> LAST = endings("al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: sion:s tion:t"
      + " ou: ism: ate: iti: ous: ive: ize:");

  private record Ending(String from, String to) {}

  private Stem() {}

  private static List<Ending> endings(String table) {
    return List.of(table.split(" ")).stream().map(e -> e.split(":", -1)).map(e -> new Ending(e[0], e[1])).toList();
  }

  /** The stem of a word in lower case; a word that is not of letters from a to z, or has fewer than three, stays as it is. */
  static String of(String word) {
    if (!word.matches("[a-z]{3,}")) {
      return word;
    }
    String stem = past(replaced(word, PLURAL, -1));
    if (stem.endsWith("y") && voiced(cut(stem, 1))) {
      stem = cut(stem, 1) + "i";
    }
    return tidy(replaced(replaced(replaced(stem, LONG, 0), MIDDLE, 0), LAST, 1));
  }

  /** The first ending that fits, the longest of its kind, gives way where more than {@code least} syllables stand before it. */
  private static String replaced(String word, List<Ending> endings, int least) {
    Ending longest = endings.stream().filter(e -> word.endsWith(e.from))
        .max(java.util.Comparator.comparingInt((Ending e) -> e.from.length())).orElse(null);
    if (longest == null) {
      return word;
    }
    String before = cut(word, longest.from.length()) + longest.to;
    return syllables(cut(word, longest.from.length())) > least ? before : word;
  }

  private static String past(String word) {
    if (word.endsWith("eed")) {
      return syllables(cut(word, 3)) > 0 ? cut(word, 1) : word;
    }
    int ending = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
    if (ending == 0 || !voiced(cut(word, ending))) {
      return word;
    }
    String stem = cut(word, ending);
    if (stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("iz")) {
      return stem + "e";
    }
    if (twin(stem)) {
      return stem.matches(".*[lsz]") ? stem : cut(stem, 1);
    }
    return syllables(stem) == 1 && closed(stem) ? stem + "e" : stem;
  }

  private static String tidy(String word) {
    String stem = word;
    if (stem.endsWith("e")) {
      int count = syllables(cut(stem, 1));
      stem = count > 1 || count == 1 && !closed(cut(stem, 1)) ? cut(stem, 1) : stem;
    }
    return stem.endsWith("ll") && syllables(stem) > 1 ? cut(stem, 1) : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean consonant(String word, int at) {
    return switch (word.charAt(at)) {
      case 'a', 'e', 'i', 'o', 'u' -> false;
      case 'y' -> at == 0 || !consonant(word, at - 1);
      default -> true;
    };
  }

  /** How often a vowel is followed by a consonant. */
  private static int syllables(String word) {
    int count = 0;
    for (int i = 1; i < word.length(); i++) {
      count += consonant(word, i) && !consonant(word, i - 1) ? 1 : 0;
    }
    return count;
  }

  private static boolean voiced(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!consonant(word, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean twin(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && consonant(word, last);
  }

  /** Whether it ends in consonant, vowel, consonant, the last of them none of w, x and y. */
  private static boolean closed(String word) {
    int last = word.length() - 1;
    return last >= 2 && consonant(word, last) && !consonant(word, last - 1) && consonant(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }
}
