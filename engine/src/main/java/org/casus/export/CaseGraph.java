package org.casus.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/**
 * A case as a graph. Nodes are incidents, actors and reports. Every edge is somebody's word: from the actor meant to
 * the incident, from who accuses to who is accused, from one actor to another. Immutable once built.
 */
final class CaseGraph {
  private static final String REASON = "an edge or a node carries one passage; interchange has all";

  private final CaseIndex index;
  private final CaseCast cast;
  private final List<GraphNode> nodes = new ArrayList<>();
  private final List<GraphEdge> edges = new ArrayList<>();
  private final Losses losses = new Losses();

  /** The graph of a case. */
  CaseGraph(CaseIndex index) {
    this.index = index;
    this.cast = new CaseCast(index);
    index.incidents().forEach(this::incident);
    cast.all().forEach(actor -> nodes.add(node(actor)));
    index.caseFile().readings().stream().map(Reading::report).forEach(report -> nodes.add(node(report)));
    index.relations().forEach(this::relation);
    index.attributions().filter(word -> index.incidentOf(word.event()) == null)
        .forEach(word -> losses.add("attributions", "the event they speak of belongs to no incident", word.id()));
    Leftovers.background(index, "neither a node nor an edge", losses);
    Leftovers.variants(index, "a node has the settled value alone", losses);
  }

  List<GraphNode> nodes() {
    return List.copyOf(nodes);
  }

  List<GraphEdge> edges() {
    return List.copyOf(edges);
  }

  /** What a graph has no room for; the writer adds what its file format loses. */
  Losses losses() {
    return losses;
  }

  private static GraphNode node(CaseActor actor) {
    GraphValues values = new GraphValues().put(GraphColumn.COUNTRY, actor.country())
        .list(GraphColumn.ALIASES, actor.aliases()).put(GraphColumn.DOCUMENT, actor.described());
    return new GraphNode(actor.id(), actor.name(), actor.kind().wire(), values.all());
  }

  private static GraphNode node(Report report) {
    GraphValues values = new GraphValues().put(GraphColumn.PUBLISHER, report.publisher())
        .put(GraphColumn.URL, report.url()).put(GraphColumn.SHA256, report.sha256());
    if (report.published() != null) {
      values.date(report.published().interval());
    }
    String title = report.title();
    return new GraphNode(report.id(), title == null || title.isBlank() ? report.file() : title, "report", values.all());
  }

  private void incident(AttributedIncident incident) {
    EventAssertion best = index.best(incident.incident());
    String id = incident.incident().id();
    GraphValues values = new GraphValues().happening(incident.settled()).date(incident.settled().date()).evidence(best)
        .list(GraphColumn.REPORTS, incident.incident().documents())
        .list(GraphColumn.ORIGINS, incident.incident().origins());
    nodes.add(new GraphNode(id, IncidentName.of(incident.settled()), "incident", values.all()));
    Leftovers.passages(best, REASON, losses);
    Leftovers.places(incident.settled(), id, "a node has one place", losses);
    incident.attributions().forEach(word -> attribution(word, incident));
    presented(incident, best);
    Incident set = index.incidentOf(incident.settled().partOf());
    if (set != null) {
      edges.add(edge(id + "-set", id, set.id(), "part-of-set", incident.settled().date(), report(best), best));
    }
  }

  /** The doers and backers that the report presents without anybody's attribution, and the targets. */
  private void presented(AttributedIncident incident, EventAssertion best) {
    String id = incident.incident().id();
    Set<String> named = new HashSet<>();
    incident.attributions().stream().filter(word -> word.accused() != null)
        .forEach(word -> named.add(accused(word).id()));
    EventStatus status = incident.settled().status();
    String doubt = status == EventStatus.HAPPENED ? "" : "-" + status.wire();
    String act = incident.settled().type().incident() ? "reported-carrying-out" : "reported-taking-part";
    present(incident, incident.settled().perpetrators(), act + doubt, named, best);
    present(incident, incident.settled().sponsors(), "reported-backing" + doubt, named, best);
    int target = 0;
    for (ActorRef actor : incident.settled().targets()) {
      String key = id + "-target-" + target++;
      String actorId = cast.of(actor, incident.settled().report()).id();
      if (!incident.settled().type().mutual() || !named.contains(actorId)) {
        edges.add(edge(key, id, actorId, "directed-at", incident.settled().date(), report(best), best));
      }
    }
  }

  private void present(
      AttributedIncident incident, List<ActorRef> actors, String kind, Set<String> named, EventAssertion best) {
    for (ActorRef actor : actors) {
      String actorId = cast.of(actor, incident.settled().report()).id();
      String id = incident.incident().id();
      if (named.add(actorId)) {
        edges.add(edge(id + "-" + actorId, actorId, id, kind, incident.settled().date(), report(best), best));
      }
    }
  }

  private void attribution(AttributionAssertion word, AttributedIncident incident) {
    Leftovers.passages(word, REASON, losses);
    CaseActor speaker = cast.speaker(word.voice(), word.report());
    String from = speaker == null ? word.report() : speaker.id();
    String about = word.accused() == null ? from : accused(word).id();
    DateInterval date = incident.settled().date();
    edges.add(voiced(edge(word.id(), about, incident.incident().id(), StanceWords.edge(word), date, by(word.voice(),
        word.report()), word), word.voice(), word.scope()));
    if (speaker != null && !from.equals(about) && word.stance() != Stance.CLAIMS && word.stance() != Stance.DENIES) {
      edges.add(voiced(edge(word.id() + "-by", from, about, word.stance().wire(), date, by(word.voice(), word.report()),
          word), word.voice(), word.scope()));
    }
  }

  private CaseActor accused(AttributionAssertion word) {
    ActorRef accused = word.accused();
    if (accused == null) {
      throw new IllegalStateException("The attribution " + word.id() + " accuses nobody.");
    }
    return cast.of(accused, word.report());
  }

  private void relation(RelationAssertion relation) {
    Leftovers.passages(relation, REASON, losses);
    String subject = cast.of(relation.subject(), relation.report()).id();
    String object = cast.of(relation.object(), relation.report()).id();
    edges.add(voiced(edge(relation.id(), subject, object, relation.relation().wire(), relation.date(),
        by(relation.voice(), relation.report()), relation), relation.voice(), null));
  }

  private String by(Voice voice, String report) {
    CaseActor speaker = cast.speaker(voice, report);
    return speaker == null ? Naming.report(index.report(report)) : speaker.name();
  }

  private String report(EventAssertion event) {
    return Naming.report(index.report(event.report()));
  }

  private static GraphEdge edge(String id, String source, String target, String kind, DateInterval date, String by,
      Assertion assertion) {
    return new GraphEdge(id, source, target, kind, date,
        new GraphValues().put(GraphColumn.BY, by).date(date).evidence(assertion).all());
  }

  private static GraphEdge voiced(GraphEdge edge, Voice voice, @Nullable String scope) {
    GraphValues values = new GraphValues();
    edge.values().forEach(values::put);
    values.put(GraphColumn.CHAIN, String.join(" > ", voice.chain())).put(GraphColumn.SCOPE, scope);
    return new GraphEdge(edge.id(), edge.source(), edge.target(), edge.kind(), edge.date(), values.all());
  }
}
