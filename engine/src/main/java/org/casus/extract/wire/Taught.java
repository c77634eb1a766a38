package org.casus.extract.wire;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.discourse.Discourse;

/**
 * A report with the incidents that an annotator found in it.
 *
 * @param discourse the report
 * @param incidents what happened, in any order; none for a report without an incident
 */
public record Taught(Discourse discourse, List<Incident> incidents) {

  /** Copies the list. */
  public Taught {
    incidents = List.copyOf(incidents);
  }

  /**
   * An incident as annotated.
   *
   * @param kind what sort
   * @param fillers for each part the actors or things, each with every wording that is accepted, in the form of {@link #key}
   */
  public record Incident(IncidentKind kind, Map<Part, List<Set<String>>> fillers) {

    /** Copies the map. */
    public Incident {
      fillers = Map.copyOf(fillers);
    }

    boolean has(Part part, String key) {
      return fillers.getOrDefault(part, List.of()).stream().anyMatch(wordings -> wordings.contains(key));
    }
  }

  /** The form in which wordings are compared: lower case without articles and marks. */
  public static String key(String words) {
    return NounSpan.key(words);
  }

  /** Whether two wordings are of one filler in some incident. */
  boolean same(Part part, String one, String other) {
    return incidents.stream().flatMap(i -> i.fillers().getOrDefault(part, List.of()).stream())
        .anyMatch(wordings -> wordings.contains(one) && wordings.contains(other));
  }

  /** The first part one of whose wordings ends with this word. */
  Optional<Part> partNaming(String word) {
    return java.util.Arrays.stream(Part.values()).filter(part -> incidents.stream()
        .flatMap(i -> i.fillers().getOrDefault(part, List.of()).stream()).flatMap(Set::stream)
        .anyMatch(w -> w.endsWith(" " + word) || part == Part.VICTIM && w.contains(" " + word + " "))).findFirst();
  }

  /** Which incidents, by number, this wording has this part in. */
  Set<Integer> numbers(Part part, String key) {
    return java.util.stream.IntStream.range(0, incidents.size()).filter(i -> incidents.get(i).has(part, key)).boxed()
        .collect(java.util.stream.Collectors.toSet());
  }

  boolean has(Part part, String key) {
    return incidents.stream().anyMatch(i -> i.has(part, key));
  }

  /** The kind of the first incident in which this wording has this part. */
  Optional<IncidentKind> kind(Part part, String key) {
    return incidents.stream().filter(i -> i.has(part, key)).map(Incident::kind).findFirst();
  }
}
