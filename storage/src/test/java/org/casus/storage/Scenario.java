package org.casus.storage;

import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casus.assertion.Amount;
import org.casus.assertion.Assertion;
import org.casus.assertion.AssertionJson;
import org.casus.extract.Reading;
import org.casus.incident.Anchor;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;
import org.casus.incident.Slot;
import org.casus.ledger.Entry;
import org.casus.ledger.Judged;
import org.casus.ledger.Ledger;

/** What happens to a case, by chance but the same for the same seed: reports come, are read anew, and analysts rule. */
final class Scenario {
  private static final Instant THEN = Instant.parse("2021-06-01T12:00:00Z");
  private static final int REPORTS = 8;

  private final Random random;
  private final MadeUp madeUp;
  private final Map<Integer, Reading> readings = new HashMap<>();
  private int made;

  Scenario(long seed) {
    this.random = new Random(seed);
    this.madeUp = new MadeUp(random);
  }

  /** One step, taken by every ledger; returns what it was. */
  String step(List<Ledger> ledgers) {
    if (readings.isEmpty() || random.nextInt(3) > 0) {
      int number = random.nextInt(REPORTS);
      Entry entry = madeUp.entry(number, "reader-" + random.nextInt(2));
      List<Ledger.Added> added = ledgers.stream().map(ledger -> ledger.add(entry)).distinct().toList();
      if (added.size() > 1) {
        throw new AssertionError("Ledgers differ on what came of a report: " + added);
      }
      if (added.get(0) != Ledger.Added.KNOWN) {
        readings.put(number, entry.reading());
      }
      return added + " " + number;
    }
    Judgement judgement = new Judgement("j" + ++made, ruling(), "Ana", THEN, "because");
    List<String> said = ledgers.stream().map(ledger -> append(ledger, judgement)).distinct().toList();
    if (said.size() > 1) {
      throw new AssertionError("Ledgers differ on what came of " + judgement + ": " + said);
    }
    if (!said.get(0).isEmpty()) {
      made--;
    }
    return judgement + said.get(0);
  }

  /** Why the ledger refused a judgement, such as undoing twice; empty when it took it. */
  private static String append(Ledger ledger, Judgement judgement) {
    try {
      ledger.append(judgement);
      return "";
    } catch (IllegalArgumentException e) {
      return " refused: " + e.getMessage();
    }
  }

  private Ruling ruling() {
    return switch (random.nextInt(made > 1 ? 10 : 9)) {
      case 0 -> new Ruling.Same(anchors(true, 3));
      case 1 -> new Ruling.Apart(anchors(true, 2), anchors(true, 2));
      case 2 -> new Ruling.Accept(anchors(false, 2));
      case 3 -> new Ruling.Reject(anchors(false, 2));
      case 4 -> new Ruling.Correct(anchors(true, 1), Slot.COUNT, AssertionJson.tree(Amount.atLeast(1 + random.nextInt(3))));
      case 5 -> new Ruling.Correct(anchors(true, 1), Slot.MODE, NullNode.getInstance());
      case 6 -> new Ruling.Correct(anchors(true, 2), Slot.DATE, AssertionJson.tree(madeUp.date()));
      case 7 -> new Ruling.Front(madeUp.one(MadeUp.ACTORS), madeUp.one(MadeUp.ACTORS));
      case 8 -> new Ruling.SameActor(madeUp.one(MadeUp.ACTORS), madeUp.one(MadeUp.ACTORS));
      default -> new Ruling.Undo("j" + (1 + random.nextInt(made - 1)));
    };
  }

  private List<Anchor> anchors(boolean events, int most) {
    List<Anchor> anchors = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(most); i++) {
      Reading reading = madeUp.one(List.copyOf(readings.values()));
      List<? extends Assertion> all = events ? reading.events() : Judged.assertions(reading);
      anchors.add(Anchor.of(all.get(random.nextInt(all.size()))));
    }
    return random.nextInt(10) == 0 ? List.of(Anchor.of(madeUp.entry(random.nextInt(REPORTS), "x").reading().events().get(0))) : anchors;
  }
}
