package org.casus.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/** Which event a word means: one that it evokes, or one told before ("the blast", "both attacks", "it"). Thread-safe. */
final class MeantEvents {

  private static final int FAR = 12;
  private static final Set<String> BOTH = Set.of("both", "two");
  private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those", "both", "such", "latest", "recent");
  private static final Set<String> DEMONSTRATIVE = Set.of("these", "those", "this", "that", "such", "both");
  private static final Set<String> VAGUE =
      Set.of("incident", "violence", "atrocity", "massacre", "crime", "act", "operation", "carnage", "tragedy", "killing", "death", "murder", "abduction", "kidnapping", "siege");
  private static final Set<String> SWELLING = Set.of("upsurge", "surge", "spate", "wave", "string", "series", "rash", "increase", "spree", "flurry", "barrage");

  private final Frames frames;

  MeantEvents(Frames frames) {
    this.frames = frames;
  }

  /** The events that a token means; none when it means no act. */
  List<EventAssertion> at(AttributionScene scene, Sentence sentence, int token) {
    Optional<EventAssertion> evoked = scene.incident(sentence, token);
    if (evoked.isPresent()) {
      List<EventAssertion> before = demonstrative(sentence, token) && bare(evoked.get()) ? earlier(scene, sentence, token) : List.of();
      return before.isEmpty() ? List.of(evoked.get()) : before;
    }
    Token word = sentence.tokens().get(token);
    boolean pronoun = Set.of("it", "this", "that", "them").contains(word.text().toLowerCase(Locale.ROOT)) && !word.tag().equals("IN") && !word.tag().equals("DT");
    if (pronoun) {
      return latest(scene, sentence, token).map(List::of).orElse(List.of());
    }
    return act(word) && pointing(sentence, token) ? earlier(scene, sentence, token) : List.of();
  }

  /** "these attacks", "both raids": words for acts that must have been told before. */
  private static boolean demonstrative(Sentence sentence, int noun) {
    return sentence.tree().children(noun, "det", "amod", "cc:preconj").stream()
        .anyMatch(c -> DEMONSTRATIVE.contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
  }

  /** Whether nothing is known of an act but that it was one. */
  private static boolean bare(EventAssertion event) {
    return event.perpetrators().isEmpty() && event.targets().isEmpty() && event.places().isEmpty()
        && event.killed().isEmpty() && event.injured().isEmpty();
  }

  private boolean act(Token word) {
    if (!word.noun()) {
      return false;
    }
    Frame frame = frames.of(word);
    return frame != null && frame.type().incident() || VAGUE.contains(word.lemma().toLowerCase(Locale.ROOT));
  }

  /** "the attack", "both strikes", "Sunday's blast", "the string of attacks": told before. */
  private static boolean pointing(Sentence sentence, int noun) {
    boolean joined = sentence.tree().relation(noun).equals("conj") && sentence.tree().head(noun) >= 0;
    return points(sentence, noun) || joined && points(sentence, sentence.tree().head(noun));
  }

  private static boolean points(Sentence sentence, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 6); i--) {
      String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
      if (POINTING.contains(word) || sentence.tokens().get(i).tag().equals("POS")) {
        return true;
      }
      boolean modifier = sentence.tree().under(i, noun) || SWELLING.contains(word) || word.equals("of");
      if (!modifier) {
        return false;
      }
    }
    return false;
  }

  private List<EventAssertion> earlier(AttributionScene scene, Sentence sentence, int noun) {
    Token word = sentence.tokens().get(noun);
    Frame frame = frames.of(word);
    List<EventAssertion> fitting = before(scene, sentence, noun).stream().filter(e -> fits(frame, e)).toList();
    if (fitting.isEmpty()) {
      return List.of();
    }
    boolean both = sentence.tokens().subList(Math.max(0, noun - 3), noun).stream().anyMatch(t -> BOTH.contains(t.text().toLowerCase(Locale.ROOT)));
    if (both) {
      return fitting.subList(0, Math.min(2, fitting.size()));
    }
    boolean plural = word.tag().equals("NNS");
    return List.of(fitting.stream().filter(e -> set(e) == plural).findFirst().orElse(fitting.get(0)));
  }

  /** An act told before that one of these did: "they responded with heavy strikes". */
  List<EventAssertion> of(AttributionScene scene, Sentence sentence, int noun, List<ActorRef> doers) {
    Token word = sentence.tokens().get(noun);
    return !act(word) ? List.of() : before(scene, sentence, noun).stream().filter(e -> fits(frames.of(word), e))
        .filter(e -> e.perpetrators().stream().anyMatch(p -> doers.stream().anyMatch(d -> d.key().equals(p.key())))).limit(1).toList();
  }

  private static boolean fits(@Nullable Frame frame, EventAssertion event) {
    return frame == null || frame.type() == event.type()
        && (frame.weaponSet().isEmpty() || event.weapons().isEmpty() || !Collections.disjoint(frame.weaponSet(), event.weapons())
            || frame.name().equals("assault.bombing"));
  }

  private static boolean set(EventAssertion event) {
    Long least = event.count().min();
    return least == null || least > 1;
  }

  /** The act of force that was told of last; where there is none, the last arrest or deployment. */
  Optional<EventAssertion> latest(AttributionScene scene, Sentence sentence, int token) {
    List<EventAssertion> told = before(scene, sentence, token);
    return told.stream().filter(e -> e.type() == EventType.ASSAULT).findFirst().or(() -> told.stream().findFirst());
  }

  /** The acts told before a token and not too far from it, the latest first. */
  private static List<EventAssertion> before(AttributionScene scene, Sentence sentence, int token) {
    List<EventAssertion> found = new ArrayList<>();
    for (Telling telling : scene.events.tellings()) {
      int at = telling.sentence().index();
      boolean earlier = at < sentence.index() && at >= sentence.index() - FAR || at == sentence.index() && telling.trigger() < token;
      if (earlier) {
        scene.events.byId(telling.event()).filter(e -> e.type().incident() && e.status() == EventStatus.HAPPENED).ifPresent(e -> {
          found.remove(e);
          found.add(e);
        });
      }
    }
    Collections.reverse(found);
    return found;
  }
}
