package org.casus.ledger;

import java.util.List;
import org.casus.incident.Judgement;
import org.casus.incident.Ruling;

/**
 * A case: reports with what was read of them, analysts' judgements, and forecasts. Only ever added to; nothing is edited in place.
 * Thread-safe; writers take turns.
 *
 * <p>What it shows is a function of the reports, the judgements and the version of the reader alone, whatever the order
 * in which they came.
 */
public interface Ledger extends AutoCloseable {

  /** What came of adding a report. */
  enum Added {
    /** It is in the case now. */
    NEW,
    /** It was there already, read by this version of the reader and marked alike; nothing changed. */
    KNOWN,
    /** It was there, read by another version or marked otherwise; what was read of it was replaced. Judgements stay. */
    REREAD
  }

  /**
   * Adds a report with what was read of it: wholly or not at all, also when the process is killed meanwhile.
   *
   * @throws LedgerException when the case can't be written to
   */
  Added add(Entry entry);

  /**
   * Appends an analyst's judgement.
   *
   * @throws IllegalArgumentException when there is a judgement with this id already, or when it undoes one that the case
   *     does not have
   * @throws LedgerException when the case can't be written to
   */
  void append(Judgement judgement);

  /**
   * Appends a forecast, so that it can be held against what comes. A forecast is named by all it says, so one that is there
   * already is the same; it is left as it is.
   *
   * @return whether it is new to the case
   * @throws LedgerException when the case can't be written to
   */
  boolean append(Forecast forecast);

  /** The id that the next judgement should have, {@code j1}, {@code j2} and so on. */
  String nextJudgement();

  /** The case as it is now; later changes do not show in it. Close it when done. */
  CaseView view();

  /** Gives back space that is not used any more. */
  void compact();

  /**
   * Looks for damage: rows that lead nowhere, originals that are not what their hash says, incidents that are not what
   * the assertions and judgements come to.
   *
   * @return what is wrong, a line each; empty when all is well
   */
  List<String> check();

  @Override
  void close();

  /** Appends a ruling under the next free id. */
  default Judgement rule(Ruling ruling, String by, java.time.Instant at, String reason) {
    while (true) {
      Judgement judgement = new Judgement(nextJudgement(), ruling, by, at, reason);
      try {
        append(judgement);
        return judgement;
      } catch (IllegalArgumentException e) {
        if (nextJudgement().equals(judgement.id())) {
          throw e; // nobody else took the id meanwhile, so it was not the id that was wrong
        }
      }
    }
  }
}
