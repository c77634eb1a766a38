package org.casus.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.AttributionAssertion;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.Stance;
import org.casus.extract.Reading;

/** An organisation that is said to be behind an incident, and how sure the report is of it. */
record MucConfidence(MucWords organisation, Level level) {

  /** How sure. */
  enum Level { FACT, SUSPECTED, CLAIMED }

  /** The level that an answer key words, for example {@code REPORTED AS FACT}. */
  static Level level(String key) {
    String words = key.toUpperCase(Locale.ROOT);
    if (words.contains("CLAIM") || words.contains("ADMIT")) {
      return Level.CLAIMED;
    }
    return words.contains("FACT") ? Level.FACT : Level.SUSPECTED;
  }

  /** What the machine read of the events that are asked for, each pair of organisation and level once. */
  static List<MucConfidence> of(Reading reading, Predicate<EventAssertion> asked) {
    Set<String> events = reading.events().stream().filter(asked).map(EventAssertion::id).collect(Collectors.toSet());
    List<MucConfidence> read = new ArrayList<>();
    for (AttributionAssertion word : reading.attributions()) {
      ActorRef accused = word.accused();
      Optional<Level> level = level(word);
      if (accused == null || level.isEmpty() || !events.contains(word.event()) || MucReading.individual(accused)) {
        continue;
      }
      MucConfidence one =
          new MucConfidence(MucWords.of(Stream.of(accused.text(), accused.name()).toList()), level.get());
      if (!read.contains(one)) {
        read.add(one);
      }
    }
    return read;
  }

  private static Optional<Level> level(AttributionAssertion word) {
    if (word.stance() == Stance.REPORTS && word.likelihood() == Likelihood.FACT) {
      return Optional.of(Level.FACT);
    }
    return switch (word.stance()) {
      case CLAIMS -> Optional.of(Level.CLAIMED);
      case DENIES, DISPUTES, NONE, PRAISES -> Optional.empty();
      case ACCUSES, ASSESSES, REPORTS -> Optional.of(Level.SUSPECTED);
    };
  }

  /** 1 when the level is the same and a name is shared. */
  double likeness(MucConfidence read) {
    return level == read.level ? nameLikeness(read) : 0;
  }

  /** 1 when a name is shared, however sure each is. */
  double nameLikeness(MucConfidence read) {
    return organisation.meets(read.organisation) ? 1 : 0;
  }

  String shown() {
    return organisation.shown() + ": " + level.name().toLowerCase(Locale.ROOT);
  }
}
