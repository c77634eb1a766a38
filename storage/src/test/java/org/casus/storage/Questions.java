package org.casus.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.FigureAssertion;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.Weapon;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.ledger.CaseView;
import org.casus.ledger.DayTally;
import org.casus.ledger.IncidentOrder;
import org.casus.ledger.Part;
import org.casus.ledger.PlaceTally;
import org.casus.ledger.ReportCard;
import org.jspecify.annotations.Nullable;

/** Asks two views of what should be the same case the same questions, and wants the same answers. */
final class Questions {
  private static final List<String> SEARCHES = List.of("assault", "kataib drones", "facade", "rockets", "rocket", "ELAN base", "bases", "at dawn", "34", "٣٤", "e5", "1 5", "攻撃", "it s",
      "x".repeat(300), "again", "none such", "", "' \\", "fired the", "x");

  private final CaseView mine;
  private final CaseView reference;
  private final Random random;
  private final MadeUp madeUp;

  Questions(CaseView mine, CaseView reference, Random random) {
    this.mine = mine;
    this.reference = reference;
    this.random = random;
    this.madeUp = new MadeUp(random);
  }

  void ask(int filters) {
    assertEquals(reference.reports(), mine.reports());
    assertEquals(reference.issues(), mine.issues());
    assertEquals(reference.judgements(), mine.judgements());
    assertEquals(reference.rulings().lost(), mine.rulings().lost());
    List<AttributedIncident> all = reference.incidents(IncidentFilter.ALL, Fit.YES, 0, Integer.MAX_VALUE);
    assertEquals(all, mine.incidents(IncidentFilter.ALL, Fit.YES, 0, Integer.MAX_VALUE));
    reports();
    List.of(Assertion.class, EventAssertion.class, AttributionAssertion.class, RelationAssertion.class, FigureAssertion.class)
        .forEach(this::assertions);
    SEARCHES.forEach(words -> assertEquals(reference.find(words, 5), mine.find(words, 5), words));
    for (AttributedIncident incident : all) {
      named(incident.incident().id());
      named(incident.incident().events().get(0));
      named(incident.incident().id().substring(0, 3 + random.nextInt(3)));
    }
    for (int i = 0; i < filters; i++) {
      filter(filter());
    }
  }

  private void reports() {
    for (ReportCard card : reference.reports()) {
      assertEquals(reference.reading(card.id()), mine.reading(card.id()));
      assertEquals(reference.original(card.id()).map(List::of).isPresent(), mine.original(card.id()).isPresent());
      org.junit.jupiter.api.Assertions.assertArrayEquals(
          reference.original(card.id()).orElseThrow(), mine.original(card.id()).orElseThrow());
    }
    assertEquals(reference.reading("none"), mine.reading("none"));
  }

  private <A extends Assertion> void assertions(Class<A> kind) {
    List<A> expected = new ArrayList<>();
    List<A> given = new ArrayList<>();
    reference.assertions(kind, expected::add);
    mine.assertions(kind, given::add);
    assertEquals(expected, given, kind.toString());
  }

  private void named(String id) {
    assertEquals(reference.incident(id), mine.incident(id), id);
  }

  private void filter(IncidentFilter filter) {
    for (Fit fit : List.of(Fit.YES, Fit.MAYBE)) {
      List<AttributedIncident> expected = reference.incidents(filter, fit, 0, Integer.MAX_VALUE);
      assertEquals(expected, mine.incidents(filter, fit, 0, Integer.MAX_VALUE), () -> fit + " " + filter);
      assertEquals(expected.size(), mine.count(filter, fit), () -> fit + " " + filter);
      assertEquals(reference.incidents(filter, fit, 1, 2), mine.incidents(filter, fit, 1, 2));
      orders(filter, fit, expected);
      tallies(filter, fit, expected.size());
    }
    List<AttributedIncident> each = new ArrayList<>();
    mine.each(filter, each::add);
    assertEquals(reference.incidents(filter, Fit.YES, 0, Integer.MAX_VALUE), each);
  }

  private void orders(IncidentFilter filter, Fit fit, List<AttributedIncident> dated) {
    for (IncidentOrder order : IncidentOrder.values()) {
      List<AttributedIncident> sorted = dated.stream().sorted(order.comparator()).toList();
      assertEquals(sorted, reference.incidents(filter, fit, order, 0, Integer.MAX_VALUE), () -> order + " " + fit + " " + filter);
      assertEquals(sorted, mine.incidents(filter, fit, order, 0, Integer.MAX_VALUE), () -> order + " " + fit + " " + filter);
      assertEquals(sorted.stream().skip(1).limit(2).toList(), mine.incidents(filter, fit, order, 1, 2));
    }
  }

  private void tallies(IncidentFilter filter, Fit fit, long number) {
    assertEquals(reference.days(filter, fit), mine.days(filter, fit), () -> fit + " " + filter);
    assertEquals(number, mine.days(filter, fit).stream().mapToLong(DayTally::number).sum());
    assertEquals(reference.places(filter, fit), mine.places(filter, fit), () -> fit + " " + filter);
    assertEquals(number, mine.places(filter, fit).stream().mapToLong(PlaceTally::number).sum());
    for (Part part : Part.values()) {
      assertEquals(reference.actors(filter, fit, part), mine.actors(filter, fit, part), () -> part + " " + fit + " " + filter);
    }
  }

  private @Nullable Boolean perhaps() {
    return asked() ? Boolean.valueOf(random.nextBoolean()) : null;
  }

  private boolean asked() {
    return random.nextInt(4) == 0;
  }

  private IncidentFilter filter() {
    return new IncidentFilter(asked() ? madeUp.one(List.of(Lens.values())) : null,
        asked() ? madeUp.date() : DateInterval.UNKNOWN,
        asked() ? Set.of(madeUp.one(MadeUp.PLACES).key(), madeUp.one(List.of("iq", "none"))) : Set.of(),
        asked() ? circle() : null,
        asked() ? Set.of(EventType.ASSAULT, EventType.CONSULT) : Set.of(),
        asked() ? Set.of(madeUp.one(List.of(Weapon.ROCKET, Weapon.DRONE))) : Set.of(),
        actors(), actors(), actors(),
        asked() ? Set.of(madeUp.one(List.of(EventStatus.values()))) : Set.of(),
        perhaps(), perhaps(),
        asked() ? Map.of(madeUp.one(MadeUp.ACTORS).key(), madeUp.one(MadeUp.ACTORS)) : Map.of())
        .within(asked() ? box() : null).saying(asked() ? madeUp.one(SEARCHES) : "");
  }

  private IncidentFilter.Box box() {
    return madeUp.one(List.of(new IncidentFilter.Box(42.44, 33.0, 44.25, 33.52), new IncidentFilter.Box(43, 32, 44, 33.4),
        new IncidentFilter.Box(170, -20, -170, 0), new IncidentFilter.Box(44.1, -90, 44, 90)));
  }

  private Set<String> actors() {
    ActorRef one = madeUp.one(MadeUp.ACTORS);
    return asked() ? Set.of(one.key()) : Set.of();
  }

  private IncidentFilter.Circle circle() {
    double[] near = madeUp.one(List.of(new double[] {33.5, 44.2}, new double[] {33.7, 42.4}, new double[] {-17.7, -179.9}));
    return new IncidentFilter.Circle(near[0] + random.nextDouble(), near[1] + random.nextDouble(), madeUp.one(List.of(1.0, 50.0, 190.0, 20_000.0)));
  }
}
