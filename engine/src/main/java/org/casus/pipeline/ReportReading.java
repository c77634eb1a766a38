package org.casus.pipeline;

import static org.casus.pipeline.Layers.DISCOURSE;
import static org.casus.pipeline.Layers.EVENTS;
import static org.casus.pipeline.Layers.GROUNDED;
import static org.casus.pipeline.Layers.MENTIONS;
import static org.casus.pipeline.Layers.READING;
import static org.casus.pipeline.Layers.REPORT;
import static org.casus.pipeline.Layers.UTTERANCES;
import static org.casus.pipeline.Layers.VOICES;

import java.util.List;
import org.casus.assertion.AttributionAssertion;
import org.casus.corpus.Report;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.discourse.Token;
import org.casus.extract.AttributionExtractor;
import org.casus.extract.EventExtractor;
import org.casus.extract.EventReading;
import org.casus.extract.FigureExtractor;
import org.casus.extract.Frames;
import org.casus.extract.Hedges;
import org.casus.extract.JudgmentExtractor;
import org.casus.extract.Mentions;
import org.casus.extract.Reading;
import org.casus.extract.RelationExtractor;
import org.casus.extract.SourceExtractor;
import org.casus.extract.VoiceFinder;
import org.casus.extract.certainty.CertaintyReader;
import org.casus.extract.quotation.QuotationReader;
import org.casus.extract.wire.IncidentReader;
import org.casus.ground.ActorFinder;
import org.casus.ground.ActorMention;
import org.casus.ground.ActorRegister;
import org.casus.ground.DateMention;
import org.casus.ground.DateTagger;
import org.casus.ground.Gazetteer;
import org.casus.ground.Grounded;
import org.casus.ground.NumberTagger;
import org.casus.ground.PlaceFinder;
import org.casus.ground.PlaceMention;
import org.casus.ground.Sides;
import org.casus.ground.WeaponLexicon;
import org.casus.knowledge.Knowledge;

/**
 * The reading of one report, stage after stage: sentences, what is known in them, who speaks, events, and all the rest.
 * Thread-safe; the language models are loaded at the first report.
 */
public final class ReportReading {

  private final Pipeline pipeline;
  private final Annotator annotator;
  private final ActorFinder actors;
  private final PlaceFinder places;
  private final WeaponLexicon weapons;
  private final DateTagger dates;
  private final NumberTagger numbers;
  private final QuotationReader quotations;
  private final VoiceFinder voices;
  private final EventExtractor events;
  private final IncidentReader incidents;
  private final AttributionExtractor attributions;
  private final CertaintyReader certainty;
  private final RelationExtractor relations;
  private final FigureExtractor figures;
  private final JudgmentExtractor judgments;
  private final SourceExtractor sources;

  /** A reading with these registers and rules. */
  public ReportReading(Knowledge knowledge) {
    Frames frames = Frames.read(knowledge);
    Hedges hedges = Hedges.read(knowledge);
    this.annotator = new Annotator(knowledge, ReportReading::worthParsing);
    ActorRegister register = ActorRegister.read(knowledge);
    this.actors = new ActorFinder(register, knowledge);
    this.places = new PlaceFinder(Gazetteer.read(knowledge));
    this.weapons = WeaponLexicon.read(knowledge);
    this.dates = new DateTagger(knowledge);
    this.numbers = new NumberTagger(dates);
    this.quotations = QuotationReader.shipped();
    this.voices = new VoiceFinder(knowledge, register);
    this.events = new EventExtractor(frames, hedges);
    this.incidents = new IncidentReader(knowledge);
    this.attributions = new AttributionExtractor(knowledge, frames, hedges, new Sides(register));
    this.certainty = new CertaintyReader(knowledge);
    this.relations = new RelationExtractor(knowledge, hedges);
    this.figures = new FigureExtractor(knowledge, hedges);
    this.judgments = new JudgmentExtractor(knowledge, hedges);
    this.sources = new SourceExtractor(knowledge);
    this.pipeline = Pipeline.of(List.of(REPORT), stages());
  }

  /** Reads one report; the workspace afterwards holds every layer. */
  public Workspace read(Report report) {
    Workspace workspace = new Workspace();
    workspace.put(REPORT, report);
    pipeline.run(workspace);
    return workspace;
  }

  /** The sentences of a report, as {@link #read} sees them. */
  public Discourse annotate(Report report) {
    return annotator.annotate(report);
  }

  /** What is known in the sentences of a report, as {@link #read} sees it. */
  public Grounded ground(Report report) {
    return ground(annotate(report));
  }

  /** The gate before the parser: headings and citations say nothing that syntax would find. */
  private static boolean worthParsing(List<Token> tokens) {
    return tokens.size() > 3 && tokens.stream().anyMatch(Token::verb)
        && tokens.stream().noneMatch(t -> t.text().startsWith("http") || t.text().startsWith("www."));
  }

  /** The stages, in the order they run, each from the layers before it. */
  public List<Stage<?>> stages() {
    return List.of(
        new Stage<>("discourse", 1, List.of(REPORT), DISCOURSE, w -> annotator.annotate(w.get(REPORT))),
        new Stage<>("ground", 1, List.of(DISCOURSE), GROUNDED, w -> ground(w.get(DISCOURSE))),
        new Stage<>("mentions", 1, List.of(GROUNDED), MENTIONS, w -> new Mentions(w.get(GROUNDED))),
        new Stage<>("utterances", 1, List.of(DISCOURSE), UTTERANCES, w -> quotations.read(w.get(DISCOURSE))),
        new Stage<>("voices", 2, List.of(MENTIONS, UTTERANCES), VOICES, w -> voices.find(w.get(MENTIONS), w.get(UTTERANCES).all())),
        new Stage<>("events", 2, List.of(GROUNDED, MENTIONS, VOICES), EVENTS,
            w -> certainty.sift(w.get(GROUNDED), incidents.read(w.get(GROUNDED), events.read(w.get(MENTIONS), w.get(VOICES))))),
        new Stage<>("reading", 2, List.of(GROUNDED, MENTIONS, VOICES, EVENTS), READING, this::reading));
  }

  private Grounded ground(Discourse discourse) {
    List<ActorMention> candidates = actors.find(discourse);
    List<PlaceMention> where = places.find(discourse, candidates);
    List<ActorMention> found = candidates.stream().filter(a -> where.stream().noneMatch(p -> onlyPlace(a, p))).toList();
    List<DateMention> when = dates.tag(discourse);
    return new Grounded(discourse, found, where, when, weapons.find(discourse),
        numbers.tag(discourse, when));
  }

  /** A name that only the tagger takes for an actor and the gazetteer knows as a place is a place. */
  private static boolean onlyPlace(ActorMention actor, PlaceMention place) {
    return actor.basis() == ActorMention.Basis.STATISTICAL && place.place().id() != null
        && place.sentence() == actor.sentence() && place.first() <= actor.first() && actor.last() <= place.last();
  }

  private Reading reading(Workspace w) {
    Mentions mentions = w.get(MENTIONS);
    EventReading read = w.get(EVENTS);
    List<AttributionAssertion> attributed = certainty.read(w.get(GROUNDED), w.get(VOICES), read.events(),
        attributions.read(mentions, w.get(VOICES), read));
    return new Reading(w.get(REPORT), AttributionExtractor.attributed(read.events(), attributed), attributed,
        relations.read(mentions, w.get(VOICES)),
        figures.read(mentions, w.get(VOICES)), judgments.read(mentions, w.get(VOICES)),
        sources.read(mentions, w.get(VOICES)));
  }
}
