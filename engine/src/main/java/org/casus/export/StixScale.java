package org.casus.export;

import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Likelihood;
import org.jspecify.annotations.Nullable;

/** How sureness and stance go over into STIX's two scales. Stateless. */
final class StixScale {
  private StixScale() {}

  /**
   * STIX's {@code confidence} for the same word in its "DNI" scale (STIX 2.1, appendix A), or null where the report uses
   * no word of a scale: a flat statement is not certainty. The bands of that scale are not those of ICD 203, which go
   * into the extension.
   */
  static @Nullable Integer confidence(Likelihood likelihood) {
    return switch (likelihood) {
      case ALMOST_NO_CHANCE -> 5;
      case VERY_UNLIKELY -> 15;
      case UNLIKELY -> 30;
      case EVEN -> 50;
      case LIKELY -> 70;
      case VERY_LIKELY -> 85;
      case ALMOST_CERTAIN -> 95;
      case FACT, UNSCALED -> null;
    };
  }

  /** How far somebody agrees that the accused is behind the incident, or null for a word that says neither. */
  static @Nullable String opinion(AttributionAssertion word) {
    return switch (word.stance()) {
      case CLAIMS -> "strongly-agree";
      case DENIES -> "strongly-disagree";
      case DISPUTES -> "disagree";
      case ACCUSES, ASSESSES, REPORTS -> weighed(word.likelihood());
      case PRAISES, NONE -> null;
    };
  }

  private static String weighed(Likelihood likelihood) {
    return switch (likelihood) {
      case FACT, ALMOST_CERTAIN, VERY_LIKELY, LIKELY -> "agree";
      case EVEN, UNSCALED -> "neutral";
      case UNLIKELY -> "disagree";
      case VERY_UNLIKELY, ALMOST_NO_CHANCE -> "strongly-disagree";
    };
  }
}
