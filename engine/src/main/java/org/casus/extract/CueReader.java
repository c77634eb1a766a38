package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.Attributions.Said;
import org.jspecify.annotations.Nullable;

/** Reads what the cue words of {@code attributions.yaml} say: claims, denials, charges, praise. Immutable; thread-safe. */
final class CueReader {

  private static final List<String> UNSURE = List.of("assesses.linked", "assesses.suspect", "assesses.suspicion");

  private final List<AttributionCue> cues;
  private final CueArguments arguments;
  private final Standpoint standpoint;
  private final RoleWords roles;
  private final Disputed disputed;

  CueReader(List<AttributionCue> cues, MeantEvents meant, Standpoint standpoint, RoleWords roles) {
    this.cues = List.copyOf(cues);
    this.arguments = new CueArguments(meant);
    this.standpoint = standpoint;
    this.roles = roles;
    this.disputed = new Disputed(standpoint);
  }

  /** A cue at its place. */
  record Found(AttributionCue cue, Sentence sentence, Clauses clauses, int first, int last) {

    /** The verb, adjective or noun of the cue that carries its arguments. */
    Token anchor() {
      Token found = sentence.tokens().get(first);
      for (int i = last; i >= first; i--) {
        Token token = sentence.tokens().get(i);
        boolean auxiliary = token.lemma().equals("be") || found.tag().equals("VBN") && token.lemma().equals("have");
        found = token.verb() && !auxiliary ? token : found;
      }
      return found;
    }

    String rule() {
      return "attribution." + cue.name();
    }
  }

  void read(AttributionScene scene, Sentence sentence, Attributions found) {
    Clauses clauses = new Clauses(sentence);
    int free = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      for (AttributionCue cue : i < free ? List.<AttributionCue>of() : cues) {
        int last = cue.cue().lastFrom(sentence.tokens(), i);
        if (last >= 0 && read(scene, new Found(cue, sentence, clauses, i, last), found)) {
          free = last + 1;
          break;
        }
      }
    }
  }

  private boolean read(AttributionScene scene, Found at, Attributions found) {
    List<EventAssertion> events = arguments.events(scene, at, found);
    if (!CueMood.real(at.sentence(), at.anchor().index()) || at.cue().spoken() && !spoken(scene, at) || at.cue().predicate() && !predicated(at)) {
      return false;
    }
    if (events.isEmpty()) {
      return at.cue().event().equals("charged") && disputed.read(scene, at, found);
    }
    return said(scene, at, events, found);
  }

  private boolean said(AttributionScene scene, Found at, List<EventAssertion> events, Attributions found) {
    if (nobody(at)) {
      boolean claim = at.cue().stance() == Stance.CLAIMS || at.cue().stance() == Stance.NONE;
      events.stream().filter(e -> claim).forEach(e -> add(scene, at, e, null, Stance.NONE, found));
      return claim;
    }
    List<ActorRef> accused = CueAccused.accused(scene, at).stream().map(a -> standpoint.owner(scene, at.sentence(), a)).toList();
    if (at.cue().deniable() && disputed.contradicts(scene, at, events, accused, found)) {
      return true;
    }
    if (CueMood.negated(at.sentence(), at.anchor().index()) || at.cue().deniable() && Denials.unsaid(at.sentence(), CueAccused.predicate(at))) {
      return false;
    }
    if (at.cue().deniable() && Denials.charged(at.sentence(), at.anchor().index())) {
      return false;
    }
    if (at.cue().accused().equals("each")) {
      events.forEach(e -> eachOther(scene, at, e, accused, found));
      return accused.size() > 1;
    }
    events.forEach(e -> accused(accused, at, e).forEach(a -> add(scene, at, e, a, at.cue().stance(), found)));
    return !accused.isEmpty() || at.cue().accused().equals("doer");
  }

  /** "The army and the rebels blamed each other". */
  private static void eachOther(AttributionScene scene, Found at, EventAssertion event, List<ActorRef> parties, Attributions found) {
    Voice around = scene.voices.at(at.sentence(), at.anchor().index());
    for (ActorRef by : parties) {
      parties.stream().filter(p -> !p.key().equals(by.key())).forEach(p -> found.add(at.sentence(), event,
          new Said(p, at.cue().role(), at.cue().stance(), AttributionScene.own(by, around), Likelihood.FACT), at.rule()));
    }
  }

  private static List<@Nullable ActorRef> accused(List<ActorRef> read, Found at, EventAssertion event) {
    boolean doer = at.cue().accused().equals("doer");
    return doer && event.perpetrators().isEmpty() ? java.util.Collections.singletonList(null)
        : java.util.Collections.unmodifiableList(doer ? event.perpetrators().subList(0, 1) : read);
  }

  private static boolean predicated(Found at) {
    return !at.sentence().tree().children(at.anchor().index(), "cop").isEmpty();
  }

  private static boolean spoken(AttributionScene scene, Found at) {
    return !scene.voices.at(at.sentence(), at.anchor().index()).reportItself();
  }

  private static boolean nobody(Found at) {
    return at.cue().accused().equals("nobody") || at.clauses().subjects(at.anchor().index()).stream()
        .anyMatch(s -> Negation.noOne(at.sentence(), s) || no(at.sentence(), s));
  }

  private static boolean no(Sentence sentence, int token) {
    boolean none = sentence.tree().children(token, "det", "cc:preconj", "cc", "advmod", "neg").stream()
        .anyMatch(c -> Set.of("no", "neither", "nor", "any").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
    return none || token > 0 && sentence.tokens().get(token - 1).text().equalsIgnoreCase("no");
  }

  private void add(AttributionScene scene, Found at, EventAssertion event, @Nullable ActorRef accused, Stance stance, Attributions found) {
    voices(scene, at, accused).forEach(v -> add(scene, at, event, accused, stance, v, found));
  }

  private static List<Voice> voices(AttributionScene scene, Found at, @Nullable ActorRef accused) {
    int token = at.anchor().index();
    Voice around = scene.voices.at(at.sentence(), token);
    return switch (at.cue().voice()) {
      case "accused" -> List.of(accused == null ? around : himself(scene, at, accused, around));
      case "subject" -> scene.speakers(at.sentence(), at.clauses(), at.anchor());
      default -> scene.voicesAt(at.sentence(), token);
    };
  }

  /** The word of the accused himself, or of the man who speaks for him. */
  private static Voice himself(AttributionScene scene, Found at, ActorRef accused, Voice around) {
    return AttributionScene.own(scene.actors(at.sentence(), CueAccused.subjects(scene, at)).stream()
        .filter(s -> Affiliation.of(scene, at.sentence(), s).filter(a -> a.key().equals(accused.key())).isPresent()).findFirst().orElse(accused), around);
  }

  private void add(AttributionScene scene, Found at, EventAssertion event, @Nullable ActorRef accused, Stance stance, Voice voice, Attributions found) {
    Role role = role(at, event, scene);
    boolean himself = accused != null && voice.by().key().equals(accused.key());
    if (stance == Stance.REPORTS || stance == Stance.ASSESSES) {
      open(scene, at, event, accused, role, voice, found);
    } else if (!himself || stance == Stance.CLAIMS || stance == Stance.DENIES) {
      boolean spoken = accused != null && stance == Stance.DENIES && !at.cue().voice().equals("accused");
      Stance against = spoken ? standpoint.against(scene, at.sentence(), voice, java.util.Objects.requireNonNull(accused)) : stance;
      found.add(at.sentence(), event, new Said(accused, role, against, voice, Likelihood.FACT), at.rule());
    }
  }

  /** A plain or hedged word that somebody did it; his own side's word is an admission. */
  private void open(AttributionScene scene, Found at, EventAssertion event, @Nullable ActorRef accused, Role role, Voice voice, Attributions found) {
    if (accused == null) {
      return;
    }
    int token = CueAccused.predicate(at);
    Likelihood likelihood = standpoint.likelihood(scene, at.sentence(), standpoint.reaching(at.sentence(), token, at.first(), at.last()), accused);
    Stance told = standpoint.of(scene, at.sentence(), at.anchor().index(), voice, accused, likelihood);
    Stance stance = told == Stance.REPORTS ? at.cue().stance() : told;
    Likelihood sure = likelihood == Likelihood.FACT && UNSURE.stream().anyMatch(at.cue().name()::startsWith) ? Likelihood.UNSCALED : likelihood;
    found.add(at.sentence(), event, new Said(accused, role, stance, voice, sure), at.rule());
  }

  /** "accused of ordering the raid": the word right before the act says what part he is said to have had. */
  private Role role(Found at, EventAssertion event, AttributionScene scene) {
    for (int i = at.last() + 1; i < at.sentence().tokens().size(); i++) {
      Token token = at.sentence().tokens().get(i);
      if (scene.incident(at.sentence(), i).filter(e -> e.id().equals(event.id())).isPresent()) {
        break;
      }
      Optional<Role> role = token.tag().equals("VBG") ? roles.of(token) : Optional.empty();
      if (role.isPresent()) {
        return role.get();
      }
    }
    return at.cue().role();
  }
}
