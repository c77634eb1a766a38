package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Stance;
import org.casus.assertion.Voice;
import org.casus.discourse.Sentence;

/** On whose word each part of one report is said. Not shared between threads. */
public final class Voices {

  private final Voice own;
  private final Map<Integer, List<Speech>> speeches = new HashMap<>();

  Voices(ActorRef publisher, List<Speech> found) {
    this.own = new Voice(publisher, List.of("report"));
    found.forEach(s -> speeches.computeIfAbsent(s.sentence(), k -> new ArrayList<>()).add(s));
    speeches.values().forEach(list -> list.sort(Comparator.comparingInt(s -> s.last() - s.first())));
  }

  /**
   * Somebody's words within a sentence.
   *
   * @param first first token of what is said
   * @param last last token of what is said
   * @param verb token of the verb or noun of saying, or -1
   * @param speaker who speaks
   * @param manner how: reports, assesses, accuses or denies
   * @param reason what found it: {@code rule}, or a model's name with what spoke for it
   */
  public record Speech(int sentence, int first, int last, int verb, ActorRef speaker, Stance manner, String reason) {

    Speech(int sentence, int first, int last, int verb, ActorRef speaker, Stance manner) {
      this(sentence, first, last, verb, speaker, manner, "rule");
    }

    boolean covers(int token) {
      return first <= token && token <= last && token != verb;
    }
  }

  /** The report's own voice. */
  public Voice own() {
    return own;
  }

  /** What is said in a sentence, the innermost first. */
  public List<Speech> in(Sentence sentence) {
    return speeches.getOrDefault(sentence.index(), List.of());
  }

  /** On whose word the token stands: the innermost speaker first, the report last. */
  public Voice at(Sentence sentence, int token) {
    List<Speech> covering = in(sentence).stream().filter(s -> s.covers(token)).toList();
    if (covering.isEmpty()) {
      return own;
    }
    List<String> chain = new ArrayList<>();
    covering.stream().map(s -> s.speaker().name()).distinct().forEach(chain::add);
    chain.add("report");
    return new Voice(covering.get(0).speaker(), chain);
  }

  /** How the innermost speaker says it: assesses, accuses, denies, or reports where nobody else speaks. */
  public Stance manner(Sentence sentence, int token) {
    return in(sentence).stream().filter(s -> s.covers(token)).findFirst().map(Speech::manner).orElse(Stance.REPORTS);
  }
}
