package org.casus.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NameIndexTest {

  @Property(tries = 200)
  void findsANameHoweverItIsCut(@ForAll Set<Integer> numbers, @ForAll @IntRange(max = 90) int length) {
    List<String> names = numbers.stream().map(n -> "lemma " + "x".repeat(length) + n).toList();
    NameIndex index = new NameIndex(names);
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      int middle = name.length() / 2;
      assertEquals(i, index.find(name.substring(0, middle), "", name.substring(middle)));
    }
    assertEquals(-1, index.find("lemma ", "y"));
  }
}
