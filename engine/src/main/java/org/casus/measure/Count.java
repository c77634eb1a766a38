package org.casus.measure;

import java.util.List;
import java.util.Map;
import org.casus.assertion.Amount;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;

/**
 * How many incidents fit a filter, under each lens.
 *
 * @param filter what was asked, without a lens
 * @param lenses the answers, strict first
 */
public record Count(IncidentFilter filter, List<UnderLens> lenses) {

  /** Copies the list. */
  public Count {
    lenses = List.copyOf(lenses);
  }

  /** The answer under one lens. */
  public UnderLens under(Lens lens) {
    return lenses.get(lens.ordinal());
  }

  /**
   * The answer under one lens. Itemised incidents and sets are never added up, since sets may overlap each other and the
   * incidents.
   *
   * @param rule what is counted, in a sentence
   * @param fitting itemised incidents that fit
   * @param maybe itemised incidents that may fit
   * @param unsaid what is unsaid of those that may fit, with how many of them lack it; the most frequent first
   * @param sets counted sets that fit or may fit
   */
  public record UnderLens(Lens lens, String rule, Listed fitting, Listed maybe, Map<String, Long> unsaid, Sets sets) {

    /** Copies the map, keeping its order. */
    public UnderLens {
      unsaid = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(unsaid));
    }
  }

  /**
   * A number with the first of the incidents behind it.
   *
   * @param number how many there are
   * @param first the first of them, by date, then id
   */
  public record Listed(long number, List<Behind> first) {

    /** Copies the list. */
    public Listed {
      first = List.copyOf(first);
    }
  }

  /**
   * Counted sets.
   *
   * @param number how many sets there are; no number of incidents
   * @param first the first of them
   */
  public record Sets(long number, List<NumberedSet> first) {

    /** Copies the list. */
    public Sets {
      first = List.copyOf(first);
    }
  }

  /**
   * A number of incidents that reports speak of without telling each.
   *
   * @param set the set
   * @param fit {@link Fit#YES} or {@link Fit#MAYBE}
   * @param stated how many the reports speak of
   * @param told ids of its members that are itemised under the same lens, sorted; whether or not they fit the filter
   * @param untold how many, at the least, are told nowhere by themselves
   */
  public record NumberedSet(Behind set, Fit fit, Amount stated, List<String> told, long untold) {

    /** Copies the list. */
    public NumberedSet {
      told = List.copyOf(told);
    }
  }
}
