package org.casus.extract;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.discourse.Token;

/** Whether two drafts of one report can tell of one happening, and how much speaks for it. Stateless. */
final class Sameness {

  private static final int NEAR = 3;
  private static final int FAR = 25;
  private static final int LEAD = 8;

  private Sameness() {}

  /** Whether nothing speaks against it: neither date, place, doer, weapon, toll nor count. */
  static boolean possible(EventDraft a, EventDraft b) {
    return a.frame.type() == b.frame.type()
        && (a.status == b.status || b.definite)
        && !(b.definite && a.background)
        && !(a.member && b.member)
        && a.date.overlaps(b.date)
        && counts(a, b)
        && doers(a.perpetrators, b.perpetrators)
        && weapons(a.weapons, b.weapons)
        && places(a, b)
        && modes(a, b)
        && tolls(a, b)
        && !(a.sentence == b.sentence && !b.definite);
  }

  /** A bare toll that differs from the one already told belongs to something else. */
  private static boolean tolls(EventDraft a, EventDraft b) {
    boolean bare = b.frame.name().equals("assault.kill") && b.definite;
    return !bare || a.killed.isEmpty() || b.killed.isEmpty() || b.sentence.index() - a.sentence.index() <= 1 && others(a.killed, b.killed)
        || a.killed.stream().anyMatch(t -> b.killed.stream().anyMatch(u -> u.amount().equals(t.amount())));
  }

  /** "27 rebels" and "one policeman": the dead of two sides are of one fight. */
  private static boolean others(List<Toll> a, List<Toll> b) {
    return a.stream().noneMatch(t -> b.stream().anyMatch(u -> noun(t).equals(noun(u)))) && Stream.concat(a.stream(), b.stream()).noneMatch(t -> noun(t).matches("people|persons?|others|dead"));
  }

  private static String noun(Toll toll) {
    return toll.who().substring(toll.who().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean modes(EventDraft a, EventDraft b) {
    String left = a.frame.mode();
    String right = b.frame.mode();
    boolean special = "abduct".equals(left) || "abduct".equals(right);
    return !special || left != null && left.equals(right) || b.echo;
  }

  private static boolean counts(EventDraft a, EventDraft b) {
    if (b.echo || b.bare || b.definite && plural(b) == a.counted || b.the && !b.counted && blasts(a) || a.vague && word(b).verb() && !b.counted) {
      return true;
    }
    boolean deaths = b.definite && word(b).lemmaIn(Set.of("killing", "murder", "execution", "abduction", "kidnapping")) && !a.counted; // of several people at once
    return deaths || a.count.equals(b.count) || a.counted && b.counted && (a.count.min() == null || b.count.min() == null || a.vague || b.vague);
  }

  /** "Two bombs exploded" may be told again as "the bombing". */
  private static boolean blasts(EventDraft draft) {
    return draft.frame.need() == Frame.Need.BLAST && word(draft).verb();
  }

  private static boolean plural(EventDraft draft) {
    return word(draft).tag().equals("NNS");
  }

  private static Token word(EventDraft draft) {
    return draft.sentence.tokens().get(draft.trigger());
  }

  /** "rebels" may be any rebels. */
  static boolean doers(Map<String, ActorRef> a, Map<String, ActorRef> b) {
    return actors(a, b) || bare(a) && armed(b) || bare(b) && armed(a);
  }

  private static boolean bare(Map<String, ActorRef> doers) {
    return armed(doers) && doers.values().stream().allMatch(a -> a.id() == null && !a.text().contains(" "));
  }

  private static boolean armed(Map<String, ActorRef> doers) {
    return doers.values().stream().allMatch(a -> a.kind() == ActorKind.MILITIA);
  }

  static boolean actors(Map<String, ActorRef> a, Map<String, ActorRef> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a.keySet(), b.keySet());
  }

  static boolean weapons(Set<Weapon> a, Set<Weapon> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(wide(a), wide(b));
  }

  /** Bombs of all kinds may be one bomb; air strikes and drones may be one strike. */
  private static Set<Weapon> wide(Set<Weapon> weapons) {
    return weapons.stream().map(w -> switch (w) {
      case VEHICLE_BOMB, SUICIDE_BOMB, EFP -> Weapon.IED;
      case BALLISTIC_MISSILE -> Weapon.MISSILE;
      default -> w;
    }).collect(Collectors.toSet());
  }

  static boolean places(EventDraft a, EventDraft b) {
    if (a.places.isEmpty() || b.places.isEmpty()) {
      return true;
    }
    return a.places.stream().anyMatch(p -> b.places.stream().anyMatch(q ->
        sameSpot(p.get(0), q.get(0)) || b.definite && (part(p, q) || part(q, p)) || p.stream().anyMatch(x -> x.key().equals(q.get(0).key())) || q.stream().anyMatch(x -> x.key().equals(p.get(0).key()))));
  }

  /** "central Burkina Faso" may be a town there. */
  private static boolean part(List<PlaceRef> wide, List<PlaceRef> place) {
    return wide.size() > 1 && wide.get(0).id() == null && wide.get(0).area() && place.stream().anyMatch(x -> x.key().equals(wide.get(1).key()));
  }

  /** "Erbil" and "Erbil International Airport": a place and the site that bears its name. */
  private static boolean sameSpot(PlaceRef a, PlaceRef b) {
    return a.country() != null && a.country().equals(b.country()) && (a.name().startsWith(b.name() + " ") || b.name().startsWith(a.name() + " "));
  }

  /** What speaks for one happening, in points. */
  static int score(EventDraft a, EventDraft b) {
    int score = 0;
    score += a.date.isDay() && a.date.equals(b.date) ? 3 : a.date.known() && a.date.equals(b.date) ? 2 : 0;
    score += specificPlace(a, b) ? 2 : 0;
    score += shared(a.targets, b.targets) ? b.the ? 4 : 2 : 0;
    score += b.the && sameThing(a.targets, b.targets) ? 4 : 0;
    score -= !b.definite && apart(a.targets, b.targets) ? 3 : 0;
    score += shared(a.perpetrators, b.perpetrators) ? 2 : 0;
    score += shared(a.sponsors, b.sponsors) ? 2 : 0;
    score += !Collections.disjoint(a.weapons, b.weapons) ? 1 : 0;
    score += a.killed.stream().anyMatch(t -> b.killed.stream().anyMatch(u -> u.amount().equals(t.amount()))) ? 3 : 0;
    score += a.injured.stream().anyMatch(t -> b.injured.stream().anyMatch(u -> u.amount().equals(t.amount()))) ? 2 : 0;
    return score + mention(a, b);
  }

  /** What the wording speaks: "the attack" right after an attack, a second verb about the same act, a set that is counted later. */
  private static int mention(EventDraft a, EventDraft b) {
    int gap = b.sentence.index() - a.lastTold();
    int score = b.definite && gap <= FAR ? gap <= NEAR ? 3 : 1 : 0;
    score += b.definite && word(a).noun() && word(a).lemma().equals(word(b).lemma()) ? 2 : 0;
    score += b.the && b.counted && !b.vague && a.counted && a.count.equals(b.count) ? 3 : 0;
    score -= b.definite && (a.part || a.member || a.remaining) ? 2 : 0;
    score += setToldAgain(a, b, gap);
    score += (b.named || a.the || b.the) && a.date.isDay() && a.date.equals(b.date) ? 1 : 0;
    boolean elaborates = gap == 1 && word(b).verb() && !b.date.known() && b.places.isEmpty();
    return score + (elaborates ? 1 : 0);
  }

  /** A vague set that is told again, or counted after the lead told of it vaguely. */
  private static int setToldAgain(EventDraft a, EventDraft b, int gap) {
    boolean country = !a.places.isEmpty() && !b.places.isEmpty() && word(a).noun() && word(b).noun();
    boolean again = country && a.vague && b.vague && !a.date.known() && !b.date.known();
    boolean counted = country && a.vague && !a.date.known() && b.counted && !b.vague && gap <= LEAD;
    return counted ? 4 : again ? 2 : 0;
  }

  private static boolean specificPlace(EventDraft a, EventDraft b) {
    return !a.places.isEmpty() && !b.places.isEmpty() && a.places.get(0).size() > 1
        && a.places.get(0).get(0).key().equals(b.places.get(0).get(0).key());
  }

  /** "a hotel in Mogadishu", later "the assault on the hotel": things that no register knows, by their last word. */
  private static boolean sameThing(Map<String, ActorRef> a, Map<String, ActorRef> b) {
    return b.values().stream().anyMatch(y -> toldOf(a, y));
  }

  /** "a market", "a police post": two things that no register knows, with nothing in common. */
  private static boolean apart(Map<String, ActorRef> a, Map<String, ActorRef> b) {
    return a.values().stream().anyMatch(Sameness::thing) && b.values().stream().anyMatch(Sameness::thing)
        && Collections.disjoint(a.keySet(), b.keySet()) && !sameThing(a, b);
  }

  /** Whether a thing that no register knows is among these, perhaps under a longer name. */
  static boolean toldOf(Map<String, ActorRef> targets, ActorRef target) {
    return thing(target) && targets.values().stream().filter(Sameness::thing).anyMatch(t -> last(t).equals(last(target)) && (bare(t) || bare(target) || t.text().equalsIgnoreCase(target.text())));
  }

  /** "the station" may be any of the stations told of, but "a power station" is no police station. */
  private static boolean bare(ActorRef target) {
    return target.text().indexOf(' ') < 0;
  }

  private static boolean thing(ActorRef target) {
    return target.id() == null && target.kind() == ActorKind.INSTALLATION;
  }

  private static String last(ActorRef target) {
    return target.text().substring(target.text().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  static boolean shared(Map<String, ActorRef> a, Map<String, ActorRef> b) {
    return a.values().stream().anyMatch(x -> b.containsKey(x.key())
        && !(x.id() == null && (x.kind() == ActorKind.INSTALLATION || x.kind() == ActorKind.POPULATION)));
  }
}
