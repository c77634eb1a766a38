package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;

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
    Counts counts = new Counts(new CaseIndex(caseFile, lexicon));
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("count", "The count under three lenses", LensSection.blocks(counts)));
    if (!counts.incidents().isEmpty()) {
      sections.add(new Section("timeline", "When", TimelineSection.blocks(counts)));
      sections.add(new Section("map", "Where", MapSection.blocks(counts)));
      sections.add(new Section("matrix", "Who against whom", MatrixSection.blocks(counts)));
      sections.add(new Section("weapons", "With what", WeaponSection.blocks(counts)));
    }
    if (!counts.incidents().isEmpty()) {
      sections.add(new Section("escalation", "Tempo and timing: what the record can bear", EscalationSection.blocks(counts)));
    }
    sections.add(new Section("backers", "Who stands behind whom", RelationSection.blocks(counts)));
    sections.add(new Section("incidents", "The incidents", IncidentSection.blocks(counts)));
    sections.add(new Section("judgments", "What the reports judge and expect", JudgmentSection.blocks(counts)));
    sections.add(new Section("figures", "Figures the reports give, against what is itemised", FigureSection.blocks(counts)));
    sections.add(new Section("issues", "What could not be read", IssueSection.blocks(caseFile)));
    return new Brief(Headline.title(counts), Headline.plan(counts), Takeaways.of(counts), sections);
  }
}
