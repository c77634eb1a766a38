package org.casus.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Topic;
import org.casus.assertion.Voice;
import org.casus.assertion.Weapon;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.Reading;
import org.casus.ledger.CaseView;
import org.casus.ledger.Entry;
import org.casus.ledger.MemoryLedger;
import org.jspecify.annotations.Nullable;

/** A report for tests that grows sentence by sentence, each with what is to be read out of it. */
public final class ToldReport {
  public static final ActorRef KATAIB = actor("kataib-hezbollah", "Kataib Hezbollah", ActorKind.MILITIA);
  public static final ActorRef GUARDIANS = actor("saraya-awliya-al-dam", "Saraya Awliya al-Dam", ActorKind.MILITIA);
  public static final ActorRef DIA = actor("dia", "Defense Intelligence Agency", ActorKind.INTELLIGENCE);
  public static final PlaceRef IRAQ = new PlaceRef("iraq", "Iraq", "IQ", 33.04, 43.75, true, "Iraq");
  public static final PlaceRef SYRIA = new PlaceRef("syria", "Syria", "SY", 35.0, 38.5, true, "Syria");
  public static final PlaceRef ERBIL = new PlaceRef("erbil", "Erbil", "IQ", 36.18, 44.01, false, "Erbil");
  public static final PlaceRef TAJI = new PlaceRef("camp-taji", "Camp Taji", "IQ", 33.52, 44.26, false, "Camp Taji");

  private final String file;
  private final @Nullable String publisher;
  private final @Nullable String published;
  private final StringBuilder text = new StringBuilder();
  private final List<EventAssertion> events = new ArrayList<>();
  private final List<AttributionAssertion> attributions = new ArrayList<>();
  private final List<RelationAssertion> relations = new ArrayList<>();
  private final List<FigureAssertion> figures = new ArrayList<>();
  private final List<JudgmentAssertion> judgments = new ArrayList<>();
  private final List<CitedSource> sources = new ArrayList<>();

  public ToldReport(String file, @Nullable String publisher, @Nullable String published) {
    this.file = file;
    this.publisher = publisher;
    this.published = published;
  }

  public static ActorRef actor(String id, String name, ActorKind kind) {
    return new ActorRef(id, name, kind, name, List.of(name));
  }

  public static DateInterval on(String day) {
    return DateInterval.day(LocalDate.parse(day));
  }

  public static DateInterval over(@Nullable String from, @Nullable String to) {
    return new DateInterval(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
  }

  /** The case that these reports come to. */
  public static CaseView view(ToldReport... reports) {
    MemoryLedger ledger = new MemoryLedger();
    List.of(reports).forEach(report -> ledger.add(report.entry()));
    return ledger.view();
  }

  public Entry entry() {
    return new Entry(new byte[0], reading(), List.of(), "test");
  }

  public SourceSpan say(String sentence) {
    int known = text.indexOf(sentence);
    int begin = known >= 0 ? known : text.append(text.isEmpty() ? "" : "\n\n").length();
    if (known < 0) {
      text.append(sentence);
    }
    return new SourceSpan(begin, begin + sentence.length(), sentence);
  }

  public EventAssertion event(EventAssertion event) {
    events.add(event);
    return event;
  }

  /** One rocket attack that happened, in fact; change it with the event's own methods before {@link #event}. */
  public EventAssertion attack(String sentence, DateInterval date, List<PlaceRef> path) {
    SourceSpan span = say(sentence);
    return new EventAssertion(StableId.of("ev", file, sentence, events.size()), id(), EventType.ASSAULT, null, Set.of(Weapon.ROCKET), List.of(),
        List.of(), List.of(), List.of(), path.isEmpty() ? List.of() : List.of(path), date, Amount.exactly(1), new Munitions(null, null),
        List.of(), List.of(), EventStatus.HAPPENED, null, Likelihood.FACT, List.of(span), "test");
  }

  public static EventAssertion within(EventAssertion e, EventAssertion set) {
    return new EventAssertion(e.id(), e.report(), e.type(), e.mode(), e.weapons(), e.weaponMentions(), e.perpetrators(), e.sponsors(),
        e.targets(), e.places(), e.date(), e.count(), e.munitions(), e.killed(), e.injured(), e.status(), set.id(), e.likelihood(),
        e.evidence(), e.rule());
  }

  public ToldReport says(EventAssertion event, ActorRef accused, Stance stance, @Nullable ActorRef by, Likelihood likelihood, String sentence) {
    attributions.add(new AttributionAssertion(StableId.of("at", file, event.id(), sentence, accused.name()), id(), event.id(), accused,
        Role.CARRIED_OUT, stance, voice(by), null, likelihood, List.of(say(sentence)), "test"));
    return this;
  }

  public ToldReport front(ActorRef front, ActorRef parent, @Nullable ActorRef by, Likelihood likelihood, String sentence) {
    relations.add(new RelationAssertion(StableId.of("re", file, sentence), id(), front, RelationKind.FRONT_FOR, parent,
        DateInterval.UNKNOWN, voice(by), likelihood, List.of(say(sentence)), "test"));
    return this;
  }

  public FigureAssertion figure(String rule, Amount amount, String of, DateInterval date, List<PlaceRef> place, String sentence) {
    FigureAssertion figure = new FigureAssertion(StableId.of("fi", file, sentence, of), id(), Measure.EVENTS, amount, of, date, place,
        voice(null), Likelihood.FACT, List.of(say(sentence)), rule);
    figures.add(figure);
    return figure;
  }

  public JudgmentAssertion judges(String sentence, Likelihood likelihood, @Nullable ActorRef by) {
    JudgmentAssertion judgment = new JudgmentAssertion(StableId.of("jud", file, sentence), id(), Topic.FORECAST, Horizon.FUTURE, voice(by),
        likelihood, List.of(say(sentence)), "test");
    judgments.add(judgment);
    return judgment;
  }

  public ToldReport cites(SourceKind kind, @Nullable String title, @Nullable String outlet, String sentence) {
    sources.add(new CitedSource(StableId.of("so", file, sentence), id(), null, kind, outlet, null, title, outlet, null, null, null, false,
        List.of(say(sentence))));
    return this;
  }

  private static Voice voice(@Nullable ActorRef by) {
    return by == null ? new Voice(new ActorRef(null, "report", ActorKind.MEDIA, "report", List.of("report")), List.of("report"))
        : new Voice(by, List.of(by.name(), "report"));
  }

  public String id() {
    return StableId.of("doc", file);
  }

  public Reading reading() {
    String all = text.isEmpty() ? "." : text.toString();
    Report report = new Report(id(), file, file, file, publisher, null, published == null ? null : new PublicationDate(published), null, "en",
        all, paragraphs(all), List.of(), List.of());
    return new Reading(report, events, attributions, relations, figures, judgments, sources);
  }

  private static List<TextRange> paragraphs(String all) {
    List<TextRange> ranges = new ArrayList<>();
    int begin = 0;
    for (String paragraph : all.split("\n\n")) {
      ranges.add(new TextRange(begin, begin + paragraph.length()));
      begin += paragraph.length() + 2;
    }
    return ranges;
  }
}
