package org.casus.ground;

import java.util.List;
import org.casus.assertion.ActorKind;
import org.casus.assertion.WireName;
import org.casus.corpus.PublicationDate;
import org.casus.knowledge.Row;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of actors.
 *
 * @param country ISO 3166 alpha-2, or empty
 * @param parent id of the actor it belongs to, or empty
 * @param from first day or year of existence or office, ISO, or empty
 * @param to last day or year, ISO, or empty
 * @param aliases full forms that are safe anywhere
 * @param shortForms forms that count only in a report that also gives a full form
 * @param adjectives demonyms ("Iranian")
 * @param metonyms capitals and seats that stand for a government ("Tehran")
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    String country,
    String parent,
    String from,
    String to,
    List<String> aliases,
    List<String> shortForms,
    List<String> adjectives,
    List<String> metonyms) {

  static Actor of(Row row) {
    return new Actor(
        row.required("id"),
        row.required("name"),
        WireName.parse(ActorKind.class, row.required("kind")),
        row.text("country"),
        row.text("parent"),
        row.text("from"),
        row.text("to"),
        row.list("aliases"),
        row.list("short"),
        row.list("adjectives"),
        row.list("metonyms"));
  }

  /** This actor with the other's names added. */
  Actor withNamesOf(Actor other) {
    return new Actor(id, name, kind, country, parent, from, to, union(union(aliases, List.of(other.name)), other.aliases),
        union(shortForms, other.shortForms), union(adjectives, other.adjectives), union(metonyms, other.metonyms));
  }

  private static List<String> union(List<String> left, List<String> right) {
    return java.util.stream.Stream.concat(left.stream(), right.stream()).distinct().toList();
  }

  /** Whether it was there, or in office, in the year of a report; true where either is not known. */
  boolean during(@Nullable PublicationDate published) {
    return !after(published, 0) && (!dated(to) || published == null || year(to) >= year(published.iso()));
  }

  /** Whether it came up, or into office, more than so many years after the year of a report. */
  boolean after(@Nullable PublicationDate published, int years) {
    return dated(from) && published != null && year(from) > year(published.iso()) + years;
  }

  private static boolean dated(String date) {
    return date.length() >= 4 && date.chars().limit(4).allMatch(Character::isDigit);
  }

  private static int year(String date) {
    return Integer.parseInt(date.substring(0, 4));
  }

  /** Whether it is a state. */
  public boolean state() {
    return kind == ActorKind.STATE;
  }
}
