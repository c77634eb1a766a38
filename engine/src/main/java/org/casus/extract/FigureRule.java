package org.casus.extract;

import java.util.Set;
import org.casus.assertion.Measure;
import org.casus.assertion.WireName;
import org.casus.knowledge.Row;

/**
 * A line of {@code figures.csv}.
 *
 * @param name the rule's name, kept in the figures that it reads
 * @param measures what such a figure counts
 * @param needs what else must be there: {@code ordinal}, {@code money}, {@code killed}, {@code injured}, {@code struck},
 *     {@code present}, {@code held}, {@code many} or nothing
 * @param nouns what is counted, singular; empty for any noun
 * @param least the smallest number that makes a figure
 */
record FigureRule(String name, Measure measures, String needs, Set<String> nouns, long least) {

  static FigureRule of(Row row) {
    return new FigureRule(row.required("rule"), WireName.parse(Measure.class, row.required("measures")), row.text("needs"),
        Set.copyOf(row.list("nouns")), Long.parseLong(row.required("least")));
  }

  /** Whether the counted noun and the number are of the rule's kind. */
  boolean fits(Counted counted) {
    Long min = counted.number().amount().min();
    Long max = counted.number().amount().max();
    long size = min != null ? min : max != null ? max : 0;
    boolean kind = counted.number().ordinal() == needs.equals("ordinal") && counted.number().money() == needs.equals("money");
    boolean noun = needs.equals("money") || (nouns.isEmpty() ? counted.people() : counted.isOneOf(nouns));
    return kind && noun && !counted.unit() && !counted.vague() && size >= least && (needs.isEmpty() || counted.meets(needs));
  }
}
