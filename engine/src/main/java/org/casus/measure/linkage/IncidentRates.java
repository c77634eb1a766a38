package org.casus.measure.linkage;

import java.util.List;

/**
 * How often the fields of two incidents of a case agree, known beforehand: too few pairs of one case are of one happening
 * for it to teach that. m is set by how reports err, u by how attacks of one campaign resemble each other. All were set by
 * judgement, with the reasons beside them, and are to be replaced by counts over reviewed pairs once there are enough.
 */
final class IncidentRates {
  static final int DAYS = 0;
  static final int PLACE = 1;
  static final int WEAPON = 2;
  static final int HARM = 3;
  static final int TARGET = 4;
  static final int CLAIM = 5;
  static final int TOLD = 6;

  /** Reports err by a day over time zones and night attacks; an attack each week or two is chance for a day of its own. */
  private static final Field DATE = new Field("date", List.of("same day", "a day apart", "2 or 3 days apart", "more than 3 days apart"),
      new double[] {0.72, 0.17, 0.07, 0.04}, new double[] {0.01, 0.015, 0.025, 0.95});

  /** Few bases are hit again and again: two attacks of one campaign share the base about one time in twelve. */
  private static final Field SPOT = new Field("place", List.of("same place", "less than 10 km apart", "within one area", "elsewhere"),
      new double[] {0.70, 0.12, 0.12, 0.06}, new double[] {0.08, 0.04, 0.15, 0.73});

  /** A campaign mostly uses one weapon, and reports call a rocket a mortar or a drone a missile one time in ten. */
  private static final Field MEANS = new Field("weapon", List.of("a weapon in common", "other weapons"),
      new double[] {0.90, 0.10}, new double[] {0.35, 0.65});

  /** Tolls rise for days, so that ranges meet more often than numbers; most attacks hurt nobody, so equal tolls are common. */
  private static final Field TOLL = new Field("casualties", List.of("equal", "within each other's range", "different"),
      new double[] {0.65, 0.20, 0.15}, new double[] {0.30, 0.15, 0.55});

  private static final Field AIM = new Field("target", List.of("a target in common", "other targets"),
      new double[] {0.85, 0.15}, new double[] {0.20, 0.80});

  /** Front groups claim each other's attacks, and some attacks are claimed twice. */
  private static final Field CLAIMED = new Field("claimed by", List.of("a group in common", "other groups"),
      new double[] {0.85, 0.15}, new double[] {0.35, 0.65});

  /** A report that tells of both mostly means two, since what it repeats has been joined before. */
  private static final Field TELLER = new Field("told by", List.of("different reports", "one report that tells of both"),
      new double[] {0.80, 0.20}, new double[] {0.50, 0.50});

  /** Of 60 incidents some 5 are twins that were not joined: 5 of 1,770 pairs. */
  private static final double SHARE = 0.003;

  static final FellegiSunter SHIPPED = new FellegiSunter(List.of(DATE, SPOT, MEANS, TOLL, AIM, CLAIMED, TELLER), SHARE);

  private IncidentRates() {}
}
