package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventType;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * Things and people that no register knows but that an act of force was done to, by the words for them ("a row of
 * clothes stores", "the wife of the minister"). Reads one report; not thread-safe.
 */
final class ThingsHit {

  private static final Set<String> ON = Set.of("on", "against", "at", "upon", "targeting", "of");
  private static final Set<String> THROUGH = Set.of("through", "outside", "inside", "into", "beside", "under", "in", "at");
  private static final Set<String> BUILT = Set.of("residential", "civilian", "populated", "industrial", "urban",
      "detention", "shopping", "training", "medical", "health", "community", "command", "cultural", "media", "reception", "data", "logistics", "research");
  private static final Set<String> NO_THINGS =
      Set.of("ground", "basis", "eve", "day", "night", "morning", "evening", "behalf", "part", "scale", "order", "anniversary",
          "occasion", "road", "way", "side", "time", "area", "region", "responsibility", "fire", "retaliation", "blow", "deal",
          "district", "city", "province", "neighborhood", "neighbourhood", "street", "suburb", "outskirt", "center", "centre",
          "hour", "week", "month", "year", "minute", "front", "border", "coast", "attempt", "number", "total", "island", "peninsula", "forest", "jungle", "desert", "mountain", "river",
          "valley", "plan", "country", "territory", "soil");

  private static final Set<String> DOWNING = Set.of("shoot", "down", "bring", "destroy");

  private final Mentions mentions;

  ThingsHit(Mentions mentions) {
    this.mentions = mentions;
  }

  /** What an assault was done to by its words alone; empty for every other event. */
  List<ActorRef> of(EventDraft draft, Clauses clauses) {
    Token trigger = draft.sentence.tokens().get(draft.trigger());
    if (draft.frame.type() == EventType.COERCE && trigger.verb()) {
      return clauses.objects(draft.trigger()).stream().filter(t -> thing(draft.sentence, t) && coerced(draft, t))
          .map(t -> named(draft.sentence, t, "arrest".equals(draft.frame.mode()) && !draft.sentence.tokens().get(t).lemmaIn(Needs.SITES) ? ActorKind.POPULATION : ActorKind.INSTALLATION)).distinct().toList();
    }
    if (draft.frame.type() != EventType.ASSAULT) {
      return List.of();
    }
    List<Integer> tokens = new ArrayList<>();
    if (trigger.verb()) {
      tokens.addAll(clauses.objects(draft.trigger()));
      tokens.add(aircraftAfter(draft.sentence, draft.trigger()));
    }
    boolean blast = draft.frame.need() == Frame.Need.BLAST || draft.frame.need() == Frame.Need.PROJECTILE;
    tokens.addAll(clauses.expanded(clauses.prepositional(draft.trigger(), blast ? THROUGH : ON)));
    return tokens.stream().filter(t -> t >= 0).filter(t -> thing(draft.sentence, t))
        .map(t -> named(draft.sentence, t, ActorKind.INSTALLATION)).distinct().toList();
  }

  /** Whoever is arrested, and towns that are besieged or taken; the loot of a raid is no target. */
  private static boolean coerced(EventDraft draft, int token) {
    Token noun = draft.sentence.tokens().get(token);
    return "arrest".equals(draft.frame.mode()) && !noun.lemmaIn(Needs.SITES) ? noun.tag().equals("NNS") : noun.lemmaIn(Needs.SITES);
  }

  private boolean thing(Sentence sentence, int token) {
    Token word = sentence.tokens().get(token);
    return (word.tag().matches("NNS?") || aircraft(sentence, token)) && (!word.lemmaIn(NO_THINGS) || token > 0 && sentence.tokens().get(token - 1).lemmaIn(BUILT)) && (word.text().length() > 2 || aircraft(sentence, token)) && !EventNouns.has(word) && !Negation.noOne(sentence, token)
        && mentions.dateAt(sentence, token).isEmpty() && mentions.placeAt(sentence, token).isEmpty()
        && mentions.actorAt(sentence, token).isEmpty()
        && mentions.weapons(sentence).stream().noneMatch(w -> w.covers(token))
        && mentions.numbers(sentence).stream().noneMatch(n -> n.covers(token));
  }

  /** The model of aircraft right behind a verb, which the parser loses ("shot down an Indian MiG-21"); -1 for none. */
  static int aircraftAfter(Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    int found = !tokens.get(verb).lemmaIn(DOWNING) ? -1
        : IntStream.range(verb + 1, Math.min(verb + 6, tokens.size())).filter(i -> aircraft(sentence, i)).findFirst().orElse(-1);
    return found < 0 || tokens.subList(verb + 1, found).stream().anyMatch(t -> t.tag().equals("IN") && !t.text().equals("down")) ? -1 : found;
  }

  /** "Su-25", "MiG-29": letters, a hyphen and a number, as models of aircraft are called. */
  static boolean aircraft(Sentence sentence, int token) {
    List<Token> tokens = sentence.tokens();
    return token + 2 < tokens.size() && tokens.get(token).text().matches("MiG|Mig|Su|F|Il|Mi|An|Tu|Ka|UH|AH|CH|MQ|RQ|C|TB|Yak|JF") && tokens.get(token + 1).text().equals("-")
        && tokens.get(token + 2).text().matches("\\d{1,3}\\p{Lu}{0,2}");
  }

  private ActorRef named(Sentence sentence, int head, ActorKind kind) {
    int first = head;
    while (first > 0 && modifies(sentence, first - 1)) {
      first--;
    }
    int last = aircraft(sentence, head) ? head + 2 : head;
    String text = mentions.grounded().discourse().span(sentence, first, last).quote().replaceAll("\\s+", " ");
    return new ActorRef(null, text, kind, text, List.of(text));
  }

  private boolean modifies(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean number = mentions.numbers(sentence).stream().anyMatch(n -> n.covers(at));
    return !number && (token.noun() || token.tag().startsWith("JJ") || token.tag().equals("HYPH") || token.text().equals("-")
        || token.tag().equals("VBN") && at + 1 < sentence.tokens().size() && sentence.tokens().get(at + 1).noun());
  }
}
