package org.casus.desk;

import org.casus.ground.ActorRegister;
import org.casus.ground.Gazetteer;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/** The registers of actors and places, read when first asked for. Thread-safe; one serves a whole process. */
public final class Registers {
  private final Knowledge knowledge;
  private @Nullable ActorRegister actors;
  private @Nullable Gazetteer places;

  /** The registers of this knowledge; nothing is read yet. */
  public Registers(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /** The knowledge they belong to. */
  public Knowledge knowledge() {
    return knowledge;
  }

  /** The actors. */
  public synchronized ActorRegister actors() {
    if (actors == null) {
      actors = ActorRegister.read(knowledge);
    }
    return actors;
  }

  /** The places. */
  public synchronized Gazetteer places() {
    if (places == null) {
      places = Gazetteer.read(knowledge);
    }
    return places;
  }
}
