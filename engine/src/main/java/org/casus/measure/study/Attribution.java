package org.casus.measure.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.assertion.Likelihood;
import org.casus.measure.attribution.CompetingHypotheses;
import org.casus.measure.attribution.Standing;
import org.casus.measure.attribution.Testimony;
import org.casus.measure.plot.Cells;
import org.casus.measure.plot.Plot;
import org.casus.measure.plot.Table;

/** On how many independent words it rests that somebody carried events out, and how far those words carry. */
final class Attribution implements Analysis {
  private static final double PRIOR = 0.5;
  private static final double LEAST_ODDS = 1.0 / 19;
  private static final int SHOWN = 100;

  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public String asks() {
    return "Who is said to have done it, and on how many independent words?";
  }

  @Override
  public boolean heedsWords() {
    return true;
  }

  @Override
  public Finding find(Material material) {
    Draft draft = new Draft(material);
    java.util.Set<String> within = material.of().chronicle().within(material.window()).stream().map(Happening::id).collect(java.util.stream.Collectors.toSet());
    List<Events.Word> words = material.words().stream().filter(word -> within.contains(word.happening())).toList();
    if (words.isEmpty()) {
      return draft.refuse("Nobody's word on who carried the events out is held.", "reports that name doers, on somebody's word.");
    }
    List<Named> named = named(words);
    draft.table(table(named));
    draft.caveat("Each origin has one vote: at most 10 to 1, the accused's own claim 3 to 1, its own denial nothing. Copies add nothing. The prior is even; the range shows priors of 10 % to 90 %.");
    draft.caveat("The odds behind words of likelihood are set by judgement; the probabilities rank, they do not measure.");
    plots(draft, named);
    return draft.answer(Verdict.DESCRIBED, sentence(named, words));
  }

  /** One accusation: somebody named as having carried an event out. */
  private record Named(String happening, String accused, List<Testimony> testimonies, org.casus.measure.attribution.Pooled pooled) {

    /** The word for the probability, no firmer than "likely" or "unlikely" with fewer than two independent origins. */
    Likelihood word() {
      return pooled.word();
    }

    String range() {
      double[] swept = pooled.sweep().stream().mapToDouble(org.casus.measure.attribution.Pooled.Swept::probability).toArray();
      return InFigures.percent(swept[0]) + " to " + InFigures.percent(swept[swept.length - 1]);
    }

    String without() {
      org.casus.measure.attribution.Pooled.Vote weightiest = pooled.weightiest();
      return weightiest == null ? "" : InFigures.percent(weightiest.without()) + " without “" + weightiest.origin() + "”";
    }
  }

  /** How many origins speak for it. */
  private static int pointing(Named named) {
    return (int) named.pooled.votes().stream().filter(vote -> vote.logRatio() > 0).count();
  }

  private static List<Named> named(List<Events.Word> words) {
    Map<String, List<Events.Word>> byCharge = new LinkedHashMap<>();
    words.forEach(word -> byCharge.computeIfAbsent(word.happening() + "\n" + word.accused(), key -> new ArrayList<>()).add(word));
    return byCharge.values().stream().map(said -> {
      List<Testimony> testimonies = said.stream().map(Attribution::testimony).toList();
      return new Named(said.get(0).happening(), said.get(0).accused(), testimonies, org.casus.measure.attribution.Pooled.of(testimonies, PRIOR));
    }).toList();
  }

  private static Testimony testimony(Events.Word word) {
    double odds = Math.max(LEAST_ODDS, Math.min(1 / LEAST_ODDS, word.probability() / Math.max(1e-9, 1 - word.probability())));
    Standing standing = word.interested() ? word.denies() ? Standing.FRONT_DENIAL : Standing.INTERESTED : Standing.DISINTERESTED;
    return new Testimony(word.origin(), standing, word.denies() ? 1 / odds : odds);
  }

  private static String sentence(List<Named> named, List<Events.Word> words) {
    long events = named.stream().map(Named::happening).distinct().count();
    long firm = named.stream().filter(each -> pointing(each) >= 2).map(Named::happening).distinct().count();
    if (events == 1) {
      Named first = named.stream().max(java.util.Comparator.comparingDouble(each -> each.pooled.probability())).orElseThrow();
      String denied = words.stream().anyMatch(word -> word.denies() && word.accused().equals(first.accused)) ? " It is denied." : "";
      return "Of " + first.happening + ": " + InFigures.count(pointing(first), "independent origin points", "independent origins point") + " to “" + first.accused + "”: " + first.word().words()
          + " (" + InFigures.percent(first.pooled.probability()) + ", " + first.range() + " by the prior); " + first.without() + "." + denied;
    }
    return "Somebody is named as the doer of " + events + " events: of " + firm + " on the word of two or more independent origins; for the other " + (events - firm)
        + " no word stronger than likely is given.";
  }

  private static Table table(List<Named> named) {
    List<List<String>> rows = new ArrayList<>();
    for (Named each : named.subList(0, Math.min(SHOWN, named.size()))) {
      rows.add(List.of(each.happening, each.accused, String.valueOf(each.testimonies.size()), String.valueOf(pointing(each)), each.word().words(),
          InFigures.percent(each.pooled.probability()), each.range(), each.without()));
    }
    return new Table(List.of("Event", "Named as doer", "Words", "Origins for it", "Word", "Even prior", "Priors of 10% to 90%", "Without the weightiest"), rows);
  }

  /** The most contested event: evidence by origin against each of those named. */
  private static void plots(Draft draft, List<Named> named) {
    Map<String, List<Named>> byEvent = new LinkedHashMap<>();
    named.forEach(each -> byEvent.computeIfAbsent(each.happening, key -> new ArrayList<>()).add(each));
    byEvent.values().stream().filter(each -> each.size() > 1).max(java.util.Comparator.comparingInt(List::size)).ifPresent(contested -> draft.plot(matrix(draft, contested)));
  }

  private static Plot matrix(Draft draft, List<Named> contested) {
    List<String> hypotheses = contested.stream().map(Named::accused).toList();
    Map<String, List<Double>> rows = new LinkedHashMap<>();
    for (int h = 0; h < contested.size(); h++) {
      int column = h;
      contested.get(h).pooled.votes().forEach(vote -> rows.computeIfAbsent(vote.origin(), key -> new ArrayList<>(java.util.Collections.nCopies(contested.size(), 0.0)))
          .set(column, vote.logRatio()));
    }
    CompetingHypotheses ach = new CompetingHypotheses(hypotheses, rows.entrySet().stream().map(row -> new CompetingHypotheses.Evidence(row.getKey(), row.getValue())).toList());
    List<List<String>> figures = ach.evidence().stream().map(each -> {
      List<String> cells = new ArrayList<>(List.of(each.name()));
      each.logRatios().forEach(ratio -> cells.add(InFigures.number(ratio)));
      cells.add(InFigures.number(each.diagnosticity()));
      return cells;
    }).toList();
    List<String> headings = new ArrayList<>(List.of("Origin"));
    headings.addAll(hypotheses);
    headings.add("Diagnosticity");
    Cells cells = new Cells("log likelihood ratio", ach.evidence().stream().map(CompetingHypotheses.Evidence::name).toList(), hypotheses,
        ach.evidence().stream().map(each -> each.logRatios().stream().map(ratio -> new Cells.Cell(ratio, InFigures.number(ratio), false)).toList()).toList(), "");
    return Plot.matrix(Curves.id(draft, "hypotheses"), "Who is named, by whom: " + contested.get(0).happening, "The event with most doers named. Above 0 the origin speaks for it, below 0 against; 0 has no bearing.",
        "named as doer", "origin", cells, new Table(headings, figures));
  }
}
