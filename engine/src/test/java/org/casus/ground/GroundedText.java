package org.casus.ground;

import java.util.List;
import org.casus.assertion.PlaceRef;
import org.casus.pipeline.Layers;
import org.casus.pipeline.OneReport;

/** What the whole reading knows of the words of a short report. */
final class GroundedText {

  private final Grounded grounded;

  private GroundedText(Grounded grounded) {
    this.grounded = grounded;
  }

  static GroundedText of(String text) {
    return new GroundedText(OneReport.workspace(OneReport.report(text)).get(Layers.GROUNDED));
  }

  /** The actors as {@code words -> key}. */
  List<String> actors() {
    return grounded.actors().stream().map(m -> m.text() + " -> " + m.actor().key()).toList();
  }

  /** The keys of the actors. */
  List<String> actorKeys() {
    return grounded.actors().stream().map(m -> m.actor().key()).toList();
  }

  /** The actors themselves. */
  List<ActorMention> actorMentions() {
    return grounded.actors();
  }

  /** Each place from the inside out. */
  List<List<String>> places() {
    return grounded.places().stream().map(m -> m.path().stream().map(PlaceRef::key).toList()).toList();
  }

  /** The places themselves. */
  List<PlaceMention> placeMentions() {
    return grounded.places();
  }
}
