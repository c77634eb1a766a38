package org.casus.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.narrate.AttributionWords;
import org.casus.narrate.Naming;

/**
 * What an incident is called where a format wants a name. It never names the doer of an act of force: who did it is
 * always somebody's word.
 */
final class IncidentName {
  private static final Map<EventType, String> NOUNS = Map.ofEntries(
      Map.entry(EventType.AGREE, "agreement"), Map.entry(EventType.CONSULT, "talks"),
      Map.entry(EventType.SUPPORT, "support"), Map.entry(EventType.CONCEDE, "concession"),
      Map.entry(EventType.COOPERATE, "cooperation"), Map.entry(EventType.AID, "aid"),
      Map.entry(EventType.RETREAT, "retreat"), Map.entry(EventType.REQUEST, "demand"),
      Map.entry(EventType.ACCUSE, "accusation"), Map.entry(EventType.REJECT, "rejection"),
      Map.entry(EventType.THREATEN, "threat"), Map.entry(EventType.PROTEST, "protest"),
      Map.entry(EventType.SANCTION, "sanction"), Map.entry(EventType.MOBILIZE, "mobilisation"));
  private static final List<EventType> TOWARDS = List.of(EventType.AID, EventType.SUPPORT);

  private IncidentName() {}

  /** "Rocket attack on the U.S. Embassy in Baghdad on 18 June 2020". */
  static String of(EventAssertion event) {
    String noun = noun(event);
    String bare = noun.startsWith("the ") ? noun.substring(4) : noun;
    String status = event.status() == EventStatus.HAPPENED ? "" : " (" + event.status().wire() + ")";
    return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1) + status;
  }

  /** The same without the date, for names that begin with it. */
  static String undated(EventAssertion event) {
    return of(new EventAssertion(event.id(), event.report(), event.type(), event.mode(), event.weapons(),
        event.weaponMentions(), event.perpetrators(), event.sponsors(), event.targets(), event.places(),
        DateInterval.UNKNOWN, event.count(), event.munitions(), event.killed(), event.injured(), event.status(),
        event.partOf(), event.likelihood(), event.evidence(), event.rule()));
  }

  /** The same in the middle of a sentence: "the rocket attack on the U.S. Embassy in Baghdad on 18 June 2020". */
  static String noun(EventAssertion event) {
    String noun = NOUNS.get(event.type());
    if (noun == null) {
      return AttributionWords.what(event);
    }
    String mode = event.mode() == null ? "" : " (" + event.mode() + ")";
    String place = event.places().isEmpty() || event.places().get(0).isEmpty() ? "" : place(event);
    String date = event.date().known() ? ", " + when(event.date()) : "";
    return "the " + noun + mode + side(event) + place + date;
  }

  private static String place(EventAssertion event) {
    String place = Naming.place(event.places().get(0));
    boolean said = Naming.names(event.targets()).contains(place) || Naming.names(event.perpetrators()).contains(place);
    return said ? "" : ", " + place;
  }

  /** Whom words, aid and talks are said to have come from and to be meant for; nobody for an act of force. */
  private static String side(EventAssertion event) {
    List<String> names = new ArrayList<>(Naming.names(event.perpetrators()));
    if (event.type().mutual()) {
      Naming.names(event.targets()).stream().filter(name -> !names.contains(name)).forEach(names::add);
      return names.isEmpty() ? "" : names.size() == 1 ? " with " + names.get(0) : " between " + String.join(" and ", names);
    }
    String from = names.isEmpty() || event.type().incident() ? "" : " ascribed to " + String.join(", ", names);
    String to = String.join(", ", Naming.names(event.targets()));
    return from + (to.isEmpty() ? "" : (TOWARDS.contains(event.type()) ? " for " : " towards ") + to);
  }

  /** A day, a month, a year or an interval in ISO's spelling, as short as it is exact; empty when nothing is known. */
  static String when(DateInterval date) {
    LocalDate from = date.from();
    LocalDate to = date.to();
    if (from == null || to == null) {
      return from != null ? "from " + from : to != null ? "until " + to : "";
    }
    String whole = whole(date);
    return whole.isEmpty() ? from + " to " + to : whole;
  }

  /** The ISO spelling of an interval that is one day, one month or one year; empty for any other. */
  static String whole(DateInterval date) {
    LocalDate from = date.from();
    if (from == null || date.to() == null) {
      return "";
    }
    if (date.isDay()) {
      return from.toString();
    }
    if (date.equals(DateInterval.month(YearMonth.from(from)))) {
      return YearMonth.from(from).toString();
    }
    return date.equals(DateInterval.year(from.getYear())) ? String.format(Locale.ROOT, "%04d", from.getYear()) : "";
  }
}
