package org.casus.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.AssertionJson;
import org.casus.assertion.DateInterval;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.EventStatus;
import org.casus.assertion.EventType;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Munitions;
import org.casus.assertion.PlaceRef;
import org.casus.assertion.SourceSpan;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.junit.jupiter.api.Test;

class RulingsTest {
  private static final LocalDate THIRD = LocalDate.of(2021, 5, 3);
  private static final ActorRef BRIGADE = actor("brigade");
  private static final ActorRef KATAIB = actor("kataib");

  private final List<Judgement> judgements = new ArrayList<>();

  private static ActorRef actor(String id) {
    return new ActorRef(id, id, ActorKind.MILITIA, id, List.of(id));
  }

  private static EventAssertion event(String report, LocalDate day, String place, ActorRef doer) {
    PlaceRef at = new PlaceRef(place, place, "IQ", null, null, false, place);
    PlaceRef around = new PlaceRef("iraq", "Iraq", "IQ", null, null, true, "Iraq");
    return new EventAssertion("ev-" + report, report, EventType.ASSAULT, null, Set.of(), List.of(), List.of(doer), List.of(),
        List.of(), List.of(List.of(at, around)), DateInterval.day(day), Amount.exactly(1), new Munitions(null, null),
        List.of(), List.of(), EventStatus.HAPPENED, null, Likelihood.FACT, List.of(new SourceSpan(0, 4, "shot")), "test");
  }

  private static Reading told(EventAssertion event) {
    Report report = new Report(event.report(), event.report(), "0", null, null, null, null, null, "en", "shot", List.of(),
        List.of(), List.of());
    return new Reading(report, List.of(event), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static final EventAssertion A = event("a", THIRD, "taji", BRIGADE);
  private static final EventAssertion B = event("b", THIRD, "taji", BRIGADE);
  private static final EventAssertion C = event("c", THIRD.plusDays(1), "asad", KATAIB);

  private String judge(Ruling ruling) {
    String id = "j" + (judgements.size() + 1);
    judgements.add(new Judgement(id, ruling, "Noor", Instant.EPOCH, ""));
    return id;
  }

  private List<Incident> incidents() {
    return new Fuser().fuse(List.of(told(A), told(B), told(C)), Rulings.of(judgements, Anchor::assertion));
  }

  private List<List<String>> groups() {
    return incidents().stream().map(Incident::events).toList();
  }

  private static Ruling.Same same(EventAssertion... events) {
    return new Ruling.Same(java.util.Arrays.stream(events).map(Anchor::of).toList());
  }

  private static Ruling.Apart apart(EventAssertion one, EventAssertion other) {
    return new Ruling.Apart(List.of(Anchor.of(one)), List.of(Anchor.of(other)));
  }

  @Test
  void theMachineAlone() {
    assertEquals(List.of(List.of("ev-a", "ev-b"), List.of("ev-c")), groups());
  }

  @Test
  void sameOutranksWhatTheDateForbids() {
    judge(same(A, C));
    assertEquals(List.of(List.of("ev-a", "ev-b", "ev-c")), groups());
    assertTrue(incidents().get(0).reasons().contains("an analyst's judgement"));
    assertEquals(List.of("j1"), incidents().get(0).judgements());
  }

  @Test
  void apartOutranksTheMatch() {
    judge(apart(A, B));
    assertEquals(3, groups().size());
  }

  @Test
  void theLaterOfTwoRulingsHolds() {
    judge(apart(A, B));
    judge(same(A, B));
    assertEquals(2, groups().size());
    judge(apart(B, A));
    assertEquals(3, groups().size());
  }

  @Test
  void undoingBringsTheOldStateBackAndCanBeUndone() {
    String made = judge(apart(A, B));
    String undone = judge(new Ruling.Undo(made));
    assertEquals(2, groups().size());
    judge(new Ruling.Undo(undone));
    assertEquals(3, groups().size());
  }

  @Test
  void whatIsRejectedCountsForNothing() {
    judge(new Ruling.Reject(List.of(Anchor.of(C))));
    assertEquals(List.of(List.of("ev-a", "ev-b")), groups());
    judge(new Ruling.Accept(List.of(Anchor.of(C))));
    assertEquals(2, groups().size());
  }

  @Test
  void aCorrectionSettlesTheSlotAndKeepsWhatWasRead() {
    judge(new Ruling.Correct(List.of(Anchor.of(A)), Slot.DATE, AssertionJson.tree(DateInterval.day(THIRD.minusDays(1)))));
    Incident corrected = incidents().get(0);
    assertEquals(List.of("ev-a"), corrected.events());
    assertEquals(DateInterval.day(THIRD.minusDays(1)), corrected.settled().date());
    assertEquals("2021-05-03..2021-05-03", corrected.variants().get(0).value());
  }

  @Test
  void aCorrectedDoerCountsUnderEveryLens() {
    judge(new Ruling.Correct(List.of(Anchor.of(C)), Slot.PERPETRATORS, AssertionJson.tree(List.of(BRIGADE))));
    AttributedIncident corrected = new AttributedIncident(incidents().get(1), List.of());
    for (Lens lens : Lens.values()) {
      assertTrue(lens.counts(corrected), lens.label());
      assertEquals(List.of("brigade"), lens.doers(corrected).stream().map(ActorRef::key).toList(), lens.label());
    }
  }

  @Test
  void theLaterCorrectionHoldsWhicheverEventItWasMadeOf() {
    judge(new Ruling.Correct(List.of(Anchor.of(B)), Slot.STATUS, AssertionJson.tree("planned")));
    judge(new Ruling.Correct(List.of(Anchor.of(A)), Slot.STATUS, AssertionJson.tree("denied")));
    judge(same(A, B));
    assertEquals(EventStatus.DENIED, incidents().get(0).settled().status());
  }

  @Test
  void namesOfActorsAreFollowedToTheEnd() {
    ActorRef third = actor("third");
    judge(new Ruling.SameActor(BRIGADE, KATAIB));
    judge(new Ruling.SameActor(KATAIB, third));
    Rulings rulings = Rulings.of(judgements, Anchor::assertion);
    assertEquals("third", rulings.called("brigade"));
    assertEquals("third", rulings.applied(A).perpetrators().get(0).key());
    judge(new Ruling.SameActor(third, BRIGADE));
    Rulings circle = Rulings.of(judgements, Anchor::assertion);
    assertEquals(3, List.of("brigade", "kataib", "third").stream().map(circle::called).count());
  }

  @Test
  void aWordOnAnotherActorInTheSameSentenceIsNotTakenForIt() {
    Anchor other = new Anchor("ev-old", "a", "event", 0, 4, "COERCE");
    assertNull(Rulings.bind(other, List.of(A)));
    assertEquals("ev-a", Rulings.bind(new Anchor("ev-old", "a", "event", 0, 4, "ASSAULT"), List.of(A)));
  }

  @Test
  void twoNamesOfOneActorNoLongerForbid() {
    EventAssertion other = event("d", THIRD, "taji", KATAIB);
    List<Reading> readings = List.of(told(A), told(other));
    assertEquals(2, new Fuser().fuse(readings).size());
    judge(new Ruling.SameActor(BRIGADE, KATAIB));
    List<Incident> fused = new Fuser().fuse(readings, Rulings.of(judgements, Anchor::assertion));
    assertEquals(1, fused.size());
    assertEquals("kataib", fused.get(0).settled().perpetrators().get(0).id());
  }

  @Test
  void aJudgementFindsItsAssertionAgainByTheWordsUnderIt() {
    EventAssertion reworded = new EventAssertion("ev-new", "a", EventType.ASSAULT, null, Set.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), DateInterval.UNKNOWN, Amount.exactly(1), new Munitions(null, null), List.of(), List.of(),
        EventStatus.HAPPENED, null, Likelihood.FACT, List.of(new SourceSpan(2, 4, "ot")), "test");
    assertEquals("ev-new", Rulings.bind(Anchor.of(A), List.of(reworded, B)));
    assertNull(Rulings.bind(Anchor.of(A), List.of(B, C)));
  }

  @Test
  void whatIsNotReadAnyMoreIsNamed() {
    judge(new Ruling.Reject(List.of(Anchor.of(A))));
    Rulings rulings = Rulings.of(judgements, anchor -> null);
    assertEquals(List.of(Anchor.of(A)), rulings.lost());
    assertFalse(rulings.rejected("ev-a"));
  }
}
