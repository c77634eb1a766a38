package org.casus.learn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

class NameIndexTest {

  @Property(tries = 200)
  void findsANameHoweverItIsCut(@ForAll Set<@AlphaChars @StringLength(max = 90) String> names, @ForAll @AlphaChars String other) {
    List<String> all = List.copyOf(names);
    NameIndex index = new NameIndex(all);
    for (int i = 0; i < all.size(); i++) {
      String name = all.get(i);
      int middle = name.length() / 2;
      assertEquals(i, index.find(name.substring(0, middle), "", name.substring(middle)));
    }
    assertEquals(all.indexOf(other + "-"), index.find(other, "-"));
  }
}
