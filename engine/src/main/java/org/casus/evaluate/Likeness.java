package org.casus.evaluate;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casus.assertion.EventType;
import org.casus.assertion.RelationKind;
import org.casus.assertion.Stance;

/** How alike two records are, 0 to 1; 0 means that they cannot be the same. */
final class Likeness {

  private static final Set<EventType> HARD =
      Set.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.THREATEN);
  private static final Set<Stance> HOLDING = Set.of(Stance.ACCUSES, Stance.ASSESSES, Stance.REPORTS);
  private static final Set<String> MUTUAL = Set.of("allied", "opposes");
  private static final double OTHER_TYPE = 0.6;
  private static final double EVENT_LEAST = 0.3;

  private Likeness() {}

  /** By type, words and slots; quotes or slots have to agree by half. */
  static double event(EventRecord noted, EventRecord read) {
    double type = type(noted.type(), read.type());
    double words = noted.cover(read);
    double slots = type == 0 ? 0 : slots(noted, read);
    if (words < 0.5 && slots < 0.5) {
      return 0;
    }
    double likeness = type * (0.5 * words + 0.5 * slots);
    return likeness >= EVENT_LEAST ? likeness : 0;
  }

  private static double type(EventType noted, EventType read) {
    if (noted == read) {
      return 1;
    }
    return HARD.contains(noted) == HARD.contains(read) ? OTHER_TYPE : 0;
  }

  private static double slots(EventRecord noted, EventRecord read) {
    double sum = 0;
    int filled = 0;
    for (Slot slot : Slot.values()) {
      Tally tally = slot.tellsEventsApart() ? SlotComparison.of(slot, noted, read).tally() : Tally.NONE;
      if (tally.noted() > 0) {
        sum += tally.recall();
        filled++;
      }
    }
    return filled == 0 ? 0 : sum / filled;
  }

  /**
   * By stance, accused, and the event or the words.
   *
   * @param paired the read event's id for the noted one's
   */
  static double attribution(AttributionRecord noted, AttributionRecord read, Map<String, String> paired) {
    if (!sameStance(noted.stance(), read.stance()) || !sameAccused(noted, read)) {
      return 0;
    }
    double words = noted.cover(read);
    boolean event = noted.event() != null && Objects.equals(paired.get(noted.event()), read.event());
    return event || words >= 0.5 ? 0.5 + (event ? 0.25 : 0) + 0.25 * words : 0;
  }

  private static boolean sameStance(Stance noted, Stance read) {
    return noted == read || HOLDING.contains(noted) && HOLDING.contains(read);
  }

  private static boolean sameAccused(AttributionRecord noted, AttributionRecord read) {
    if (noted.accused() == null || read.accused() == null) {
      return noted.accused() == null && read.accused() == null;
    }
    return noted.accused().same(read.accused());
  }

  /**
   * By relation and both actors.
   *
   * @param coarse whether relations of one family, such as arming and funding, count as the same
   */
  static double relation(RelationRecord noted, RelationRecord read, boolean coarse) {
    boolean same = coarse ? family(noted.relation()).equals(family(read.relation())) : noted.relation() == read.relation();
    boolean straight = noted.subject().same(read.subject()) && noted.object().same(read.object());
    boolean turned = MUTUAL.contains(family(noted.relation()))
        && noted.subject().same(read.object()) && noted.object().same(read.subject());
    return same && (straight || turned) ? 1 : 0;
  }

  private static String family(RelationKind relation) {
    return switch (relation) {
      case BACKS, ARMS, FUNDS, TRAINS, DIRECTS -> "supports";
      case PART_OF, MEMBER_OF -> "belongs";
      case COORDINATES_WITH, ALLIED_WITH -> "allied";
      case LEADS, FRONT_FOR, OPPOSES, DESIGNATES, HOSTS -> relation.wire();
    };
  }

  /** By what is measured, the number, and some of the words. */
  static double figure(FigureRecord noted, FigureRecord read) {
    double words = noted.cover(read);
    boolean fits = noted.measures() == read.measures() && words >= 0.3;
    return fits ? AmountFill.credit(noted.amount(), read.amount()) * (0.5 + 0.5 * words) : 0;
  }

  /** By the words alone. */
  static double judgment(JudgmentRecord noted, JudgmentRecord read) {
    if (noted.cover(read) < 0.6) {
      return 0;
    }
    return noted.quotes().stream().flatMapToDouble(
        mine -> read.quotes().stream().mapToDouble(mine::overlap)).max().orElse(0);
  }

  /** By address, else by any name, else by the mark in the text. */
  static double source(SourceRecord noted, SourceRecord read) {
    boolean same;
    if (!noted.url().blank() && !read.url().blank()) {
      same = noted.url().same(read.url());
    } else if (noted.names().isEmpty()) {
      same = !noted.marker().isEmpty() && noted.marker().equals(read.marker());
    } else {
      same = noted.names().stream().anyMatch(name -> read.names().stream().anyMatch(n -> name.overlap(n) >= 0.6));
    }
    return same ? 1 : 0;
  }
}
