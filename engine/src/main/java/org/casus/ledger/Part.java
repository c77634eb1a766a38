package org.casus.ledger;

import java.util.List;
import java.util.Locale;
import org.casus.assertion.ActorRef;
import org.casus.assertion.WireName;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/** What an actor has to do with an incident; cases keep the ordinal. */
public enum Part implements WireName {
  /** Carried it out. */
  DOER,
  /** Directed or supported it. */
  BACKER,
  /** Was hit, as actor or as installation. */
  TARGET;

  @Override
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The actors who have this part in an incident.
   *
   * @param lens under which doers and backers must count; null for the widest
   */
  public List<ActorRef> actors(AttributedIncident incident, @Nullable Lens lens) {
    Lens seen = lens == null ? Lens.INCLUSIVE : lens;
    return switch (this) {
      case DOER -> seen.doers(incident);
      case BACKER -> seen.backers(incident);
      case TARGET -> incident.settled().targets();
    };
  }
}
