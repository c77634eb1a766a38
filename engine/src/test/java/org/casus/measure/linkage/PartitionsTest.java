package org.casus.measure.linkage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.casus.measure.linkage.Partitions.Link;
import org.casus.measure.tempo.Draws;
import org.junit.jupiter.api.Test;

/** Drawn partitions. */
class PartitionsTest {

  @Test
  void aPairIsJoinedAsOftenAsItIsProbable() {
    List<int[]> drawn = Partitions.sample(4, List.of(new Link(1, 3, 0.3)), 4_000, new Draws(1, 1));
    assertEquals(0.3, drawn.stream().filter(groups -> groups[1] == groups[3]).count() / 4000.0, 0.03);
    assertTrue(drawn.stream().allMatch(groups -> groups[0] == 0 && groups[1] == 1 && groups[2] == 2), "Numbered as they appear");
  }

  @Test
  void chainsOfHalfAreClosedAndLongOnesAreNot() {
    int[] three = Partitions.likeliest(3, List.of(new Link(0, 1, 1), new Link(1, 2, 1)));
    assertArrayEquals(new int[] {0, 0, 0}, three);
    int[] four = Partitions.likeliest(4, List.of(new Link(0, 1, 1), new Link(1, 2, 1), new Link(2, 3, 1)));
    assertArrayEquals(new int[] {0, 0, 1, 1}, four);
  }

  @Test
  void barredPairsNeverMeetAndCertainOnesDo() {
    for (int seed = 0; seed < 200; seed++) {
      List<Link> links = links(new Draws(77, 1).generator(seed), 12);
      List<Link> barred = links.stream().filter(link -> link.probability() == 0).toList();
      for (int[] groups : Partitions.sample(12, links, 20, new Draws(seed, 1))) {
        assertTrue(barred.stream().noneMatch(link -> groups[link.left()] == groups[link.right()]));
      }
    }
    assertArrayEquals(new int[] {0, 1, 0}, Partitions.sample(3, List.of(new Link(2, 0, 1), new Link(1, 2, 0)), 1, new Draws(1, 1)).get(0));
  }

  private static List<Link> links(SplittableRandom random, int things) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < things; i++) {
      for (int j = i + 1; j < things; j++) {
        double kind = random.nextDouble();
        if (kind < 0.5) {
          links.add(new Link(i, j, kind < 0.1 ? 0 : random.nextDouble()));
        }
      }
    }
    return links;
  }

  @Test
  void seedsDecideAndTheOrderOfLinksDoesNot() {
    List<Link> links = links(new Draws(3, 1).generator(0), 20);
    List<int[]> drawn = Partitions.sample(20, links, 20, new Draws(5, 1));
    List<Link> shuffled = new ArrayList<>(links);
    Collections.reverse(shuffled);
    List<int[]> again = Partitions.sample(20, shuffled, 20, new Draws(5, 4));
    List<int[]> other = Partitions.sample(20, links, 20, new Draws(6, 1));
    for (int i = 0; i < 20; i++) {
      assertArrayEquals(drawn.get(i), again.get(i));
    }
    assertNotEquals(drawn.stream().map(java.util.Arrays::toString).toList(), other.stream().map(java.util.Arrays::toString).toList());
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new Link(1, 1, 0.5));
    assertThrows(IllegalArgumentException.class, () -> new Link(0, 1, 1.5));
    assertThrows(IllegalArgumentException.class, () -> Partitions.sample(2, List.of(new Link(0, 2, 0.5)), 1, new Draws(1, 1)));
  }
}
