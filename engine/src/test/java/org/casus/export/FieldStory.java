package org.casus.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Role;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Stance;
import org.casus.assertion.Toll;
import org.casus.assertion.Voice;
import org.casus.assertion.Weapon;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.Reading;
import org.casus.incident.Fuser;
import org.casus.narrate.CaseFile;
import org.casus.narrate.CaseIndex;
import org.jspecify.annotations.Nullable;

/** A report made up for a test, with events put down by hand and fused as any are. Not thread-safe. */
final class FieldStory {
  static final ActorRef MILITIA = new ActorRef("kataib-hezbollah", "Kata'ib Hezbollah", ActorKind.MILITIA, "KH", List.of());
  static final ActorRef ISIS = new ActorRef("isis", "Islamic State", ActorKind.MILITIA, "IS", List.of());
  static final ActorRef PENTAGON =
      new ActorRef("us-dod", "Pentagon", ActorKind.GOVERNMENT_BODY, "the Pentagon", List.of());
  static final ActorRef IRAN = new ActorRef("iran", "Iran", ActorKind.STATE, "Iran", List.of());
  static final ActorRef IRAQI_POLICE = new ActorRef(null, "Iraqi police", ActorKind.MILITARY, "Iraqi police", List.of());
  static final ActorRef VILLAGERS = new ActorRef(null, "villagers", ActorKind.POPULATION, "villagers", List.of());
  static final ActorRef GROUP = new ActorRef(null, "group", ActorKind.MILITIA, "the group", List.of());
  static final PlaceRef IRAQ = new PlaceRef("iraq", "Iraq", "IQ", 33.0398, 43.7437, true, "Iraq");
  static final PlaceRef ANBAR = new PlaceRef("anbar", "Anbar", "IQ", 33.0, 41.75, true, "Anbar");
  static final PlaceRef ERBIL = new PlaceRef("erbil", "Erbil", "IQ", 36.1833, 44.0193, false, "Erbil");
  static final PlaceRef HAMLET = new PlaceRef(null, "Tel Somewhere", null, null, null, false, "Tel Somewhere");

  private final StringBuilder text = new StringBuilder();
  private final List<EventAssertion> events = new ArrayList<>();
  private final List<AttributionAssertion> words = new ArrayList<>();
  private final String publisher;

  FieldStory(String publisher) {
    this.publisher = publisher;
  }

  /** What an event is to be; unset slots hold nothing. */
  static final class Draft {
    EventType type = EventType.ASSAULT;
    @Nullable String mode;
    Set<Weapon> weapons = Set.of();
    List<ActorRef> doers = List.of();
    List<ActorRef> targets = List.of();
    List<List<PlaceRef>> places = List.of();
    DateInterval date = DateInterval.UNKNOWN;
    Amount count = Amount.exactly(1);
    List<Toll> killed = List.of();
    List<Toll> injured = List.of();
    EventStatus status = EventStatus.HAPPENED;
    Likelihood likelihood = Likelihood.FACT;
    @Nullable String partOf;
  }

  /** A rocket attack in Erbil on a day. */
  static Draft rockets(String day) {
    Draft draft = new Draft();
    draft.mode = "heavy-weapons";
    draft.weapons = Set.of(Weapon.ROCKET);
    draft.places = List.of(List.of(ERBIL, IRAQ));
    draft.date = DateInterval.day(LocalDate.parse(day));
    return draft;
  }

  /** Puts down a sentence and the event that it tells. */
  EventAssertion tell(String sentence, Draft draft) {
    List<SourceSpan> evidence = List.of(span(sentence));
    EventAssertion event = new EventAssertion(StableId.of("ev", sentence), id(), draft.type, draft.mode, draft.weapons,
        List.of(), draft.doers, List.of(), draft.targets, draft.places, draft.date, draft.count, new Munitions(null, null),
        draft.killed, draft.injured, draft.status, draft.partOf, draft.likelihood, evidence, "test");
    events.add(event);
    return event;
  }

  /** Puts down a sentence in which somebody names, or is silent about, the doer; null speaks for the report itself. */
  void says(EventAssertion event, @Nullable ActorRef by, @Nullable ActorRef accused, Stance stance, Likelihood sure, String sentence) {
    ActorRef report = new ActorRef(null, "report", ActorKind.MEDIA, "report", List.of());
    Voice voice = by == null ? new Voice(report, List.of("report")) : new Voice(by, List.of(by.name(), "report"));
    words.add(new AttributionAssertion(StableId.of("at", sentence, stance), id(), event.id(), accused, Role.CARRIED_OUT,
        stance, voice, null, sure, List.of(span(sentence)), "test"));
  }

  private SourceSpan span(String sentence) {
    int begin = text.length();
    text.append(sentence).append("\n\n");
    return new SourceSpan(begin, begin + sentence.length(), sentence);
  }

  private String id() {
    return StableId.of("doc", publisher);
  }

  Reading reading() {
    String all = text.toString();
    Report report = new Report(id(), publisher + ".txt", "0", "A year of rockets", publisher, null,
        new PublicationDate("2021-07-05"), null, "en", all, List.of(new TextRange(0, all.length())), List.of(), List.of());
    return new Reading(report, events, words, List.of(), List.of(), List.of(), List.of());
  }

  CaseIndex index() {
    return index(this);
  }

  /** The case that several reports make. */
  static CaseIndex index(FieldStory... stories) {
    List<Reading> readings = java.util.Arrays.stream(stories).map(FieldStory::reading).toList();
    return new CaseIndex(new CaseFile(readings, new Fuser().fuse(readings), List.of()));
  }

  /** A case whose words try to break every format. */
  static CaseIndex hostile() {
    FieldStory story = new FieldStory("=HYPERLINK(\"http://x\")");
    Draft draft = rockets("2021-02-15");
    ActorRef formula = new ActorRef(null, "=cmd|' /C calc'!A0", ActorKind.MILITIA, "=cmd", List.of());
    draft.doers = List.of(formula);
    draft.targets = List.of(new ActorRef(null, "@SUM(1+1) Police", ActorKind.MILITARY, "@SUM", List.of()));
    draft.places = List.of(List.of(new PlaceRef("erbil", "-Erbil\u0000\u202Eneila", "IQ", 36.1833, 44.0193, false, "Erbil"), IRAQ));
    draft.killed = List.of(new Toll("<script>alert(1)</script> soldiers", Amount.exactly(3)));
    EventAssertion event = story.tell(
        "=1+1 <script>alert(\"&\")</script> ]]> \u0007\u0008\u202Egnp.exe\u2066 $[name] \uD800 \uFFFE Łódź 東京 “quoted”", draft);
    story.says(event, formula, formula, Stance.CLAIMS, Likelihood.FACT, "+1 <b>claimed</b> it\u0001");
    return story.index();
  }
}
