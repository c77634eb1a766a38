package org.casus.narrate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A brief before it is laid out: everything it says of the world is a {@link Statement}, which can't be made without a
 * citation. Immutable.
 *
 * @param title what the case is about
 * @param plan what was read, in a few words each: reports, period, incidents, issues
 * @param takeaways what a reader in a hurry should know
 * @param sections the rest, in order
 */
record Brief(String title, List<Fact> plan, List<Statement> takeaways, List<Section> sections) {
  static final String COUNT = "The count under three lenses";
  static final String ESCALATION = "Tempo and timing: what the record can bear";
  static final String JUDGMENTS = "What the reports judge and expect";
  static final String FIGURES = "Figures the reports give, against what is itemised";

  /** Copies the lists. */
  Brief {
    plan = List.copyOf(plan);
    takeaways = List.copyOf(takeaways);
    sections = List.copyOf(sections);
  }

  /** A number or range about the run itself. */
  record Fact(String name, String value) {}

  /**
   * A section.
   *
   * @param id for links; unique in the brief
   * @param heading its heading
   * @param blocks what it holds, in order
   */
  record Section(String id, String heading, List<Block> blocks) {

    /** Copies the list. */
    Section {
      blocks = List.copyOf(blocks);
    }
  }

  /** The brief of a case. */
  static Brief of(CaseFile caseFile, Lexicon lexicon) {
    return of(caseFile, lexicon, id -> true);
  }

  /** The brief of a case with only some of its sections, by id. */
  static Brief of(CaseFile caseFile, Lexicon lexicon, Predicate<String> wanted) {
    Counts counts = new Counts(new CaseIndex(caseFile, lexicon));
    boolean any = !counts.incidents().isEmpty();
    Map<String, Supplier<Section>> all = new LinkedHashMap<>();
    put(all, "count", COUNT, true, () -> LensSection.blocks(counts));
    put(all, "timeline", "When", any, () -> TimelineSection.blocks(counts));
    put(all, "map", "Where", any, () -> MapSection.blocks(counts));
    put(all, "matrix", "Who against whom", any, () -> MatrixSection.blocks(counts));
    put(all, "weapons", "With what", any, () -> WeaponSection.blocks(counts));
    put(all, "escalation", ESCALATION, any, () -> EscalationSection.blocks(counts));
    put(all, "backers", "Who stands behind whom", true, () -> RelationSection.blocks(counts));
    put(all, "incidents", "The incidents", true, () -> IncidentSection.blocks(counts));
    put(all, "judgments", JUDGMENTS, true, () -> JudgmentSection.blocks(counts));
    put(all, "figures", FIGURES, true, () -> FigureSection.blocks(counts));
    put(all, "issues", "What could not be read", true, () -> IssueSection.blocks(caseFile));
    List<Section> sections = all.entrySet().stream().filter(each -> wanted.test(each.getKey())).map(each -> each.getValue().get()).toList();
    return new Brief(Headline.title(counts), Headline.plan(counts), wanted.test(BriefText.TAKEAWAYS) ? Takeaways.of(counts) : List.of(), sections);
  }

  private static void put(Map<String, Supplier<Section>> all, String id, String heading, boolean there, Supplier<List<Block>> blocks) {
    if (there) {
      all.put(id, () -> new Section(id, heading, blocks.get()));
    }
  }
}
