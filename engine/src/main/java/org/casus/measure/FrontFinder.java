package org.casus.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;
import org.casus.incident.Judgement;
import org.casus.incident.Lens;
import org.casus.incident.Ruling;
import org.casus.ledger.CaseView;
import org.casus.ledger.Judged;
import org.casus.ledger.ReportCard;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is taken for whose facade: by analysts' rulings, and by what reports say. Goes through the reports one by
 * one. Stateless.
 *
 * <p>The strict lens folds what an analyst ruled or a report states as fact; the likely lens what is said with "likely"
 * or a stronger term; the inclusive lens whatever is said but the unlikely. Where a facade is said to stand for several,
 * the weightiest word decides: an analyst's, then the stricter lens, then more speakers.
 */
public final class FrontFinder {
  private FrontFinder() {}

  /** The facades of a case. */
  public static FrontGroups of(CaseView view) {
    Map<String, Map<String, Draft>> drafts = new TreeMap<>();
    ruled(view, drafts);
    for (ReportCard card : view.reports()) {
      view.reading(card.id()).map(reading -> Judged.reading(reading, view.rulings())).ifPresent(reading ->
          reading.relations().stream().filter(r -> r.relation() == RelationKind.FRONT_FOR)
              .forEach(relation -> draft(drafts, relation.subject(), relation.object()).words.add(word(relation))));
    }
    List<FrontGroups.Front> fronts = new ArrayList<>();
    drafts.values().forEach(parents -> fronts.addAll(ranked(parents.values().stream().map(Draft::front).toList())));
    return new FrontGroups(fronts, cycles(fronts));
  }

  private static Draft draft(Map<String, Map<String, Draft>> drafts, ActorRef front, ActorRef parent) {
    return drafts.computeIfAbsent(front.key(), k -> new TreeMap<>())
        .computeIfAbsent(parent.key(), k -> new Draft(front, parent));
  }

  /** The rulings that stand: of several on one facade, the last. */
  private static void ruled(CaseView view, Map<String, Map<String, Draft>> drafts) {
    Map<String, ActorRef> standing = view.rulings().parents();
    List<Judgement> judgements = view.judgements();
    standing.keySet().stream().sorted().forEach(key -> {
      Optional<Judgement> last = judgements.stream().filter(j -> rules(j, key, standing.get(key))).reduce((a, b) -> b);
      last.ifPresent(judgement -> {
        Ruling.Front ruling = (Ruling.Front) judgement.ruling();
        draft(drafts, ruling.front(), ruling.parent()).words.add(new FrontGroups.Word(
            judgement.by(), judgement.id(), true, Likelihood.FACT, null, judgement.reason()));
      });
    });
  }

  private static boolean rules(Judgement judgement, String key, @Nullable ActorRef parent) {
    return parent != null && judgement.ruling() instanceof Ruling.Front front
        && front.front().key().equals(key) && front.parent().key().equals(parent.key());
  }

  private static FrontGroups.Word word(RelationAssertion relation) {
    return new FrontGroups.Word(relation.voice().by().name(), relation.id(), false, relation.likelihood(), Quote.of(relation), "");
  }

  private static List<FrontGroups.Cycle> cycles(List<FrontGroups.Front> fronts) {
    List<FrontGroups.Cycle> cycles = new ArrayList<>();
    for (Lens lens : Lens.values()) {
      FrontFolding.of(fronts, lens).circles().forEach(keys -> cycles.add(new FrontGroups.Cycle(lens, keys)));
    }
    return cycles;
  }

  /** The weightiest first; only the first of them can fold, since nothing is counted for two. */
  private static List<FrontGroups.Front> ranked(List<FrontGroups.Front> rivals) {
    return rivals.stream().sorted(Comparator.comparingInt((FrontGroups.Front f) -> f.words().get(0).analyst() ? 0 : 1)
        .thenComparingInt(f -> f.from() == null ? Lens.values().length : f.from().ordinal())
        .thenComparingLong(f -> -f.words().stream().map(FrontGroups.Word::by).distinct().count())
        .thenComparing(f -> f.parent().key())).toList();
  }

  /** A facade and a parent with the words for it so far. */
  private static final class Draft {
    private final ActorRef front;
    private final ActorRef parent;
    private final List<FrontGroups.Word> words = new ArrayList<>();

    Draft(ActorRef front, ActorRef parent) {
      this.front = front;
      this.parent = parent;
    }

    FrontGroups.Front front() {
      words.sort(Comparator.comparingInt((FrontGroups.Word w) -> w.analyst() ? -1 : rank(w.likelihood()))
          .thenComparing(FrontGroups.Word::by).thenComparing(FrontGroups.Word::source));
      return FrontFinder.front(front, parent, words);
    }
  }

  private static FrontGroups.Front front(ActorRef front, ActorRef parent, List<FrontGroups.Word> words) {
    FrontGroups.Word best = words.get(0);
    Lens from = best.analyst() ? Lens.STRICT : lens(best.likelihood());
    String said = front.name() + " is a facade of " + parent.name();
    String reason = best.analyst() ? best.by() + " ruled that " + said + "."
        : from == null ? best.by() + " calls it unlikely that " + said + "; no lens folds it."
        : best.by() + " says " + sureness(best.likelihood()) + " that " + said + "; folded under the " + from.label()
            + (from == Lens.INCLUSIVE ? " lens only." : " lens and those after it.");
    return new FrontGroups.Front(front, parent, from, words, reason);
  }

  private static String sureness(Likelihood likelihood) {
    return switch (likelihood) {
      case FACT -> "as fact";
      case UNSCALED -> "with a hedge that has no band";
      default -> "as “" + likelihood.wire().replace('-', ' ') + "”";
    };
  }

  private static int rank(Likelihood likelihood) {
    Lens lens = lens(likelihood);
    return lens == null ? Lens.values().length : lens.ordinal();
  }

  /** The strictest lens under which such a word folds. */
  private static @Nullable Lens lens(Likelihood likelihood) {
    return switch (likelihood) {
      case FACT -> Lens.STRICT;
      case LIKELY, VERY_LIKELY, ALMOST_CERTAIN -> Lens.LIKELY;
      case EVEN, UNSCALED -> Lens.INCLUSIVE;
      case UNLIKELY, VERY_UNLIKELY, ALMOST_NO_CHANCE -> null;
    };
  }
}
