package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.casus.ground.PlaceMention;

/** Where an event was: which places of its sentence are its scene, and how they nest. Reads one report. */
final class Where {

  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "on", "outside", "inside", "around", "across", "throughout", "over", "along", "off", "of",
          "from", "into", "within", "between", "beyond", "against", "to", "targeting");
  private static final Set<String> OF_STATES = Set.of("against", "from", "to", "of", "between", "targeting", "on");
  private static final Set<String> SPEECH =
      Set.of("say", "tell", "state", "announce", "add", "note", "declare", "warn", "speak", "publish", "issue");

  private static final Set<String> SPEAKERS = Set.of("spokesman", "spokeswoman", "spokesperson", "official", "statement", "press");

  private final Mentions mentions;

  Where(Mentions mentions) {
    this.mentions = mentions;
  }

  /** Whether the words place something there, rather than naming a government or a passer-by. */
  boolean located(EventDraft draft, PlaceMention place) {
    if (official(draft.sentence, place) || aside(draft, place)) {
      return false;
    }
    if (place.installation() || hit(draft, place)) {
      return true;
    }
    List<Token> tokens = draft.sentence.tokens();
    boolean listed = place.first() > 0 && Set.of(",", "and").contains(tokens.get(place.first() - 1).text());
    int reach = 4;
    for (int i = place.first() - 1; i >= Math.max(0, place.first() - reach); i--) {
      Token token = tokens.get(i);
      reach += listed && mentions.placeAt(draft.sentence, i).isPresent() ? 2 : 0; // "in Goris, Jermuk and Vardenis"
      String word = token.text().toLowerCase(Locale.ROOT);
      if (LOCATIVE.contains(word)) {
        boolean left = draft.frame.type() == EventType.RETREAT && word.equals("from");
        return left || !state(draft.sentence, place, word);
      }
      boolean within = token.tag().equals("DT") || token.noun() || token.tag().startsWith("JJ")
          || word.equals(",") || token.tag().equals("CC") || word.equals("’s") || word.equals("'s");
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /** "X, which is al-Qaeda's affiliate in East Africa, claimed it": where the doer belongs, rather than where he struck. */
  private boolean aside(EventDraft draft, PlaceMention place) {
    for (int at = place.last(); at >= 0; at = draft.sentence.tree().head(at)) {
      int head = draft.sentence.tree().head(at);
      boolean describes = head >= 0 && (draft.sentence.tree().relation(at).equals("acl:relcl") || draft.sentence.tree().relation(at).equals("appos"));
      int clause = at;
      if (describes && draft.anchors.stream().noneMatch(a -> draft.sentence.tree().under(a, clause))
          && mentions.actorAt(draft.sentence, head).filter(a -> draft.perpetrators.containsKey(a.actor().key())).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "Baghdad said", "the Pentagon's spokesman": whoever speaks, rather than where something was. */
  private static boolean official(Sentence sentence, PlaceMention place) {
    int head = sentence.tree().head(place.last());
    String relation = sentence.tree().relation(place.last());
    boolean says = head >= 0 && !place.installation() && relation.equals("nsubj") && sentence.tokens().get(head).lemmaIn(SPEECH);
    boolean office = head > place.last() && Set.of("compound", "nmod:poss").contains(relation) && sentence.tokens().get(head).lemmaIn(SPEAKERS);
    return says || office;
  }

  /** "seized Kirkuk", "damaged the Kerch bridge": what was hit, or the town in its name, is also where. */
  private boolean hit(EventDraft draft, PlaceMention place) {
    boolean itself = draft.targets.entrySet().stream().filter(t -> !draft.perpetrators.containsKey(t.getKey())).map(Map.Entry::getValue).anyMatch(a -> a.name().equals(place.place().name()) || a.text().equals(place.text()));
    int head = draft.sentence.tree().head(place.last());
    boolean inName = head > place.last() && !place.kind().equals("country") && draft.sentence.tree().relation(place.last()).equals("compound")
        && mentions.actorAt(draft.sentence, head).filter(a -> draft.targets.containsKey(a.actor().key())).isPresent();
    return itself || inName;
  }

  /** Whether the name stands for a state: "against Iraq", "between Ankara and Tehran", "the U.S. embassy". */
  private boolean state(Sentence sentence, PlaceMention place, String preposition) {
    boolean country = place.kind().equals("country");
    Token next = sentence.tokens().get(Math.min(place.last() + 1, sentence.tokens().size() - 1));
    boolean modifier = country && next.index() > place.last() && next.noun() && sentence.tree().head(place.last()) == next.index();
    boolean side = preposition.equals("between") && mentions.actorAt(sentence, place.first())
        .filter(a -> a.basis() == ActorMention.Basis.REGISTER).isPresent();
    return modifier || side || country && OF_STATES.contains(preposition);
  }

  /** Whether the place is where something was said. */
  boolean ofSpeech(EventDraft draft, PlaceMention place) {
    Sentence sentence = draft.sentence;
    int at = place.last();
    while (at >= 0 && !sentence.tokens().get(at).verb() && !draft.anchors.contains(at)) {
      at = sentence.tree().head(at);
    }
    return at >= 0 && at < place.first() && !draft.anchors.contains(at) && sentence.tokens().get(at).lemmaIn(SPEECH);
  }

  /** Whether what is done by speaking was done there ("condemned in Baghdad"), rather than spoken of ("accused Armenia"). */
  boolean spokenThere(EventDraft draft, PlaceMention place) {
    boolean spoken = Set.of(EventType.ACCUSE, EventType.REQUEST, EventType.REJECT, EventType.SUPPORT, EventType.THREATEN).contains(draft.frame.type());
    int case0 = place.first() - 1;
    boolean adjunct = case0 >= 0 && Set.of("in", "at", "near").contains(draft.sentence.tokens().get(case0).text().toLowerCase(Locale.ROOT))
        && draft.anchors.contains(draft.sentence.tree().head(place.last()));
    return !spoken || adjunct;
  }

  /** Adds a place: one inside a known place takes its room, one around it tells nothing new. */
  static void add(EventDraft draft, PlaceMention place) {
    boolean inside = place.first() > 0 && draft.sentence.tokens().get(place.first() - 1).text().equals(",");
    if (draft.places.isEmpty()) {
      draft.places.add(place.path());
      return;
    }
    List<String> known = draft.places.get(0).stream().map(p -> p.key()).toList();
    if (known.contains(place.place().key())) {
      return;
    }
    if (inside && unknown(place.path()) && draft.places.size() == 1 && draft.places.get(0).get(0).area()) {
      draft.places.set(0, nested(place.path(), draft.places.get(0)));
      return;
    }
    if (inside && draft.places.size() == 1 && unknown(draft.places.get(0)) && place.place().area()) {
      draft.places.set(0, nested(draft.places.get(0), place.path()));
      return;
    }
    boolean narrower = place.path().stream().anyMatch(p -> p.key().equals(draft.places.get(0).get(0).key()));
    if (narrower) {
      draft.places.set(0, place.path());
    } else {
      draft.places.add(place.path());
    }
  }

  private static boolean unknown(List<PlaceRef> path) {
    return path.size() == 1 && path.get(0).id() == null && !path.get(0).area();
  }

  /** "Pazigyi village, Sagaing Region": a place of which no more is known than what it lies in. */
  private static List<PlaceRef> nested(List<PlaceRef> inner, List<PlaceRef> outer) {
    List<PlaceRef> path = new ArrayList<>(inner);
    path.addAll(outer);
    return List.copyOf(path);
  }
}
