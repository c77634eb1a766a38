package org.casus.evaluate;

import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.casus.assertion.Likelihood;
import org.casus.assertion.WireName;
import org.casus.extract.Reading;
import org.jspecify.annotations.Nullable;

/** Compares what the machine read in one report with what a person noted in it. */
final class ReportComparison {

  private final GoldReport gold;
  private final ReportRecords noted;
  private final ReportRecords optional;
  private final ReportRecords read;
  private final ReportScore.Sheet sheet;

  private ReportComparison(GoldReport gold, ReportRecords read) {
    this.gold = gold;
    this.noted = gold.records();
    this.optional = gold.optional();
    this.read = read;
    this.sheet = new ReportScore.Sheet(gold.document().file());
  }

  /**
   * Compares.
   *
   * @param reading what was read, or null when the report could not be read, so that all is missed
   */
  static ReportScore of(GoldReport gold, @Nullable Reading reading) {
    ReportComparison comparison =
        new ReportComparison(gold, reading == null ? ReportRecords.NONE : ReadRecords.of(reading));
    comparison.compareRecords();
    if (reading != null) {
      DocumentComparison.add(gold.document(), reading, comparison.sheet);
    }
    return comparison.sheet.score();
  }

  private void compareRecords() {
    Map<String, String> paired = new EventComparison(noted.events(), read.events(), sheet).paired();
    Matching<AttributionRecord> words = compare(GoldAspects.ATTRIBUTIONS, noted.attributions(), read.attributions(),
        optional.attributions(), (mine, theirs) -> Likeness.attribution(mine, theirs, paired));
    words.pairs().forEach(this::compareWord);
    compare(GoldAspects.RELATIONS_COARSE, noted.relations(), read.relations(), optional.relations(),
        (mine, theirs) -> Likeness.relation(mine, theirs, true))
        .pairs().forEach(pair -> compareRelation(pair.noted(), pair.read()));
    sheet.add(GoldAspects.RELATIONS, Matching.of(noted.relations(), read.relations(), optional.relations(),
        (mine, theirs) -> Likeness.relation(mine, theirs, false)).tally());
    compare(GoldAspects.FIGURES, noted.figures(), read.figures(), optional.figures(), Likeness::figure);
    Matching<JudgmentRecord> judgments = compare(
        GoldAspects.JUDGMENTS, noted.judgments(), read.judgments(), optional.judgments(), Likeness::judgment);
    judgments.pairs().forEach(pair -> sure(pair.noted().likelihood(), pair.read().likelihood(), pair.read()));
    compare(GoldAspects.SOURCES, noted.sources(), read.sources(), List.of(), Likeness::source);
  }

  private <T extends Quoted> Matching<T> compare(
      Aspect aspect, List<T> mine, List<T> theirs, List<T> fine, ToDoubleBiFunction<T, T> likeness) {
    Matching<T> matching = Matching.of(mine, theirs, fine, likeness);
    sheet.add(aspect, matching.tally());
    matching.missed().forEach(each -> sheet.missed(aspect, each));
    matching.spurious().forEach(each -> sheet.spurious(aspect, each));
    return matching;
  }

  private void compareRelation(RelationRecord mine, RelationRecord theirs) {
    if (mine.relation() != theirs.relation()) {
      sheet.wrong(GoldAspects.RELATIONS, mine.label() + " read as " + theirs.label(), mine.shown(), theirs.shown(), theirs);
    }
  }

  private void compareWord(Matching.Pair<AttributionRecord> pair) {
    AttributionRecord word = pair.read();
    sure(pair.noted().likelihood(), word.likelihood(), word);
    agree(GoldAspects.ROLE, pair.noted().role(), word.role(), word);
    Named by = pair.noted().by();
    if (by == null) {
      return;
    }
    boolean right = word.by() != null && by.same(word.by());
    sheet.add(GoldAspects.BY, Tally.yes(right));
    if (!right) {
      sheet.wrong(GoldAspects.BY, "", by.shown(), word.by() == null ? "nobody" : word.by().shown(), word);
    }
  }

  private void sure(@Nullable Likelihood mine, @Nullable Likelihood theirs, Quoted record) {
    agree(GoldAspects.LIKELIHOOD, mine, theirs, record);
  }

  private void agree(Aspect aspect, @Nullable WireName mine, @Nullable WireName theirs, Quoted record) {
    sheet.add(aspect, Tally.yes(mine == theirs));
    if (mine != theirs) {
      sheet.wrong(aspect, wire(mine) + " read as " + wire(theirs), wire(mine), wire(theirs), record);
    }
  }

  private static String wire(@Nullable WireName value) {
    return value == null ? "none" : value.wire();
  }
}
