package org.casus.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.Weapon;
import org.casus.corpus.PublicationDate;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.WeaponWord;

/** Reads the events of one sentence after another of a report. Not shared between threads. */
final class SentenceEvents {

  private static final Set<String> EFFECT =
      Set.of("kill", "wound", "injure", "target", "hit", "strike", "destroy", "damage", "engage", "tear", "rip", "explode", "detonate", "attack", "burn",
          "shoot", "murder", "massacre", "gun", "slaughter", "execute", "behead", "assassinate");
  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "that", "such");
  private static final Set<String> REST = Set.of("remaining", "remain", "other");
  private static final Set<String> LATEST = Set.of("latest", "late", "last", "deadliest", "worst", "bloodiest", "biggest", "first", "recent");
  private static final Set<String> CHARGING = Set.of("accuse", "blame");
  private static final String KILL = "assault.kill";
  private static final Set<String> GOES_ON = Set.of("destroy", "firearms");
  private static final int LONG = 62;

  private final Mentions mentions;
  private final Frames frames;
  private final Hedges hedges;
  private final Triggers triggers;
  private final Needs needs;
  private final Arguments arguments;
  private final Circumstances circumstances;
  private final Tolls tolls;
  private final Flown flown;
  private final Members members;

  SentenceEvents(Mentions mentions, Voices voices, Frames frames, Hedges hedges) {
    this.mentions = mentions;
    this.frames = frames;
    this.hedges = hedges;
    this.triggers = new Triggers(mentions, frames);
    this.needs = new Needs(mentions, frames);
    Anaphora anaphora = new Anaphora(mentions);
    this.arguments = new Arguments(mentions, anaphora, new FirstPerson(mentions, anaphora, voices));
    this.circumstances = new Circumstances(mentions);
    this.tolls = new Tolls(mentions);
    this.flown = new Flown(mentions);
    this.members = new Members(mentions, frames);
  }

  /** The events of a sentence, drafts of one happening already joined. */
  List<EventDraft> read(Sentence sentence) {
    if (!sentence.parsed() || heading(sentence) || citation(sentence)) {
      return List.of();
    }
    Clauses clauses = new Clauses(sentence);
    List<EventDraft> drafts = drafts(sentence, clauses);
    List<EventDraft> members = members(sentence, drafts);
    drafts = new SentenceMerger(sentence, clauses, EFFECT).merge(drafts);
    drafts.addAll(members);
    drafts.addAll(this.members.shares(sentence));
    circumstances.fill(sentence, drafts);
    casualties(sentence, clauses, drafts);
    onlyTolls(drafts);
    drafts.stream().filter(d -> d.anchored() || d.frame.type() == EventType.COERCE).forEach(d -> arguments.thing(d, clauses));
    drafts.forEach(this::finish);
    drafts.removeIf(SentenceEvents::campaign);
    List<EventDraft> split = new ArrayList<>();
    drafts.forEach(d -> split.addAll(WeaponSplit.split(d, mentions)));
    List<EventDraft> all = new ArrayList<>();
    split.forEach(d -> all.addAll(DateSplit.split(d)));
    return all;
  }

  /** Members of a set that number words tell; the set's noun and the verbs that they take are no events besides. */
  private List<EventDraft> members(Sentence sentence, List<EventDraft> drafts) {
    List<EventDraft> members = this.members.in(sentence, arguments);
    members.forEach(m -> drafts.removeIf(d -> m.anchors.contains(d.trigger()) || partitive(d)));
    return members;
  }

  /** "Of the five attacks, ...". */
  private static boolean partitive(EventDraft draft) {
    return draft.sentence.tree().children(draft.trigger(), "case").stream().anyMatch(c -> draft.sentence.tokens().get(c).lemma().equals("of"));
  }

  /** A line without a verb is a heading. */
  private static boolean heading(Sentence sentence) {
    return sentence.tokens().stream().noneMatch(Token::verb);
  }

  /** An end note that only cites tells of no event by itself. */
  private static boolean citation(Sentence sentence) {
    return sentence.endNote() && sentence.tokens().stream().anyMatch(t -> t.text().startsWith("http") || t.text().startsWith("www.") || t.text().equals("”") && t.index() > 0 && sentence.tokens().get(t.index() - 1).text().equals(","));
  }

  private List<EventDraft> drafts(Sentence sentence, Clauses clauses) {
    List<EventDraft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      Frame frame = frames.of(sentence, token);
      if (frame != null && triggers.usable(sentence, token, frame)) {
        EventDraft draft = filled(new EventDraft(frame, sentence, token.index()), clauses);
        if (needs.met(draft, clauses)) {
          drafts.add(draft);
        }
      }
    }
    return drafts;
  }

  private EventDraft filled(EventDraft fresh, Clauses clauses) {
    EventDraft draft = fresh;
    if (draft.sentence.tokens().get(draft.trigger()).verb()) {
      arguments.verb(draft, clauses);
      draft = cyber(draft, clauses);
      draft = people(draft, clauses);
      boolean followUp = followUp(draft);
      draft.definite = continued(draft, clauses) || followUp;
      draft.perpetrators.values().removeIf(a -> followUp && a.kind() == ActorKind.POPULATION && a.id() != null); // "They" after "attacked this Fulani village"
    } else if (Triggers.under(draft.sentence, draft.sentence.tokens().get(draft.trigger()))) {
      arguments.under(draft, clauses);
    } else {
      arguments.noun(draft, clauses);
      draft.definite = definite(draft) && clauses.prepositional(draft.trigger(), Set.of("of")).isEmpty();
    }
    if (Needs.armed(draft) || draft.frame.need() == Frame.Need.WEAPON) {
      arguments.thing(draft, clauses);
    }
    return draft;
  }

  /** "Gunmen seized a priest", "police seized two students": whom gunmen seize they abduct, whom others seize they arrest. */
  private EventDraft people(EventDraft draft, Clauses clauses) {
    boolean seized = draft.frame.name().equals("coerce.seize") && draft.sentence.tokens().get(draft.trigger()).lemma().equals("seize") && !draft.targets.isEmpty();
    if (!seized || draft.targets.values().stream().anyMatch(a -> !Set.of(ActorKind.PERSON, ActorKind.POPULATION).contains(a.kind()))) {
      return draft;
    }
    String name = draft.perpetrators.values().stream().anyMatch(a -> a.kind() == ActorKind.MILITIA) ? "assault.abduct" : "coerce.arrest";
    EventDraft instead = new EventDraft(frame(name), draft.sentence, draft.trigger());
    arguments.verb(instead, clauses);
    return instead;
  }

  private Frame frame(String name) {
    return frames.all().stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow();
  }

  /** Attacks on websites and networks are no physical force. */
  private EventDraft cyber(EventDraft draft, Clauses clauses) {
    boolean virtual = draft.targets.values().stream().anyMatch(a -> a.text().toLowerCase(Locale.ROOT).matches(".*\\b(websites?|servers?|networks?|computers?)"));
    Optional<Frame> frame = frames.all().stream().filter(f -> f.name().equals("coerce.cyber")).findFirst();
    if (!virtual || draft.frame.type() != EventType.ASSAULT || frame.isEmpty()) {
      return draft;
    }
    EventDraft instead = new EventDraft(frame.get(), draft.sentence, draft.trigger());
    arguments.verb(instead, clauses);
    return instead;
  }

  /** "The missiles struck ...": weapons that were told of before go on. */
  private boolean continued(EventDraft draft, Clauses clauses) {
    return draft.perpetrators.isEmpty() && clauses.subjects(draft.trigger()).stream().anyMatch(s ->
        mentions.weapons(draft.sentence).stream().anyMatch(w -> w.covers(s))
            && draft.sentence.tree().children(s, "det").stream().anyMatch(c -> DEFINITE.contains(draft.sentence.tokens().get(c).text().toLowerCase(Locale.ROOT))));
  }

  /** "They killed 49 soldiers": what those did of whom it was told before. */
  private static boolean followUp(EventDraft draft) {
    String mode = String.valueOf(draft.frame.mode());
    boolean again = draft.frame.name().equals(KILL) || mode.equals("abduct");
    return (again || GOES_ON.contains(mode)) && draft.sentence.tree().children(draft.trigger(), "nsubj", "nsubj:pass").stream()
        .anyMatch(s -> draft.sentence.tokens().get(s).tag().equals("PRP") && (again || s == 0)); // "Near Goma they burned ..." may be elsewhere
  }

  private void casualties(Sentence sentence, Clauses clauses, List<EventDraft> drafts) {
    for (Tolls.Casualties casualty : Tolls.named(tolls.in(sentence, clauses))) {
      EventDraft draft = drafts.stream().filter(d -> d.frame.type() == EventType.ASSAULT || d.frame.type() == EventType.MOBILIZE)
          .min(Comparator.comparingInt(d -> steps(d, casualty.token()))).orElseGet(() -> echo(sentence, casualty.token(), drafts));
      (casualty.deaths() ? draft.killed : draft.injured).add(casualty.toll());
    }
    Munitions munitions = flown.in(sentence);
    drafts.stream().filter(d -> d.frame.type() == EventType.ASSAULT && !d.echo).findFirst().ifPresent(d -> d.munitions = munitions);
  }

  /** "Ten soldiers were killed when the patrol was the target of an ambush": dead and hurt of the one attack that the sentence tells. */
  private static void onlyTolls(List<EventDraft> drafts) {
    List<EventDraft> tolls = drafts.stream().filter(SentenceEvents::tollOnly).toList();
    List<EventDraft> attacks = drafts.stream().filter(d -> d.frame.type() == EventType.ASSAULT && !tolls.contains(d)).toList();
    if (attacks.size() != 1 || attacks.get(0).definite) {
      return;
    }
    EventDraft attack = attacks.get(0);
    tolls.stream().filter(t -> !otherwise(t) && !afterwards(attack, t) && (attack.killed.isEmpty() || t.killed.isEmpty()) && (attack.injured.isEmpty() || t.injured.isEmpty())).forEach(t -> {
      attack.absorb(t);
      drafts.remove(t);
    });
  }

  /** "in answer to operations that killed several men": dead of what the clause hangs on. */
  private static boolean otherwise(EventDraft toll) {
    String relation = toll.sentence.tree().relation(toll.trigger());
    return relation.startsWith("acl") && toll.sentence.tree().children(toll.trigger(), "nsubj:pass", "aux:pass").isEmpty();
  }

  /** "was hurt before troops shot the attackers", "and later troops shelled the village". */
  private static boolean afterwards(EventDraft attack, EventDraft toll) {
    List<Token> tokens = attack.sentence.tokens();
    return tokens.get(attack.trigger()).verb() && attack.trigger() > toll.trigger() && attack.sentence.tree().children(attack.trigger(), "advmod", "mark").stream()
        .noneMatch(c -> tokens.get(c).lemmaIn(Set.of("when", "as", "after")));
  }

  private static int steps(EventDraft draft, int token) {
    return draft.anchors.stream().mapToInt(a -> TreePath.steps(draft.sentence.tree(), a, token)).min().orElse(99);
  }

  /** "Eight people died." tells of what the sentences before told. */
  private EventDraft echo(Sentence sentence, int token, List<EventDraft> drafts) {
    EventDraft echo = new EventDraft(frame(KILL), sentence, token);
    echo.echo = true;
    drafts.add(echo);
    boolean bomb = drafts.size() == 1 && sentence.tokens().get(token).lemmaIn(Set.of("dead", "wounded", "injured", "injure", "wound")) && mentions.weapons(sentence).stream().anyMatch(w -> leaves(sentence, w));
    if (bomb) { // "a car bomb left three dead"
      echo.echo = false;
      circumstances.fill(sentence, drafts);
      echo.count = Amount.exactly(1);
      echo.counted = false;
    }
    return echo;
  }

  private static boolean leaves(Sentence sentence, WeaponWord weapon) {
    int verb = sentence.tree().head(weapon.last());
    return verb >= 0 && sentence.tree().relation(weapon.last()).equals("nsubj") && sentence.tokens().get(verb).lemma().equals("leave");
  }

  private void finish(EventDraft draft) {
    Sentence sentence = draft.sentence;
    if (draft.frame.type().mutual()) {
      Arguments.mirror(draft);
    }
    boolean clash = Needs.clash(draft);
    if (clash) {
      Arguments.mirror(draft);
    }
    draft.perpetrators.keySet().forEach(k -> {
      if (!clash && !draft.frame.type().mutual()) {
        draft.targets.remove(k);
      }
    });
    if (charged(draft)) {
      draft.perpetrators.clear();
    }
    draft.status = Reality.of(draft);
    draft.likelihood = draft.anchors.stream().map(a -> hedges.reaching(sentence, a)).filter(l -> l != Likelihood.FACT).findFirst().orElse(Likelihood.FACT);
    draft.bare = tollOnly(draft);
    draft.definite = draft.definite && !draft.date.known() || draft.bare || draft.echo;
    ahead(draft);
    draft.background = draft.sentence.tree().children(draft.trigger(), "case").stream()
        .anyMatch(c -> Set.of("since", "before", "like", "unlike", "than").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
    airPower(draft);
    fromTheAir(draft);
    longToll(draft);
  }

  /** "accused X of shelling Y", "of looting shops and having killed 30": who is only accused stands in the attributions alone. */
  private static boolean charged(EventDraft draft) {
    return draft.anchors.stream().anyMatch(anchor -> charged(draft.sentence, anchor));
  }

  private static boolean charged(Sentence sentence, int anchor) {
    int verb = anchor;
    while (sentence.tree().relation(verb).equals("conj") && sentence.tree().head(verb) >= 0) {
      verb = sentence.tree().head(verb);
    }
    int noun = sentence.tree().head(verb);
    boolean accused = noun >= 0 && sentence.tree().relation(verb).equals("acl") && sentence.tree().head(noun) >= 0; // the parser may hang "of doing" on "X"
    int above = accused ? sentence.tree().head(noun) : noun;
    boolean done = sentence.tokens().get(verb).tag().equals("VBG")
        || sentence.tree().children(verb, "aux").stream().anyMatch(c -> sentence.tokens().get(c).text().equalsIgnoreCase("having"));
    return above >= 0 && done && sentence.tokens().get(above).lemmaIn(CHARGING) && !sentence.tree().children(verb, "mark", "case").isEmpty();
  }

  /** What lies after the report's own date has not happened yet. */
  private void ahead(EventDraft draft) {
    PublicationDate published = mentions.grounded().discourse().report().published();
    LocalDate today = published == null ? null : published.interval().to();
    if (draft.status == EventStatus.HAPPENED && today != null && draft.date.from() != null && draft.date.from().isAfter(today)) {
      draft.status = EventStatus.PLANNED;
    }
  }

  /** "The war has killed 10,000": a figure for the whole war, and none of its attacks. */
  private static boolean campaign(EventDraft draft) {
    return draft.frame.name().equals(KILL) && draft.perpetrators.isEmpty() && draft.weapons.isEmpty() && Counted.ofCampaign(draft.sentence, draft.trigger());
  }

  /** "Fighting since April 2014 has killed 10,000": the dead of many incidents, not of one. */
  private static void longToll(EventDraft draft) {
    if (draft.frame.name().equals(KILL) && draft.date.known() && draft.date.days() > LONG && !draft.counted) {
      draft.count = Amount.atLeast(2);
      draft.counted = true;
      draft.vague = true;
    }
  }

  /** A "strike" by a state or its forces with no weapon named is one from the air. */
  private static void airPower(EventDraft draft) {
    boolean strike = draft.sentence.tokens().get(draft.trigger()).noun() && draft.sentence.tokens().get(draft.trigger()).lemma().equals("strike");
    boolean forces = draft.perpetrators.values().stream()
        .anyMatch(a -> Set.of(ActorKind.STATE, ActorKind.MILITARY, ActorKind.ALLIANCE).contains(a.kind()));
    if (strike && Set.of(Weapon.DRONE).containsAll(draft.weapons) && forces) {
      draft.weapons.add(Weapon.AIRSTRIKE);
    }
  }

  /** Bombs that aircraft drop are no explosive devices laid on the ground. */
  private static void fromTheAir(EventDraft draft) {
    boolean dropped = draft.anchors.stream().anyMatch(a -> draft.sentence.tokens().get(a).lemma().equals("drop"));
    boolean air = dropped || draft.weapons.contains(Weapon.AIRSTRIKE) || draft.weapons.contains(Weapon.DRONE);
    if (air && draft.weapons.contains(Weapon.IED) && draft.weaponWords.stream().noneMatch(w -> w.toLowerCase(Locale.ROOT).matches(".*(?:ied|device|roadside|mine|trap|dynamite).*"))) {
      draft.weapons.remove(Weapon.IED);
      if (draft.weapons.isEmpty()) {
        draft.weapons.add(Weapon.AIRSTRIKE);
      }
    }
  }

  private boolean definite(EventDraft draft) {
    Sentence sentence = draft.sentence;
    int head = Quantity.head(sentence, draft.trigger());
    Optional<Token> det = sentence.tree().children(head, "det").stream().findFirst().map(sentence.tokens()::get);
    draft.the = det.isPresent() && DEFINITE.contains(det.get().text().toLowerCase(Locale.ROOT));
    draft.latest = draft.the && sentence.tree().children(draft.trigger(), "amod").stream().anyMatch(c -> sentence.tokens().get(c).lemmaIn(LATEST));
    draft.named = sentence.tree().children(draft.trigger(), "nmod:poss").stream().anyMatch(c -> mentions.dateAt(sentence, c).isPresent());
    draft.remaining = sentence.tree().children(draft.trigger(), "amod").stream().anyMatch(c -> sentence.tokens().get(c).lemmaIn(REST));
    boolean own = circumstances.countBefore(sentence, draft.trigger()).isPresent() || !draft.targets.isEmpty();
    return (draft.the || draft.named) && !own && !Quantity.one(sentence, draft.trigger());
  }

  /** "Twenty people were killed and forty wounded": the toll of what the sentence before told. */
  private static boolean tollOnly(EventDraft draft) {
    boolean toll = draft.frame.name().equals(KILL) && (!draft.killed.isEmpty() || !draft.injured.isEmpty());
    return toll && draft.perpetrators.isEmpty() && draft.weapons.isEmpty() && draft.places.isEmpty() && !draft.date.known();
  }
}
