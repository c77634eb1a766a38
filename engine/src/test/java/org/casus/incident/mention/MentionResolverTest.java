package org.casus.incident.mention;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.discourse.Annotator;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionResolverTest {

  private static final Annotator ANNOTATOR = new Annotator(Knowledge.shipped(), tokens -> true);
  private static final Discourse ONE = read("a", "A strong earthquake shook the city of Valmora on Monday, killing 12 people.");
  private static final Discourse OTHER = read("b", "Monday's quake in Valmora killed 12 people, the mayor said.");
  private static final Discourse TRIAL = read("c", "A court in Oslo convicted the banker of fraud after a trial of six weeks.");

  @ParameterizedTest
  @CsvSource({"relational, relat", "conflated, conflat", "hopping, hop", "falling, fall", "agreed, agre", "happy, happi",
      "sky, sky", "triplicate, triplic", "adjustment, adjust", "controlling, control", "shootings, shoot", "filing, file", "it, it"})
  void stemsAsPorterDoes(String word, String stem) {
    assertEquals(stem, Stem.of(word));
  }

  @Test
  void joinsOneEventAcrossReports() {
    List<EventMention> mentions = mentions();
    Map<String, Integer> events = events(mentions);
    assertEquals(events.get("a earthquake"), events.get("b quake"));
    assertEquals(events.get("a killing"), events.get("b killed"));
    assertNotEquals(events.get("a earthquake"), events.get("a killing"));
    assertNotEquals(events.get("a killing"), events.get("c convicted"));
  }

  @Test
  void theOrderOfMentionsDoesNotMatter() {
    List<EventMention> mentions = mentions();
    Map<String, Integer> before = events(mentions);
    Collections.shuffle(mentions, new Random(3));
    Map<String, Integer> after = events(mentions);
    for (String one : before.keySet()) {
      for (String other : before.keySet()) {
        assertEquals(Objects.equals(before.get(one), before.get(other)), Objects.equals(after.get(one), after.get(other)), one + " and " + other);
      }
    }
  }

  @Test
  void theHeadIsTheWordThatTheOthersHangOn() {
    assertEquals("earthquake", mention(ONE, "strong", "earthquake").head().text());
  }

  @Test
  void learnsTheSameBytesTwiceAndReadsThem() throws IOException {
    List<MarkedMention> marked = new ArrayList<>();
    for (EventMention mention : mentions()) {
      marked.add(new MarkedMention(mention, mention.head().lemma(), mention.discourse().report().id(), "m"));
    }
    byte[] once = bytes(MentionLearning.train(marked));
    assertArrayEquals(once, bytes(MentionLearning.train(marked)));
    assertArrayEquals(once, bytes(MentionModel.read(new ByteArrayInputStream(once))));
  }

  @Test
  void joinsWhatIsLikestFirst() {
    float[][] likeness = {{1, 0.9f, 0.2f, 0}, {0.9f, 1, 0.6f, 0}, {0.2f, 0.6f, 1, 0}, {0, 0, 0, 1}};
    assertArrayEquals(new int[] {0, 0, 2, 3}, AverageLink.groups(likeness, 0.5));
    assertArrayEquals(new int[] {0, 0, 0, 3}, AverageLink.groups(likeness, 0.4));
  }

  private static Map<String, Integer> events(List<EventMention> mentions) {
    List<Integer> events = new MentionResolver(MentionModel.shipped()).resolve(mentions);
    Map<String, Integer> named = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      named.put(mentions.get(i).discourse().report().id() + " " + mentions.get(i).text(), events.get(i));
    }
    assertTrue(named.size() == mentions.size(), "each mention has its name");
    return named;
  }

  private static List<EventMention> mentions() {
    return new ArrayList<>(List.of(mention(ONE, "earthquake"), mention(ONE, "killing"), mention(OTHER, "quake"), mention(OTHER, "killed"),
        mention(TRIAL, "convicted"), mention(TRIAL, "trial")));
  }

  private static EventMention mention(Discourse discourse, String... words) {
    Sentence sentence = discourse.sentences().get(0);
    List<Token> tokens = sentence.tokens().stream().filter(t -> List.of(words).contains(t.text())).toList();
    return new EventMention(discourse, sentence, tokens);
  }

  private static Discourse read(String id, String text) {
    return ANNOTATOR.annotate(new Report(id, id, "0", null, null, null, null, null, "en", text,
        List.of(new TextRange(0, text.length())), List.of(), List.of()));
  }

  private static byte[] bytes(MentionModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }
}
