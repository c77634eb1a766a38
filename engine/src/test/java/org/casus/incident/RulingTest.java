package org.casus.incident;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.List;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AssertionJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulingTest {
  private static final Anchor ONE = new Anchor("ev-1", "doc-1", "event", 3, 9, "ASSAULT");
  private static final Anchor OTHER = new Anchor("ev-2", "doc-2", "event", 0, 4, "ASSAULT");
  private static final ActorRef ACTOR = new ActorRef("kh", "Kataib Hezbollah", ActorKind.MILITIA, "KH", List.of("KH"));

  static List<Ruling> every() {
    return List.of(new Ruling.Same(List.of(ONE, OTHER)), new Ruling.Apart(List.of(ONE), List.of(OTHER)),
        new Ruling.Accept(List.of(ONE)), new Ruling.Reject(List.of(OTHER)),
        new Ruling.Correct(List.of(ONE), Slot.MODE, NullNode.getInstance()), new Ruling.Front(ACTOR, ACTOR),
        new Ruling.SameActor(ACTOR, ACTOR), new Ruling.Undo("j1"));
  }

  @ParameterizedTest
  @MethodSource("every")
  void comesBackFromJsonAsItWas(Ruling ruling) {
    Judgement judgement = new Judgement("j1", ruling, "Ana", Instant.parse("2021-06-01T12:00:00Z"), "because");
    assertEquals(judgement, AssertionJson.read(AssertionJson.text(judgement), Judgement.class));
  }

  @Test
  void everyKindIsTried() {
    assertEquals(Ruling.class.getPermittedSubclasses().length, every().stream().map(Object::getClass).distinct().count());
  }

  @Test
  void equalValuesAreEqualHoweverTheyWereMade() {
    assertEquals(new Ruling.Correct(List.of(ONE), Slot.COUNT, new LongNode(7)),
        new Ruling.Correct(List.of(ONE), Slot.COUNT, IntNode.valueOf(7)));
  }

  @Test
  void tellsWhatItIsAbout() {
    assertEquals(List.of(ONE, OTHER), new Ruling.Apart(List.of(ONE), List.of(OTHER)).anchors());
    assertEquals(List.of(), new Ruling.Undo("j1").anchors());
  }
}
