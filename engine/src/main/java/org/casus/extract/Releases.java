package org.casus.extract;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.casus.knowledge.Knowledge;

/**
 * Tells a force's own release, which speaks for that force, from an article about it: by the words that such releases
 * bear ({@code releases.csv}), where no outlet is named as the publisher. Immutable; thread-safe.
 */
final class Releases {

  private static final int ENOUGH = 3;
  private static final int HEADING = 12;
  private static final int HEAD_LINES = 3;
  private static final Set<ActorKind> FORCES = Set.of(ActorKind.MILITARY, ActorKind.ALLIANCE, ActorKind.MILITIA);
  private static final Pattern NAMED = Pattern.compile("(?:^|[.:]\\s+)((?:\\p{Lu}[\\p{L}-]+\\s?){2,6}?),?\\s+(?:Public Affairs|Media Office|Media Bureau|Press Office|media office|public affairs)", Pattern.MULTILINE);

  private static final Pattern HEADED = Pattern.compile("(?:official |joint |military )?(?:statement|communiqu[eé]|declaration)(?: no\\.? ?\\d+)? (?:of|by|from|issued by) (?:the )?([\\p{L}’'. -]{4,60})", Pattern.CASE_INSENSITIVE);
  private static final Pattern STATE = Pattern.compile("\\b(?:government|ministry|ministers?|president|presidency|embassy|department|office|council|spokes\\w+)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARMED = Pattern.compile("\\b(?:movement|front|army|brigades?|battalion|katiba|militia|mujahide{1,2}n|resistance|liberation|guards?)\\b", Pattern.CASE_INSENSITIVE);

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  Releases(Knowledge knowledge) {
    knowledge.rows("releases.csv").forEach(r -> (r.required("place").equals("line") ? lines : words)
        .put(r.required("words"), Integer.parseInt(r.required("weight"))));
  }

  /** The force that speaks in the report, if it is a release. */
  Optional<ActorRef> issuer(Mentions mentions) {
    Report report = mentions.grounded().discourse().report();
    Optional<String> headed = headed(report.text());
    Optional<ActorRef> named = headed.flatMap(name -> named(mentions, name));
    if (named.isPresent()) {
      return named;
    }
    if (weight(report.text()) < ENOUGH) {
      return Optional.empty();
    }
    return Optional.of(own(mentions).or(() -> written(report.text()))
        .orElseGet(() -> new ActorRef(null, "report", ActorKind.MILITARY, "report", List.of("report"))));
  }

  /** "Statement of the X Movement" at the head of a report: X speaks. */
  private static Optional<String> headed(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(HEAD_LINES).map(HEADED::matcher).filter(Matcher::matches)
        .map(head -> head.group(1).strip()).findFirst();
  }

  /** The force of the register that the name holds, or one that its words show to be armed or a government's. */
  private static Optional<ActorRef> named(Mentions mentions, String name) {
    Optional<ActorRef> known = mentions.grounded().actors().stream().filter(a -> a.actor().id() != null && force(a))
        .filter(a -> Pattern.compile("\\b" + Pattern.quote(a.text()) + "\\b", Pattern.CASE_INSENSITIVE).matcher(name).find())
        .max(Comparator.comparingInt(a -> a.text().length())).map(ActorMention::actor);
    Optional<ActorKind> kind = STATE.matcher(name).find() ? Optional.of(ActorKind.GOVERNMENT_BODY)
        : ARMED.matcher(name).find() ? Optional.of(ActorKind.MILITIA) : Optional.empty();
    return known.or(() -> kind.map(k -> new ActorRef(null, name, k, name, List.of(name))));
  }

  private int weight(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int weight = words.entrySet().stream().filter(w -> Pattern.compile("\\b" + Pattern.quote(w.getKey()) + "\\b").matcher(lower).find())
        .mapToInt(Map.Entry::getValue).sum();
    return weight + lower.lines().map(String::strip).flatMap(l -> lines.entrySet().stream().filter(w -> l.startsWith(w.getKey())))
        .mapToInt(Map.Entry::getValue).max().orElse(0);
  }

  /** "the X releases", or a force named in a line of its own. */
  private static Optional<ActorRef> own(Mentions mentions) {
    List<Sentence> sentences = mentions.grounded().discourse().sentences();
    Optional<ActorMention> named = sentences.stream().flatMap(s -> mentions.actors(s).stream().filter(a -> force(a) && released(s, a))).findFirst();
    return named.map(n -> longer(mentions, n)).or(() -> sentences.stream().filter(Releases::heading).flatMap(s -> mentions.actors(s).stream()).filter(Releases::force).findFirst())
        .map(ActorMention::actor);
  }

  /** "CJTF" in a report that also says "CJTF-OIR" is the latter. */
  private static ActorMention longer(Mentions mentions, ActorMention named) {
    return mentions.grounded().actors().stream().filter(a -> a.text().startsWith(named.text() + "-") && force(a)).findFirst().orElse(named);
  }

  private static boolean force(ActorMention actor) {
    return FORCES.contains(actor.actor().kind()) && actor.basis() != ActorMention.Basis.DESCRIBED;
  }

  private static boolean released(Sentence sentence, ActorMention actor) {
    int next = actor.last() + 1;
    return next < sentence.tokens().size() && Set.of("release", "communique", "communiqué").contains(sentence.tokens().get(next).lemma());
  }

  private static boolean heading(Sentence sentence) {
    return sentence.tokens().size() <= HEADING && sentence.tokens().stream().noneMatch(Token::verb);
  }

  /** "Joint Task Force Sahel Public Affairs": a force that no register knows. */
  private static Optional<ActorRef> written(String text) {
    return NAMED.matcher(text).results().map(m -> m.group(1).strip()).findFirst()
        .map(n -> new ActorRef(null, n, ActorKind.MILITARY, n, List.of(n)));
  }
}
