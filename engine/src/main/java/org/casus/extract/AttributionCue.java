package org.casus.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.casus.assertion.Role;
import org.casus.assertion.Stance;
import org.casus.assertion.WireName;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Words that say who is behind an act: an entry of {@code attributions.yaml}, whose head says what each field means.
 * Immutable; thread-safe.
 *
 * @param match texts and what they must give ("accused | stance")
 * @param reject texts and the stances that they must not give
 */
record AttributionCue(
    String name, CuePattern cue, String accused, String voice, Stance stance, Role role, String event, boolean recent, boolean own,
    boolean predicate, boolean spoken, boolean deniable, List<Example> match, List<Example> reject) {

  /** A text and what must, or must not, be read in it. */
  record Example(@JsonProperty("text") String text, @JsonProperty("reads") List<String> reads) {}

  /** An entry as the file writes it. */
  private record Entry(
      @JsonProperty("name") String name, @JsonProperty("cue") String cue, @JsonProperty("accused") String accused,
      @JsonProperty("voice") String voice, @JsonProperty("stance") String stance, @JsonProperty("role") @Nullable String role,
      @JsonProperty("event") String event, @JsonProperty("recent") boolean recent, @JsonProperty("own") boolean own,
      @JsonProperty("predicate") boolean predicate, @JsonProperty("spoken") boolean spoken, @JsonProperty("deniable") boolean deniable,
      @JsonProperty("match") List<Example> match, @JsonProperty("reject") List<Example> reject) {

    AttributionCue cueOf() {
      return new AttributionCue(name, new CuePattern(cue), accused, voice, WireName.parse(Stance.class, stance),
          role == null ? Role.CARRIED_OUT : WireName.parse(Role.class, role), event, recent, own, predicate, spoken, deniable,
          List.copyOf(match), List.copyOf(reject));
    }
  }

  /** Whether the words answer a charge that must have been read before them. */
  boolean answers() {
    return event.equals("charged");
  }

  /** The shipped cues and the analyst's ({@code attributions.yaml}), in the order in which they are tried. */
  static List<AttributionCue> read(Knowledge knowledge) {
    return knowledge.entries("attributions.yaml", Entry.class).stream().map(Entry::cueOf).toList();
  }
}
