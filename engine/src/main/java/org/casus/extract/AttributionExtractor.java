package org.casus.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Role;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.Sides;
import org.jspecify.annotations.Nullable;

/** Reads whose word it is that somebody is behind an event. Immutable; thread-safe. */
public final class AttributionExtractor {

  private static final Set<String> RESPONSIBILITY = Set.of("responsibility", "involvement", "role", "credit", "part", "link", "connection");
  private static final Set<String> PRAISE = Set.of("praise", "hail", "laud", "applaud", "celebrate", "welcome", "commend");
  private static final Set<String> SPONSORS =
      Set.of("direct", "order", "orchestrate", "mastermind", "plan", "oversee", "authorize", "authorise", "command", "back",
          "sponsor", "support", "finance", "fund", "organize", "organise");
  private static final Set<String> CHARGES = Set.of("accuse", "blame", "deny");
  private static final Set<String> SUPPORT = Set.of("back", "sponsor", "support", "finance", "fund");

  private final Hedges hedges;
  private final Sides sides;

  /** An extractor with these hedges, which asks who belongs to whom. */
  public AttributionExtractor(Hedges hedges, Sides sides) {
    this.hedges = hedges;
    this.sides = sides;
  }

  /** The attributions of a report, each once. */
  public List<AttributionAssertion> read(Mentions mentions, Voices voices, EventReading events) {
    Run run = new Run(mentions, voices, events);
    for (Sentence sentence : mentions.grounded().discourse().sentences()) {
      if (sentence.parsed()) {
        run.sentence(sentence);
      }
    }
    events.events().forEach(run::presented);
    return List.copyOf(run.found.values());
  }

  /** One report's reading. */
  private final class Run {
    final Mentions mentions;
    final Voices voices;
    final EventReading events;
    final Discourse discourse;
    final Anaphora anaphora;
    final Map<String, AttributionAssertion> found = new LinkedHashMap<>();
    @Nullable EventAssertion latest;

    Run(Mentions mentions, Voices voices, EventReading events) {
      this.mentions = mentions;
      this.voices = voices;
      this.events = events;
      this.discourse = mentions.grounded().discourse();
      this.anaphora = new Anaphora(mentions);
    }

    void sentence(Sentence sentence) {
      Clauses clauses = new Clauses(sentence);
      for (Token token : sentence.tokens()) {
        if (token.verb()) {
          verb(sentence, clauses, token);
        }
        if (token.text().equalsIgnoreCase("behind")) {
          behind(sentence, token);
        }
        events.at(sentence, token.index()).filter(e -> e.type().incident()).ifPresent(e -> latest = e);
      }
    }

    private void verb(Sentence sentence, Clauses clauses, Token verb) {
      boolean responsibility = clauses.objects(verb.index()).stream()
          .anyMatch(o -> sentence.tokens().get(o).lemmaIn(RESPONSIBILITY)) || sentence.tree().children(verb.index(), "obj", "nsubj:pass").stream()
          .anyMatch(o -> sentence.tokens().get(o).lemmaIn(RESPONSIBILITY));
      switch (verb.lemma()) {
        case "claim", "take", "admit", "accept" -> {
          if (!negated(sentence, verb) && !takesPart(sentence, clauses, verb) && (responsibility
              || verb.lemma().equals("claim") && (object(sentence, clauses, verb).isPresent() || it(sentence, verb)))) {
            claimed(sentence, clauses, verb);
          }
        }
        case "deny", "disavow", "reject" -> denied(sentence, clauses, verb, responsibility);
        case "blame", "accuse", "hold" -> accused(sentence, clauses, verb);
        default -> other(sentence, clauses, verb);
      }
    }

    /** "never claimed", "neither confirmed nor denied": no word on the attack at all. */
    private static boolean negated(Sentence sentence, Token verb) {
      boolean not = sentence.tree().children(verb.index(), "advmod", "neg").stream()
          .anyMatch(c -> Set.of("not", "n't", "n’t", "never").contains(sentence.tokens().get(c).text().toLowerCase(Locale.ROOT)));
      return not || verb.index() > 0 && Set.of("nor", "neither", "never", "not").contains(
          sentence.tokens().get(verb.index() - 1).text().toLowerCase(Locale.ROOT));
    }

    /** "took part": a charge or a fact told by others, never somebody's own claim. */
    private static boolean takesPart(Sentence sentence, Clauses clauses, Token verb) {
      return verb.lemma().equals("take") && clauses.objects(verb.index()).stream()
          .anyMatch(o -> sentence.tokens().get(o).lemmaIn(Set.of("part", "role")));
    }

    /** "claimed it", "denied this": the attack that was told of last. */
    private static boolean it(Sentence sentence, Token verb) {
      return sentence.tree().children(verb.index(), "obj").stream().anyMatch(o -> sentence.tokens().get(o).lemmaIn(Set.of("it", "this", "that")));
    }

    private void other(Sentence sentence, Clauses clauses, Token verb) {
      if (verb.lemmaIn(PRAISE)) {
        object(sentence, clauses, verb).or(() -> verb.lemma().equals("praise") ? recent() : Optional.empty())
            .ifPresent(e -> speaker(sentence, clauses, verb.index()).ifPresent(by -> add(sentence, verb.index(), e,
                e.perpetrators().isEmpty() ? null : e.perpetrators().get(0), Role.CARRIED_OUT, Stance.PRAISES, own(by))));
      }
      if (verb.lemmaIn(SPONSORS) && !charged(sentence, verb)) {
        eventsUnder(sentence, verb.index()).forEach(e -> actors(sentence, clauses.subjects(verb.index())).forEach(a ->
            add(sentence, verb.index(), e, a, verb.lemmaIn(SUPPORT) ? Role.SUPPORTED : Role.DIRECTED,
                stance(sentence, verb.index()), voices.at(sentence, verb.index()))));
      }
    }

    /** "accused of directing", "denied ordering": the upper verb says whose word it is. */
    private static boolean charged(Sentence sentence, Token verb) {
      int head = sentence.tree().head(verb.index());
      return head >= 0 && !sentence.tree().relation(verb.index()).equals("conj") && sentence.tokens().get(head).lemmaIn(CHARGES);
    }

    private void claimed(Sentence sentence, Clauses clauses, Token verb) {
      Optional<EventAssertion> event = object(sentence, clauses, verb).or(this::recent);
      boolean nobody = subjects(sentence, clauses, verb).stream()
          .anyMatch(t -> t.text().equalsIgnoreCase("nobody") || t.text().equalsIgnoreCase("none") || no(sentence, t.index()));
      if (nobody) {
        event.ifPresent(e -> add(sentence, verb.index(), e, null, Role.CARRIED_OUT, Stance.NONE, voices.at(sentence, verb.index())));
        return;
      }
      event.ifPresent(e -> actors(sentence, clauses.subjects(verb.index())).forEach(a ->
          add(sentence, verb.index(), e, a, Role.CARRIED_OUT, Stance.CLAIMS, own(a))));
    }

    private static boolean no(Sentence sentence, int token) {
      boolean det = sentence.tree().children(token, "det").stream().anyMatch(c -> sentence.tokens().get(c).text().equalsIgnoreCase("no"));
      return det || sentence.tokens().get(token).text().equalsIgnoreCase("no")
          || token > 0 && sentence.tokens().get(token - 1).text().equalsIgnoreCase("no");
    }

    private static List<Token> subjects(Sentence sentence, Clauses clauses, Token verb) {
      return clauses.subjects(verb.index()).stream().map(sentence.tokens()::get).toList();
    }

    private void denied(Sentence sentence, Clauses clauses, Token verb, boolean responsibility) {
      if (!responsibility && !verb.lemma().equals("deny") || negated(sentence, verb)) {
        return;
      }
      Optional<EventAssertion> named = object(sentence, clauses, verb);
      Optional<EventAssertion> event = named.isEmpty() && (responsibility || it(sentence, verb)) ? recent() : named;
      event.ifPresent(e -> actors(sentence, clauses.subjects(verb.index())).forEach(a ->
          add(sentence, verb.index(), e, a, Role.CARRIED_OUT, Stance.DENIES, own(a))));
    }

    /** "blamed X for the attack", "blamed the attack on X", "accused X of ordering it". */
    private void accused(Sentence sentence, Clauses clauses, Token verb) {
      if (verb.lemma().equals("hold") && sentence.tokens().stream().noneMatch(t -> t.lemma().equals("responsible"))) {
        return;
      }
      Optional<EventAssertion> event = object(sentence, clauses, verb).or(() -> verb.lemma().equals("blame") ? recent() : Optional.empty());
      List<Integer> on = new ArrayList<>(clauses.prepositional(verb.index(), Set.of("on")));
      clauses.objects(verb.index()).forEach(o -> on.addAll(clauses.prepositional(o, Set.of("on"))));
      List<ActorRef> blamed = new ArrayList<>(actors(sentence, clauses.expanded(on)));
      if (blamed.isEmpty()) {
        blamed.addAll(actors(sentence, clauses.objects(verb.index())));
      }
      Voice voice = speaker(sentence, clauses, verb.index()).map(this::own).orElse(voices.at(sentence, verb.index()));
      event.ifPresent(e -> blamed.stream().filter(a -> !a.key().equals(voice.by().key())).forEach(a ->
          add(sentence, verb.index(), e, a, directed(sentence) ? Role.DIRECTED : Role.CARRIED_OUT, Stance.ACCUSES, voice)));
    }

    private static boolean directed(Sentence sentence) {
      return sentence.tokens().stream().anyMatch(t -> t.verb() && t.lemmaIn(SPONSORS) && t.tag().equals("VBG"));
    }

    /** "X is behind the attack". */
    private void behind(Sentence sentence, Token behind) {
      int subject = behind.index();
      Clauses clauses = new Clauses(sentence);
      int predicate = sentence.tree().relation(subject).equals("case") ? sentence.tree().head(subject) : subject;
      Optional<EventAssertion> event = events.at(sentence, predicate).or(() -> eventUnder(sentence, predicate));
      event.ifPresent(e -> actors(sentence, clauses.expanded(sentence.tree().children(predicate, "nsubj"))).forEach(a ->
          add(sentence, predicate, e, a, Role.CARRIED_OUT, stance(sentence, predicate), voices.at(sentence, predicate))));
    }

    /** The event in what the verb governs. */
    private Optional<EventAssertion> object(Sentence sentence, Clauses clauses, Token verb) {
      return eventUnder(sentence, verb.index());
    }

    private List<EventAssertion> eventsUnder(Sentence sentence, int token) {
      int[] extent = sentence.tree().extent(token);
      return java.util.stream.IntStream.rangeClosed(token + 1, extent[1]).filter(i -> sentence.tree().under(i, token))
          .mapToObj(i -> events.at(sentence, i)).flatMap(Optional::stream).filter(e -> e.type().incident()).distinct().toList();
    }

    private Optional<EventAssertion> eventUnder(Sentence sentence, int token) {
      int[] extent = sentence.tree().extent(token);
      for (int i = token + 1; i <= extent[1]; i++) {
        Optional<EventAssertion> event = events.at(sentence, i).filter(e -> e.type().incident());
        if (event.isPresent() && sentence.tree().under(i, token)) {
          return event;
        }
      }
      for (int child : sentence.tree().children(token, "nsubj:pass")) {
        Optional<EventAssertion> event = events.at(sentence, child).filter(e -> e.type().incident());
        if (event.isPresent()) {
          return event;
        }
      }
      return Optional.empty();
    }

    private Optional<EventAssertion> recent() {
      return Optional.ofNullable(latest);
    }

    private List<ActorRef> actors(Sentence sentence, List<Integer> tokens) {
      List<ActorRef> actors = new ArrayList<>();
      for (int token : tokens) {
        mentions.actorAt(sentence, token).map(m -> anaphora.resolved(sentence, m)).or(() -> anaphora.pronoun(sentence, token).filter(a -> !teller(sentence, token, a)))
            .filter(a -> a.kind() != ActorKind.INSTALLATION).ifPresent(actors::add);
      }
      return actors;
    }

    /** "According to X he denies it": "he" is whom X speaks of, not X. */
    private boolean teller(Sentence sentence, int token, ActorRef actor) {
      return sentence.tokens().stream().filter(t -> t.lemma().equalsIgnoreCase("according") || t.lemma().equalsIgnoreCase("accord"))
          .anyMatch(t -> mentions.actors(sentence).stream().anyMatch(m -> m.first() > t.index() && m.last() < token
              && m.first() - t.index() <= 4 && m.actor().key().equals(actor.key())));
    }

    private Optional<ActorRef> speaker(Sentence sentence, Clauses clauses, int verb) {
      return actors(sentence, clauses.subjects(verb)).stream().findFirst();
    }

    private Voice own(ActorRef actor) {
      return new Voice(actor, List.of(actor.name(), "report"));
    }

    /** Hedged or worded as an assessment: assesses; else reports. */
    private Stance stance(Sentence sentence, int token) {
      Stance manner = voices.manner(sentence, token);
      boolean hedged = hedges.reaching(sentence, token) != Likelihood.FACT;
      return hedged && manner == Stance.REPORTS ? Stance.ASSESSES : manner == Stance.DENIES ? Stance.REPORTS : manner;
    }

    /** The doers and backers that the report itself presents. */
    void presented(EventAssertion event) {
      if (!event.type().incident() || event.status() != EventStatus.HAPPENED) {
        return;
      }
      SourceSpan span = event.evidence().get(0);
      Sentence sentence = discourse.sentences().stream().filter(s -> s.begin() == span.begin()).findFirst().orElseThrow();
      int token = anchorIn(sentence, event);
      Voice voice = voices.at(sentence, token);
      for (ActorRef actor : event.perpetrators()) {
        if (found.values().stream().noneMatch(a -> a.event().equals(event.id()) && same(a, actor))) {
          Likelihood likelihood = actorLikelihood(sentence, actor, event);
          Stance stance = claims(voice, actor) ? Stance.CLAIMS : likelihood != Likelihood.FACT ? Stance.ASSESSES : stance(sentence, token);
          add(span, sentence, event, actor, Role.CARRIED_OUT, stance, voice, likelihood);
        }
      }
      for (ActorRef actor : event.sponsors()) {
        if (found.values().stream().noneMatch(a -> a.event().equals(event.id()) && same(a, actor))) {
          add(span, sentence, event, actor, Role.SUPPORTED, stance(sentence, token), voice, event.likelihood());
        }
      }
    }

    private static boolean same(AttributionAssertion attribution, ActorRef actor) {
      ActorRef accused = attribution.accused();
      return accused != null && accused.key().equals(actor.key()) && attribution.stance() != Stance.DENIES && attribution.stance() != Stance.PRAISES;
    }

    private int anchorIn(Sentence sentence, EventAssertion event) {
      return sentence.tokens().stream().map(Token::index).filter(i -> events.at(sentence, i).filter(e -> e.id().equals(event.id())).isPresent()).findFirst().orElse(0);
    }

    /** A hedge on the doer himself ("likely Iranian proxies", "suspected militants") counts as one on the act. */
    private Likelihood actorLikelihood(Sentence sentence, ActorRef actor, EventAssertion event) {
      if (event.likelihood() != Likelihood.FACT) {
        return event.likelihood();
      }
      return mentions.actors(sentence).stream().filter(m -> m.actor().key().equals(actor.key())).findFirst()
          .map(m -> hedges.in(sentence).stream().filter(h -> h.last() == m.first() - 1 || h.last() == m.first() || h.last() == m.first() - 2 && sentence.tokens().get(m.first() - 1).text().equals("by"))
              .map(Hedges.HedgeMention::likelihood).findFirst().orElse(Likelihood.FACT)).orElse(Likelihood.FACT);
    }

    /** An official who admits his own side's act claims it; so does a force's own press release. */
    private boolean claims(Voice voice, ActorRef actor) {
      ActorRef by = voice.by();
      boolean releases = voice.reportItself() && by.kind() == ActorKind.MILITARY
          && (actor.kind() == ActorKind.MILITARY || actor.kind() == ActorKind.ALLIANCE);
      return releases || !voice.reportItself() && sides.same(by, actor);
    }

    private void add(Sentence sentence, int token, EventAssertion event, @Nullable ActorRef accused, Role role, Stance stance, Voice voice) {
      add(discourse.span(sentence), sentence, event, accused, role, stance, voice, hedges.reaching(sentence, token));
    }

    private void add(SourceSpan span, Sentence sentence, EventAssertion event, @Nullable ActorRef accused, Role role,
        Stance stance, Voice voice, Likelihood likelihood) {
      String who = accused == null ? "nobody" : accused.key();
      String id = StableId.of("at", event.id(), who, role, stance, voice.by().key());
      String scope = some(sentence) ? "some" : null;
      found.putIfAbsent(id, new AttributionAssertion(id, event.report(), event.id(), accused, role, stance, voice, scope,
          likelihood, List.of(span), "attribution." + stance.wire()));
    }

    private static boolean some(Sentence sentence) {
      String text = String.join(" ", sentence.tokens().stream().map(Token::text).toList()).toLowerCase(Locale.ROOT);
      return text.contains("some of the attack") || text.contains("some of the strike") || text.contains("some of these") || text.contains("some of those");
    }
  }
}
