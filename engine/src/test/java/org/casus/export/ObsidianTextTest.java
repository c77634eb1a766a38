package org.casus.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Names and properties of notes, for whatever words come. */
class ObsidianTextTest {
  private static final YAMLMapper YAML = new YAMLMapper();

  @Property
  void anyNameIsMadeSafe(@ForAll String wanted) {
    ObsidianNames names = new ObsidianNames();
    String first = names.give("in-1", wanted);
    String second = names.give("in-2", wanted);
    for (String name : List.of(first, second)) {
      assertTrue(ObsidianExportTest.SAFE.matcher(name).matches(), name);
      assertTrue(name.codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF), name);
    }
    assertFalse(first.equalsIgnoreCase(second));
  }

  @Property
  void anyWordsAreAYamlString(@ForAll String words) throws IOException {
    assertEquals(ObsidianText.unlinked(words), YAML.readTree("key: " + ObsidianText.yaml(words)).get("key").asText());
  }
}
