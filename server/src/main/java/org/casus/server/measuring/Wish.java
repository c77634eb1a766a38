package org.casus.server.measuring;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casus.desk.MisunderstoodException;
import org.casus.measure.study.Analyses;
import org.casus.measure.study.Anchor;
import org.casus.measure.study.CaseEvents;
import org.casus.measure.study.Plan;
import org.casus.measure.study.PlanFile;
import org.casus.measure.study.Selection;
import org.casus.measure.study.Span;
import org.casus.measure.study.Study;
import org.casus.measure.study.UsualPlan;
import org.casus.measure.study.Window;
import org.casus.server.http.Questions;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured, beside the filter that makes the main series. Anything may be left out.
 *
 * @param analyses names of analyses; all of them when left out
 * @param afterThoseBy actors whose attacks make the second series
 * @param strikes days that make the second series
 * @param anchors dates that might matter
 * @param start the day from which the campaign is counted
 * @param lens how surely events must be known; likely when left out
 * @param seed of all random draws; 1 when left out
 * @param plan a plan in YAML, in which every other choice then stands
 */
public record Wish(@Nullable List<String> analyses, @Nullable List<String> afterThoseBy, @Nullable List<String> strikes,
    @Nullable List<Day> anchors, @Nullable String start, @Nullable String lens, @Nullable Long seed, @Nullable String plan) {

  /** Refuses lists that hold null. */
  public Wish {
    Questions.all("analyses", analyses);
    Questions.all("afterThoseBy", afterThoseBy);
    Questions.all("strikes", strikes);
    Questions.all("anchors", anchors);
  }

  /** A date that might matter: what it is, since when it was known, where it is documented. */
  public record Day(@Nullable String date, @Nullable String label, @Nullable String known, @Nullable String source) {}

  /**
   * The plan that it comes to.
   *
   * @param main what the main series is
   * @param from the first day, or null
   * @param to the last day, or null
   * @throws MisunderstoodException when it can't be made, saying what is wrong and what is allowed
   */
  Plan plan(CaseEvents events, Selection main, @Nullable LocalDate from, @Nullable LocalDate to) {
    try {
      return chosen(events, main, from, to);
    } catch (MisunderstoodException e) {
      throw e;
    } catch (IllegalArgumentException e) { // as the reader of plans says what is wrong with one
      throw new MisunderstoodException(String.valueOf(e.getMessage()));
    }
  }

  private Plan chosen(CaseEvents events, Selection main, @Nullable LocalDate from, @Nullable LocalDate to) {
    String written = plan;
    Plan whole = written != null && !written.isBlank() ? PlanFile.read(written, events) : usual(events, main, from, to);
    List<String> chosen = Objects.requireNonNullElse(analyses, List.of());
    if (chosen.isEmpty()) {
      return whole;
    }
    chosen.forEach(Analyses::named);
    List<Study> studies = whole.studies().stream().filter(study -> chosen.contains(study.analysis())).toList();
    if (studies.isEmpty()) {
      throw new MisunderstoodException("The plan has no study of the kinds " + String.join(", ", chosen) + "; it has "
          + String.join(", ", whole.studies().stream().map(Study::analysis).distinct().toList()) + ".");
    }
    return new Plan(whole.declared(), whole.series(), studies);
  }

  private Plan usual(CaseEvents events, Selection asked, @Nullable LocalDate from, @Nullable LocalDate to) {
    Selection main = asked.types().isEmpty() ? new Selection(asked.doers(), asked.backers(), asked.targets(), Selection.ATTACKS.types(), asked.weapons(),
        asked.places(), asked.near(), asked.within()) : asked;
    List<String> others = Objects.requireNonNullElse(afterThoseBy, List.of());
    Selection second = others.isEmpty() ? null : Selection.ATTACKS.by(others);
    List<Selection> all = new ArrayList<>(List.of(main));
    if (second != null) {
      all.add(second);
    }
    Window window = Span.of(events, all, from, to, List.of());
    return new UsualPlan(main, second, Objects.requireNonNullElse(strikes, List.<String>of()).stream().map(day -> day("strikes", day)).toList(),
        Objects.requireNonNullElse(anchors, List.<Day>of()).stream().map(Wish::anchor).toList(), start == null || start.isBlank() ? null : day("start", start),
        Questions.lens(Objects.requireNonNullElse(lens, "likely")), Objects.requireNonNullElse(seed, 1L)).in(window);
  }

  private static Anchor anchor(Day day) {
    LocalDate date = day("anchors", day.date());
    String known = day.known();
    return new Anchor(date, Objects.requireNonNullElse(day.label(), date.toString()), known == null || known.isBlank() ? null : day("known", known), day.source());
  }

  private static LocalDate day(String name, @Nullable String word) {
    if (word == null) {
      throw new MisunderstoodException(name + ": a day is missing; give one such as 2020-06-11.");
    }
    try {
      return LocalDate.parse(word.strip());
    } catch (DateTimeParseException e) {
      throw new MisunderstoodException(name + ": \"" + word + "\" is no day; give one such as 2020-06-11.");
    }
  }
}
