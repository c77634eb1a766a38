package org.casus.incident;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.assertion.WireName;

/**
 * The slots of an event that an analyst can correct. A value is spelled in JSON as {@link AssertionJson} spells the
 * type of the slot.
 */
public enum Slot implements WireName {
  TYPE((e, v) -> e.as(WireName.parse(EventType.class, v.asText()), null)),
  MODE((e, v) -> e.as(e.type(), v.isNull() ? null : v.asText())),
  DATE((e, v) -> e.on(AssertionJson.value(v, DateInterval.class))),
  PLACE((e, v) -> e.at(AssertionJson.value(v, new TypeReference<List<List<PlaceRef>>>() {}))),
  PERPETRATORS((e, v) -> e.behind(actors(v), e.sponsors())),
  SPONSORS((e, v) -> e.behind(e.perpetrators(), actors(v))),
  TARGETS((e, v) -> e.against(actors(v))),
  WEAPONS((e, v) -> e.with(AssertionJson.value(v, new TypeReference<Set<Weapon>>() {}))),
  COUNT((e, v) -> e.times(AssertionJson.value(v, Amount.class))),
  KILLED((e, v) -> e.harming(tolls(v), e.injured())),
  INJURED((e, v) -> e.harming(e.killed(), tolls(v))),
  STATUS((e, v) -> e.being(WireName.parse(EventStatus.class, v.asText())));

  private final BiFunction<EventAssertion, JsonNode, EventAssertion> put;

  Slot(BiFunction<EventAssertion, JsonNode, EventAssertion> put) {
    this.put = put;
  }

  /**
   * The event with this value in the slot.
   *
   * @throws IllegalArgumentException when the slot can't hold the value
   */
  public EventAssertion put(EventAssertion event, JsonNode value) {
    return put.apply(event, value);
  }

  private static List<ActorRef> actors(JsonNode value) {
    return AssertionJson.value(value, new TypeReference<List<ActorRef>>() {});
  }

  private static List<Toll> tolls(JsonNode value) {
    return AssertionJson.value(value, new TypeReference<List<Toll>>() {});
  }

  @Override
  public String wire() {
    return WireName.hyphenated(this);
  }
}
