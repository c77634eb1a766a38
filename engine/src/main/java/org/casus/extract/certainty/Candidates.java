package org.casus.extract.certainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Discourse;
import org.casus.ground.ActorMention;
import org.casus.ground.Grounded;

/** The organisations of a report: those of the register, described ones, and names that only the tagger knows. Stateless. */
final class Candidates {

  private static final Set<ActorKind> ORGANISATIONS = EnumSet.of(ActorKind.MILITIA, ActorKind.MILITARY,
      ActorKind.GOVERNMENT_BODY, ActorKind.INTELLIGENCE, ActorKind.PARTY, ActorKind.COMPANY, ActorKind.OTHER);

  private Candidates() {}

  /** Each organisation once, in order of appearance. */
  static List<Candidate> of(Grounded grounded) {
    Map<String, List<ActorMention>> byKey = new LinkedHashMap<>();
    for (ActorMention mention : grounded.actors()) {
      if (ORGANISATIONS.contains(mention.actor().kind()) && mention.basis() != ActorMention.Basis.ANAPHOR) {
        byKey.computeIfAbsent(key(mention), k -> new ArrayList<>()).add(mention);
      }
    }
    return byKey.values().stream().map(mentions -> candidate(grounded.discourse(), mentions)).toList();
  }

  /** The candidates that a reference to an actor means: the same of the register, or of the same words. */
  static List<Candidate> meant(List<Candidate> candidates, ActorRef actor) {
    String id = actor.id();
    Set<String> words = actor.mentions().stream().map(Use::plain).collect(Collectors.toSet());
    words.add(Use.plain(actor.text()));
    return candidates.stream()
        .filter(c -> id != null && id.equals(c.actor().id()) || c.wordings().stream().anyMatch(words::contains)).toList();
  }

  private static String key(ActorMention mention) {
    String id = mention.actor().id();
    return id == null ? "~" + Use.plain(mention.text()) : id;
  }

  private static Candidate candidate(Discourse discourse, List<ActorMention> mentions) {
    List<Use> uses = mentions.stream().map(m -> new Use(discourse.sentences().get(m.sentence()), m.first(), m.last())).distinct().toList();
    ActorRef actor = mentions.get(0).actor();
    String text = wording(mentions);
    List<String> all = names(mentions).stream().map(ActorMention::text).distinct().toList();
    return new Candidate(new ActorRef(actor.id(), actor.name(), actor.kind(), text, all), uses);
  }

  /** The wording most often used, where the register knows it as a name; among equals the first. */
  private static String wording(List<ActorMention> mentions) {
    Map<String, Long> times = names(mentions).stream()
        .collect(Collectors.groupingBy(ActorMention::text, LinkedHashMap::new, Collectors.counting()));
    return times.entrySet().stream().max(Comparator.comparingLong(Map.Entry::getValue)).map(Map.Entry::getKey)
        .orElseGet(() -> mentions.get(0).text());
  }

  /** The mentions that are nothing but a name of the register; all where none is. */
  private static List<ActorMention> names(List<ActorMention> mentions) {
    List<ActorMention> names = mentions.stream().filter(m -> m.basis() == ActorMention.Basis.REGISTER).toList();
    return names.isEmpty() ? mentions : names;
  }
}
