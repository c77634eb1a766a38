package org.casus.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.corpus.PublicationDate;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Finds named and described actors: the register's names first, described groups around their nouns, then names that
 * only the statistical tagger knows. Mentions may nest ("Iran" in "Iran-backed militias"); the outer one stands first.
 * Thread-safe.
 */
public final class ActorFinder {

  private static final Set<String> TITLES =
      Set.of("president", "gen.", "general", "minister", "mr.", "mrs.", "ms.", "dr.", "lt.", "col.", "maj.", "sheikh",
          "ayatollah", "commander", "secretary", "ambassador", "prince", "king", "admiral", "colonel", "captain",
          "sen.", "senator", "sayyid", "mullah", "brig.", "capt.", "chairman", "chancellor", "premier");

  private static final Set<ActorKind> SHOUTED =
      EnumSet.of(ActorKind.MILITIA, ActorKind.PARTY, ActorKind.MILITARY, ActorKind.GOVERNMENT_BODY, ActorKind.ALLIANCE);

  private static final int YEARS_BEFORE_OFFICE = 8;

  private final ActorRegister register;
  private final DescribedActors described;

  /** A finder over a register of actors and the nouns for groups. */
  public ActorFinder(ActorRegister register, Knowledge knowledge) {
    this.register = register;
    this.described = new DescribedActors(register, GroupNouns.read(knowledge));
  }

  /** Every actor in order of appearance; {@code mentions} of each reference hold every wording in the report. */
  public List<ActorMention> find(Discourse discourse) {
    List<NameHit> hits = new ArrayList<>();
    discourse.sentences().forEach(s -> names(discourse, s, hits));
    Set<String> full = new HashSet<>();
    hits.stream().filter(h -> h.name().form() == ActorRegister.Form.FULL).forEach(h -> full.add(h.name().actor().id()));
    List<ActorMention> found = new ArrayList<>();
    for (Sentence sentence : discourse.sentences()) {
      List<ActorMention> here = new ArrayList<>();
      hits.stream().filter(h -> h.sentence() == sentence && believable(h, full)).forEach(h -> here.add(mention(h)));
      StatisticalNames.add(discourse, sentence, here);
      StatisticalNames.addCapitalised(discourse, sentence, here);
      described.add(discourse, sentence, here);
      here.sort(Comparator.comparingInt(ActorMention::first).thenComparing(m -> -m.last()));
      found.addAll(here);
    }
    return Wordings.complete(StatisticalNames.unify(found));
  }

  /** A name of the register somewhere in a sentence. */
  record NameHit(Sentence sentence, int first, int last, String text, ActorRegister.Name name) {}

  private void names(Discourse discourse, Sentence sentence, List<NameHit> hits) {
    List<Spelling.Word> words = Spelling.words(discourse.written(sentence), sentence.begin());
    int next = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i < next) {
        continue;
      }
      int end = match(discourse, sentence, words, i, register.plain(), Spelling.Word::key, hits);
      boolean name = Character.isUpperCase(words.get(i).raw().charAt(0)) && !Spelling.article(words.get(i).key());
      if (end < 0 && name) {
        end = match(discourse, sentence, words, i, register.folded(), w -> Spelling.folded(w.key()), hits);
      }
      if (end >= 0 && longerWithin(discourse, sentence, words, i, end)) {
        hits.remove(hits.size() - 1);
        end = -1;
      }
      next = end < 0 ? i + 1 : end + 1;
    }
  }

  /** "Colombian Army of National Liberation" is no Colombian Army: a longer name begins inside it and goes on behind it. */
  private boolean longerWithin(Discourse discourse, Sentence sentence, List<Spelling.Word> words, int first, int last) {
    for (int at = first + 1; at <= last; at++) {
      int end = match(discourse, sentence, words, at, register.plain(), Spelling.Word::key, new ArrayList<>());
      if (end > last && end - at > last - first) {
        return true;
      }
    }
    return false;
  }

  private int match(Discourse discourse, Sentence sentence, List<Spelling.Word> words, int at,
      PhraseTrie<ActorRegister.Name> trie, Function<Spelling.Word, String> key, List<NameHit> hits) {
    for (PhraseTrie.Hit<ActorRegister.Name> hit : trie.at(words, at, key)) {
      int from = words.get(at).begin();
      int to = words.get(hit.last()).end();
      String text = Spelling.oneLine(discourse.text().substring(from, to));
      int first = sentence.tokenAt(from);
      int last = sentence.tokenAt(words.get(hit.last()).begin());
      Optional<ActorRegister.Name> name = Optional.of(text).filter(t -> proper(words, at, hit.last()))
          .flatMap(t -> best(hit.values(), t, discourse.report().published()))
          .or(() -> hit.last() > at ? shouted(discourse, hit.values()) : Optional.empty());
      if (name.isPresent() && first >= 0 && last >= 0) {
        int start = withArticle(sentence, first);
        String whole = start < first ? discourse.written(sentence, start, last) : text;
        hits.add(new NameHit(sentence, start, last, whole, name.get()));
        return hit.last();
      }
    }
    return -1;
  }

  /** "al" and "el" belong to the name that follows them. */
  private static int withArticle(Sentence sentence, int first) {
    int at = first;
    if (at > 1 && sentence.tokens().get(at - 1).text().equals("-")) {
      at--;
    }
    boolean article = at > 0 && Set.of("al", "el", "Al", "El").contains(sentence.tokens().get(at - 1).text());
    return article ? at - 1 : first;
  }

  private static boolean proper(List<Spelling.Word> words, int first, int last) {
    return Character.isUpperCase(words.get(first).raw().charAt(0)) || Character.isUpperCase(words.get(last).raw().charAt(0));
  }

  /** The name meant; among bearers of one name, whoever was there or in office when the report came out. */
  private static Optional<ActorRegister.Name> best(
      List<ActorRegister.Name> names, String text, @Nullable PublicationDate published) {
    return names.stream().filter(n -> n.fitsCase(text)).filter(n -> !unborn(n, published))
        .min(Comparator.comparing(ActorRegister.Name::form).thenComparing(n -> !n.actor().during(published)));
  }

  /** In a report in capitals a force's or a party's name of several words may look like plain words: "SHINING PATH". */
  private static Optional<ActorRegister.Name> shouted(Discourse discourse, List<ActorRegister.Name> names) {
    return names.stream().filter(n -> n.form() == ActorRegister.Form.FULL && SHOUTED.contains(n.actor().kind()))
        .filter(n -> Character.isUpperCase(n.written().charAt(0)) && n.actor().during(discourse.report().published()))
        .filter(n -> discourse.inCapitals()).findFirst();
  }

  /** A surname or a title cannot mean somebody who came to office many years after the report. */
  private static boolean unborn(ActorRegister.Name name, @Nullable PublicationDate published) {
    Actor actor = name.actor();
    return actor.kind() == ActorKind.PERSON && !name.written().equals(actor.name()) && actor.after(published, YEARS_BEFORE_OFFICE);
  }

  private static boolean believable(NameHit hit, Set<String> full) {
    if (hit.name().form() == ActorRegister.Form.METONYM && insidePerson(hit)) {
      return false;
    }
    if (hit.name().form() == ActorRegister.Form.SHORT && hit.name().actor().kind() == ActorKind.PERSON && otherPerson(hit)) {
      return false;
    }
    if (hit.name().form() != ActorRegister.Form.SHORT || full.contains(hit.name().actor().id())) {
      return true;
    }
    int before = hit.first() - 1;
    return hit.name().actor().kind() == ActorKind.PERSON && before >= 0
        && TITLES.contains(hit.sentence().tokens().get(before).text().toLowerCase(java.util.Locale.ROOT));
  }

  /** "London" in "Jack London" is no capital. */
  private static boolean insidePerson(NameHit hit) {
    List<Token> tokens = hit.sentence().tokens();
    boolean person = tokens.get(hit.first()).name().equals("PERSON");
    boolean before = hit.first() > 0 && tokens.get(hit.first() - 1).name().equals("PERSON");
    boolean after = hit.last() + 1 < tokens.size() && tokens.get(hit.last() + 1).name().equals("PERSON");
    return person && (before || after);
  }

  /** "Petro Poroshenko" is not the Petro whom the register knows: a surname that goes on into another name. */
  private static boolean otherPerson(NameHit hit) {
    int next = hit.last() + 1;
    return next < hit.sentence().tokens().size() && hit.sentence().tokens().get(next).name().equals("PERSON");
  }

  private static ActorMention mention(NameHit hit) {
    Actor actor = hit.name().actor();
    String text = hit.text();
    ActorRef ref = new ActorRef(actor.id(), actor.name(), actor.kind(), text, List.of(text));
    ActorMention.Basis basis = hit.name().form() == ActorRegister.Form.ADJECTIVE && adjective(hit)
        ? ActorMention.Basis.ADJECTIVE
        : ActorMention.Basis.REGISTER;
    int head = Heads.of(hit.sentence(), hit.first(), hit.last());
    return new ActorMention(hit.sentence().index(), hit.first(), hit.last(), head, text, ref, basis);
  }

  private static boolean adjective(NameHit hit) {
    Token token = hit.sentence().tokens().get(hit.last());
    return token.tag().startsWith("JJ") || hit.last() + 1 < hit.sentence().tokens().size()
        && hit.sentence().tokens().get(hit.last() + 1).noun();
  }
}
