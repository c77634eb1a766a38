package org.casus.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Names of persons and organisations that only the statistical tagger knows; they stay in the record as themselves. */
final class StatisticalNames {

  private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "bin", "ibn", "de", "del", "wal");

  private StatisticalNames() {}

  static void add(Discourse discourse, Sentence sentence, List<ActorMention> here) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String name = tokens.get(i).name();
      if (!name.equals("PERSON") && !name.equals("ORGANIZATION")) {
        continue;
      }
      int last = i;
      while (last + 1 < tokens.size() && tokens.get(last + 1).name().equals(name)) {
        last++;
      }
      mention(discourse, sentence, i, last, name, here).ifPresent(here::add);
      i = last;
    }
  }

  /** Runs of capitalised words that nobody knows, with "al", "bin" and the like inside: names all the same. */
  static void addCapitalised(Discourse discourse, Sentence sentence, List<ActorMention> here) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int last = i;
      while (last + 1 < tokens.size() && (capitalised(tokens.get(last + 1)) || PARTICLES.contains(tokens.get(last + 1).text()) && last + 2 < tokens.size() && capitalised(tokens.get(last + 2)))) {
        last++;
      }
      boolean particle = tokens.subList(i, last + 1).stream().anyMatch(t -> PARTICLES.contains(t.text()));
      if (capitalised(tokens.get(i)) && last > i && particle && tokens.subList(i, last + 1).stream().noneMatch(t -> t.name().equals("LOCATION"))) {
        mention(discourse, sentence, i, last, "ORGANIZATION", here).ifPresent(here::add);
      }
      i = last;
    }
  }

  private static boolean capitalised(Token token) {
    return token.tag().startsWith("NNP") && Character.isUpperCase(token.text().charAt(0));
  }

  private static Optional<ActorMention> mention(
      Discourse discourse, Sentence sentence, int first, int last, String name, List<ActorMention> here) {
    boolean known = here.stream().anyMatch(m -> m.first() <= last && first <= m.last());
    String text = Spelling.oneLine(discourse.written(sentence, first, last));
    if (known || text.length() < 3 || !Character.isUpperCase(text.charAt(0))) {
      return Optional.empty();
    }
    ActorKind kind = name.equals("PERSON") ? ActorKind.PERSON : ActorKind.OTHER;
    ActorRef ref = new ActorRef(null, text, kind, text, List.of(text));
    int head = Heads.of(sentence, first, last);
    return Optional.of(new ActorMention(
        sentence.index(), first, last, head, text, ref, ActorMention.Basis.STATISTICAL));
  }

  /** The mentions without those that the tagger took for persons though they are known places ("Deir ez-Zor"). */
  static List<ActorMention> withoutPlaces(List<ActorMention> actors, List<PlaceMention> places) {
    return actors.stream().filter(a -> places.stream().noneMatch(p -> misnamed(a, p))).toList();
  }

  private static boolean misnamed(ActorMention actor, PlaceMention place) {
    boolean known = place.place().id() != null && actor.sentence() == place.sentence();
    boolean longName = actor.last() > actor.first();
    return known && longName && actor.basis() == ActorMention.Basis.STATISTICAL
        && actor.first() == place.first() && actor.last() == place.last();
  }

  /** Gives a surname the full name that the report used ("Almeida" after "Alex Almeida"). */
  static List<ActorMention> unify(List<ActorMention> found) {
    List<ActorMention> unified = new ArrayList<>();
    for (ActorMention mention : found) {
      boolean surname = mention.basis() == ActorMention.Basis.STATISTICAL && !mention.text().contains(" ");
      unified.add(surname ? found.stream().filter(m -> fullName(m, mention)).findFirst().map(m -> renamed(mention, m)).orElse(mention) : mention);
    }
    return unified;
  }

  private static boolean fullName(ActorMention full, ActorMention surname) {
    return full.text().endsWith(" " + surname.text()) && full.basis() != ActorMention.Basis.DESCRIBED
        && (full.actor().kind() == ActorKind.PERSON || surname.actor().kind() != ActorKind.PERSON);
  }

  private static ActorMention renamed(ActorMention mention, ActorMention full) {
    ActorRef ref = new ActorRef(full.actor().id(), full.actor().name(), full.actor().kind(), mention.text(), List.of());
    return new ActorMention(mention.sentence(), mention.first(), mention.last(), mention.head(), mention.text(), ref, mention.basis());
  }
}
