package org.casus.incident;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AssertionJson;

/** What an analyst rules. Immutable. In JSON its {@code rules} says which kind it is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rules")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Ruling.Same.class, name = "same"),
  @JsonSubTypes.Type(value = Ruling.Apart.class, name = "apart"),
  @JsonSubTypes.Type(value = Ruling.Accept.class, name = "accept"),
  @JsonSubTypes.Type(value = Ruling.Reject.class, name = "reject"),
  @JsonSubTypes.Type(value = Ruling.Correct.class, name = "correct"),
  @JsonSubTypes.Type(value = Ruling.Front.class, name = "front"),
  @JsonSubTypes.Type(value = Ruling.SameActor.class, name = "same-actor"),
  @JsonSubTypes.Type(value = Ruling.Undo.class, name = "undo")
})
public sealed interface Ruling {

  /** The assertions that it is about. */
  default List<Anchor> anchors() {
    return List.of();
  }

  /** These events are one happening. */
  record Same(List<Anchor> events) implements Ruling {
    /** Copies the list. */
    public Same {
      events = List.copyOf(events);
    }

    @Override
    public List<Anchor> anchors() {
      return events;
    }
  }

  /** None of some events is the same happening as any of the others. */
  record Apart(List<Anchor> some, List<Anchor> others) implements Ruling {
    /** Copies the lists. */
    public Apart {
      some = List.copyOf(some);
      others = List.copyOf(others);
    }

    @Override
    public List<Anchor> anchors() {
      return Stream.concat(some.stream(), others.stream()).toList();
    }
  }

  /** These assertions were looked at and read rightly. */
  record Accept(List<Anchor> assertions) implements Ruling {
    /** Copies the list. */
    public Accept {
      assertions = List.copyOf(assertions);
    }

    @Override
    public List<Anchor> anchors() {
      return assertions;
    }
  }

  /** These assertions were read wrongly and count for nothing. */
  record Reject(List<Anchor> assertions) implements Ruling {
    /** Copies the list. */
    public Reject {
      assertions = List.copyOf(assertions);
    }

    @Override
    public List<Anchor> anchors() {
      return assertions;
    }
  }

  /**
   * These events have another value in a slot.
   *
   * @param value the right value, spelled as {@link Slot} says
   */
  record Correct(List<Anchor> events, Slot slot, JsonNode value) implements Ruling {
    /** Copies the list, and spells the value as it comes back from a file, so that equal rulings are equal. */
    public Correct {
      events = List.copyOf(events);
      value = AssertionJson.read(AssertionJson.text(value), JsonNode.class);
    }

    @Override
    public List<Anchor> anchors() {
      return events;
    }
  }

  /** A group is a facade of another: what it does can be counted as the other's. */
  record Front(ActorRef front, ActorRef parent) implements Ruling {}

  /** Two names are one actor, to be called the second way. */
  record SameActor(ActorRef actor, ActorRef as) implements Ruling {}

  /** An earlier judgement no longer holds. */
  record Undo(String judgement) implements Ruling {}
}
