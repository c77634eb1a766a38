package org.casus.server.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Likelihood;
import org.casus.assertion.SourceSpan;
import org.casus.narrate.Naming;
import org.casus.server.network.Network.Line;
import org.casus.server.network.Network.Sentence;
import org.jspecify.annotations.Nullable;

/** All ties of one line, as they are gathered. Not thread-safe. */
final class Strand {

  /** The strongest first: of most reports, of most sentences, in the surest words; then by their ids. */
  static final Comparator<Strand> STRONGEST = Comparator.comparingInt((Strand strand) -> -strand.reports.size())
      .thenComparingInt(strand -> -strand.ties.size()).thenComparingDouble(strand -> -surety(strand.surest())).thenComparing(strand -> strand.first().line());

  private final List<Tie> ties = new ArrayList<>();
  private final Set<String> reports = new HashSet<>();

  void add(Tie tie) {
    ties.add(tie);
    reports.add(tie.said().report());
  }

  Tie first() {
    return ties.get(0);
  }

  boolean dated() {
    return ties.stream().anyMatch(tie -> tie.date().known());
  }

  /** How sure words are: the lower end of their band of ICD 203, least of all a hedge without a band. */
  private static double surety(Likelihood likelihood) {
    return likelihood == Likelihood.UNSCALED ? 0 : likelihood.low();
  }

  private Likelihood surest() {
    return ties.stream().map(tie -> tie.said().likelihood()).max(Comparator.comparingDouble(Strand::surety)).orElseThrow();
  }

  /** The line with at most so many of its sentences. */
  Line line(Speakers speakers, int most) {
    Tie one = first();
    boolean fact = one.group() != Group.WORDS && ties.stream().anyMatch(tie -> tie.own() && tie.said().likelihood() == Likelihood.FACT);
    List<String> says = new ArrayList<>(new TreeSet<>(ties.stream().map(tie -> Naming.name(tie.who())).toList()));
    return new Line(one.line(), one.subject().key(), one.kind(), one.object().key(), one.group().wire(), reports.size(), ties.size(),
        surest().wire(), fact, says, spread().stream().limit(most).map(tie -> sentence(tie, speakers)).toList());
  }

  /** The ties, those first that are the first of their report. */
  private List<Tie> spread() {
    Set<String> seen = new HashSet<>();
    List<Tie> firsts = new ArrayList<>();
    List<Tie> others = new ArrayList<>();
    ties.forEach(tie -> (seen.add(tie.said().report()) ? firsts : others).add(tie));
    firsts.addAll(others);
    return firsts;
  }

  private static Sentence sentence(Tie tie, Speakers speakers) {
    SourceSpan span = tie.said().evidence().get(0);
    return new Sentence(tie.said().id(), tie.said().report(), speakers.card(tie.said().report()).file(), span.begin(), span.end(),
        span.quote(), Naming.name(tie.who()), tie.said().likelihood().wire(), day(tie.date().from()), day(tie.date().to()),
        tie.incident(), tie.what());
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return Objects.toString(day, null);
  }

  /** The actors at its ends. */
  List<ActorRef> ends() {
    return List.of(first().subject(), first().object());
  }
}
