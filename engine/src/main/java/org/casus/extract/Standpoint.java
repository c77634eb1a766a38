package org.casus.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;
import org.casus.ground.ActorMention;
import org.casus.ground.Sides;

/** Where a speaker stands to what he tells: he admits it, reports it, thinks it or charges somebody with it. Thread-safe. */
final class Standpoint {

  private static final Set<ActorKind> ISSUERS = Set.of(ActorKind.MILITARY, ActorKind.ALLIANCE);
  private static final Set<ActorKind> FORCES = Set.of(ActorKind.MILITARY, ActorKind.ALLIANCE, ActorKind.STATE, ActorKind.OTHER);
  private static final Set<String> BODIES = Set.of("army", "coalition", "alliance", "brigade", "battalion", "katiba", "movement", "militia", "front", "navy", "legion", "brotherhood");
  private static final Set<String> OWN_MEN =
      Set.of("troops", "forces", "soldiers", "army", "fighters", "men", "units", "commandos", "marines", "jets", "warplanes", "military", "navy");

  private final Hedges hedges;
  private final Sides sides;

  Standpoint(Hedges hedges, Sides sides) {
    this.hedges = hedges;
    this.sides = sides;
  }

  /** The stance of a speaker who tells in so many words that the accused did it. */
  Stance of(AttributionScene scene, Sentence sentence, int token, Voice voice, ActorRef accused, Likelihood likelihood) {
    Stance manner = scene.voices.manner(sentence, token);
    if (manner == Stance.DENIES) {
      return against(scene, sentence, voice, accused);
    }
    if (claims(scene, sentence, voice, accused)) {
      return Stance.CLAIMS;
    }
    return manner == Stance.REPORTS && likelihood != Likelihood.FACT ? Stance.ASSESSES : manner;
  }

  /** An official who admits his own side's act claims it; so does a force's own press release. */
  boolean claims(AttributionScene scene, Sentence sentence, Voice voice, ActorRef actor) {
    ActorRef by = voice.by();
    boolean released = voice.reportItself() && ISSUERS.contains(by.kind()) && FORCES.contains(actor.kind());
    return released || (!voice.reportItself() || by.kind() != ActorKind.MEDIA) && sides.same(by, actor)
        || !voice.reportItself() && Affiliation.of(scene, sentence, by).filter(s -> sides.same(s, actor) || sameWord(s, actor)).isPresent();
  }

  /** "the police" to a spokesman of "city police": a body that no register knows. */
  private static boolean sameWord(ActorRef side, ActorRef actor) {
    String all = side.text().toLowerCase(Locale.ROOT);
    String own = actor.text().toLowerCase(Locale.ROOT);
    return actor.id() == null && side.kind() == actor.kind() && (all.equals(own) || all.endsWith(" " + own));
  }

  /** The stance of a speaker who says that the accused did not do it: he denies it for his own side, or disputes it. */
  Stance against(AttributionScene scene, Sentence sentence, Voice voice, ActorRef accused) {
    return claims(scene, sentence, voice, accused) ? Stance.DENIES : Stance.DISPUTES;
  }

  /** How sure the words are: a hedge on the act, or on the doer himself ("likely Iranian proxies", "suspected militants"). */
  Likelihood likelihood(AttributionScene scene, Sentence sentence, int token, ActorRef actor) {
    return likelihood(scene, sentence, hedges.reaching(sentence, token), actor);
  }

  Likelihood likelihood(AttributionScene scene, Sentence sentence, Likelihood act, ActorRef actor) {
    return act != Likelihood.FACT ? act
        : scene.mentions.actors(sentence).stream().filter(m -> m.actor().key().equals(actor.key())).findFirst()
            .flatMap(m -> hedgeOn(sentence, m)).orElse(Likelihood.FACT);
  }

  /** A hedge on a token, or one among the words from first to last ("were thought to be members of"). */
  Likelihood reaching(Sentence sentence, int token, int first, int last) {
    return hedges.in(sentence).stream().filter(h -> h.first() > first && h.last() < last).map(Hedges.HedgeMention::likelihood).findFirst()
        .orElseGet(() -> hedges.reaching(sentence, token));
  }

  private Optional<Likelihood> hedgeOn(Sentence sentence, ActorMention actor) {
    int before = actor.first() - 1;
    while (before > 0 && Set.of("by", "the", "an", "a").contains(sentence.tokens().get(before).text().toLowerCase(Locale.ROOT))) {
      before--;
    }
    int at = before;
    return hedges.in(sentence).stream().filter(h -> h.last() == at || h.last() == actor.first()).map(Hedges.HedgeMention::likelihood).findFirst();
  }

  /** "the army", "the group": a body that the report may have named before. */
  private static boolean force(Sentence sentence, ActorMention mention) {
    return mention.first() == mention.last() && mention.first() > 0 && BODIES.contains(sentence.tokens().get(mention.last()).lemma().toLowerCase(Locale.ROOT))
        && Set.of("the", "this", "that").contains(sentence.tokens().get(mention.first() - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "its troops", "their fighters": the side that owns them; every other doer as he is. */
  ActorRef owner(AttributionScene scene, Sentence sentence, ActorRef doer) {
    Optional<ActorMention> mention = scene.mentions.actors(sentence).stream().filter(m -> m.actor().key().equals(doer.key())).findFirst();
    if (mention.isPresent() && doer.id() == null && force(sentence, mention.get())) {
      return scene.force(sentence, mention.get()).orElse(doer);
    }
    if (mention.isEmpty() || doer.id() != null || mention.get().first() == 0 || !OWN_MEN.contains(mention.get().text().toLowerCase(Locale.ROOT))) {
      return doer;
    }
    int before = mention.get().first() - 1;
    if (sentence.tokens().get(before).text().equalsIgnoreCase("our")) {
      return Affiliation.of(scene, sentence, scene.voices.at(sentence, before).by()).orElse(doer);
    }
    return sentence.tokens().get(before).tag().equals("PRP$") ? scene.anaphora.possessive(sentence, before).orElse(doer) : doer;
  }
}
