package org.casus.server.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Incident;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.incident.Near;
import org.casus.incident.Rulings;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.casus.server.review.ReviewItem.Kind;
import org.casus.server.review.ReviewItem.Side;
import org.casus.server.review.ReviewItem.Value;

/**
 * Everything in a case that an analyst should look at, in the order of its weight. What is not asked for is not put into
 * words, so that a backlog of ten thousand incidents is as quick as the part of it that is shown. Immutable once built.
 */
final class Backlog {

  /** A matter that is put into words when it is asked for. */
  private record Matter(String id, Kind kind, int weight, Supplier<ReviewItem> words) {}

  private final List<Matter> matters = new ArrayList<>();
  private final Map<String, AttributedIncident> incidents = new HashMap<>();
  private final Map<String, UnknownActor> actors = new TreeMap<>();
  private final Map<String, String> files;
  private final Rulings rulings;
  private int looked;

  private Backlog(CaseView view) {
    files = view.reports().stream().collect(Collectors.toMap(ReportCard::id, ReportCard::file));
    rulings = view.rulings();
    view.each(IncidentFilter.ALL, this::add);
    Near.among(incidents.values().stream().map(AttributedIncident::incident).toList(), rulings).forEach(this::add);
    actors.forEach((key, actor) -> {
      if (!rulings.parents().containsKey(key)) {
        add("actor:" + key, Kind.ACTOR, Weights.actor(actor), () -> item(key, actor));
      }
    });
    matters.sort(Comparator.comparingInt((Matter matter) -> -matter.weight()).thenComparing(Matter::id));
  }

  /** Of a moment of a case. */
  static Backlog of(CaseView view) {
    return new Backlog(view);
  }

  /** How many incidents there are. */
  int incidents() {
    return incidents.size();
  }

  /** How many of them bear a ruling. */
  int looked() {
    return looked;
  }

  /** How many matters of each kind there are. */
  Map<String, Long> numbers() {
    Map<String, Long> numbers = new TreeMap<>();
    for (Kind kind : Kind.values()) {
      numbers.put(kind.label(), matters.stream().filter(matter -> matter.kind() == kind).count());
    }
    return numbers;
  }

  /** The first matters of some kinds, in words. */
  List<ReviewItem> first(List<Kind> kinds, int most) {
    return matters.stream().filter(matter -> kinds.contains(matter.kind())).limit(most).map(matter -> matter.words().get()).toList();
  }

  private void add(String id, Kind kind, int weight, Supplier<ReviewItem> words) {
    matters.add(new Matter(id, kind, weight, words));
  }

  private void add(AttributedIncident incident) {
    Incident bare = incident.incident();
    incidents.put(bare.id(), incident);
    Lens.INCLUSIVE.doers(incident).forEach(doer -> name(doer, incident, true));
    Lens.INCLUSIVE.backers(incident).forEach(backer -> name(backer, incident, true));
    incident.settled().targets().forEach(target -> name(target, incident, false));
    if (bare.judgements().isEmpty()) {
      int weight = Weights.fresh(incident);
      add("new:" + bare.id(), Kind.NEW, weight, () -> item("new:" + bare.id(), Kind.NEW, Weights.whyFresh(incident), weight, side(incident)));
    } else {
      looked++;
    }
    if (!bare.events().stream().allMatch(rulings::accepted)) {
      Conflicts.of(incident).forEach((field, values) -> conflict(incident, field, values));
    }
  }

  private void conflict(AttributedIncident incident, String field, List<Value> values) {
    int weight = Weights.value(field, incident, values.size());
    String id = "value:" + incident.incident().id() + ":" + field;
    String why = "Reports give " + values.size() + " values for “" + field + "”; the first is settled on, since its telling says most.";
    add(id, Kind.VALUE, weight, () -> new ReviewItem(id, Kind.VALUE.label(), side(incident).title(), why, weight, List.of(), List.of(),
        List.of(side(incident)), field, values, null));
  }

  private void add(Near near) {
    AttributedIncident left = incidents.get(near.left().id());
    AttributedIncident right = incidents.get(near.right().id());
    if (left == null || right == null) {
      return;
    }
    boolean counted = left.counted() && right.counted();
    int weight = Weights.merge(near, counted);
    String id = "merge:" + near.left().id() + "+" + near.right().id();
    add(id, Kind.MERGE, weight, () -> new ReviewItem(id, Kind.MERGE.label(), side(left).title(), Weights.whyMerge(near, counted), weight, near.reasons(), near.against(),
        List.of(side(left), side(right)), null, List.of(), null));
  }

  private void name(ActorRef actor, AttributedIncident incident, boolean doer) {
    if (actor.key().startsWith("~")) {
      actors.computeIfAbsent(actor.key(), key -> new UnknownActor(actor.name())).names(incident, doer);
    }
  }

  private ReviewItem item(String key, UnknownActor actor) {
    return new ReviewItem("actor:" + key, Kind.ACTOR.label(), actor.name(), actor.why(), Weights.actor(actor), List.of(), List.of(),
        actor.some().stream().map(this::side).toList(), null, List.of(), actor.name());
  }

  private static ReviewItem item(String id, Kind kind, String why, int weight, Side side) {
    return new ReviewItem(id, kind.label(), side.title(), why, weight, List.of(), List.of(), List.of(side), null, List.of(), null);
  }

  private Side side(AttributedIncident incident) {
    return Side.of(incident, report -> files.getOrDefault(report, report));
  }
}
