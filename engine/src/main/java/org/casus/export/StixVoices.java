package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.Role;
import org.casus.assertion.Voice;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.Naming;
import org.casus.narrate.RelationWords;
import org.jspecify.annotations.Nullable;

/** Who says what: notes and opinions on incidents and actors, and the relationships that somebody's word affirms. */
final class StixVoices {
  private final StixBundle bundle;
  private final StixActors actors;
  private final StixReports reports;
  private final AttributionWords words;

  StixVoices(StixBundle bundle, StixActors actors, StixReports reports) {
    this.bundle = bundle;
    this.actors = actors;
    this.reports = reports;
    this.words = new AttributionWords(bundle.index());
  }

  void addAll() {
    for (AttributedIncident incident : bundle.index().incidents()) {
      incident.attributions().forEach(word -> affirmed(word, incident));
      incident.attributions().forEach(word -> said(word, incident));
    }
    bundle.index().relations().forEach(this::relation);
    bundle.index().figures().forEach(figure -> aside(figure, figure.voice(), "Figure: " + figure.measures().wire() + " "
        + amount(figure.amount()) + ", of: " + figure.of()));
    bundle.index().judgments().forEach(judgment -> aside(judgment, judgment.voice(), "Judgment on "
        + judgment.about().wire() + ", " + judgment.horizon().wire()));
    bundle.index().attributions().filter(word -> bundle.index().incidentOf(word.event()) == null).forEach(
        word -> bundle.losses().add("attributions", "the event they speak of belongs to no incident", word.id()));
  }

  private void affirmed(AttributionAssertion word, AttributedIncident incident) {
    ActorRef accused = word.accused();
    if (accused == null || !AttributedIncident.affirms(word.stance())) {
      return;
    }
    boolean doer = word.role() == Role.CARRIED_OUT && StixActors.hostile(incident.settled());
    bundle.add(voiced(new StixObject("relationship", word.id(), bundle.time(word.report())), word, word.voice())
        .put("relationship_type", doer ? "attributed-to" : "related-to")
        .put("description", sentence(word, incident)).put("labels", List.of(StanceWords.edge(word)))
        .put("source_ref", StixIncidents.id(incident.incident()))
        .put("target_ref", actors.actor(accused, word.report())), word.report());
  }

  /** The note and the opinion of one attribution. */
  private void said(AttributionAssertion word, AttributedIncident incident) {
    List<String> refs = new ArrayList<>(List.of(StixIncidents.id(incident.incident())));
    ActorRef accused = word.accused();
    if (accused != null) {
      refs.add(actors.actor(accused, word.report()));
    }
    String sentence = sentence(word, incident);
    bundle.add(voiced(new StixObject("note", word.id(), bundle.time(word.report())), word, word.voice())
        .put("abstract", sentence)
        .put("content", sentence + "\n\n" + StixObject.quotes(word.evidence(), word.report()))
        .put("authors", List.of(words.speaker(word, word.voice()))).put("object_refs", refs)
        .extra("stance", word.stance().wire()).extra("role", word.role().wire()).extra("scope", word.scope()),
        word.report());
    String opinion = StixScale.opinion(word);
    if (opinion != null) {
      List<String> judged = new ArrayList<>(refs);
      judged.addAll(charges(accused, word, incident));
      bundle.add(voiced(new StixObject("opinion", word.id(), bundle.time(word.report())), word, word.voice())
          .put("opinion", opinion).put("explanation", sentence)
          .put("authors", List.of(words.speaker(word, word.voice()))).put("object_refs", judged)
          .extra("stance", word.stance().wire()).extra("role", word.role().wire()), word.report());
    }
  }

  /** The relationships by which anybody puts the same actor behind the same incident in the same role. */
  private List<String> charges(@Nullable ActorRef accused, AttributionAssertion word, AttributedIncident incident) {
    if (accused == null) {
      return List.of();
    }
    String actor = actors.actor(accused, word.report());
    List<String> charges = new ArrayList<>();
    for (AttributionAssertion other : incident.attributions()) {
      ActorRef named = other.accused();
      if (named != null && other.role() == word.role() && AttributedIncident.affirms(other.stance())
          && actors.actor(named, other.report()).equals(actor)) {
        charges.add(StixId.of("relationship", other.id()));
      }
    }
    return charges;
  }

  private String sentence(AttributionAssertion word, AttributedIncident incident) {
    return words.sentence(word, IncidentName.noun(incident.settled())).text();
  }

  private void relation(RelationAssertion relation) {
    String sentence = words.speaker(relation, relation.voice()) + " described " + Naming.name(relation.subject())
        + " as " + RelationWords.doing(relation.relation()) + " " + Naming.name(relation.object());
    bundle.add(voiced(new StixObject("relationship", relation.id(), bundle.time(relation.report())), relation,
        relation.voice())
        .put("relationship_type", "related-to").put("labels", List.of(relation.relation().wire()))
        .put("description", sentence + "\n\n" + StixObject.quotes(relation.evidence(), relation.report()))
        .put("source_ref", actors.identity(relation.subject(), relation.report()))
        .put("target_ref", actors.identity(relation.object(), relation.report()))
        .extra("relation", relation.relation().wire())
        .extra("date_from", relation.date().from() == null ? null : relation.date().from().toString())
        .extra("date_to", relation.date().to() == null ? null : relation.date().to().toString()), relation.report());
  }

  /** A figure or a judgment: a note on the report. */
  private void aside(Assertion assertion, Voice voice, String about) {
    bundle.add(voiced(new StixObject("note", assertion.id(), bundle.time(assertion.report())), assertion, voice)
        .put("abstract", about).put("authors", List.of(words.speaker(assertion, voice)))
        .put("content", about + "\n\n" + StixObject.quotes(assertion.evidence(), assertion.report()))
        .put("object_refs", List.of(StixReports.id(assertion.report()))));
  }

  private StixObject voiced(StixObject object, Assertion assertion, Voice voice) {
    return object.put("created_by_ref", actors.speaker(voice, assertion.report())).rests(assertion)
        .extra("speaker", words.speaker(assertion, voice)).extra("chain", voice.chain())
        .put("external_references", List.of(reports.reference(bundle.index().report(assertion.report()))));
  }

  private static String amount(Amount amount) {
    String min = amount.min() == null ? "" : amount.min().toString();
    String max = amount.max() == null ? "" : amount.max().toString();
    return (amount.approx() ? "about " : "") + (min.equals(max) ? min : min + " to " + max).strip();
  }
}
