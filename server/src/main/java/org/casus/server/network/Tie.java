package org.casus.server.network;

import org.casus.assertion.ActorRef;
import org.casus.assertion.Assertion;
import org.casus.assertion.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * One assertion as a part of a line.
 *
 * @param subject from whom the line goes
 * @param kind what the line says, as it is written
 * @param object to whom it goes
 * @param said the assertion
 * @param who on whose word
 * @param own whether it is the report's own word
 * @param date when it held
 * @param incident id of the incident that it is about, or null
 * @param what the incident in words, or null
 */
record Tie(ActorRef subject, String kind, ActorRef object, Group group, Assertion said, ActorRef who, boolean own, DateInterval date,
    @Nullable String incident, @Nullable String what) {

  /** What two ties of one line share. */
  String line() {
    return subject.key() + "|" + kind + "|" + object.key();
  }
}
