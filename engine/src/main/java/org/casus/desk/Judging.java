package org.casus.desk;

import java.util.List;
import java.util.function.Function;
import org.casus.assertion.ActorRef;
import org.casus.incident.Anchor;
import org.casus.incident.Ruling;
import org.casus.incident.Slot;
import org.casus.ledger.CaseView;

/**
 * Makes rulings of what an analyst says: ids of incidents, events or other assertions (the first characters do) and names.
 * One moment of a case; not thread-safe.
 */
public final class Judging {
  private final CaseView view;
  private final Names names;

  /** Rulings on what the view shows. */
  public Judging(CaseView view, Names names) {
    this.view = view;
    this.names = names;
  }

  /**
   * These are one happening.
   *
   * @throws MisunderstoodException when an id is unknown, or all ids are of one event
   */
  public Ruling same(List<String> ids) {
    List<Anchor> events = events(ids);
    if (events.size() < 2) {
      throw new MisunderstoodException("\"" + ids.get(0) + "\" alone was named; name two different happenings.");
    }
    return new Ruling.Same(events);
  }

  /**
   * The first is not the same happening as any of the others.
   *
   * @throws MisunderstoodException when an id is unknown, or the first is among the others
   */
  public Ruling apart(List<String> ids) {
    List<Anchor> others = events(ids.subList(1, ids.size()));
    List<Anchor> some = Named.events(view, ids.get(0)).stream().filter(anchor -> !others.contains(anchor)).toList();
    if (some.isEmpty() || others.isEmpty()) {
      throw new MisunderstoodException("\"" + ids.get(0) + "\" is among the others; name two different happenings.");
    }
    return new Ruling.Apart(some, others);
  }

  /**
   * None of some is the same happening as any of the others.
   *
   * @throws MisunderstoodException when an id is unknown, when either side is empty, or when both hold an event
   */
  public Ruling apart(List<String> some, List<String> others) {
    List<Anchor> left = events(some);
    List<Anchor> right = events(others);
    List<Anchor> both = left.stream().filter(right::contains).toList();
    if (!both.isEmpty()) {
      throw new MisunderstoodException("\"" + both.get(0).assertion() + "\" stands on both sides; name each event on one side.");
    }
    if (left.isEmpty() || right.isEmpty()) {
      throw new MisunderstoodException("One side names no event; name at least one on each.");
    }
    return new Ruling.Apart(left, right);
  }

  /** These were looked at and are read rightly. */
  public Ruling accept(List<String> ids) {
    return new Ruling.Accept(assertions(ids));
  }

  /** These are read wrongly and count for nothing. */
  public Ruling reject(List<String> ids) {
    return new Ruling.Reject(assertions(ids));
  }

  /**
   * A slot has another value.
   *
   * @param value as {@link SlotValue} reads it
   */
  public Ruling correct(String id, Slot slot, String value) {
    return new Ruling.Correct(Named.events(view, id), slot, new SlotValue(names).of(slot, value));
  }

  /** The first group is a facade of the second. */
  public Ruling front(String group, String parent) {
    return new Ruling.Front(names.actor(group), different(group, parent));
  }

  /** Two names are one actor; the second name stays. */
  public Ruling sameActor(String name, String as) {
    return new Ruling.SameActor(names.actor(name), different(name, as));
  }

  private ActorRef different(String one, String other) {
    ActorRef actor = names.actor(other);
    if (actor.key().equals(names.actor(one).key())) {
      throw new MisunderstoodException("\"" + one + "\" and \"" + other + "\" are the same actor already, " + actor.name()
          + "; name two.");
    }
    return actor;
  }

  private static List<Anchor> each(List<String> ids, Function<String, List<Anchor>> anchors) {
    return ids.stream().flatMap(id -> anchors.apply(id).stream()).distinct().toList();
  }

  private List<Anchor> events(List<String> ids) {
    return each(ids, id -> Named.events(view, id));
  }

  private List<Anchor> assertions(List<String> ids) {
    return each(ids, id -> Named.assertions(view, id));
  }
}
