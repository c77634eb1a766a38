package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.corpus.Report;
import org.casus.ground.Actor;
import org.casus.ground.ActorRegister;

/** The report itself as a speaker: its publisher, or the force whose release it is. Thread-safe. */
final class Publisher {

  private static final Pattern MILITARY = Pattern.compile("\\b(command|forces|joint task force|army|navy|military|ministry of defen[cs]e|(?:infantry|armou?red|mechani[sz]ed) (?:brigade|division|battalion))\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern WORD = Pattern.compile("(?=.*[AEIOUY])\\p{Lu}{4,}");
  private static final Set<String> SMALL = Set.of("OF", "AND", "THE", "FOR", "ON", "IN");

  private final ActorRegister register;
  private final Releases releases;

  Publisher(ActorRegister register, Releases releases) {
    this.register = register;
    this.releases = releases;
  }

  /** The report as a speaker: the register knows whether its publisher is a force or an outlet; a release speaks for a force. */
  ActorRef of(Mentions mentions) {
    Report report = mentions.grounded().discourse().report();
    String name = report.publisher() == null ? "report" : report.publisher();
    Optional<Actor> known = register.named(name);
    boolean military = MILITARY.matcher(name).find();
    if (known.isEmpty() && !military) {
      Optional<ActorRef> issuer = releases.issuer(mentions);
      if (issuer.isPresent()) {
        return new ActorRef(issuer.get().id(), issuer.get().name(), issuer.get().kind(), "report", List.of("report"));
      }
    }
    ActorKind kind = known.map(Actor::kind).orElse(military ? ActorKind.MILITARY : ActorKind.MEDIA);
    return new ActorRef(known.map(Actor::id).orElse(null), spelled(name), kind, "report", List.of("report"));
  }

  /** "EXAMPLE DESK" on one report and "Example Desk" on another are one name; letters that stand for words ("BBC") stay. */
  private static String spelled(String name) {
    boolean shouted = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    return !shouted ? name : Stream.of(name.split(" ")).map(Publisher::word).collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return SMALL.contains(word) ? lower : WORD.matcher(word).matches() ? word.charAt(0) + lower.substring(1) : word;
  }
}
