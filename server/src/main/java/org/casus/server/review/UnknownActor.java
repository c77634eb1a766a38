package org.casus.server.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.incident.AttributedIncident;

/** An actor that no register knows, with the incidents that name it. Belongs to one thread. */
final class UnknownActor {
  private static final int SHOWN = 3;

  private final String name;
  private final List<AttributedIncident> some = new ArrayList<>();
  private int asDoer;
  private int asTarget;

  UnknownActor(String name) {
    this.name = name;
  }

  void names(AttributedIncident incident, boolean doer) {
    if (doer) {
      asDoer++;
    } else {
      asTarget++;
    }
    if (some.size() < SHOWN && !some.contains(incident)) {
      some.add(incident);
    }
  }

  String name() {
    return name;
  }

  int asDoer() {
    return asDoer;
  }

  int asTarget() {
    return asTarget;
  }

  /** The first incidents that name it. */
  List<AttributedIncident> some() {
    return some;
  }

  /** Whether it is described ("gunmen") and not named: no word of it has a capital. */
  boolean described() {
    return name.equals(name.toLowerCase(Locale.ROOT));
  }

  String why() {
    return "It is a doer or backer in " + asDoer + (asDoer == 1 ? " incident" : " incidents") + " and a target in " + asTarget
        + (described() ? "; the words describe rather than name." : "; no register knows the name.");
  }
}
