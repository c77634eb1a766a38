package org.casus.extract;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.SourceKind;

/** What sort of source a speaker is. Thread-safe. */
final class SpeakerKinds {

  private static final Set<String> DOCUMENTS = Set.of("report", "statement", "communique", "communiqué", "assessment", "study",
      "document", "investigation", "inquiry", "footage", "advisory", "testimony", "letter", "release", "video", "recording", "reports",
      "documents", "survey", "memo", "post", "indictment", "resolution", "panel", "estimate", "images", "imagery", "photographs",
      "image", "cable", "bulletin", "dispatch", "log", "transcript", "ruling");
  private static final Set<String> EXPERTS = Set.of("expert", "experts", "analyst", "analysts", "researcher", "researchers", "observer",
      "observers", "scholar", "professor", "fellow", "academic", "historian", "economist", "academician", "institute", "team", "monitor");
  private static final Set<String> UNNAMED = Set.of("official", "officials", "source", "sources", "officer", "officers", "diplomat",
      "diplomats", "commander", "commanders", "witness", "witnesses", "spokesman", "spokeswoman", "spokesperson", "leaders",
      "resident", "residents", "chief", "minister", "aide", "adviser", "leader", "general", "president", "member", "lawmaker", "lawmakers", "survivor", "survivors", "villager",
      "villagers", "elder", "elders", "doctor", "doctors", "medic", "medics", "nurse", "bishop", "priest", "cleric", "activist", "activists",
      "fighter", "fighters", "soldier", "soldiers", "refugee", "refugees", "relative", "relatives", "farmer", "worker", "workers", "migrants",
      "inhabitants", "neighbors", "neighbours", "prisoner", "prisoners", "detainees", "defector", "defectors", "eyewitness", "eyewitnesses",
      "governor", "mayor", "mediator", "mediators", "people", "civilians", "hostages", "journalist", "journalists", "pilot", "trader", "traders");

  private static final Set<String> OFFICES = Set.of("police", "ministry", "office", "prosecutors", "prosecutor", "embassy", "authorities", "court", "department", "army", "military", "command");

  private SpeakerKinds() {}

  /**
   * The kind, or nothing for speakers that are parties rather than sources.
   *
   * @param context words beside the speaker's name
   */
  static Optional<SourceKind> of(ActorRef speaker, Set<String> context) {
    Set<String> words = Set.copyOf(Arrays.stream(speaker.text().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).distinct().toList());
    String last = head(speaker.text().toLowerCase(Locale.ROOT));
    if (DOCUMENTS.contains(last)) {
      return Optional.of(SourceKind.DOCUMENT);
    }
    if (speaker.kind() == ActorKind.PERSON && speaker.id() == null && UNNAMED.contains(last)) {
      return Optional.of(SourceKind.ANONYMOUS);
    }
    if (speaker.kind() == ActorKind.PERSON && speaker.text().chars().anyMatch(Character::isUpperCase)) {
      return Optional.of(meets(context, EXPERTS) ? SourceKind.EXPERT : SourceKind.OFFICIAL);
    }
    if (EXPERTS.contains(last)) {
      return Optional.of(SourceKind.EXPERT);
    }
    if (OFFICES.contains(last)) {
      return Optional.of(SourceKind.OFFICIAL);
    }
    return UNNAMED.contains(last) && (speaker.id() == null || meets(words, UNNAMED)) ? Optional.of(SourceKind.ANONYMOUS) : byKind(speaker);
  }

  /** Whether the noun stands for people or documents that tell something. */
  static boolean unnamed(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return DOCUMENTS.contains(word) || EXPERTS.contains(word) || UNNAMED.contains(word) || OFFICES.contains(word);
  }

  private static Optional<SourceKind> byKind(ActorRef speaker) {
    return switch (speaker.kind()) {
      case MEDIA -> Optional.of(SourceKind.MEDIA);
      case GOVERNMENT_BODY, MILITARY, INTELLIGENCE -> speaker.id() == null || lower(speaker) ? Optional.empty() : Optional.of(SourceKind.OFFICIAL);
      case ALLIANCE -> Optional.of(SourceKind.OFFICIAL);
      case OTHER, COMPANY -> named(speaker) ? Optional.of(SourceKind.EXPERT) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The noun that carries the words: the last one before "of", "with" and the like. */
  static String head(String words) {
    return words.replaceFirst("(?<=\\p{L})\\s(?:of|from|with|for|by|on|at|in|and)\\s.*$", "").replaceAll(".*[^\\p{L}](?=\\p{L})", "");
  }

  private static boolean lower(ActorRef speaker) {
    return speaker.text().replaceFirst("^(?:The|An?)\\s", "").chars().noneMatch(Character::isUpperCase);
  }

  private static boolean named(ActorRef speaker) {
    return Character.isUpperCase(speaker.name().charAt(0)) && speaker.name().contains(" ");
  }

  private static boolean meets(Set<String> words, Set<String> wanted) {
    return words.stream().anyMatch(wanted::contains);
  }
}
