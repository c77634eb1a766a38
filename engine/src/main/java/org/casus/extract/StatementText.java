package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.Voices.Speech;

/**
 * The words of a statement that a release gives without quotation marks: "The minister said:" and then, in the first
 * person, paragraph after paragraph. Stateless.
 */
final class StatementText {

  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "our", "my", "us");
  private static final Set<String> AFTERWORDS = Set.of("notes", "note", "media", "contact", "contacts", "further", "background", "follow", "email");
  private static final int SOON = 4;

  private StatementText() {}

  /** Whether the sentence ends with a verb of saying at this token and a colon. */
  static boolean opens(Sentence sentence, int verb) {
    int last = sentence.tokens().size() - 1;
    return verb < last && verb >= last - 3 && sentence.tokens().get(last).text().equals(":");
  }

  /** Everything that the speaker of such a sentence says after it. */
  static List<Speech> after(Discourse discourse, Quotations quotations, Speech opening) {
    List<Speech> said = new ArrayList<>();
    List<Sentence> all = discourse.sentences();
    int first = opening.sentence() + 1;
    boolean own = first < all.size() && quotations.in(all.get(first)).isEmpty()
        && all.subList(first, Math.min(all.size(), first + SOON)).stream().anyMatch(StatementText::firstPerson);
    for (int i = first; own && i < all.size() && !ends(all.get(i)); i++) {
      said.add(new Speech(i, 0, all.get(i).tokens().size() - 1, -1, opening.speaker(), opening.manner()));
    }
    return said;
  }

  private static boolean firstPerson(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).anyMatch(w -> FIRST_PERSON.contains(w.toLowerCase(Locale.ROOT)) && !w.equals("US"));
  }

  /** "Notes to editors", or the next speaker's colon. */
  private static boolean ends(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean heading = tokens.size() <= 6 && AFTERWORDS.contains(tokens.get(0).text().toLowerCase(Locale.ROOT));
    return heading || tokens.get(tokens.size() - 1).text().equals(":");
  }
}
