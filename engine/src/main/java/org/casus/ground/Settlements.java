package org.casus.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Names that the words around them make places, whatever the tagger takes them for: "Mafa village", "the town of Shire", "near Boni". Stateless. */
final class Settlements {

  private static final Set<String> KINDS = Set.of("village", "town", "city", "township", "hamlet", "settlement", "district", "commune", "municipality", "county",
      "neighborhood", "neighbourhood", "suburb", "territory", "prefecture", "subdivision", "governorate", "oblast", "raion", "province", "state", "region", "valley", "locality");
  private static final Set<String> BESIDE = Set.of("near", "outside");
  private static final Set<String> PARTICLES = Set.of("-", "al", "el", "de", "del", "la");

  private Settlements() {}

  /** First and last token of each such name. */
  static List<int[]> in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (!name(tokens.get(i))) {
        continue;
      }
      int last = i;
      while (last + 1 < tokens.size() && (name(tokens.get(last + 1)) || PARTICLES.contains(tokens.get(last + 1).text()) && last + 2 < tokens.size() && name(tokens.get(last + 2)))) {
        last++;
      }
      if (place(tokens, i, last)) {
        found.add(new int[] {i, last});
      }
      i = last;
    }
    return found;
  }

  private static boolean place(List<Token> tokens, int first, int last) {
    boolean before = last + 1 < tokens.size() && KINDS.contains(tokens.get(last + 1).text());
    boolean after = first > 1 && tokens.get(first - 1).text().equals("of") && KINDS.contains(tokens.get(first - 2).lemma());
    boolean beside = first > 0 && BESIDE.contains(tokens.get(first - 1).text());
    boolean ends = last + 1 == tokens.size() || !tokens.get(last + 1).noun() && !tokens.get(last + 1).text().matches("['’]s?|-");
    return before || (after || beside) && ends;
  }

  private static boolean name(Token token) {
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.text().charAt(0)) && token.text().chars().anyMatch(Character::isLowerCase);
  }
}
