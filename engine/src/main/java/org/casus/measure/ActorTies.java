package org.casus.measure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.ground.Actor;
import org.casus.ground.ActorRegister;
import org.casus.incident.Fit;
import org.casus.ledger.CaseView;
import org.casus.ledger.Judged;
import org.casus.ledger.ReportCard;

/**
 * Whether an actor of an incident is one that a figure asks for: by the register, the reports' relations, the facades,
 * and the state that a description names. Immutable once built.
 */
final class ActorTies {
  private static final Pattern BACKED = Pattern.compile("^(.+)-backed \\w+$");
  private static final Pattern POSTS = Pattern.compile(
      "(?i)\\b(?:base|bases|outpost|outposts|camp|camps|soldiers?|forces|troops|posts?|convoys?|positions?|garrisons?|installations?|personnel|advisers|air force)\\b");
  private static final Set<RelationKind> BACKING = EnumSet.of(RelationKind.BACKS, RelationKind.ARMS, RelationKind.FUNDS,
      RelationKind.TRAINS, RelationKind.DIRECTS, RelationKind.LEADS);
  private static final Set<ActorKind> ARMED = EnumSet.of(ActorKind.MILITIA, ActorKind.PARTY, ActorKind.OTHER);

  private static final Set<ActorKind> ORGANS = EnumSet.of(ActorKind.MILITARY, ActorKind.GOVERNMENT_BODY, ActorKind.INTELLIGENCE);
  private static final Set<ActorKind> BEARERS = EnumSet.of(ActorKind.MILITARY, ActorKind.MILITIA, ActorKind.ALLIANCE);
  private static final Pattern CIVIL = Pattern.compile("(?i)\\b(?:refiner(?:y|ies)|pipelines?|oil|gas|hotels?|church(?:es)?|cathedrals?|mosques?|markets?|schools?"
      + "|academy|university|hospitals?|stores?|shops?|websites?|villages?|houses?|homes?|residences?|buses|bus|trains?|restaurants?)\\b");

  private final ActorRegister register;
  private final Map<String, ActorRef> parents;
  private final Map<String, RelationAssertion> backers = new HashMap<>();

  private ActorTies(ActorRegister register, Map<String, ActorRef> parents) {
    this.register = register;
    this.parents = parents;
  }

  /** The ties that the reports of a case and its facades give. */
  static ActorTies of(CaseView view, ActorRegister register, Map<String, ActorRef> parents) {
    ActorTies ties = new ActorTies(register, parents);
    for (ReportCard card : view.reports()) {
      view.reading(card.id()).ifPresent(reading -> Judged.reading(reading, view.rulings()).relations().stream()
          .filter(r -> BACKING.contains(r.relation())).forEach(r -> ties.backers.merge(r.subject().key() + ">" + r.object().key(), r,
              (a, b) -> a.id().compareTo(b.id()) <= 0 ? a : b)));
    }
    return ties;
  }

  /** Whether it is the one, with why where that is less than plain. */
  record Tie(Fit fit, String why) {
    static final Tie SAME = new Tie(Fit.YES, "");
    static final Tie NONE = new Tie(Fit.NO, "");
  }

  Tie tie(ActorRef asked, ActorRef said) {
    ActorRef folded = parents.get(said.key());
    if (asked.key().equals(said.key())) {
      return Tie.SAME;
    }
    if (folded != null && folded.key().equals(asked.key())) {
      return new Tie(Fit.YES, said.name() + " is counted as the facade of " + asked.name());
    }
    if (asked.id() != null && above(said.id()).contains(asked.id())) {
      return new Tie(Fit.YES, said.name() + " belongs to " + asked.name());
    }
    if (said.id() != null && above(asked.id()).contains(said.id())) {
      return new Tie(Fit.MAYBE, "only " + said.name() + " is said, not " + asked.name());
    }
    return described(asked, said);
  }

  private Tie described(ActorRef asked, ActorRef said) {
    Matcher backed = BACKED.matcher(asked.name());
    if (backed.matches()) {
      return backed(asked, backed.group(1), said);
    }
    boolean places = asked.kind() == ActorKind.INSTALLATION && said.kind() == ActorKind.INSTALLATION;
    if (asked.id() != null && said.id() != null && (places || said.kind() != ActorKind.INSTALLATION)) {
      return Tie.NONE;
    }
    Optional<String> one = state(asked);
    Optional<String> other = state(said);
    if (one.isPresent() && other.isPresent()) {
      boolean organ = asked.kind() == ActorKind.STATE && ORGANS.contains(said.kind());
      return !one.equals(other) ? Tie.NONE : organ || forces(asked) && forces(said)
          ? new Tie(Fit.YES, "“" + said.name() + "” is taken for " + asked.name())
          : new Tie(Fit.MAYBE, "whether “" + said.name() + "” is " + asked.name() + " is not said");
    }
    return sorts(asked, said) ? new Tie(Fit.MAYBE, "whether “" + said.name() + "” is " + asked.name() + " is not said") : Tie.NONE;
  }

  /** A militia counts as one of "Iran-backed militias" where some report says that Iran backs, arms or directs it. */
  private Tie backed(ActorRef asked, String owner, ActorRef said) {
    String backer = register.named(owner).map(Actor::id).orElse("~" + owner.toLowerCase(Locale.ROOT));
    Optional<RelationAssertion> bond = backers.values().stream().filter(r -> r.object().key().equals(said.key())
            && (r.subject().key().equals(backer) || above(r.subject().id()).contains(backer)))
        .min(java.util.Comparator.comparing(RelationAssertion::id));
    if (bond.isPresent()) {
      return new Tie(Fit.YES, said.name() + " is one of the " + asked.name() + ": “" + FigurePart.plain(bond.get().evidence().get(0).quote()) + "”");
    }
    boolean alike = BACKED.matcher(said.name()).matches() && said.name().startsWith(owner + "-backed");
    return alike ? new Tie(Fit.YES, "“" + said.name() + "” is taken for " + asked.name())
        : ARMED.contains(said.kind()) ? new Tie(Fit.MAYBE, "whether " + said.name() + " is one of the " + asked.name() + " is not said") : Tie.NONE;
  }

  private static boolean forces(ActorRef actor) {
    return actor.kind() == ActorKind.MILITARY || POSTS.matcher(actor.name()).find();
  }

  /** Whether two actors of which one is only described can be one: fighters are no soldiers, and a place may be anybody's. */
  private static boolean sorts(ActorRef asked, ActorRef said) {
    if (asked.kind() == ActorKind.INSTALLATION || said.kind() == ActorKind.INSTALLATION) {
      ActorRef place = asked.kind() == ActorKind.INSTALLATION ? asked : said;
      ActorRef other = asked.kind() == ActorKind.INSTALLATION ? said : asked;
      return other.kind() != ActorKind.PERSON && !(CIVIL.matcher(place.name()).find() && BEARERS.contains(other.kind()));
    }
    return asked.kind() == said.kind() || ARMED.contains(asked.kind()) && ARMED.contains(said.kind());
  }

  /** The state that an actor is or belongs to, or that its description begins with. */
  private Optional<String> state(ActorRef actor) {
    Optional<Actor> known = actor.id() == null ? Optional.empty() : register.find(actor.id());
    if (known.isPresent()) {
      return above(actor.id()).stream().map(register::find).flatMap(Optional::stream).filter(a -> a.kind() == ActorKind.STATE)
          .map(Actor::id).findFirst().or(() -> known.get().kind() == ActorKind.STATE ? Optional.of(known.get().id()) : Optional.empty());
    }
    return register.state(actor.name()).map(Actor::id);
  }

  /** The ids of the actors that one belongs to, by the register. */
  private Set<String> above(@org.jspecify.annotations.Nullable String id) {
    Set<String> above = new HashSet<>();
    Optional<Actor> actor = id == null ? Optional.empty() : register.find(id);
    while (actor.isPresent() && !actor.get().parent().isEmpty() && above.add(actor.get().parent())) {
      actor = register.find(actor.get().parent());
    }
    return above;
  }
}
