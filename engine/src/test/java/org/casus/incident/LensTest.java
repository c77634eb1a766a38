package org.casus.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.Role;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LensTest {
  private static final List<SourceSpan> WORDS = List.of(new SourceSpan(0, 1, "x"));
  private static final ActorRef DOER = new ActorRef("doer", "Doer", ActorKind.MILITIA, "Doer", List.of("Doer"));

  private static Incident incident(
      String id, EventType type, Amount count, EventStatus status, Likelihood likelihood, @Nullable String partOf) {
    EventAssertion event = new EventAssertion(id, "doc", type, null, Set.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), DateInterval.UNKNOWN, count, new Munitions(null, null), List.of(), List.of(), status, partOf,
        likelihood, WORDS, "test");
    return new Incident("in-" + id, event, List.of(), List.of(id), List.of("doc"), List.of("doc"), List.of(), List.of());
  }

  private static AttributedIncident attack(Likelihood event, Stance stance, Likelihood word) {
    Voice voice = new Voice(DOER, List.of("Doer", "report"));
    return new AttributedIncident(incident("e", EventType.ASSAULT, Amount.exactly(1), EventStatus.HAPPENED, event, null),
        List.of(new AttributionAssertion(
            "a", "doc", "e", DOER, Role.CARRIED_OUT, stance, voice, null, word, WORDS, "test")));
  }

  private static AttributedIncident bare(String id, Amount count, @Nullable String partOf) {
    return new AttributedIncident(
        incident(id, EventType.ASSAULT, count, EventStatus.HAPPENED, Likelihood.FACT, partOf), List.of());
  }

  private static String passing(AttributedIncident incident) {
    StringBuilder lenses = new StringBuilder();
    for (Lens lens : Lens.values()) {
      lenses.append(lens.counts(incident) ? lens.label().charAt(0) : '-');
    }
    return lenses.toString();
  }

  @Test
  void eachLensLetsThroughWhatItsRuleSays() {
    assertEquals("sli", passing(attack(Likelihood.FACT, Stance.REPORTS, Likelihood.FACT)));
    assertEquals("sli", passing(attack(Likelihood.UNSCALED, Stance.CLAIMS, Likelihood.FACT)));
    assertEquals("-li", passing(attack(Likelihood.FACT, Stance.ACCUSES, Likelihood.FACT)));
    assertEquals("-li", passing(attack(Likelihood.FACT, Stance.ASSESSES, Likelihood.LIKELY)));
    assertEquals("--i", passing(attack(Likelihood.FACT, Stance.ASSESSES, Likelihood.UNSCALED)));
    assertEquals("--i", passing(attack(Likelihood.UNSCALED, Stance.REPORTS, Likelihood.FACT)));
    assertEquals("sli", passing(attack(Likelihood.FACT, Stance.DENIES, Likelihood.FACT)), "nobody says who did it");
    assertEquals("sli", passing(bare("e", Amount.exactly(1), null)), "an unknown doer");
  }

  @Test
  void onlyAttacksAndCoercionThatHappenedCount() {
    for (EventStatus status : List.of(EventStatus.PLANNED, EventStatus.DENIED, EventStatus.HYPOTHETICAL)) {
      assertFalse(new AttributedIncident(
          incident("e", EventType.ASSAULT, Amount.exactly(1), status, Likelihood.FACT, null), List.of()).counted());
    }
    assertFalse(new AttributedIncident(incident(
        "e", EventType.MOBILIZE, Amount.exactly(1), EventStatus.HAPPENED, Likelihood.FACT, null), List.of()).counted());
    assertTrue(new AttributedIncident(incident(
        "e", EventType.COERCE, Amount.exactly(1), EventStatus.HAPPENED, Likelihood.FACT, null), List.of()).counted());
  }

  @Test
  void setsStandApartFromTheirMembers() {
    Tally tally = Tally.of(Lens.STRICT, List.of(
        bare("set", Amount.atLeast(13), null), bare("sub", Amount.exactly(4), "set"), bare("one", Amount.exactly(1), "set"),
        bare("two", Amount.exactly(1), "sub"), bare("other", Amount.exactly(1), null)));
    assertEquals(3, tally.itemised().size());
    assertEquals(2, tally.sets().size());
    assertEquals(2, tally.sets().get(0).members().size());
    assertEquals(11, tally.sets().get(0).untold());
    assertEquals(1, tally.sets().get(1).members().size());
  }

  @Test
  void aRingOfSetsEnds() {
    Tally tally = Tally.of(Lens.INCLUSIVE, List.of(bare("a", Amount.exactly(1), "b"), bare("b", Amount.atLeast(2), "a")));
    assertEquals(1, tally.sets().get(0).members().size());
  }
}
