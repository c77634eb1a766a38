package org.casus.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casus.assertion.Amount;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.Likelihood;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.Toll;
import org.casus.narrate.Naming;
import org.jspecify.annotations.Nullable;

/** The slots of an incident as words, for formats that have no field for them. */
final class FtmWords {
  private FtmWords() {}

  /** "Targets: ...; killed: 4 or more fighters; happened", as far as known; null when nothing is. */
  static @Nullable String facts(EventAssertion event) {
    List<String> facts = new ArrayList<>();
    if (!event.count().single()) {
      facts.add("Number: " + amount(event.count()));
    }
    if (!event.targets().isEmpty()) {
      facts.add("Directed at: " + String.join(", ", Naming.names(event.targets())));
    }
    tolls("Killed", event.killed(), facts);
    tolls("Injured", event.injured(), facts);
    if (event.status() != EventStatus.HAPPENED) {
      facts.add("Status: " + event.status().wire());
    }
    if (event.likelihood() != Likelihood.FACT) {
      facts.add("How sure: " + StanceWords.sure(event.likelihood()));
    }
    return facts.isEmpty() ? null : String.join(". ", facts) + ".";
  }

  private static void tolls(String label, List<Toll> tolls, List<String> facts) {
    if (!tolls.isEmpty()) {
      facts.add(label + ": " + tolls.stream().map(toll -> (amount(toll.amount()) + " " + toll.who()).strip())
          .collect(Collectors.joining(", ")));
    }
  }

  /** "4", "4 or more", "up to 6", "about 4 to 6". */
  static String amount(Amount amount) {
    Long min = amount.min();
    Long max = amount.max();
    String about = amount.approx() ? "about " : "";
    if (min == null || max == null) {
      return min != null ? about + min + " or more" : max != null ? about + "up to " + max : "not stated";
    }
    return about + (min.equals(max) ? min.toString() : min + " to " + max);
  }

  /** The whole path of a place. */
  static String place(List<PlaceRef> path) {
    return path.stream().map(PlaceRef::name).distinct().collect(Collectors.joining(", "));
  }

  /** Type, mode, weapons and status as words to filter by. */
  static List<String> keywords(EventAssertion event) {
    List<String> words = new ArrayList<>(List.of(event.type().wire().toLowerCase(Locale.ROOT)));
    if (event.mode() != null) {
      words.add(event.mode());
    }
    event.weapons().forEach(weapon -> words.add(weapon.wire()));
    words.add(event.status().wire());
    return words;
  }
}
