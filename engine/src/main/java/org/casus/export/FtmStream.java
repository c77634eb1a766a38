package org.casus.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.PlaceRef;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.CaseIndex;
import org.casus.narrate.Naming;

/** The entities of a case. */
final class FtmStream {
  private final CaseIndex index;
  private final FtmActors actors;
  private final AttributionWords words;
  private final Losses losses = new Losses();
  private final List<FtmEntity> entities = new ArrayList<>();

  FtmStream(CaseIndex index) {
    this.index = index;
    this.words = new AttributionWords(index);
    this.actors = new FtmActors(index, losses);
    index.caseFile().readings().stream().map(Reading::report).forEach(report -> entities.add(article(report)));
    entities.addAll(actors.entities());
    index.incidents().forEach(this::incident);
    index.relations().forEach(relation -> entities.add(actors.relation(relation)));
    index.attributions().filter(word -> index.incidentOf(word.event()) == null)
        .forEach(word -> losses.add("attributions", "the event they speak of belongs to no incident", word.id()));
    Leftovers.background(index, "no schema for it", losses);
    Leftovers.variants(index, "an event has the settled value alone", losses);
  }

  List<FtmEntity> entities() {
    return List.copyOf(entities);
  }

  Losses losses() {
    return losses;
  }

  private FtmEntity article(Report report) {
    String language = report.language();
    String title = report.title() == null || report.title().isBlank() ? report.file() : report.title();
    losses.add("sha256", "a document's checksum is a SHA-1; the description has the SHA-256", report.id());
    return new FtmEntity(report.id(), "Article").line("name", title).line("title", title).line("author", report.author())
        .line("publisher", report.publisher()).line("fileName", report.file())
        .put("publishedAt", report.published() == null ? null : report.published().iso())
        .put("sourceUrl", report.url()).put("description", "SHA-256 of the original: " + report.sha256())
        .put("language", language == null ? null : Locale.forLanguageTag(language).getISO3Language());
  }

  private void incident(AttributedIncident each) {
    Incident incident = each.incident();
    EventAssertion event = each.settled();
    EventAssertion best = index.best(incident);
    Set<String> countries = event.places().stream().flatMap(List::stream).map(PlaceRef::country)
        .filter(Objects::nonNull).map(country -> country.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(LinkedHashSet::new));
    FtmEntity entity = new FtmEntity(incident.id(), "Event").line("name", IncidentName.of(event)).when(event.date())
        .put("summary", FtmWords.facts(event)).quotes("description", best.evidence(), best.report())
        .put("location", event.places().stream().filter(path -> !path.isEmpty()).map(FtmWords::place).toList())
        .put("country", List.copyOf(countries)).put("keywords", FtmWords.keywords(event))
        .put("recordId", incident.id()).put("proof", incident.documents());
    entity.put("involved", event.targets().stream().filter(target -> actors.has(target, event.report()))
        .map(target -> actors.id(target, event.report())).toList());
    entities.add(entity);
    lost(each, best);
    Set<String> named = new HashSet<>();
    each.attributions().forEach(word -> attribution(word, incident, named));
    presented(each, event.perpetrators(), "carrying out", best, named);
    presented(each, event.sponsors(), "backing", best, named);
  }

  private void lost(AttributedIncident each, EventAssertion best) {
    String id = each.incident().id();
    EventAssertion event = each.settled();
    losses.addIf(event.targets().stream().anyMatch(target -> !actors.has(target, event.report())),
        "targets that are places", "an installation is no legal entity; the summary names it", id);
    losses.addIf(event.places().stream().anyMatch(path -> !path.isEmpty() && path.get(0).lat() != null), "coordinates",
        "an event has none", id);
    losses.addIf(each.incident().documents().size() > 1, "further passages",
        "an event carries the words of one report; all reports are its proof", id);
    losses.addIf(index.incidentOf(event.partOf()) != null, "sets", "an event is no part of another", id);
    losses.addIf(!event.date().known(), "date", "none is known", id);
    losses.addIf(best.likelihood() != Likelihood.FACT, "likelihood of the event",
        "no property; the summary has it in words", id);
  }

  /** Somebody's word on an actor: a link whose role says whose word it is. */
  private void attribution(AttributionAssertion word, Incident incident, Set<String> named) {
    ActorRef accused = word.accused();
    CaseActor speaker = actors.cast().speaker(word.voice(), word.report());
    String subject = accused != null && actors.has(accused, word.report()) ? actors.id(accused, word.report())
        : accused == null && speaker != null && actors.has(speaker) ? speaker.id() : word.report();
    if (accused != null) {
      named.add(actors.id(accused, word.report()));
    }
    String who = words.speaker(word, word.voice());
    entities.add(new FtmEntity(word.id(), "UnknownLink").put("subject", subject).put("object", incident.id())
        .line("role", StanceWords.role(word, who))
        .put("summary", words.sentence(word, IncidentName.noun(incident.settled())).text())
        .quotes("description", word.evidence(), word.report()).when(incident.settled().date())
        .put("recordId", word.id()).put("proof", word.report()).line("publisher", index.report(word.report()).publisher()));
  }

  /** Doers and backers of whom no attribution speaks. */
  private void presented(
      AttributedIncident each, List<ActorRef> doers, String act, EventAssertion best, Set<String> named) {
    for (ActorRef doer : doers) {
      String id = actors.id(doer, each.settled().report());
      if (named.add(id) && actors.has(doer, each.settled().report())) {
        String part = each.settled().type().incident() || act.equals("backing") ? act : "taking part";
        String role = "reported " + part + " by " + Naming.report(index.report(best.report()))
            + " (" + StanceWords.sure(best.likelihood()) + ")";
        entities.add(new FtmEntity(each.incident().id() + "-" + id, "UnknownLink").put("subject", id)
            .put("object", each.incident().id()).line("role", role).when(each.settled().date())
            .quotes("description", best.evidence(), best.report()).put("recordId", best.id())
            .put("proof", best.report()));
      }
    }
  }
}
