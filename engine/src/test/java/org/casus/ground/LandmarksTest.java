package org.casus.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

class LandmarksTest {

  private final DateTagger tagger = new DateTagger();

  @Test
  void everyLandmarkHasItsOwnIdAndDays() {
    List<Landmarks.Landmark> all = Landmarks.read(Knowledge.shipped()).all();
    Set<String> ids = all.stream().map(Landmarks.Landmark::id).collect(Collectors.toSet());
    assertEquals(all.size(), ids.size());
    assertTrue(all.size() >= 80);
    assertTrue(all.stream().allMatch(l -> l.interval().from() != null && l.interval().to() != null));
  }

  @Test
  void aReportCannotNameWhatIsStillToCome() {
    assertEquals(List.of(), tagger.tag(PlainDiscourse.of("They feared the fall of Mosul.", "2011-07-13")));
  }

  @Test
  void namesTheHappening() {
    DateMention found = tagger.tag(PlainDiscourse.of("It recalled the fall of Mosul.", "2022-06-13")).get(0);
    assertEquals("2014-06-10 landmark the fall of Mosul",
        found.interval().from() + " " + found.rule() + " " + found.text());
  }
}
