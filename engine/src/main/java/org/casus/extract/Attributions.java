package org.casus.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/** The attributions of one report as they are found, each once. Not shared between threads. */
final class Attributions {

  private static final Set<Stance> HOLDS = Set.of(Stance.REPORTS, Stance.ASSESSES);
  private static final Set<Stance> BEHIND = Set.of(Stance.REPORTS, Stance.ASSESSES, Stance.CLAIMS, Stance.ACCUSES);
  private static final Pattern SOME = Pattern.compile("\\bsome of (?:the|these|those|its|their)\\b");

  private final Discourse discourse;
  private final Map<String, AttributionAssertion> found = new LinkedHashMap<>();

  Attributions(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * What is said.
   *
   * @param accused who is said to be behind it, or null
   */
  record Said(@Nullable ActorRef accused, Role role, Stance stance, Voice voice, Likelihood likelihood) {}

  void add(Sentence sentence, EventAssertion event, Said said, String rule) {
    add(event, said, scope(sentence), List.of(discourse.span(sentence)), rule);
  }

  /** What is said of a set is said of its member, too. */
  void hand(AttributionAssertion ofSet, EventAssertion member) {
    List<SourceSpan> evidence = new ArrayList<>(ofSet.evidence());
    member.evidence().stream().limit(1).filter(s -> !evidence.contains(s)).forEach(evidence::add);
    add(member, new Said(ofSet.accused(), ofSet.role(), ofSet.stance(), ofSet.voice(), ofSet.likelihood()), null, evidence, ofSet.rule());
  }

  private void add(EventAssertion event, Said said, @Nullable String scope, List<SourceSpan> evidence, String rule) {
    ActorRef accused = said.accused();
    String who = accused == null ? "nobody" : accused.key();
    Object kind = HOLDS.contains(said.stance()) ? "holds" : said.stance();
    String once = StableId.of("at", event.id(), who, said.role(), kind, said.voice().by().key());
    String id = StableId.of("at", event.id(), who, said.role(), said.stance(), said.voice().by().key());
    found.putIfAbsent(once, new AttributionAssertion(id, event.report(), event.id(), accused, said.role(), said.stance(), said.voice(),
        scope, said.likelihood(), evidence, rule));
  }

  Collection<AttributionAssertion> all() {
    return found.values();
  }

  /** What is said of an event, except by those who deny or only praise it. */
  List<AttributionAssertion> behind(String event) {
    return found.values().stream().filter(a -> a.event().equals(event) && BEHIND.contains(a.stance())).toList();
  }

  /** Whether somebody is already said to be behind the event. */
  boolean named(EventAssertion event, ActorRef actor) {
    return behind(event.id()).stream().anyMatch(a -> same(a, actor));
  }

  /** Whether the sentence has already been read as saying that the actor is behind the event. */
  boolean saidIn(Sentence sentence, EventAssertion event, ActorRef actor) {
    SourceSpan span = discourse.span(sentence);
    return found.values().stream().anyMatch(a -> a.event().equals(event.id()) && same(a, actor) && a.evidence().contains(span));
  }

  static boolean same(AttributionAssertion attribution, ActorRef actor) {
    ActorRef accused = attribution.accused();
    return accused != null && accused.key().equals(actor.key());
  }

  private static @Nullable String scope(Sentence sentence) {
    String text = String.join(" ", sentence.tokens().stream().map(Token::text).toList()).toLowerCase(Locale.ROOT);
    return SOME.matcher(text).find() ? "some" : null;
  }
}
