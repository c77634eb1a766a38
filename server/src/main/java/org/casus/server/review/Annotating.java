package org.casus.server.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.Assertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Toll;
import org.casus.assertion.Voice;
import org.casus.assertion.WireName;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/** Turns what the machine read of a report into a draft that a reader corrects by hand. Belongs to one thread. */
final class Annotating {
  private static final String REPORT = "report";
  private static final int FIRST_WORDS = 6;

  private final Map<String, Annotation.Actor> actors = new LinkedHashMap<>();
  private final Map<String, Annotation.Place> places = new LinkedHashMap<>();
  private final Set<String> ids = new LinkedHashSet<>();

  private Annotating(Report report) {
    List<String> names = Stream.of("the report", report.publisher(), report.author()).filter(name -> name != null && !name.isBlank()).toList();
    actors.put("", new Annotation.Actor(REPORT, names, "media"));
    ids.add(REPORT);
  }

  /** The draft of a reading. */
  static Annotation of(Reading reading) {
    Annotating draft = new Annotating(reading.report());
    List<Annotation.Event> events = reading.events().stream().map(draft::event).toList();
    List<Annotation.Attribution> attributions = draft.attributions(reading);
    List<Annotation.Relation> relations = draft.relations(reading);
    List<Annotation.Figure> figures = draft.figures(reading);
    List<Annotation.Judgment> judgments = draft.judgments(reading);
    return new Annotation(document(reading.report()), List.copyOf(draft.actors.values()), List.copyOf(draft.places.values()), events, attributions,
        relations, figures, judgments, reading.sources().stream().map(source -> new Annotation.Source(source.marker(), source.kind().wire(),
            source.name(), source.title(), source.publisher(), source.url())).toList());
  }

  private static Annotation.Document document(Report report) {
    List<TextRange> body = report.body();
    String first = body.isEmpty() ? "" : report.text().substring(body.get(0).begin(), body.get(0).end());
    String last = body.isEmpty() ? "" : report.text().substring(body.get(body.size() - 1).begin(), body.get(body.size() - 1).end());
    return new Annotation.Document(report.file(), report.title(), report.publisher(), report.published() == null ? null : report.published().iso(),
        words(first, true), words(last, false));
  }

  private static String words(String paragraph, boolean first) {
    List<String> words = List.of(paragraph.strip().split("\\s+"));
    int many = Math.min(FIRST_WORDS, words.size());
    return String.join(" ", first ? words.subList(0, many) : words.subList(words.size() - many, words.size()));
  }

  private Annotation.Event event(EventAssertion event) {
    List<String> place = event.places().stream().flatMap(List::stream).map(this::place).distinct().toList();
    boolean core = event.type() == EventType.ASSAULT || event.type() == EventType.COERCE;
    return new Annotation.Event(event.id(), event.type().wire(), event.mode(), event.weapons().stream().map(WireName::wire).toList(),
        actors(event.perpetrators()), actors(event.sponsors()), actors(event.targets()), place, Annotation.Days.of(event.date()),
        Annotation.Number.of(event.count()), new Annotation.Fired(number(event.munitions().fired()), number(event.munitions().landed())),
        harm(event.killed()), harm(event.injured()), event.status().wire(), event.likelihood().wire(),
        event.evidence().stream().map(SourceSpan::quote).toList(), core);
  }

  private static Annotation.@Nullable Number number(@Nullable Amount amount) {
    return amount == null ? null : Annotation.Number.of(amount);
  }

  private static List<Annotation.Harm> harm(List<Toll> tolls) {
    return tolls.stream().map(toll -> new Annotation.Harm(toll.who(), toll.amount().min(), toll.amount().max(), toll.amount().approx())).toList();
  }

  private List<Annotation.Attribution> attributions(Reading reading) {
    return reading.attributions().stream().map(word -> new Annotation.Attribution(word.event(), word.accused() == null ? null : actor(word.accused()),
        word.role().wire(), word.stance().wire(), by(word.voice()), word.likelihood().wire(), quote(word))).toList();
  }

  private List<Annotation.Relation> relations(Reading reading) {
    return reading.relations().stream().map(relation -> new Annotation.Relation(actor(relation.subject()), relation.relation().wire(),
        actor(relation.object()), by(relation.voice()), relation.likelihood().wire(), quote(relation))).toList();
  }

  private List<Annotation.Figure> figures(Reading reading) {
    return reading.figures().stream().map(figure -> new Annotation.Figure(figure.measures().wire(), figure.amount().min(), figure.amount().max(),
        figure.amount().approx(), figure.of(), by(figure.voice()), figure.likelihood().wire(), quote(figure))).toList();
  }

  private List<Annotation.Judgment> judgments(Reading reading) {
    return reading.judgments().stream().map(judgment -> new Annotation.Judgment(judgment.about().wire(), judgment.horizon().wire(),
        by(judgment.voice()), judgment.likelihood().wire(), quote(judgment))).toList();
  }

  private static String quote(Assertion assertion) {
    return assertion.evidence().get(0).quote();
  }

  private String by(Voice voice) {
    return voice.reportItself() ? REPORT : actor(voice.by());
  }

  private List<String> actors(List<ActorRef> refs) {
    return refs.stream().map(this::actor).distinct().toList();
  }

  private String actor(ActorRef ref) {
    List<String> names = Stream.concat(Stream.of(ref.name(), ref.text()), ref.mentions().stream()).filter(name -> !name.isBlank()).distinct().toList();
    return actors.computeIfAbsent(ref.key(), key -> new Annotation.Actor(id(ref.name()), names, ref.kind().wire())).id();
  }

  private String place(PlaceRef ref) {
    List<String> names = Stream.of(ref.name(), ref.text()).filter(name -> name != null && !name.isBlank()).distinct().toList();
    return places.computeIfAbsent(ref.key(), key -> new Annotation.Place(id(ref.name()), names, ref.lat(), ref.lon())).id();
  }

  /** An id that can be read: the name in small letters, with a number where it is taken. */
  private String id(String name) {
    String stem = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    List<String> tried = new ArrayList<>(List.of(stem.isEmpty() ? "unnamed" : stem));
    while (!ids.add(tried.get(tried.size() - 1))) {
      tried.add(tried.get(0) + "-" + (tried.size() + 1));
    }
    return tried.get(tried.size() - 1);
  }
}
