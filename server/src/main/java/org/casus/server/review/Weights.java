package org.casus.server.review;

import java.util.Arrays;
import java.util.List;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.casus.incident.Near;

/**
 * How much matters weigh in the queue, and why. The numbers order, they do not measure: what can change most counts comes first,
 * and of that what stands on the fewest words. Stateless.
 */
final class Weights {
  private static final int COUNTED = 40;
  private static final int A_LENS = 5;
  private static final int ONE_ORIGIN = 10;
  private static final int TWO_ORIGINS = 4;
  private static final int UNSETTLED = 15;
  private static final int NAMED = 35;
  private static final int MOST_NAMED = 30;

  private Weights() {}

  /** Of an incident nobody has ruled on. */
  static int fresh(AttributedIncident incident) {
    int lenses = lenses(incident).size();
    int origins = incident.incident().origins().size();
    int thin = origins <= 1 ? ONE_ORIGIN : origins == 2 ? TWO_ORIGINS : 0;
    return lenses == 0 ? thin / 2 : COUNTED + A_LENS * lenses + thin;
  }

  /** Why an incident nobody has ruled on stands where it stands. */
  static String whyFresh(AttributedIncident incident) {
    List<String> lenses = lenses(incident);
    String counts = lenses.isEmpty() ? "It counts under no lens" : "It counts under " + String.join(", ", lenses);
    List<String> origins = incident.incident().origins();
    return counts + (origins.size() == 1 ? ", on the word of one origin alone, " + origins.get(0) + "."
        : ", on the word of " + origins.size() + " independent origins.");
  }

  private static List<String> lenses(AttributedIncident incident) {
    return Arrays.stream(Lens.values()).filter(lens -> lens.counts(incident)).map(Lens::label).toList();
  }

  /** Of two incidents that may be one. */
  static int merge(Near near, boolean counted) {
    return (counted ? COUNTED + UNSETTLED : 0) + A_LENS * near.weight();
  }

  /** Why a proposed merge stands where it stands. */
  static String whyMerge(Near near, boolean counted) {
    return "They score " + near.score() + "; " + Near.ENOUGH + " would join them. "
        + (counted ? "If they are one happening, counts fall by one." : "No count changes with them.");
  }

  /** Of values that differ. */
  static int value(String field, AttributedIncident incident, int values) {
    int slot = switch (field) {
      case "perpetrators", "sponsors", "killed" -> 12;
      case "date", "place" -> 8;
      default -> 2;
    };
    return (incident.counted() ? COUNTED + UNSETTLED : 0) + slot + 2 * values;
  }

  /** Of an actor that no register knows. */
  static int actor(UnknownActor actor) {
    int often = Math.min(MOST_NAMED, 3 * (2 * actor.asDoer() + actor.asTarget()));
    return actor.described() ? often / 3 : NAMED + often;
  }
}
