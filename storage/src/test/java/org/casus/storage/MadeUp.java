package org.casus.storage;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Issue;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Role;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.assertion.Weapon;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.Reading;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.Entry;
import org.casus.ledger.Forecast;
import org.casus.ledger.Forecaster;
import org.jspecify.annotations.Nullable;

/** Made-up reports over so few days, places and actors that many of their events are one happening. */
final class MadeUp {
  static final List<ActorRef> ACTORS = List.of(actor("kh", "Kataib Hezbollah"), actor("fac", "Facade \"Ashab\""),
      actor(null, "an Ünknown group"), actor(null, "AN ünknown group"), actor("us", "United States"), actor("ir", "Iran"));
  static final List<PlaceRef> PLACES = List.of(place("taji", 33.52, 44.25), place("asad", 33.78, 42.44),
      place("fiji", -17.7, 179.9), place("~nowhere", null, null));
  private static final PlaceRef COUNTRY = new PlaceRef("iq", "Iraq", "IQ", 33.0, 44.0, true, "Iraq");
  private static final List<String> WORDS = List.of("rockets", "struck", "Élan", "the", "bäse", "ﬁred", "AT", "dawn", "٣٤",
      "e5", "1.5", "攻撃", "it's", "'", "\\", "\uD83D\uDE80", "x".repeat(300), "ǅ", "a\u0301gain", "\u0000", "\uD800");
  static final LocalDate FIRST = LocalDate.of(2021, 5, 1);

  private final Random random;

  MadeUp(Random random) {
    this.random = random;
  }

  private static ActorRef actor(@Nullable String id, String name) {
    return new ActorRef(id, name, ActorKind.MILITIA, name, List.of(name));
  }

  private static PlaceRef place(String id, @Nullable Double lat, @Nullable Double lon) {
    return new PlaceRef(id, id, "IQ", lat, lon, false, id);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private <T> List<T> some(List<T> of, int most) {
    List<T> some = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      some.add(one(of));
    }
    return some.stream().distinct().toList();
  }

  /** A report of one paragraph, in which nothing was read. */
  static Entry saying(String text) {
    byte[] original = text.getBytes(StandardCharsets.UTF_8);
    Report report = new Report(StableId.of("doc", text), "said.txt", StableId.sha256(original), null, null, null, null, null, "en", text,
        List.of(new TextRange(0, text.length())), List.of(), List.of());
    return new Entry(original, new Reading(report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()), List.of(), "reader-1");
  }

  /** A forecast with everything that one can have. */
  static Forecast forecast(int number) {
    IncidentFilter about = new IncidentFilter(Lens.LIKELY, DateInterval.UNKNOWN, Set.of("~tïtle"), new IncidentFilter.Circle(33, 44, 10.5),
        Set.of(EventType.ASSAULT, EventType.COERCE), Set.of(Weapon.ROCKET, Weapon.DRONE), Set.of("a", "b"), Set.of(), Set.of(), Set.of(), null, true,
        Map.of("a", ACTORS.get(0), "b", ACTORS.get(1), "c", ACTORS.get(0)));
    Forecast.Spread spread = new Forecast.Spread("model", List.of(new Forecast.Part(1.5, Double.POSITIVE_INFINITY), new Forecast.Part(2.25, 0.5)),
        List.of(new Forecast.Quantile(0.05, 0), new Forecast.Quantile(0.95, 6)));
    return Forecast.of(Forecaster.casus("model"), "How many \u0000 more, “number " + number + "”?", about, 1, FIRST, new DateInterval(FIRST.plusDays(1),
        FIRST.plusDays(30)), Likelihood.VERY_LIKELY, 0.87, spread, FIRST, List.of("That it is so."), null);
  }

  /** A report as one reader reads it; another reader reads the same text otherwise. */
  Entry entry(int number, String reader) {
    Random text = new Random(number);
    StringBuilder body = new StringBuilder();
    List<TextRange> paragraphs = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int begin = body.length();
      for (int j = 0; j < 8; j++) {
        body.append(WORDS.get(text.nextInt(WORDS.size()))).append(j % 3 == 2 ? ", " : " ");
      }
      paragraphs.add(new TextRange(begin, body.length() - 1));
      body.append('\n');
    }
    String id = StableId.of("doc", number);
    byte[] original = (number + body.toString()).getBytes(StandardCharsets.UTF_8);
    Report report = new Report(id, "f" + number % 3 + ".txt", StableId.sha256(original), number % 2 == 0 ? "Tïtle \u0000" : null,
        null, null, new PublicationDate("2021-05"), null, "en", body.toString(), paragraphs, List.of(), List.of());
    return new Entry(original, reading(report), issues(report), reader);
  }

  private List<Issue> issues(Report report) {
    return some(List.of("b-code", "a-code"), 2).stream().map(code -> new Issue(code, Issue.Severity.NOTE, "test",
        report.file(), random.nextBoolean() ? report.span(0, 2) : null, code + " of " + report.id())).toList();
  }

  private Reading reading(Report report) {
    List<EventAssertion> events = new ArrayList<>();
    List<AttributionAssertion> words = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      EventAssertion event = event(report, i);
      events.add(event);
      for (int j = random.nextInt(3); j > 0; j--) {
        words.add(word(report, event.id(), j));
      }
    }
    RelationAssertion relation = new RelationAssertion(StableId.of("rel", report.id()), report.id(), one(ACTORS),
        one(List.of(RelationKind.values())), one(ACTORS), DateInterval.UNKNOWN, voice(), Likelihood.FACT,
        List.of(report.span(3, 9)), "test");
    return new Reading(report, events, words, List.of(relation), List.of(), List.of(), List.of());
  }

  private EventAssertion event(Report report, int number) {
    int begin = random.nextInt(20);
    SourceSpan span = report.span(begin, begin + 5 + random.nextInt(30));
    return new EventAssertion(StableId.of("ev", report.id(), number, span.begin()), report.id(), one(List.of(EventType.ASSAULT,
        EventType.ASSAULT, EventType.ASSAULT, EventType.COERCE, EventType.CONSULT)), null, Set.copyOf(some(List.of(
        Weapon.ROCKET, Weapon.DRONE, Weapon.OTHER), 2)), List.of(), some(ACTORS, 1), some(ACTORS, 1), some(ACTORS, 2), places(),
        date(), one(List.of(Amount.exactly(1), Amount.exactly(1), Amount.exactly(1), Amount.atLeast(2))), new Munitions(null, null),
        List.of(), List.of(), random.nextInt(6) == 0 ? EventStatus.PLANNED : EventStatus.HAPPENED, null, likelihood(),
        List.of(span), "test");
  }

  private List<List<PlaceRef>> places() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(3) == 0 ? List.of(List.of(PLACES.get(3))) : List.of();
      case 1 -> List.of(List.of(COUNTRY));
      case 2 -> List.of(List.of(one(PLACES), COUNTRY), List.of(one(PLACES), COUNTRY));
      default -> List.of(List.of(one(PLACES), COUNTRY));
    };
  }

  DateInterval date() {
    LocalDate day = FIRST.plusDays(random.nextInt(3));
    return switch (random.nextInt(6)) {
      case 0 -> DateInterval.UNKNOWN;
      case 1 -> new DateInterval(day, null);
      case 2 -> new DateInterval(null, day);
      case 3 -> new DateInterval(day, day.plusDays(random.nextInt(40)));
      default -> DateInterval.day(day);
    };
  }

  private Likelihood likelihood() {
    return one(List.of(Likelihood.FACT, Likelihood.FACT, Likelihood.LIKELY, Likelihood.EVEN, Likelihood.UNSCALED));
  }

  private Voice voice() {
    return new Voice(one(ACTORS), List.of("report"));
  }

  private AttributionAssertion word(Report report, String event, int number) {
    return new AttributionAssertion(StableId.of("at", event, number), report.id(), event,
        random.nextInt(5) == 0 ? null : one(ACTORS), one(List.of(Role.values())), one(List.of(Stance.values())), voice(), null,
        likelihood(), List.of(report.span(number, number + 6)), "test");
  }
}
