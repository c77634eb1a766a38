package org.casus.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.assertion.Weapon;
import org.casus.incident.Slot;
import org.casus.narrate.Naming;

/** What the user writes as the right value of a slot, turned into what the case keeps. */
public final class SlotValue {
  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,9})?(\\.\\.)?(\\d{1,9})?");
  private static final String NONE = "none";

  private final Names names;

  /** Values whose names are looked up there. */
  public SlotValue(Names names) {
    this.names = names;
  }

  /** The value in JSON. */
  public JsonNode of(Slot slot, String text) {
    return AssertionJson.tree(switch (slot) {
      case TYPE -> Vocabulary.one(EventType.class, text).wire();
      case MODE -> NONE.equals(text) ? NullNode.getInstance() : text;
      case DATE -> Days.span("date", text);
      case PLACE -> NONE.equals(text) ? List.of() : List.of(names.place(text));
      case PERPETRATORS, SPONSORS, TARGETS -> items(slot, text).stream().map(names::actor).toList();
      case WEAPONS -> items(slot, text).stream().map(each -> Vocabulary.one(Weapon.class, each)).toList();
      case COUNT -> amount(text);
      case KILLED, INJURED -> NONE.equals(text) ? List.of() : List.of(new Toll("people", amount(text)));
      case STATUS -> Vocabulary.one(EventStatus.class, text).wire();
    });
  }

  /** The value as a user would write it. */
  public static String words(Slot slot, JsonNode value) {
    String words = switch (slot) {
      case TYPE, MODE, STATUS -> value.isNull() ? "" : value.asText();
      case DATE -> IncidentWords.days(AssertionJson.value(value, DateInterval.class));
      case PLACE -> AssertionJson.value(value, new TypeReference<List<List<PlaceRef>>>() {}).stream()
          .filter(path -> !path.isEmpty()).map(Naming::place).collect(Collectors.joining("; "));
      case PERPETRATORS, SPONSORS, TARGETS ->
          String.join("; ", Naming.names(AssertionJson.value(value, new TypeReference<List<ActorRef>>() {})));
      case WEAPONS -> AssertionJson.value(value, new TypeReference<List<Weapon>>() {}).stream()
          .map(Weapon::wire).collect(Collectors.joining(", "));
      case COUNT -> IncidentWords.amount(AssertionJson.value(value, Amount.class));
      case KILLED, INJURED -> AssertionJson.value(value, new TypeReference<List<Toll>>() {}).stream()
          .map(toll -> IncidentWords.amount(toll.amount()) + " " + toll.who()).collect(Collectors.joining(", "));
    };
    return words.isEmpty() ? NONE : words;
  }

  private static List<String> items(Slot slot, String text) {
    return NONE.equals(text) ? List.of()
        : Arrays.stream(text.split(slot == Slot.WEAPONS ? "[;,]" : ";")).map(String::strip).filter(item -> !item.isEmpty()).toList();
  }

  private static Amount amount(String text) {
    Matcher matcher = AMOUNT.matcher(text.strip());
    if (!matcher.matches() || matcher.group(1) == null && matcher.group(3) == null) {
      throw new MisunderstoodException("\"" + text + "\" is no number; allowed are 3, 3..5, 3.. (at least) and ..5 (at most).");
    }
    Long first = matcher.group(1) == null ? null : Long.valueOf(matcher.group(1));
    Long last = matcher.group(3) == null ? (matcher.group(2) == null ? first : null) : Long.valueOf(matcher.group(3));
    try {
      return new Amount(first, last, false);
    } catch (IllegalArgumentException e) {
      throw new MisunderstoodException(String.valueOf(e.getMessage()));
    }
  }
}
