package org.casus.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.assertion.ActorRef;
import org.casus.assertion.Amount;
import org.casus.assertion.FigureAssertion;
import org.casus.extract.Reading;
import org.casus.incident.AttributedIncident;
import org.casus.incident.Fit;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.casus.knowledge.Knowledge;
import org.casus.ledger.CaseView;
import org.casus.ledger.ReportCard;
import org.jspecify.annotations.Nullable;

/**
 * Checks the figures that reports give for events against the incidents of the case. Made once from the registers;
 * immutable and thread-safe.
 */
public final class Reconciler {
  private static final int PAGE = 500;

  private final ClaimMaker maker;

  /**
   * Reads the registers and the words for acts and weapons.
   *
   * @throws IllegalArgumentException when a row or rule of the knowledge is wrong
   */
  public Reconciler(Knowledge knowledge) {
    this.maker = new ClaimMaker(knowledge);
  }

  /**
   * Every figure of the case that counts events, by report in the order of {@link CaseView#reports}, then place in it.
   *
   * @param lens the lens under which incidents and their doers are asked for; a figure may count by other rules, so the
   *     inclusive lens is the fairest
   */
  public List<Reconciliation> all(CaseView view, Lens lens) {
    Scope scope = scope(view, lens);
    List<Reconciliation> all = new ArrayList<>();
    for (ReportCard card : view.reports()) {
      scope.readings().of(card.id()).ifPresent(reading ->
          FigurePart.of(reading).forEach(parts -> all.add(reconciled(parts, reading, scope))));
    }
    return all;
  }

  /** The figure with this id, or the breakdown that it is part of; empty when there is none that counts events. */
  public Optional<Reconciliation> one(CaseView view, String figure, Lens lens) {
    Scope scope = scope(view, lens);
    for (ReportCard card : view.reports()) {
      Optional<Reading> reading = scope.readings().of(card.id());
      Optional<List<FigurePart>> parts = reading.stream().flatMap(r -> FigurePart.of(r).stream())
          .filter(group -> group.stream().anyMatch(p -> p.figure().id().equals(figure))).findFirst();
      if (reading.isPresent() && parts.isPresent()) {
        return Optional.of(reconciled(parts.get(), reading.get(), scope));
      }
    }
    return Optional.empty();
  }

  /**
   * Some of the figures that {@link #all} gives.
   *
   * @param number how many there are
   * @param figures those asked for
   */
  public record Page(long number, List<Reconciliation> figures) {

    /** Copies the list. */
    public Page {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A page of what {@link #all} gives; only the figures on it are checked.
   *
   * @param report the id of the only report to look at, or null for all
   * @param skip how many of the first figures to leave out
   * @param most how many to give at the most
   */
  public Page page(CaseView view, Lens lens, @Nullable String report, int skip, int most) {
    long number = 0;
    Scope scope = null;
    Readings readings = new Readings(view);
    List<Reconciliation> figures = new ArrayList<>();
    for (ReportCard card : view.reports()) {
      Optional<Reading> reading = report == null || report.equals(card.id()) ? readings.of(card.id()) : Optional.empty();
      for (List<FigurePart> parts : reading.map(FigurePart::of).orElse(List.of())) {
        if (number >= skip && figures.size() < most) {
          scope = scope == null ? scope(view, lens) : scope;
          figures.add(reconciled(parts, reading.orElseThrow(), scope));
        }
        number++;
      }
    }
    return new Page(number, figures);
  }

  /** What all figures of a case are checked against. */
  private record Scope(CaseView view, Lens lens, Readings readings, Map<String, ActorRef> parents, ActorTies ties,
      SetMembers members) {}

  private Scope scope(CaseView view, Lens lens) {
    Map<String, ActorRef> parents = FrontFinder.of(view).parents(lens);
    return new Scope(view, lens, new Readings(view), parents, ActorTies.of(view, maker.register(), parents), new SetMembers(view));
  }

  private Reconciliation reconciled(List<FigurePart> figures, Reading reading, Scope scope) {
    List<FigureAssertion> all = figures.stream().map(FigurePart::figure).toList();
    FigureAssertion first = all.get(0);
    List<Reconciliation.Part> parts = new ArrayList<>();
    String refused = null;
    for (FigurePart figure : figures) {
      ClaimMaker.Made made = maker.make(figure, reading);
      Claim claim = made.claim();
      if (claim == null) {
        refused = made.refused();
        break;
      }
      parts.add(part(claim, scope));
    }
    boolean none = refused != null;
    return new Reconciliation(first.id(), all, Quote.of(first), first.voice().by().name(), first.voice().chain(), scope.lens(),
        none ? List.of() : parts, none ? null : parts.size() == 1 ? parts.get(0) : Wholes.of(parts), refused);
  }

  private static Reconciliation.Part part(Claim claim, Scope scope) {
    ClaimFit fit = new ClaimFit(claim, scope.lens(), scope.ties());
    Map<String, Behind> plain = new TreeMap<>();
    Map<String, Behind> maybe = new TreeMap<>();
    candidates(claim, true, scope).forEach(each -> {
      ClaimFit.Verdict verdict = fit.of(each);
      if (verdict.fit() != Fit.NO) {
        (verdict.fit() == Fit.YES ? plain : maybe).put(key(each), behind(claim, each, verdict, scope));
      }
    });
    List<Count.NumberedSet> sets = sets(claim, fit, scope);
    List<Behind> fitting = Doubles.marked(List.copyOf(plain.values()));
    IncidentFilter filter = claim.filter(scope.lens(), scope.parents());
    Amount stated = claim.part().figure().amount();
    return new Reconciliation.Part(FigurePart.plain(claim.part().noun() + " " + claim.part().rest()), stated, filter, Verdicts.inWords(claim), claim.conditions(),
        fitting, List.copyOf(maybe.values()), sets, Verdicts.unexplained(stated, fitting.size()),
        Verdicts.beyond(stated, fitting.size()), Verdicts.sentence(stated, fitting.size(), maybe.size(), sets.size(), Doubles.in(fitting)));
  }

  private static String key(AttributedIncident incident) {
    return String.valueOf(incident.settled().date().from()) + " " + incident.incident().id();
  }

  private static Behind behind(Claim claim, AttributedIncident incident, ClaimFit.Verdict verdict, Scope scope) {
    return new Behind(incident, Counting.behind(claim.filter(scope.lens(), scope.parents()), incident, Fit.YES).quotes(), verdict.why());
  }

  /** Single happenings, or sets, that may be meant: by kind, days and weapons, and those that the report itself names. */
  private static List<AttributedIncident> candidates(Claim claim, boolean itemised, Scope scope) {
    Map<String, AttributedIncident> found = new TreeMap<>();
    IncidentFilter widest = claim.widest(scope.lens(), itemised);
    for (Fit fit : List.of(Fit.YES, Fit.MAYBE)) {
      List<AttributedIncident> page = List.of();
      for (long skip = 0; skip == 0 || page.size() == PAGE; skip += PAGE) {
        page = scope.view().incidents(widest, fit, skip, PAGE);
        page.forEach(incident -> found.put(incident.incident().id(), incident));
      }
    }
    new TreeSet<>(claim.members()).forEach(event -> scope.view().incident(event)
        .filter(i -> i.itemised() == itemised && (!claim.lensed() || scope.lens().counts(i)))
        .ifPresent(incident -> found.put(incident.incident().id(), incident)));
    return List.copyOf(found.values());
  }

  /** Sets of other sentences that fit or may fit. */
  private static List<Count.NumberedSet> sets(Claim claim, ClaimFit fit, Scope scope) {
    List<Count.NumberedSet> sets = new ArrayList<>();
    for (AttributedIncident set : candidates(claim, false, scope)) {
      ClaimFit.Verdict verdict = fit.of(set);
      if (verdict.fit() != Fit.NO && set.incident().events().stream().noneMatch(claim.own()::contains)
          && verdict.why().size() <= 1) {
        sets.add(Counting.set(behind(claim, set, verdict, scope), verdict.fit(), scope.members().told(set.incident(), scope.lens())));
      }
    }
    return sets;
  }
}
