package org.casus.evaluate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An incident as MUC-4 notes it.
 *
 * @param incidentType {@code attack}, {@code bombing}, {@code kidnapping}, {@code arson}, {@code robbery}; a key may
 *     allow several in one text
 * @param fillers the entities of each role
 */
record MucTemplate(String incidentType, Map<MucRole, List<MucWords>> fillers) {

  /** Copies the map. */
  MucTemplate {
    fillers = new EnumMap<>(fillers);
  }

  List<MucWords> fillers(MucRole role) {
    return fillers.getOrDefault(role, List.of());
  }

  /** The type and every filler. */
  int size() {
    return 1 + fillers.values().stream().mapToInt(List::size).sum();
  }

  /** Whether a template that was read can be this one. */
  boolean allows(MucTemplate read) {
    return incidentType.contains(read.incidentType);
  }

  /** How the type and the fillers of a template that was read agree with this one. */
  Tally compare(MucTemplate read) {
    long right = 1;
    long found = 1;
    for (MucRole role : MucRole.values()) {
      List<MucWords> mine = fillers(role);
      List<MucWords> theirs = read.fillers(role);
      right += theirs.stream().filter(filler -> mine.stream().anyMatch(filler::within)).count();
      found += mine.stream().filter(filler -> theirs.stream().anyMatch(each -> each.within(filler))).count();
    }
    return new Tally(right, read.size(), found, size());
  }
}
