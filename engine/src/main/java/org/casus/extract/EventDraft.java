package org.casus.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.discourse.Sentence;
import org.jspecify.annotations.Nullable;

/** An event while it is being read: slots are filled and drafts are joined. Not shared between threads. */
final class EventDraft {

  final Frame frame;
  final Sentence sentence;
  /** Tokens of the sentence that evoke or carry the event; the first is the trigger. */
  final Set<Integer> anchors = new LinkedHashSet<>();
  final Map<String, ActorRef> perpetrators = new LinkedHashMap<>();
  final Map<String, ActorRef> sponsors = new LinkedHashMap<>();
  final Map<String, ActorRef> targets = new LinkedHashMap<>();
  final Set<Weapon> weapons = EnumSet.noneOf(Weapon.class);
  final Set<String> weaponWords = new LinkedHashSet<>();
  final List<List<PlaceRef>> places = new ArrayList<>();
  final List<Toll> killed = new ArrayList<>();
  final List<Toll> injured = new ArrayList<>();
  final Set<Sentence> evidence = new LinkedHashSet<>();
  final List<EventDraft> joined = new ArrayList<>();
  DateInterval date = DateInterval.UNKNOWN;
  Amount count = Amount.exactly(1);
  boolean counted;
  /** A plural without a number ("attacks", "several strikes"): the same set may be told with a number elsewhere. */
  boolean vague;
  Munitions munitions = new Munitions(null, null);
  EventStatus status = EventStatus.HAPPENED;
  Likelihood likelihood = Likelihood.FACT;
  /** "the attack", "these strikes": means an event that was told before. */
  boolean definite;
  /** Tells only the toll of what was told before ("Eight people died"): nothing by itself. */
  boolean echo;
  /** One of a set, told by a number word alone ("another hit the base"). */
  boolean member;
  /** A counted part of a set of its sentence ("40 attacks, including 12 by drone"): what follows its number is said of it alone. */
  boolean share;
  /** "The remaining three strikes": what is left of a set. */
  boolean remaining;
  /** "The latest strike": the one of a set that is told apart. */
  boolean latest;
  /** Whether the words make it known ("the attack on the embassy"), though they say something of it. */
  boolean the;
  /** Named by its day ("Sunday night's attack"). */
  boolean named;
  /** A toll with neither doer, weapon, place nor time. */
  boolean bare;
  /** Told only to date or compare something else ("since the bombing of 2003"): "the attack" does not mean it. */
  boolean background;
  /** Each time that is told of the event, in order. */
  final List<DateInterval> times = new ArrayList<>();
  /** Whether this is one of the sets that "nine mortar and four drone attacks" was taken apart into. */
  boolean part;
  /** Whether the date was written out ("3 March") rather than told from another ("the next day"). */
  boolean dated;
  /** Which member of a set this is that was split by date, from 1; 0 for every other event. */
  int position;
  @Nullable EventDraft partOf;

  EventDraft(Frame frame, Sentence sentence, int trigger) {
    this.frame = frame;
    this.sentence = sentence;
    anchors.add(trigger);
    evidence.add(sentence);
    weapons.addAll(frame.weaponSet());
  }

  int trigger() {
    return anchors.iterator().next();
  }

  /** The index of the last sentence that told of it in its own right, rather than as "the attack". */
  int lastTold() {
    return joined.stream().filter(j -> !j.definite && !j.the).mapToInt(j -> j.sentence.index()).reduce(sentence.index(), Math::max);
  }

  static void add(Map<String, ActorRef> slot, ActorRef actor) {
    slot.putIfAbsent(actor.key(), actor);
  }

  /** Whether anything but the word itself is known of the event. */
  boolean anchored() {
    return !perpetrators.isEmpty() || !targets.isEmpty() || !places.isEmpty() || date.known() || !killed.isEmpty()
        || !injured.isEmpty() || !sponsors.isEmpty();
  }

  /** Takes over what another draft of the same happening tells. */
  void absorb(EventDraft other) {
    other.perpetrators.forEach(perpetrators::putIfAbsent);
    other.sponsors.forEach(sponsors::putIfAbsent);
    other.targets.values().stream().filter(t -> !Sameness.toldOf(targets, t)).toList().forEach(t -> add(targets, t));
    weapons.addAll(other.weapons);
    weaponWords.addAll(other.weaponWords);
    if (places.isEmpty() || !other.places.isEmpty() && places.get(0).size() < other.places.get(0).size()) {
      places.clear();
      places.addAll(other.places);
    }
    addTolls(killed, other.killed);
    addTolls(injured, other.injured);
    evidence.addAll(other.evidence);
    if (!date.known() || other.date.known() && other.date.days() < date.days()) {
      date = other.date.known() ? other.date : date;
    }
    if (!counted && other.counted || vague && other.counted && !other.vague) {
      count = other.count;
      counted = true;
      vague = other.vague;
    }
    munitions = new Munitions(munitions.fired() != null ? munitions.fired() : other.munitions.fired(),
        munitions.landed() != null ? munitions.landed() : other.munitions.landed());
    joined.add(other);
  }

  private static void addTolls(List<Toll> mine, List<Toll> others) {
    for (Toll toll : others) {
      if (mine.stream().noneMatch(t -> t.amount().equals(toll.amount()))) {
        mine.add(toll);
      }
    }
  }
}
