package org.casus.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the comparison of one report gave.
 *
 * @param file the report
 * @param tallies by aspect
 * @param disagreements in the order of the comparison
 */
public record ReportScore(String file, Map<Aspect, Tally> tallies, List<Disagreement> disagreements) {

  /** Copies the collections. */
  public ReportScore {
    tallies = Map.copyOf(tallies);
    disagreements = List.copyOf(disagreements);
  }

  /** Adds up what is compared in one report. */
  static final class Sheet {
    private final String file;
    private final Map<Aspect, Tally> tallies = new LinkedHashMap<>();
    private final List<Disagreement> disagreements = new java.util.ArrayList<>();

    Sheet(String file) {
      this.file = file;
    }

    void add(Aspect aspect, Tally tally) {
      tallies.merge(aspect, tally, Tally::plus);
    }

    void missed(Aspect aspect, Quoted noted) {
      disagreements.add(new Disagreement(aspect, Disagreement.Kind.MISSED, noted.label(), file, noted.shown(), "",
          noted.quote(), ""));
    }

    void spurious(Aspect aspect, Quoted read) {
      disagreements.add(new Disagreement(aspect, Disagreement.Kind.SPURIOUS, read.label(), file, "", read.shown(),
          read.quote(), read.rule()));
    }

    /** Both have the record, but differ in this; either value may be empty. */
    void wrong(Aspect aspect, String label, String noted, String read, Quoted record) {
      Disagreement.Kind kind = noted.isEmpty() ? Disagreement.Kind.SPURIOUS
          : read.isEmpty() ? Disagreement.Kind.MISSED : Disagreement.Kind.WRONG;
      disagreements.add(
          new Disagreement(aspect, kind, label, file, noted, read, record.quote(), record.rule()));
    }

    ReportScore score() {
      return new ReportScore(file, tallies, disagreements);
    }
  }
}
