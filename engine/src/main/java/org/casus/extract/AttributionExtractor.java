package org.casus.extract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.discourse.Sentence;
import org.casus.ground.Sides;
import org.casus.knowledge.Knowledge;

/** Reads whose word it is that somebody is behind an event. Immutable; thread-safe. */
public final class AttributionExtractor {

  private final CueReader cues;
  private final CueReader answers;
  private final Backers backers;
  private final ToldDoers told;

  /** An extractor with these cue words and hedges, which asks who belongs to whom. */
  public AttributionExtractor(Knowledge knowledge, Frames frames, Hedges hedges, Sides sides) {
    Standpoint standpoint = new Standpoint(hedges, sides);
    RoleWords roles = new RoleWords(knowledge);
    MeantEvents meant = new MeantEvents(frames);
    Map<Boolean, List<AttributionCue>> all = AttributionCue.read(knowledge).stream().collect(Collectors.partitioningBy(AttributionCue::answers));
    this.cues = new CueReader(all.getOrDefault(false, List.of()), meant, standpoint, roles);
    this.answers = new CueReader(all.getOrDefault(true, List.of()), meant, standpoint, roles);
    this.backers = new Backers(roles, meant, standpoint);
    this.told = new ToldDoers(standpoint);
  }

  /** The attributions of a report, each once. */
  public List<AttributionAssertion> read(Mentions mentions, Voices voices, EventReading events) {
    AttributionScene scene = new AttributionScene(mentions, voices, events);
    Attributions found = new Attributions(mentions.grounded().discourse());
    for (Sentence sentence : scene.sentences()) {
      if (sentence.parsed()) {
        cues.read(scene, sentence, found);
        backers.read(scene, sentence, found);
      }
    }
    told.read(scene, found);
    scene.sentences().stream().filter(Sentence::parsed).forEach(s -> answers.read(scene, s, found)); // to what others have said
    return List.copyOf(found.all());
  }

  /** The events, with the doers and backers that the attributions add to them. */
  public static List<EventAssertion> attributed(List<EventAssertion> events, List<AttributionAssertion> attributions) {
    return AttributedEvents.fill(events, attributions);
  }
}
