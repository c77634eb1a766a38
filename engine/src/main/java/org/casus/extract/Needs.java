package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/** Whether what a frame needs stands beside the word that evokes it. Reads one report; not thread-safe. */
final class Needs {

  private static final Set<String> CLASHES = Set.of("clash", "battle", "firefight", "skirmish", "gunfight", "gunbattle", "gun-battle", "fighting", "combat", "hostility", "hostilities", "confrontation", "shootout");
  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves");
  private static final Set<String> TOWARDS = Set.of("at", "against", "on", "into", "toward", "towards");
  private static final Set<String> SOMEBODY = Set.of("elder", "leader", "journalist", "reporter", "photographer", "teacher", "doctor", "nurse", "judge", "priest", "pastor",
      "imam", "cleric", "chief", "aide", "officer", "soldier", "policeman", "guard", "ranger", "driver", "farmer", "herder", "fisherman", "trader", "merchant", "businessman",
      "contractor", "engineer", "technician", "scientist", "minister", "mayor", "lawmaker", "governor", "commander", "politician", "councillor", "councilor", "activist",
      "lawyer", "prosecutor", "translator", "interpreter", "tourist", "migrant", "refugee", "prisoner", "bystander", "protester", "student", "guide", "diplomat",
      "ambassador", "general", "colonel", "volunteer", "missionary", "monk", "nun", "bishop", "villager", "civilian", "sergeant", "captain", "pilot");
  private static final Set<String> AIRCRAFT = Set.of("aircraft", "plane", "helicopter", "jet", "airliner", "warplane");
  static final Set<String> SITES = Set.of("town", "city", "village", "base", "airport", "airfield", "capital", "district", "province",
      "garrison", "barracks", "outpost", "checkpoint", "stronghold", "hill", "bridge", "port", "border", "crossing", "territory", "area", "neighborhood", "neighbourhood", "suburb");
  private static final Set<ActorKind> ARMED = Set.of(ActorKind.MILITIA, ActorKind.MILITARY, ActorKind.INTELLIGENCE);

  /** What is killed in numbers without being people. */
  private static final Set<String> NO_PEOPLE = Set.of("job", "deal", "bill", "animal", "cow", "goat", "sheep", "camel", "elephant", "bird", "fish", "hour", "plan", "project", "law", "tree");

  private final Mentions mentions;
  private final Frames frames;

  Needs(Mentions mentions, Frames frames) {
    this.mentions = mentions;
    this.frames = frames;
  }

  boolean met(EventDraft draft, Clauses clauses) {
    boolean verb = word(draft).verb();
    if (verb && !Objects.requireNonNull(draft.frame.objects()).isEmpty() && !object(draft, clauses)) {
      return false;
    }
    return switch (draft.frame.need()) {
      case NOTHING -> true;
      case OBJECT -> !verb || !clauses.objects(draft.trigger()).isEmpty();
      case BLAST -> !verb || blast(draft, clauses);
      case TARGET -> !verb || !draft.targets.isEmpty() || clash(draft) && draft.perpetrators.size() > 1;
      case SITE -> verb && !draft.perpetrators.isEmpty() && clauses.objects(draft.trigger()).stream().anyMatch(o -> site(draft.sentence, o));
      case PEOPLE -> !draft.targets.isEmpty() || verb && people(draft, clauses);
      case WEAPON -> weaponObject(draft, clauses);
      case PROJECTILE -> clauses.subjects(draft.trigger()).stream().anyMatch(s -> weapon(draft.sentence, s));
      case ACTOR -> !draft.perpetrators.isEmpty();
      case ACTORS -> draft.perpetrators.size() + draft.targets.size() >= 2 || !verb && draft.frame.type().mutual();
    };
  }

  /** Whether the verb's object is one of those that the frame names. */
  private static boolean object(EventDraft draft, Clauses clauses) {
    Set<String> named = Set.copyOf(Objects.requireNonNull(draft.frame.objects()));
    List<Integer> objects = new ArrayList<>(clauses.objects(draft.trigger()));
    objects.addAll(clauses.prepositional(draft.trigger(), Set.of("into")));
    return objects.stream().map(draft.sentence.tokens()::get).anyMatch(t -> t.noun() && t.lemmaIn(named));
  }

  /** "took the town", "took Goma", "took a base": something that can be held. */
  private boolean site(Sentence sentence, int token) {
    boolean place = mentions.placeAt(sentence, token).filter(p -> !p.kind().equals("country")).isPresent();
    return place || sentence.tokens().get(token).lemmaIn(SITES);
  }

  /** Whether a weapon beside the word or an armed doer shows that it means force. */
  static boolean armed(EventDraft draft) {
    return draft.frame.type() == EventType.ASSAULT
        && (!draft.frame.weaponSet().containsAll(draft.weapons) || draft.perpetrators.values().stream().anyMatch(a -> ARMED.contains(a.kind())));
  }

  static boolean clash(EventDraft draft) {
    return word(draft).lemmaIn(CLASHES);
  }

  private static Token word(EventDraft draft) {
    return draft.sentence.tokens().get(draft.trigger());
  }

  /** Whether what explodes, rips or tears is a weapon or a blast, or something that can be attacked is blown up. */
  private boolean blast(EventDraft draft, Clauses clauses) {
    List<Integer> beside = new ArrayList<>(clauses.subjects(draft.trigger()));
    beside.addAll(clauses.objects(draft.trigger()));
    beside.addAll(clauses.prepositional(draft.trigger(), Set.of("by", "with")));
    return !draft.weapons.isEmpty() || !draft.targets.isEmpty() && !clauses.objects(draft.trigger()).isEmpty()
        || beside.stream().anyMatch(t -> explosive(draft.sentence, t));
  }

  private boolean explosive(Sentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    Frame frame = word.noun() ? frames.of(word) : null;
    return frame != null && frame.type() == EventType.ASSAULT || word.lemmaIn(REFLEXIVE) || weapon(sentence, token);
  }

  private boolean weapon(Sentence sentence, int token) {
    return mentions.weapons(sentence).stream().anyMatch(w -> w.covers(token));
  }

  private boolean people(EventDraft draft, Clauses clauses) {
    boolean dead = draft.frame.name().equals("assault.kill")
        && clauses.objects(draft.trigger()).stream().anyMatch(o -> mortal(draft.sentence.tokens().get(o)) && mentions.numberOf(draft.sentence, o).isPresent());
    boolean flew = ThingsHit.aircraftAfter(draft.sentence, draft.trigger()) >= 0 || clauses.objects(draft.trigger()).stream()
        .anyMatch(o -> draft.sentence.tokens().get(o).lemmaIn(AIRCRAFT));
    return dead || flew || clauses.objects(draft.trigger()).stream().map(o -> draft.sentence.tokens().get(o))
        .anyMatch(t -> t.lemma().matches("person|people|man|woman|child|boy|girl|other|worker|member") || somebody(draft.sentence, t)
            || mentions.numbers(draft.sentence).stream().anyMatch(n -> n.covers(t.index())));
  }

  /** "killed a tribal elder", "shot an aide": one of those whom their trade or standing names. */
  private static boolean somebody(Sentence sentence, Token noun) {
    boolean one = sentence.tree().children(noun.index(), "det").stream().anyMatch(c -> sentence.tokens().get(c).text().matches("(?i)an?"));
    return one && noun.tag().equals("NN") && noun.lemmaIn(SOMEBODY);
  }

  private static boolean mortal(Token token) {
    return token.tag().equals("NNS") && !token.lemmaIn(NO_PEOPLE);
  }

  private boolean weaponObject(EventDraft draft, Clauses clauses) {
    boolean weapon = clauses.objects(draft.trigger()).stream().anyMatch(o -> weapon(draft.sentence, o));
    if (weapon && draft.targets.values().stream().noneMatch(a -> a.kind() == ActorKind.INSTALLATION)) {
      clauses.expanded(clauses.prepositional(draft.trigger(), TOWARDS))
          .forEach(t -> mentions.placeAt(draft.sentence, t).filter(p -> p.installation()).ifPresent(p -> add(draft, ActorsAt.installation(p))));
    }
    return weapon;
  }

  private static void add(EventDraft draft, ActorRef target) {
    EventDraft.add(draft.targets, target);
  }
}
