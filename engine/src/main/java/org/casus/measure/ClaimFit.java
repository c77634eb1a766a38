package org.casus.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.ActorRef;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;

/** Whether an incident is one that a figure counts. Not thread-safe. */
final class ClaimFit {
  private static final Pattern PART = Pattern.compile(
      "^(north|south|east|west)(?:ern)?(?:[- ]?(east|west)(?:ern)?)?\\b.*", Pattern.CASE_INSENSITIVE);
  private static final double CLEARLY = 1.0;

  private final Claim claim;
  private final Lens lens;
  private final ActorTies ties;

  ClaimFit(Claim claim, Lens lens, ActorTies ties) {
    this.claim = claim;
    this.lens = lens;
    this.ties = ties;
  }

  /**
   * Whether it fits.
   *
   * @param why what is unsaid, where it may fit; what is less than plain, where it fits
   */
  record Verdict(Fit fit, List<String> why) {
    static final Verdict NO = new Verdict(Fit.NO, List.of());
  }

  /** The verdict on an incident. */
  Verdict of(AttributedIncident incident) {
    List<String> events = incident.incident().events();
    if (events.stream().anyMatch(claim.others()::contains)) {
      return Verdict.NO;
    }
    IncidentFilter widest = claim.widest(lens, null);
    Fit base = widest.fit(incident);
    if (events.stream().anyMatch(claim.members()::contains) && Asked.days(claim.dates()).fit(incident) != Fit.NO) {
      return new Verdict(Fit.YES, List.of("the report itself tells it as one of them"));
    }
    return base == Fit.NO ? Verdict.NO : slots(incident, widest, base);
  }

  private Verdict slots(AttributedIncident incident, IncidentFilter widest, Fit base) {
    EventAssertion event = incident.settled();
    List<Verdict> slots = List.of(place(event), actors(claim.doers(), doers(incident), "nobody says who did it"),
        actors(claim.targets(), event.targets(), "whom or what it hit is not said"), mode(event));
    Fit fit = base;
    List<String> yes = new ArrayList<>();
    List<String> maybe = new ArrayList<>(base == Fit.MAYBE ? Unsaid.of(widest, incident).values() : List.of());
    for (Verdict slot : slots) {
      fit = fit.and(slot.fit());
      (slot.fit() == Fit.YES ? yes : maybe).addAll(slot.why());
    }
    if (fit == Fit.NO || fit == Fit.MAYBE && !enough(event, slots, maybe.size())) {
      return Verdict.NO;
    }
    boolean elsewhere = !incident.incident().documents().contains(claim.report());
    if (fit == Fit.YES && (claim.open() == Claim.Open.ANYBODY || claim.open() == Claim.Open.ANY_TIME && elsewhere)) {
      return new Verdict(Fit.MAYBE, List.of(claim.open() == Claim.Open.ANYBODY ? "the figure does not say where, by whom or against whom"
          : "another report tells it, and the figure does not say when"));
    }
    return new Verdict(fit, fit == Fit.YES ? yes : maybe);
  }

  /**
   * Whether enough is said for an incident to be worth a look: one of when, where, by whom and against whom, and of these
   * and the weapon no more than one less than is unsaid. Else it could be any.
   */
  private boolean enough(EventAssertion event, List<Verdict> slots, int unsaid) {
    int said = (claim.dates().from() != null && claim.dates().covers(event.date()) ? 1 : 0) + asked(claim.places(), slots.get(0))
        + asked(claim.doers(), slots.get(1)) + asked(claim.targets(), slots.get(2));
    int armed = claim.weapons().isEmpty() || event.weapons().isEmpty() ? 0 : 1;
    return said > 0 && said + armed + 1 >= unsaid;
  }

  private static int asked(List<?> values, Verdict slot) {
    return !values.isEmpty() && slot.fit() == Fit.YES ? 1 : 0;
  }

  private List<ActorRef> doers(AttributedIncident incident) {
    return lens.doers(incident);
  }

  private Verdict mode(EventAssertion event) {
    String asked = claim.mode();
    if (asked == null || asked.equals(event.mode())) {
      return new Verdict(Fit.YES, List.of());
    }
    return new Verdict(Fit.MAYBE, List.of(event.mode() == null ? "how it was done is not said" : "it is told as " + event.mode() + ", not as " + asked));
  }

  private Verdict actors(List<ActorRef> asked, List<ActorRef> said, String nobody) {
    if (asked.isEmpty() || said.isEmpty()) {
      return asked.isEmpty() ? new Verdict(Fit.YES, List.of()) : new Verdict(Fit.MAYBE, List.of(nobody));
    }
    Verdict best = Verdict.NO;
    for (ActorRef one : asked) {
      for (ActorRef other : said) {
        ActorTies.Tie tie = ties.tie(one, other);
        boolean plainer = tie.fit() == best.fit() && tie.fit() == Fit.YES && tie.why().isEmpty();
        if (tie.fit().compareTo(best.fit()) < 0 || plainer) {
          best = new Verdict(tie.fit(), tie.why().isEmpty() ? List.of() : List.of(tie.why()));
        }
      }
    }
    return best;
  }

  private Verdict place(EventAssertion event) {
    if (claim.places().isEmpty()) {
      return new Verdict(Fit.YES, List.of());
    }
    Verdict best = Verdict.NO;
    List<List<PlaceRef>> said = event.places().stream().filter(p -> !p.isEmpty()).toList();
    for (List<PlaceRef> asked : claim.places()) {
      for (List<PlaceRef> path : said) {
        Verdict verdict = within(asked, path);
        best = verdict.fit().compareTo(best.fit()) < 0 ? verdict : best;
      }
    }
    boolean exact = said.size() > 1 && event.spot() != null;
    return said.isEmpty() ? new Verdict(Fit.MAYBE, List.of("where it happened is not said"))
        : exact && best.fit() == Fit.MAYBE ? Verdict.NO : best;
  }

  /** Whether a place lies in the one asked for. */
  private static Verdict within(List<PlaceRef> asked, List<PlaceRef> path) {
    if (path.stream().anyMatch(p -> p.key().equals(asked.get(0).key()))) {
      return new Verdict(Fit.YES, List.of());
    }
    PlaceRef said = path.get(0);
    if (asked.stream().skip(1).anyMatch(p -> p.key().equals(said.key()))) {
      return new Verdict(Fit.MAYBE, List.of("only “" + said.name() + "” is said, not where in it"));
    }
    PlaceRef whole = asked.size() > 1 ? asked.get(1) : null;
    boolean part = asked.get(0).id() == null && whole != null && path.stream().anyMatch(p -> p.key().equals(whole.key()));
    return part && whole != null ? side(asked.get(0), whole, said) : Verdict.NO;
  }

  /** "Northern Iraq": north of the country's middle; within a degree of it that is left open. */
  private static Verdict side(PlaceRef part, PlaceRef whole, PlaceRef said) {
    Verdict open = new Verdict(Fit.MAYBE, List.of("whether " + said.name() + " lies in " + part.name() + " is not known"));
    Matcher compass = PART.matcher(part.name());
    Double lat = said.lat();
    Double lon = said.lon();
    Double midLat = whole.lat();
    Double midLon = whole.lon();
    if (!compass.matches() || lat == null || lon == null || midLat == null || midLon == null) {
      return open;
    }
    String first = compass.group(1).toLowerCase(Locale.ROOT);
    double off = switch (first) {
      case "north" -> lat - midLat;
      case "south" -> midLat - lat;
      case "east" -> lon - midLon;
      default -> midLon - lon;
    };
    String second = compass.group(2) == null ? "" : compass.group(2).toLowerCase(Locale.ROOT);
    double least = second.isEmpty() ? off : Math.min(off, second.equals("east") ? lon - midLon : midLon - lon);
    String why = said.name() + " lies to the " + first + second + " of the middle of " + whole.name();
    return least >= CLEARLY ? new Verdict(Fit.YES, List.of(why)) : least > -CLEARLY ? open : Verdict.NO;
  }
}
