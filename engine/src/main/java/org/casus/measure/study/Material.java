package org.casus.measure.study;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casus.incident.Lens;
import org.casus.measure.tempo.Draws;
import org.jspecify.annotations.Nullable;

/** What an analysis works on: a study with the samples of its series under one lens. Not thread-safe. */
public final class Material {
  private final Study study;
  private final Map<String, Selection> selections;
  private final Events events;
  private final Lens lens;
  private final Effort effort;
  private final Draws draws;
  private final Map<String, Series> series = new HashMap<>();

  /** The material of a study under a lens. */
  public Material(Study study, Map<String, Selection> selections, Events events, Lens lens, Effort effort, int threads) {
    this.study = study;
    this.selections = selections;
    this.events = events;
    this.lens = lens;
    this.effort = effort;
    this.draws = new Draws(study.seed(), threads);
  }

  /** The study. */
  public Study study() {
    return study;
  }

  /** The lens of this material, which need not be the study's. */
  public Lens lens() {
    return lens;
  }

  /** How much is to be computed, for as many events as the study is about. */
  public Effort effort() {
    return effort.over(of().chronicle().happenings().size());
  }

  /** Seeded draws for a question of the analysis. */
  public Draws draws(String question) {
    return draws.named(study.id() + "/" + question);
  }

  /** The window watched. */
  public Window window() {
    return study.window();
  }

  /** The series the study is about. */
  public Series of() {
    return named(study.of());
  }

  /** The series it is set against, or null when none is declared. Single days of the study stand for it where given. */
  public @Nullable Series after() {
    if (!study.strikes().isEmpty()) {
      return series.computeIfAbsent("/strikes", key -> sampled(Strikes.chronicle(study.strikes()), key));
    }
    return study.after() == null ? null : named(study.after());
  }

  /** The last day on which the source can know of events of {@link #of()}, or null when it does not say. */
  public @Nullable LocalDate last() {
    return events.last(selection(study.of()));
  }

  /** Who says that whom did what. */
  public List<Events.Word> words() {
    return events.words(selection(study.of()), lens);
  }

  /** In how many countries the events lie. */
  long countries() {
    return events.countries(selection(study.of()), lens);
  }

  /** Where the events come from. */
  public Events events() {
    return events;
  }

  /** Whether an analysis would find the same in another material of the same study. */
  boolean sameFor(Analysis analysis, Material other) {
    boolean same = chronicle(study.of()).equals(other.chronicle(study.of())) && (!analysis.heedsWords() || words().equals(other.words()));
    String after = study.after();
    return same && (after == null || !study.strikes().isEmpty() || chronicle(after).equals(other.chronicle(after)));
  }

  private Chronicle chronicle(String name) {
    return events.under(selection(name), lens);
  }

  private Series named(String name) {
    return series.computeIfAbsent(name, key -> sampled(chronicle(key), key));
  }

  private Selection selection(String name) {
    return Objects.requireNonNull(selections.get(name), () -> "The study \"" + study.id() + "\" is about a series \"" + name
        + "\" that is not declared; declared are " + new java.util.TreeSet<>(selections.keySet()) + ".");
  }

  private Series sampled(Chronicle chronicle, String name) {
    return Series.of(chronicle, study.window(), effort.over(chronicle.happenings().size()), draws.named("series/" + name));
  }
}
