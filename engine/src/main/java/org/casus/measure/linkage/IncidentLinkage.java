package org.casus.measure.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casus.incident.AttributedIncident;

/**
 * How probable it is that two incidents, which were not joined, are one happening told twice. The rates are known
 * beforehand and set by judgement; agreement on a place that is seldom hit weighs more. Immutable and thread-safe.
 */
public final class IncidentLinkage {
  private static final double RAREST_PLACE = 0.02;
  private static final double WORTH_LISTING = 0.01;

  private final List<IncidentTraits> traits;
  private final Frequencies places;

  /**
   * A pair that may be one.
   *
   * @param left index of one incident
   * @param right index of the other, the larger
   * @param probability that they are one happening
   * @param weights what speaks for and against it, in bits
   */
  public record Twin(int left, int right, double probability, List<FellegiSunter.Weight> weights) {

    /** Copies the list. */
    public Twin {
      weights = List.copyOf(weights);
    }

    /** What to do with it. */
    public Decision decision() {
      return Decision.of(probability);
    }
  }

  private IncidentLinkage(List<IncidentTraits> traits) {
    this.traits = traits;
    places = Frequencies.of(traits.stream().map(IncidentTraits::spot).filter(Objects::nonNull).toList(), RAREST_PLACE);
  }

  /** Makes ready to compare incidents, in their order. */
  public static IncidentLinkage of(List<AttributedIncident> incidents) {
    return new IncidentLinkage(incidents.stream().map(IncidentTraits::of).toList());
  }

  /**
   * The pairs that may be one with a probability of 1 % or more, by index. Compared are single happenings of one kind with
   * a place, an area or a target in common, no more than 3 days apart.
   */
  public List<Twin> twins() {
    List<Twin> twins = new ArrayList<>();
    for (int i = 0; i < traits.size(); i++) {
      for (int j = i + 1; j < traits.size(); j++) {
        if (single(i) && single(j) && traits.get(i).comparable(traits.get(j))) {
          Twin twin = twin(i, j);
          if (twin.probability >= WORTH_LISTING) {
            twins.add(twin);
          }
        }
      }
    }
    return twins;
  }

  /**
   * The same pairs as {@link Partitions} takes them, with those that one report tells apart as barred, so that no chain of
   * twins joins what a report knows to be two.
   */
  public List<Partitions.Link> links() {
    List<Partitions.Link> links = new ArrayList<>();
    twins().forEach(twin -> links.add(new Partitions.Link(twin.left, twin.right, twin.probability)));
    for (int i = 0; i < traits.size(); i++) {
      for (int j = i + 1; j < traits.size(); j++) {
        if (traits.get(i).toldApart(traits.get(j))) {
          links.add(new Partitions.Link(i, j, 0));
        }
      }
    }
    return links;
  }

  /** A pair, whatever its probability; 0 where one report tells of both and gives them other days or places. */
  public Twin twin(int left, int right) {
    Compared pair = compared(left, right);
    double probability = traits.get(left).toldApart(traits.get(right)) ? 0 : IncidentRates.SHIPPED.probability(pair);
    return new Twin(Math.min(left, right), Math.max(left, right), probability, IncidentRates.SHIPPED.weights(pair));
  }

  private boolean single(int index) {
    return traits.get(index).incident().itemised();
  }

  private Compared compared(int left, int right) {
    int[] levels = traits.get(left).levels(traits.get(right));
    double[] rarity = new double[levels.length];
    String spot = traits.get(left).spot();
    if (levels[IncidentRates.PLACE] == 0 && spot != null) {
      rarity[IncidentRates.PLACE] = places.rarity(spot, IncidentRates.SHIPPED.fields().get(IncidentRates.PLACE).u()[0]);
    }
    return new Compared(left, right, levels, rarity);
  }
}
