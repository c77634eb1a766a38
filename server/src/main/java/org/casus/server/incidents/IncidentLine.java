package org.casus.server.incidents;

import java.util.List;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Stance;
import org.casus.assertion.WireName;
import org.casus.desk.IncidentWords;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.incident.Slot;
import org.casus.narrate.ActName;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a row of the table.
 *
 * @param from first day, ISO, or null when open
 * @param to last day, ISO, or null when open
 * @param act what it is called, "rocket attack"
 * @param number how many, "1", "3..5"; of sets that reports only number
 * @param place its most exact place with what contains it, or empty
 * @param spot whether the place is a spot rather than an area or unknown
 * @param doers who counts as doer under the lens asked for, all who are named when none is
 * @param backers the same for those behind them
 * @param stances whether anybody claims, denies, disputes or accuses, in small letters, each once
 * @param lens the strictest lens under which it counts, or null
 * @param likelihood how sure the words are that it happened
 * @param quote the first sentence under it
 * @param judged the fields that an analyst set
 * @param ruled whether any ruling bears on it
 */
public record IncidentLine(
    String id,
    @Nullable String from,
    @Nullable String to,
    String days,
    String act,
    String type,
    String status,
    String number,
    List<String> weapons,
    String place,
    boolean spot,
    @Nullable Double lat,
    @Nullable Double lon,
    List<Party> doers,
    List<Party> backers,
    List<Party> targets,
    List<String> stances,
    @Nullable String lens,
    String likelihood,
    int reports,
    int origins,
    String quote,
    List<String> judged,
    boolean ruled) {

  /** An actor: the key by which it is filtered, and its name. */
  public record Party(String key, String name) {
    static List<Party> of(List<ActorRef> actors) {
      return actors.stream().map(actor -> new Party(actor.key(), Naming.name(actor))).toList();
    }
  }

  /** The row of an incident, with its parties as a lens sees them. */
  public static IncidentLine of(AttributedIncident incident, @Nullable Lens lens) {
    EventAssertion event = incident.settled();
    Lens seen = lens == null ? Lens.INCLUSIVE : lens;
    PlaceRef spot = event.spot();
    return new IncidentLine(incident.incident().id(), day(event.date().from()), day(event.date().to()), IncidentWords.days(event.date()),
        ActName.of(event).singular(), event.type().wire(), event.status().wire(), IncidentWords.amount(event.count()),
        event.weapons().stream().map(WireName::wire).toList(), IncidentWords.place(event), spot != null,
        spot == null ? null : spot.lat(), spot == null ? null : spot.lon(), Party.of(seen.doers(incident)),
        Party.of(seen.backers(incident)), Party.of(event.targets()), stances(incident), strictest(incident),
        event.likelihood().wire(), incident.incident().documents().size(), incident.incident().origins().size(),
        event.evidence().get(0).quote(), incident.incident().judged().stream().map(Slot::wire).toList(),
        !incident.incident().judgements().isEmpty());
  }

  private static @Nullable String day(@Nullable Object day) {
    return day == null ? null : day.toString();
  }

  private static List<String> stances(AttributedIncident incident) {
    return incident.attributions().stream().map(word -> word.stance()).filter(stance -> stance != Stance.REPORTS)
        .distinct().sorted().map(WireName::wire).toList();
  }

  private static @Nullable String strictest(AttributedIncident incident) {
    for (Lens lens : Lens.values()) {
      if (lens.counts(incident)) {
        return lens.label();
      }
    }
    return null;
  }
}
