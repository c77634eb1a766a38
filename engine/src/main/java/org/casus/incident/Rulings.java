package org.casus.incident;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.RelationAssertion;
import org.jspecify.annotations.Nullable;

/**
 * What the judgements of a case come to, the undone ones left out and later ones before earlier ones. Immutable once
 * built and thread-safe.
 */
public final class Rulings {

  /** No ruling at all. */
  public static final Rulings NONE = of(List.of(), Anchor::assertion);

  private final Map<String, Boolean> accepted = new HashMap<>();
  private final Map<String, Map<String, Link>> links = new HashMap<>();
  private final Map<String, List<Correction>> corrections = new HashMap<>();
  private final Map<String, ActorRef> actors = new HashMap<>();
  private final Map<String, ActorRef> parents = new LinkedHashMap<>();
  private final Map<String, Set<String>> judgements = new HashMap<>();
  private final List<Anchor> lost = new ArrayList<>();

  private Rulings() {}

  /** That two events are, or are not, one happening; a later ruling has the higher number. */
  private record Link(boolean same, int number) {}

  /** A value that an analyst put into a slot; a later ruling has the higher number. */
  record Correction(Slot slot, JsonNode value, int number) {}

  /**
   * What the judgements come to.
   *
   * @param all every judgement of the case, in the order they were made
   * @param bound the id that an anchor's assertion has today, or null when nothing of the kind is read there any more
   */
  public static Rulings of(List<Judgement> all, Function<Anchor, @Nullable String> bound) {
    Rulings rulings = new Rulings();
    List<Judgement> standing = standing(all);
    for (int i = 0; i < standing.size(); i++) {
      rulings.apply(standing.get(i), i, bound);
    }
    rulings.followActors();
    return rulings;
  }

  /** The judgements that nobody has undone, in order; an undoing that was itself undone does not count. */
  public static List<Judgement> standing(List<Judgement> all) {
    Set<String> undone = undone(all);
    return all.stream().filter(j -> !undone.contains(j.id()) && !(j.ruling() instanceof Ruling.Undo)).toList();
  }

  /** The ids of the judgements that no longer hold because a later one undoes them; undoings among them. */
  public static Set<String> undone(List<Judgement> all) {
    Set<String> undone = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).ruling() instanceof Ruling.Undo undo && !undone.contains(all.get(i).id())) {
        undone.add(undo.judgement());
      }
    }
    return undone;
  }

  private void apply(Judgement judgement, int number, Function<Anchor, @Nullable String> bound) {
    Ruling ruling = judgement.ruling();
    if (ruling instanceof Ruling.Same same) {
      List<String> events = ids(same.events(), judgement, bound);
      events.forEach(one -> events.forEach(other -> link(one, other, new Link(true, number))));
    } else if (ruling instanceof Ruling.Apart apart) {
      List<String> others = ids(apart.others(), judgement, bound);
      for (String one : ids(apart.some(), judgement, bound)) {
        others.forEach(other -> link(one, other, new Link(false, number)));
      }
    } else if (ruling instanceof Ruling.Accept accept) {
      ids(accept.assertions(), judgement, bound).forEach(id -> accepted.put(id, true));
    } else if (ruling instanceof Ruling.Reject reject) {
      ids(reject.assertions(), judgement, bound).forEach(id -> accepted.put(id, false));
    } else if (ruling instanceof Ruling.Correct correct) {
      ids(correct.events(), judgement, bound).forEach(id ->
          corrections.computeIfAbsent(id, k -> new ArrayList<>()).add(new Correction(correct.slot(), correct.value(), number)));
    } else if (ruling instanceof Ruling.Front front) {
      parents.put(front.front().key(), front.parent());
    } else if (ruling instanceof Ruling.SameActor same) {
      actors.put(same.actor().key(), same.as());
    }
  }

  /** Takes every actor to the end of its chain of names; a chain that comes back to its start ends before it. */
  private void followActors() {
    Map<String, ActorRef> ends = new HashMap<>();
    for (String start : actors.keySet()) {
      Set<String> seen = new HashSet<>(Set.of(start));
      ActorRef end = actors.get(start);
      while (end != null && seen.add(end.key()) && actors.containsKey(end.key())) {
        ActorRef next = actors.get(end.key());
        if (next == null || seen.contains(next.key())) {
          break;
        }
        end = next;
      }
      if (end != null && !end.key().equals(start)) {
        ends.put(start, end);
      }
    }
    actors.clear();
    actors.putAll(ends);
  }

  private List<String> ids(List<Anchor> anchors, Judgement judgement, Function<Anchor, @Nullable String> bound) {
    List<String> ids = new ArrayList<>();
    for (Anchor anchor : anchors) {
      String id = bound.apply(anchor);
      if (id == null) {
        lost.add(anchor);
      } else {
        ids.add(id);
        judgements.computeIfAbsent(id, k -> new TreeSet<>()).add(judgement.id());
      }
    }
    return ids;
  }

  private void link(String one, String other, Link link) {
    if (!one.equals(other)) {
      links.computeIfAbsent(one, k -> new HashMap<>()).put(other, link);
      links.computeIfAbsent(other, k -> new HashMap<>()).put(one, link);
    }
  }

  /** Whether an analyst has thrown the assertion out. */
  public boolean rejected(String assertion) {
    return Boolean.FALSE.equals(accepted.get(assertion));
  }

  /** Whether an analyst has looked at the assertion and found it right. */
  public boolean accepted(String assertion) {
    return Boolean.TRUE.equals(accepted.get(assertion));
  }

  /** The events that an analyst has joined with this one. */
  public Set<String> sameAs(String event) {
    Set<String> same = new TreeSet<>();
    links.getOrDefault(event, Map.of()).forEach((other, link) -> {
      if (link.same()) {
        same.add(other);
      }
    });
    return same;
  }

  /** Whether an analyst has said that these two events are not one happening. */
  public boolean apart(String one, String other) {
    Link link = links.getOrDefault(one, Map.of()).get(other);
    return link != null && !link.same();
  }

  /** The number of the ruling that joins two events: later ones are higher; -1 when there is none. */
  int joinedBy(String one, String other) {
    Link link = links.getOrDefault(one, Map.of()).get(other);
    return link != null && link.same() ? link.number() : -1;
  }

  /** The corrections of some events, in the order they were made. */
  List<Correction> corrections(Collection<String> events) {
    return events.stream().flatMap(id -> corrections.getOrDefault(id, List.of()).stream()).distinct()
        .sorted(Comparator.comparingInt(Correction::number)).toList();
  }

  /** The slots of some events whose value is an analyst's. */
  Set<Slot> judged(Collection<String> events) {
    return corrections(events).stream().map(Correction::slot).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the analysts call the actor with this key. */
  public String called(String key) {
    ActorRef as = actors.get(key);
    return as == null ? key : as.key();
  }

  /** The event as the analysts see it: corrected, with actors called as they call them. */
  public EventAssertion applied(EventAssertion event) {
    EventAssertion applied = event.behind(actors(event.perpetrators()), actors(event.sponsors())).against(actors(event.targets()));
    for (Correction correction : corrections.getOrDefault(event.id(), List.of())) {
      applied = correction.slot().put(applied, correction.value());
    }
    return applied;
  }

  /** The attribution with actors called as the analysts call them. */
  public AttributionAssertion applied(AttributionAssertion word) {
    ActorRef accused = word.accused();
    return accused == null ? word : word.of(actor(accused));
  }

  /** The relation with actors called as the analysts call them. */
  public RelationAssertion applied(RelationAssertion relation) {
    return relation.between(actor(relation.subject()), actor(relation.object()));
  }

  private List<ActorRef> actors(List<ActorRef> refs) {
    return actors.isEmpty() ? refs : refs.stream().map(this::actor).toList();
  }

  private ActorRef actor(ActorRef ref) {
    ActorRef as = actors.get(ref.key());
    return as == null ? ref : new ActorRef(as.id(), as.name(), as.kind(), ref.text(), ref.mentions());
  }

  /** The groups that analysts hold for facades, by their key, with whom they stand for. */
  public Map<String, ActorRef> parents() {
    return Map.copyOf(parents);
  }

  /** The ids of the judgements that bear on any of these assertions, sorted. */
  public List<String> bearingOn(Collection<String> assertions) {
    Set<String> found = new TreeSet<>();
    assertions.forEach(id -> found.addAll(judgements.getOrDefault(id, Set.of())));
    return List.copyOf(found);
  }

  /** What judgements are about and is not read any more. */
  public List<Anchor> lost() {
    return List.copyOf(lost);
  }

  /**
   * The id that an anchor's assertion has among these: its own, else that of the one which says the same and shares most of
   * the anchor's words, half of them at the least; null when there is none, or when several share as much.
   */
  public static @Nullable String bind(Anchor anchor, Collection<? extends Assertion> among) {
    @Nullable Assertion best = null;
    boolean tied = false;
    for (Assertion each : among) {
      if (each.id().equals(anchor.assertion())) {
        return each.id();
      }
      int shared = anchor.shared(each);
      int before = best == null ? 0 : anchor.shared(best);
      tied = shared > 0 && shared == before || tied && shared < before;
      if (shared > before) {
        best = each;
      }
    }
    return best == null || tied ? null : best.id();
  }
}
