package org.casus.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.CitedSource;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.Horizon;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Measure;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Role;
import org.casus.assertion.SourceKind;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Stance;
import org.casus.assertion.Toll;
import org.casus.assertion.Topic;
import org.casus.assertion.Voice;
import org.casus.assertion.Weapon;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.Reading;
import org.casus.incident.Incident;
import org.casus.knowledge.Knowledge;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseIndex;
import org.casus.pipeline.CaseRun;
import org.jspecify.annotations.Nullable;

/** Two cases to export: one read from the examples, one written by hand to break out of every format. */
final class GraphCases {
  /** Markup of every kind, a formula, a turn of the writing direction, half a surrogate pair and a null. */
  static final String EVIL = "=cmd()|' ]]> <script>alert(1)</script> ../../x [[link]] #tag %%c%% $$m$$ \u202Eevil\u0000\u0007"
      + "\uD83D {{y: \"z\\\"}} --- \uD83D\uDE80\r\nend";
  static final ActorRef GROUP = actor("evil-group", "=cmd() ]]> <script>../../x \u202E[[y]]\u0001", ActorKind.MILITIA);
  static final ActorRef STATE = actor("iran", "Iran", ActorKind.STATE);
  static final ActorRef ARMY = actor(null, "the army", ActorKind.MILITARY);
  static final ActorRef CAMP = actor(null, "CON", ActorKind.INSTALLATION);
  static final ActorRef CAMP_TOO = actor(null, "con:", ActorKind.INSTALLATION);

  private static @Nullable CaseIndex examples;

  private GraphCases() {}

  /** Four of the example reports, read once. */
  static synchronized CaseIndex examples() {
    CaseIndex known = examples;
    if (known == null) {
      List<String> files = Stream.of("iraq-2021-erbil-and-ain-al-asad.txt", "israel-lebanon-2019-avivim.txt",
          "yemen-2019-abqaiq.html", "philippines-2019-jolo.eml")
          .map(file -> Path.of("..", "examples", "reports", file).toString()).toList();
      Intake intake = new Corpus().read(files, Manifest.none());
      known = new CaseIndex(CaseRun.open(Knowledge.shipped()).read(intake, 2, (file, tokens) -> {}));
      examples = known;
    }
    return known;
  }

  /** Two reports that tell one incident, with every stance, and a second incident of which little is known. */
  static CaseIndex hostile() {
    Report one = report("doc-000000000001", "../../x", EVIL, "2021-07", "https://example.org/a b");
    Report two = report("doc-000000000002", "con", null, null, "https://example.org/two");
    EventAssertion event = event("ev-1", one, List.of(GROUP), List.of(CAMP, CAMP_TOO), Likelihood.FACT);
    EventAssertion same = event("ev-2", two, List.of(), List.of(ARMY), Likelihood.LIKELY);
    EventAssertion bare = new EventAssertion("ev-3", two.id(), EventType.CONSULT, null, Set.of(), List.of(), List.of(STATE),
        List.of(), List.of(ARMY), List.of(), DateInterval.UNKNOWN, Amount.exactly(1), new Munitions(null, null), List.of(),
        List.of(), EventStatus.PLANNED, null, Likelihood.UNSCALED, spans(two), "by-hand");
    List<AttributionAssertion> words = List.of(
        word("at-1", one, event, GROUP, Stance.CLAIMS, by(GROUP), Likelihood.FACT),
        word("at-2", one, event, STATE, Stance.DENIES, by(STATE), Likelihood.FACT),
        word("at-3", one, event, STATE, Stance.ACCUSES, by(ARMY), Likelihood.LIKELY),
        word("at-4", one, event, ARMY, Stance.DISPUTES, itself(), Likelihood.UNSCALED),
        word("at-5", one, event, null, Stance.PRAISES, by(STATE), Likelihood.FACT),
        word("at-6", one, event, null, Stance.NONE, itself(), Likelihood.FACT));
    RelationAssertion backs = new RelationAssertion("rel-1", one.id(), STATE, RelationKind.BACKS, GROUP,
        DateInterval.year(2020), itself(), Likelihood.VERY_LIKELY, spans(one), "by-hand");
    RelationAssertion member = new RelationAssertion("rel-2", one.id(), GROUP, RelationKind.PART_OF, STATE,
        DateInterval.UNKNOWN, by(STATE), Likelihood.FACT, spans(one), "by-hand");
    RelationAssertion held = new RelationAssertion("rel-3", one.id(), STATE, RelationKind.HOSTS, CAMP,
        DateInterval.UNKNOWN, itself(), Likelihood.FACT, spans(one), "by-hand");
    FigureAssertion figure = new FigureAssertion("fig-1", one.id(), Measure.EVENTS, Amount.atLeast(11), EVIL,
        DateInterval.UNKNOWN, List.of(), itself(), Likelihood.FACT, spans(one), "by-hand");
    JudgmentAssertion judgment = new JudgmentAssertion("jud-1", one.id(), Topic.FORECAST, Horizon.FUTURE, by(STATE),
        Likelihood.EVEN, spans(one), "by-hand");
    CitedSource source = new CitedSource("src-1", one.id(), "[1]", SourceKind.NOTE, EVIL, null, EVIL, null, null,
        "javascript:alert(1)", null, false, spans(one));
    return new CaseIndex(new CaseFile(
        List.of(new Reading(one, List.of(event), words, List.of(backs, member, held), List.of(figure), List.of(judgment),
            List.of(source)), new Reading(two, List.of(same, bare), List.of(), List.of(), List.of(), List.of(), List.of())),
        List.of(new Incident("in-1", event, List.of(new Incident.Variant("targets", EVIL, List.of("ev-2"))),
            List.of("ev-1", "ev-2"), List.of(one.id(), two.id()), List.of(EVIL), List.of("the same day"), List.of()),
            new Incident("in-2", bare, List.of(), List.of("ev-3"), List.of(two.id()), List.of(), List.of(), List.of())),
        List.of()));
  }

  static Stream<CaseIndex> both() {
    return Stream.of(examples(), hostile());
  }

  private static Report report(
      String id, String file, @Nullable String title, @Nullable String published, String url) {
    return new Report(id, file, "ab".repeat(32), title, title, title, published == null ? null
        : new PublicationDate(published), url, "en", EVIL, List.of(new TextRange(0, EVIL.length())), List.of(), List.of());
  }

  private static EventAssertion event(
      String id, Report report, List<ActorRef> doers, List<ActorRef> targets, Likelihood likelihood) {
    PlaceRef spot = new PlaceRef(null, EVIL, "IQ", null, null, false, EVIL);
    PlaceRef city = new PlaceRef("baghdad", "Baghdad", "IQ", 33.34, 44.4, false, "Baghdad");
    PlaceRef nowhere = new PlaceRef(null, "@SUM(A1)", null, null, null, false, "@SUM(A1)");
    return new EventAssertion(id, report.id(), EventType.ASSAULT, "heavy-weapons", Set.of(Weapon.ROCKET), List.of(), doers,
        List.of(), targets, List.of(List.of(spot, city), List.of(city), List.of(nowhere)),
        DateInterval.month(java.time.YearMonth.of(2021, 6)), Amount.exactly(1), new Munitions(Amount.atLeast(3), null),
        List.of(new Toll(EVIL, Amount.atLeast(2))), List.of(new Toll("men", Amount.exactly(4))), EventStatus.HAPPENED,
        null, likelihood, spans(report), "by-hand");
  }

  private static AttributionAssertion word(String id, Report report, EventAssertion event, @Nullable ActorRef accused,
      Stance stance, Voice voice, Likelihood likelihood) {
    return new AttributionAssertion(
        id, report.id(), event.id(), accused, Role.CARRIED_OUT, stance, voice, null, likelihood, spans(report), "by-hand");
  }

  private static List<SourceSpan> spans(Report report) {
    return List.of(report.span(0, EVIL.length()), report.span(0, 6));
  }

  private static ActorRef actor(@Nullable String id, String name, ActorKind kind) {
    return new ActorRef(id, name, kind, name, List.of(name));
  }

  private static Voice by(ActorRef actor) {
    return new Voice(actor, List.of(actor.name(), "report"));
  }

  private static Voice itself() {
    return new Voice(new ActorRef(null, "report", ActorKind.MEDIA, "report", List.of("report")), List.of("report"));
  }
}
