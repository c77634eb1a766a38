package org.casus.measure;

import java.util.List;
import org.casus.assertion.Amount;
import org.casus.assertion.FigureAssertion;
import org.casus.incident.IncidentFilter;
import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a report that counts events, checked against the incidents of the case.
 *
 * @param id the first figure's id
 * @param figures the figure; several where one phrase gives a breakdown ("11 rocket and two drone attacks")
 * @param quote the sentence
 * @param by whose figure it is: the first link of the chain
 * @param chain the whole chain, {@code report} last
 * @param lens the lens under which incidents were asked for
 * @param parts each figure with what the case has of it; empty when it was refused
 * @param whole the parts of a breakdown taken together, else the only part; null when it was refused
 * @param refused why no filter can be made of it; null when one was made
 */
public record Reconciliation(
    String id,
    List<FigureAssertion> figures,
    Quote quote,
    String by,
    List<String> chain,
    Lens lens,
    List<Part> parts,
    @Nullable Part whole,
    @Nullable String refused) {

  /** Copies the lists. */
  public Reconciliation {
    figures = List.copyOf(figures);
    chain = List.copyOf(chain);
    parts = List.copyOf(parts);
  }

  /**
   * A number that a report states with the incidents that the case has for it. Every incident is a single happening.
   *
   * @param words what is counted, in the report's words
   * @param stated how many the report states; for "the fifth attack in ten days", five
   * @param filter what the words ask for, as a filter; where the filter can't say it all, the conditions do
   * @param inWords what the words ask for, in a sentence
   * @param conditions what is asked, one by one, with the words that ask it
   * @param fitting the incidents that fit; {@code why} says where it is less than plain
   * @param maybe the incidents that may fit, with what is unsaid
   * @param sets counted sets of other sentences that fit or may fit: they are not counted, since they may be the same
   * @param unexplained how many of the stated least number the case does not itemise; never negative
   * @param beyond how many more than the stated greatest number the case itemises; 0 where there is none
   * @param verdict what came of it, in a sentence
   */
  public record Part(
      String words,
      Amount stated,
      IncidentFilter filter,
      String inWords,
      List<Condition> conditions,
      List<Behind> fitting,
      List<Behind> maybe,
      List<Count.NumberedSet> sets,
      long unexplained,
      long beyond,
      String verdict) {

    /** Copies the lists. */
    public Part {
      conditions = List.copyOf(conditions);
      fitting = List.copyOf(fitting);
      maybe = List.copyOf(maybe);
      sets = List.copyOf(sets);
    }

    /** How many incidents fit. */
    public int itemised() {
      return fitting.size();
    }
  }

  /**
   * One thing that a figure asks of an incident.
   *
   * @param asks what it asks: {@code kind}, {@code date}, {@code place}, {@code weapon}, {@code doer}, {@code target}, ...
   * @param value what it asks for, in words
   * @param words the words of the report that ask it; empty where it was assumed
   * @param how how the words came to ask it, in a sentence
   */
  public record Condition(String asks, String value, String words, String how) {}
}
