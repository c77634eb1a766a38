package org.casus.incident;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;

/**
 * Which incidents count, by how surely they and their doers are known. Each lens lets through whatever the one before
 * it does.
 */
public enum Lens {
  /** Claimed, or stated as fact. */
  STRICT(
      "It happened, and either an actor claimed it as its own act, or a source states as fact both that it happened and"
          + " who did it; an incident stated as fact whose doer nobody names counts with an unknown doer."),
  /** "Likely" or better on the scale of ICD 203. */
  LIKELY(
      "It happened, and both the act and its doer, if anybody names one, are stated with “likely” or a stronger term of"
          + " ICD 203, flat accusations included; hedges without a band (“may”, “presumably”) do not count."),
  /** Everything that is said to have happened. */
  INCLUSIVE("It is said to have happened, whoever says so and however unsure the words are about it or its doer.");

  private final String rule;

  Lens(String rule) {
    this.rule = rule;
  }

  /** The rule in one sentence, to be printed with every count. */
  public String rule() {
    return rule;
  }

  /** The name in running text, for example {@code strict}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The lens of this name, in whatever case; empty for none. */
  public static Optional<Lens> named(String word) {
    return Arrays.stream(values()).filter(lens -> lens.name().equalsIgnoreCase(word)).findFirst();
  }

  /** Whether the incident counts under this lens. */
  public boolean counts(AttributedIncident incident) {
    return incident.counted()
        && switch (this) {
          case STRICT -> strict(incident);
          case LIKELY -> strict(incident) || likely(incident);
          case INCLUSIVE -> true;
        };
  }

  /** The actors who count as doers of the incident under this lens, each once; empty for an unknown doer. */
  public List<ActorRef> doers(AttributedIncident incident) {
    if (incident.incident().judged().contains(Slot.PERPETRATORS)) {
      return incident.settled().perpetrators();
    }
    return this == INCLUSIVE ? everyDoer(incident) : incident.doers(this::trusts);
  }

  /** The actors who count under this lens as standing behind the incident without carrying it out, each once. */
  public List<ActorRef> backers(AttributedIncident incident) {
    if (incident.incident().judged().contains(Slot.SPONSORS)) {
      return incident.settled().sponsors();
    }
    Map<String, ActorRef> backers = new LinkedHashMap<>();
    if (this == INCLUSIVE) {
      incident.settled().sponsors().forEach(actor -> backers.putIfAbsent(actor.key(), actor));
    }
    incident.backers(this::trusts).forEach(actor -> backers.putIfAbsent(actor.key(), actor));
    return List.copyOf(backers.values());
  }

  private boolean trusts(AttributionAssertion word) {
    return switch (this) {
      case STRICT -> firm(word) || word.stance() == Stance.CLAIMS;
      case LIKELY -> word.likelihood().likelyOrBetter() || word.stance() == Stance.CLAIMS;
      case INCLUSIVE -> true;
    };
  }

  private static boolean strict(AttributedIncident incident) {
    boolean claimed = incident.attributions().stream().anyMatch(word -> word.stance() == Stance.CLAIMS);
    boolean fact = incident.settled().likelihood() == Likelihood.FACT;
    boolean judged = incident.incident().judged().contains(Slot.PERPETRATORS);
    return claimed || (fact && (judged || !incident.doerNamed() || !incident.doers(Lens::firm).isEmpty()));
  }

  private static boolean likely(AttributedIncident incident) {
    return incident.settled().likelihood().likelyOrBetter()
        && (!incident.doerNamed() || !LIKELY.doers(incident).isEmpty());
  }

  private static boolean firm(AttributionAssertion word) {
    return word.likelihood() == Likelihood.FACT
        && (word.stance() == Stance.CLAIMS || word.stance() == Stance.REPORTS);
  }

  private static List<ActorRef> everyDoer(AttributedIncident incident) {
    Map<String, ActorRef> doers = new LinkedHashMap<>();
    incident.settled().perpetrators().forEach(actor -> doers.putIfAbsent(actor.key(), actor));
    incident.doers(word -> true).forEach(actor -> doers.putIfAbsent(actor.key(), actor));
    return List.copyOf(doers.values());
  }
}
