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

  private static final Set<String> NOBODY = Set.of("nobody", "none", "neither");

  private final List<AttributionCue> cues;
  private final CueArguments arguments;
  private final Standpoint standpoint;
  private final RoleWords roles;

  CueReader(List<AttributionCue> cues, MeantEvents meant, Standpoint standpoint, RoleWords roles) {
    this.cues = List.copyOf(cues);
    this.arguments = new CueArguments(meant);
    this.standpoint = standpoint;
    this.roles = roles;
  }

  /** A cue at its place. */
  record Found(AttributionCue cue, Sentence sentence, Clauses clauses, int first, int last) {

    /** The verb, adjective or noun of the cue that carries its arguments. */
    Token anchor() {
      for (int i = first; i <= last; i++) {
        if (sentence.tokens().get(i).verb() && !sentence.tokens().get(i).lemma().equals("be")) {
          return sentence.tokens().get(i);
        }
      }
      return sentence.tokens().get(first);
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
    if (events.isEmpty() || !CueMood.stands(at.sentence(), at.anchor().index()) || at.cue().spoken() && !spoken(scene, at)) {
      return false;
    }
    if (nobody(at)) {
      boolean claim = at.cue().stance() == Stance.CLAIMS || at.cue().stance() == Stance.NONE;
      events.stream().filter(e -> claim).forEach(e -> add(scene, at, e, null, Stance.NONE, found));
      return claim;
    }
    List<ActorRef> accused = arguments.accused(scene, at);
    events.forEach(e -> accused(accused, at, e).forEach(a -> add(scene, at, e, a, at.cue().stance(), found)));
    return !accused.isEmpty() || at.cue().accused().equals("doer");
  }

  private static List<@Nullable ActorRef> accused(List<ActorRef> read, Found at, EventAssertion event) {
    boolean doer = at.cue().accused().equals("doer");
    return doer && event.perpetrators().isEmpty() ? java.util.Collections.singletonList(null)
        : java.util.Collections.unmodifiableList(doer ? event.perpetrators().subList(0, 1) : read);
  }

  private static boolean spoken(AttributionScene scene, Found at) {
    return !scene.voices.at(at.sentence(), at.anchor().index()).reportItself();
  }

  private static boolean nobody(Found at) {
    return at.cue().accused().equals("nobody") || at.clauses().subjects(at.anchor().index()).stream().map(at.sentence().tokens()::get)
        .anyMatch(t -> NOBODY.contains(t.text().toLowerCase(Locale.ROOT)) || no(at.sentence(), t.index()));
  }

  private static boolean no(Sentence sentence, int token) {
    boolean none = sentence.tree().children(token, "det", "cc:preconj", "cc", "advmod", "neg").stream()
        .anyMatch(c -> Set.of("no", "neither", "nor", "any").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
    return none || sentence.tree().children(token, "det").stream().anyMatch(c -> sentence.tokens().get(c).text().equalsIgnoreCase("no"))
        || token > 0 && sentence.tokens().get(token - 1).text().equalsIgnoreCase("no");
  }

  private void add(AttributionScene scene, Found at, EventAssertion event, @Nullable ActorRef accused, Stance stance, Attributions found) {
    int token = at.anchor().index();
    Voice around = scene.voices.at(at.sentence(), token);
    Voice voice = switch (at.cue().voice()) {
      case "accused" -> accused == null ? around : AttributionScene.own(accused, around);
      case "subject" -> scene.speaker(at.sentence(), at.clauses(), at.anchor());
      default -> around;
    };
    Role role = role(at, event, scene);
    boolean himself = accused != null && voice.by().key().equals(accused.key());
    if (stance == Stance.REPORTS || stance == Stance.ASSESSES) {
      open(scene, at, event, accused, role, voice, found);
    } else if (!himself || stance == Stance.CLAIMS || stance == Stance.DENIES) {
      found.add(at.sentence(), event, new Said(accused, role, stance, voice, Likelihood.FACT), "attribution." + at.cue().name());
    }
  }

  /** A plain or hedged word that somebody did it; his own side's word is an admission. */
  private void open(AttributionScene scene, Found at, EventAssertion event, @Nullable ActorRef accused, Role role, Voice voice, Attributions found) {
    if (accused == null) {
      return;
    }
    int token = CueArguments.predicate(at);
    Likelihood likelihood = standpoint.likelihood(scene, at.sentence(), token, accused);
    Stance told = standpoint.of(scene, at.sentence(), at.anchor().index(), voice, accused, likelihood);
    Stance stance = told == Stance.REPORTS ? at.cue().stance() : told;
    Likelihood sure = likelihood == Likelihood.FACT && at.cue().name().equals("assesses.linked") ? Likelihood.UNSCALED : likelihood;
    found.add(at.sentence(), event, new Said(accused, role, stance, voice, sure), "attribution." + at.cue().name());
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
