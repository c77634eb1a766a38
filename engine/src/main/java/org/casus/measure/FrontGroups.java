package org.casus.measure;

import java.util.List;
import java.util.Map;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Likelihood;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * Who is taken for whose facade, on whose word, and under which lens.
 *
 * @param fronts every facade with each actor it is said to stand for, by key
 * @param cycles facades that are said to stand for each other in a circle, and are folded into nobody for that; keys in order
 */
public record FrontGroups(List<Front> fronts, List<Cycle> cycles) {

  /** Copies the lists. */
  public FrontGroups {
    fronts = List.copyOf(fronts);
    cycles = List.copyOf(cycles);
  }

  /**
   * A group that is said to be a facade of another.
   *
   * @param front the facade
   * @param parent whom it stands for
   * @param from the strictest lens under which it is folded; null when no lens folds it
   * @param words whose word it is, the weightiest first; never empty
   * @param reason why it is folded under that lens, or why it is not, in a sentence
   */
  public record Front(ActorRef front, ActorRef parent, @Nullable Lens from, List<Word> words, String reason) {

    /** Copies the list. */
    public Front {
      words = List.copyOf(words);
    }
  }

  /**
   * Somebody's word that a group is a facade.
   *
   * @param by who says so: an analyst, or the first link of the chain that a report names
   * @param source the id of the judgement or the relation
   * @param analyst whether it is an analyst's ruling
   * @param likelihood how sure the words are; {@link Likelihood#FACT} for a ruling
   * @param quote the sentence; null for a ruling
   * @param reason the analyst's reason, or empty
   */
  public record Word(String by, String source, boolean analyst, Likelihood likelihood, @Nullable Quote quote, String reason) {}

  /**
   * A circle of facades that a lens can't fold.
   *
   * @param lens the lens
   * @param keys of the actors in the circle, the smallest first
   */
  public record Cycle(Lens lens, List<String> keys) {

    /** Copies the list. */
    public Cycle {
      keys = List.copyOf(keys);
    }
  }

  /** Whom each facade is counted as under a lens, by key, chains followed to their end: for a filter's {@code parents}. */
  public Map<String, ActorRef> parents(Lens lens) {
    return FrontFolding.of(fronts, lens).parents();
  }
}
