package org.casus.extract;

import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.ground.ActorMention;

/** The person who holds the office that a noun names. */
final class Holders {

  static final Set<String> TITLES = Set.of("general", "lieutenant", "colonel", "major", "brigadier", "admiral", "captain", "commander",
      "president", "minister", "sheikh", "ayatollah", "mullah", "sayyid", "senior", "chief", "inspector", "superintendent", "gen", "lt", "col", "maj",
      "capt", "dr", "prince", "king", "vice", "sergeant", "rear", "marshal", "ambassador", "senator", "secretary", "prime", "mr", "mrs", "ms", "retired");

  private static final Set<String> APPOINT = Set.of("appoint", "name", "elect", "choose", "promote", "select", "designate", "install", "crown", "nominate",
      "serve", "act", "reinstate", "confirm");

  private Holders() {}

  static Optional<ActorMention> of(RelationScene scene, int role) {
    return within(scene, role).or(() -> after(scene, role + 1, false)).or(() -> afterPhrase(scene, role))
        .or(() -> before(scene, role)).or(() -> Identity.subject(scene, scene.phraseStart(role)))
        .or(() -> appointed(scene, scene.phraseStart(role))).filter(Holders::person);
  }

  private static boolean person(ActorMention actor) {
    return actor.actor().kind() == ActorKind.PERSON && actor.basis() != ActorMention.Basis.DESCRIBED;
  }

  /** "Name was appointed commander of X", "X named Name as its envoy", "Name serves as". */
  private static Optional<ActorMention> appointed(RelationScene scene, int start) {
    int at = determiner(scene, start - 1) || scene.tag(start - 1).equals("PRP$") ? start - 2 : start - 1;
    boolean as = scene.word(at).equals("as") || scene.word(at).equals("to");
    at = as ? at - 1 : at;
    if (scene.tag(at).startsWith("VB") && APPOINT.contains(scene.lemma(at))) {
      boolean active = scene.lemma(at).equals("serve") || scene.lemma(at).equals("act");
      return active == as || !active ? Subjects.before(scene, at) : Optional.empty();
    }
    Optional<ActorMention> named = scene.endingAt(at).filter(Holders::person);
    int before = named.map(a -> a.first() - 1).orElse(-1);
    return named.filter(a -> APPOINT.contains(scene.lemma(before)) && scene.tag(before).startsWith("VB"));
  }

  /** "President Name" where the register's name begins with the title. */
  private static Optional<ActorMention> within(RelationScene scene, int role) {
    return scene.actors().stream().filter(a -> a.covers(role) && a.last() > role && person(a)).findFirst();
  }

  /** "... Gen. Name", ", Gen. Name". */
  private static Optional<ActorMention> after(RelationScene scene, int from, boolean comma) {
    int at = scene.word(from).equals(",") ? from + 1 : from;
    while (RoleRelations.title(scene, at)) {
      Optional<ActorMention> titled = scene.startingAt(at).filter(Holders::person);
      if (titled.isPresent()) {
        return titled;
      }
      at++;
    }
    return scene.startingAt(at).filter(Holders::person).filter(a -> at(scene, from, comma, a));
  }

  /** After a comma the name must be set off again, or stand alone. */
  private static boolean at(RelationScene scene, int from, boolean comma, ActorMention name) {
    int next = scene.overBracket(name.last() + 1);
    boolean closed = !scene.has(next) || Set.of(",", ".", "-", "—", ";", "and", ":").contains(scene.word(next));
    boolean verb = scene.tag(next).startsWith("VB") || scene.tag(next).equals("MD");
    return !scene.word(from).equals(",") && !comma || closed || verb;
  }

  /** "... of X (Y), Gen. Name" and "... to X Name". */
  private static Optional<ActorMention> afterPhrase(RelationScene scene, int role) {
    int at = role + 1;
    for (int steps = 0; steps < 2 && Set.of("of", "for", "to", "in", "at", "with").contains(scene.word(at)); steps++) {
      at = phraseEnd(scene, at + 1);
      Optional<ActorMention> found = after(scene, at, false);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static int phraseEnd(RelationScene scene, int from) {
    int at = from;
    while (scene.has(at) && inside(scene, at)) {
      Optional<ActorMention> name = scene.startingAt(at);
      if (name.filter(Holders::person).isPresent()) {
        break;
      }
      at = name.map(a -> a.last() + 1).orElse(at + 1);
    }
    return scene.overBracket(at);
  }

  private static boolean inside(RelationScene scene, int at) {
    String tag = scene.tag(at);
    return tag.startsWith("NN") || tag.startsWith("JJ") || tag.equals("DT") || tag.equals("CD") || scene.possessive(at) || scene.startingAt(at).isPresent()
        || scene.token(at).text().equals("-");
  }

  /** "Name, the ...", "Name, X's ...", "Name, a general and ...". */
  private static Optional<ActorMention> before(RelationScene scene, int role) {
    int start = scene.phraseStart(role);
    int mark = determiner(scene, start - 1) || scene.tag(start - 1).equals("PRP$") ? start - 2 : start - 1;
    if (scene.word(mark).equals("and") || scene.word(mark).equals("or")) {
      mark = commaBefore(scene, mark);
    }
    boolean set = scene.word(mark).equals(",") || scene.dash(mark) || scene.word(mark).equals("(");
    return set && mark > 0 ? scene.endingAt(mark - 1) : Optional.empty();
  }

  private static boolean determiner(RelationScene scene, int at) {
    return scene.tag(at).equals("DT") || scene.word(at).equals("himself") || scene.word(at).equals("herself");
  }

  private static int commaBefore(RelationScene scene, int from) {
    for (int i = from - 1; i > Math.max(0, from - 9); i--) {
      if (scene.word(i).equals(",")) {
        return i;
      }
      if (scene.tag(i).startsWith("VB") && !scene.tag(i).equals("VBN")) {
        return -1;
      }
    }
    return -1;
  }
}
