package org.casus.narrate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.casus.assertion.Toll;
import org.casus.assertion.Topic;
import org.casus.assertion.Voice;
import org.casus.assertion.Weapon;
import org.casus.assertion.WeaponMention;
import org.casus.corpus.PublicationDate;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.extract.Reading;

/** A report for tests with what is to be read out of it, each assertion given by the words it stands on. */
final class SampleReport {
  private final Report report;
  private final List<EventAssertion> events = new ArrayList<>();
  private final List<AttributionAssertion> attributions = new ArrayList<>();
  private final List<RelationAssertion> relations = new ArrayList<>();
  private final List<FigureAssertion> figures = new ArrayList<>();
  private final List<JudgmentAssertion> judgments = new ArrayList<>();
  private final List<CitedSource> sources = new ArrayList<>();

  SampleReport(String file, String title, String publisher, String published, String text) {
    String sha = StableId.sha256((file + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    report = new Report("doc-" + sha.substring(0, 12), file, sha, title, publisher, null,
        new PublicationDate(published), null, "en", text, List.of(new TextRange(0, text.length())), List.of(), List.of());
  }

  Report report() {
    return report;
  }

  SourceSpan span(String words) {
    int begin = report.text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("The sample report does not say \"" + words + "\".");
    }
    return report.span(begin, begin + words.length());
  }

  static ActorRef actor(String id, String name, ActorKind kind) {
    return new ActorRef(id, name, kind, name, List.of(name));
  }

  static PlaceRef place(String id, String name, String country, double lat, double lon) {
    return new PlaceRef(id, name, country, lat, lon, false, name);
  }

  static DateInterval on(String day) {
    return DateInterval.day(LocalDate.parse(day));
  }

  static DateInterval over(String from, String to) {
    return new DateInterval(LocalDate.parse(from), LocalDate.parse(to));
  }

  Voice itself() {
    return new Voice(new ActorRef(null, "report", ActorKind.MEDIA, "report", List.of("report")), List.of("report"));
  }

  static Voice by(ActorRef actor) {
    return new Voice(actor, List.of(actor.name(), "report"));
  }

  /** One slot after another of an event; what is not set keeps its empty value. */
  final class Draft {
    private EventType type = EventType.ASSAULT;
    private String mode = "heavy-weapons";
    private Set<Weapon> weapons = Set.of(Weapon.ROCKET);
    private List<ActorRef> doers = List.of();
    private List<ActorRef> sponsors = List.of();
    private List<ActorRef> targets = List.of();
    private List<PlaceRef> path = List.of();
    private DateInterval date = DateInterval.UNKNOWN;
    private Amount count = Amount.exactly(1);
    private List<Toll> killed = List.of();
    private List<Toll> injured = List.of();
    private EventStatus status = EventStatus.HAPPENED;
    private String partOf = "";
    private Likelihood likelihood = Likelihood.FACT;
    private final String words;

    private Draft(String words) {
      this.words = words;
    }

    Draft act(EventType type, String mode, Weapon... weapons) {
      this.type = type;
      this.mode = mode;
      this.weapons = Set.copyOf(Arrays.asList(weapons));
      return this;
    }

    Draft doers(ActorRef... actors) {
      doers = List.of(actors);
      return this;
    }

    Draft sponsors(ActorRef... actors) {
      sponsors = List.of(actors);
      return this;
    }

    Draft targets(ActorRef... actors) {
      targets = List.of(actors);
      return this;
    }

    Draft at(PlaceRef... places) {
      path = List.of(places);
      return this;
    }

    Draft when(DateInterval interval) {
      date = interval;
      return this;
    }

    Draft count(Amount amount) {
      count = amount;
      return this;
    }

    Draft killed(String who, Amount amount) {
      killed = List.of(new Toll(who, amount));
      return this;
    }

    Draft injured(String who, Amount amount) {
      injured = List.of(new Toll(who, amount));
      return this;
    }

    Draft status(EventStatus value) {
      status = value;
      return this;
    }

    Draft partOf(EventAssertion set) {
      partOf = set.id();
      return this;
    }

    Draft likelihood(Likelihood value) {
      likelihood = value;
      return this;
    }

    EventAssertion add() {
      EventAssertion event = new EventAssertion(StableId.of("ev", report.id(), words), report.id(), type,
          mode.isEmpty() ? null : mode, weapons, weapons.stream().sorted()
              .map(weapon -> new WeaponMention(weapon.wire(), List.of(weapon.wire()))).toList(),
          doers, sponsors, targets, path.isEmpty() ? List.of() : List.of(path), date, count, new Munitions(null, null),
          killed, injured, status, partOf.isEmpty() ? null : partOf, likelihood, List.of(span(words)), "by-hand");
      events.add(event);
      return event;
    }
  }

  Draft event(String words) {
    return new Draft(words);
  }

  SampleReport says(
      EventAssertion event, ActorRef accused, Role role, Stance stance, Voice voice, Likelihood likelihood, String words) {
    boolean nobody = accused.name().isEmpty();
    attributions.add(new AttributionAssertion(
        StableId.of("at", report.id(), event.id(), words, stance, accused.name()), report.id(), event.id(),
        nobody ? null : accused, role, stance, voice, null, likelihood, List.of(span(words)), "by-hand"));
    return this;
  }

  SampleReport relation(
      ActorRef subject, RelationKind kind, ActorRef object, Voice voice, Likelihood likelihood, String words) {
    relations.add(new RelationAssertion(StableId.of("re", report.id(), words, kind, object.name()), report.id(), subject,
        kind, object, DateInterval.UNKNOWN, voice, likelihood, List.of(span(words)), "by-hand"));
    return this;
  }

  SampleReport figure(Measure measure, Amount amount, String of, DateInterval date, List<PlaceRef> place, String words) {
    figures.add(new FigureAssertion(StableId.of("fi", report.id(), words), report.id(), measure, amount, of, date, place,
        itself(), Likelihood.FACT, List.of(span(words)), "by-hand"));
    return this;
  }

  SampleReport judgment(Topic topic, Horizon horizon, Voice voice, Likelihood likelihood, String words) {
    judgments.add(new JudgmentAssertion(StableId.of("ju", report.id(), words), report.id(), topic, horizon, voice,
        likelihood, List.of(span(words)), "by-hand"));
    return this;
  }

  SampleReport source(String name, String words) {
    sources.add(new CitedSource(StableId.of("so", report.id(), words), report.id(), null, SourceKind.OFFICIAL, name, null,
        null, null, null, null, null, false, List.of(span(words))));
    return this;
  }

  Reading reading() {
    return new Reading(report, events, attributions, relations, figures, judgments, sources);
  }
}
