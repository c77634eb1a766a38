package org.casus.export;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.RelationWords;

/** Actors and the relations between them. */
final class FtmActors {
  private static final Set<RelationKind> MEMBERSHIPS =
      Set.of(RelationKind.PART_OF, RelationKind.MEMBER_OF, RelationKind.LEADS);
  private static final Set<String> ORGANIZATIONS = Set.of("Organization", "PublicBody", "Company");

  private final CaseIndex index;
  private final CaseCast cast;
  private final AttributionWords words;
  private final Losses losses;

  FtmActors(CaseIndex index, Losses losses) {
    this.index = index;
    this.cast = new CaseCast(index);
    this.words = new AttributionWords(index);
    this.losses = losses;
  }

  CaseCast cast() {
    return cast;
  }

  String id(ActorRef actor, String report) {
    return cast.of(actor, report).id();
  }

  boolean has(ActorRef actor, String report) {
    return has(cast.of(actor, report));
  }

  /** Whether an actor is an entity: a place that was hit is none. */
  boolean has(CaseActor actor) {
    return actor.kind() != ActorKind.INSTALLATION;
  }

  List<FtmEntity> entities() {
    return cast.all().stream().filter(this::has).map(FtmActors::entity).toList();
  }

  private static FtmEntity entity(CaseActor actor) {
    String country = actor.country();
    String described = actor.described();
    return new FtmEntity(actor.id(), schema(actor)).line("name", actor.name())
        .put("alias", actor.aliases().stream().map(PlainLine::of).toList())
        .put("weakAlias", actor.weakAliases().stream().map(PlainLine::of).toList())
        .put("country", country == null ? null : country.toLowerCase(Locale.ROOT))
        .put("description", described == null ? null : "As a report describes it, without a name.")
        .put("classification", actor.kind().wire()).put("proof", described);
  }

  /** A description without a name is a legal entity and no more. */
  static String schema(CaseActor actor) {
    if (actor.described() != null) {
      return "LegalEntity";
    }
    return switch (actor.kind()) {
      case STATE, GOVERNMENT_BODY, MILITARY, INTELLIGENCE -> "PublicBody";
      case MILITIA, PARTY, MEDIA, ALLIANCE -> "Organization";
      case COMPANY -> "Company";
      case PERSON -> "Person";
      case POPULATION, INSTALLATION, OTHER -> "LegalEntity";
    };
  }

  /** A membership where somebody says that one belongs to or leads an organization, else a link with the words. */
  FtmEntity relation(RelationAssertion relation) {
    CaseActor subject = cast.of(relation.subject(), relation.report());
    CaseActor object = cast.of(relation.object(), relation.report());
    boolean member = MEMBERSHIPS.contains(relation.relation()) && ORGANIZATIONS.contains(schema(object))
        && has(subject) && has(object);
    String who = words.speaker(relation, relation.voice());
    String role = RelationWords.label(relation.relation()) + ", according to " + who
        + " (" + StanceWords.sure(relation.likelihood()) + ")";
    losses.addIf(!has(subject) || !has(object), "relations of places",
        "an installation is no entity; the report stands in its place", relation.id());
    return new FtmEntity(relation.id(), member ? "Membership" : "UnknownLink")
        .put(member ? "member" : "subject", has(subject) ? subject.id() : relation.report())
        .put(member ? "organization" : "object", has(object) ? object.id() : relation.report())
        .line("role", role).when(relation.date())
        .line("summary", who + " described " + subject.name() + " as " + RelationWords.doing(relation.relation()) + " "
            + object.name())
        .quotes("description", relation.evidence(), relation.report()).put("recordId", relation.id())
        .put("proof", relation.report()).line("publisher", index.report(relation.report()).publisher());
  }
}
