package org.casus.narrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.assertion.Likelihood;
import org.casus.assertion.RelationAssertion;
import org.casus.assertion.RelationKind;

/** Who is said to back, direct, arm or front for whom, and who says so. */
final class RelationSection {
  private static final Set<RelationKind> SHOWN = Set.of(
      RelationKind.DIRECTS, RelationKind.BACKS, RelationKind.ARMS, RelationKind.FUNDS, RelationKind.TRAINS,
      RelationKind.FRONT_FOR, RelationKind.PART_OF, RelationKind.LEADS, RelationKind.COORDINATES_WITH,
      RelationKind.ALLIED_WITH, RelationKind.HOSTS, RelationKind.DESIGNATES);
  private static final int MOST = 60;

  private RelationSection() {}

  static List<Block> blocks(Counts counts) {
    List<List<RelationAssertion>> groups = ranked(counts.index());
    if (groups.isEmpty()) {
      return List.of(new Block.Remark("The reports say of no actor that it backs, directs or fronts for another."));
    }
    AttributionWords words = new AttributionWords(counts.index());
    List<List<Cell>> rows = groups.stream().limit(MOST).map(group -> row(counts, words, group)).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table("Relations between actors, as the reports word them",
        List.of("Actor", "Relation", "To", "Who says so", "How sure"), rows, "relations"));
    if (groups.size() > MOST) {
      blocks.add(new Block.Remark("The " + (groups.size() - MOST) + " said least often are left out here; relations.jsonl has all."));
    }
    return blocks;
  }

  /** Assertions of one relation together: backing before mere alliance, then the most often said, then by name. */
  static List<List<RelationAssertion>> ranked(CaseIndex index) {
    Map<String, List<RelationAssertion>> groups = new LinkedHashMap<>();
    index.relations().filter(each -> SHOWN.contains(each.relation())).forEach(each ->
        groups.computeIfAbsent(
            each.subject().key() + "\n" + each.relation() + "\n" + each.object().key(), key -> new ArrayList<>()).add(each));
    return groups.values().stream().sorted(
        Comparator.comparing((List<RelationAssertion> group) -> !AttributionWords.behind(group.get(0).relation()))
            .thenComparing(group -> -group.size())
            .thenComparing(group -> group.get(0).subject().name())
            .thenComparing(group -> group.get(0).relation())
            .thenComparing(group -> group.get(0).object().name())).toList();
  }

  private static List<Cell> row(Counts counts, AttributionWords words, List<RelationAssertion> group) {
    RelationAssertion first = group.get(0);
    List<Statement> speakers = new ArrayList<>();
    List<Statement> sureness = new ArrayList<>();
    for (RelationAssertion each : group) {
      List<Citation> cited = counts.index().cite(each);
      speakers.add(new Statement(Prose.capital(words.speaker(each, each.voice())), cited));
      sureness.add(new Statement(sure(words, each), cited));
    }
    return List.of(
        new Cell.Label(Prose.capital(Naming.name(first.subject()))), new Cell.Label(RelationWords.label(first.relation())),
        new Cell.Label(Naming.name(first.object())), Cell.of(speakers), Cell.of(sureness));
  }

  private static String sure(AttributionWords words, RelationAssertion relation) {
    return relation.likelihood() == Likelihood.FACT ? "stated as fact" : words.hedge(relation);
  }
}
