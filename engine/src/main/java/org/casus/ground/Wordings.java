package org.casus.ground;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.ActorRef;

/** Tells every mention of an actor all the ways the report words it. */
final class Wordings {

  private Wordings() {}

  static List<ActorMention> complete(List<ActorMention> found) {
    Map<String, Set<String>> wordings = new LinkedHashMap<>();
    for (ActorMention mention : found) {
      wordings.computeIfAbsent(mention.actor().key(), k -> new LinkedHashSet<>()).add(mention.text());
    }
    return found.stream().map(m -> with(m, List.copyOf(wordings.getOrDefault(m.actor().key(), Set.of(m.text()))))).toList();
  }

  private static ActorMention with(ActorMention m, List<String> mentions) {
    ActorRef ref = new ActorRef(m.actor().id(), m.actor().name(), m.actor().kind(), m.text(), mentions);
    return new ActorMention(m.sentence(), m.first(), m.last(), m.head(), m.text(), ref, m.basis());
  }
}
