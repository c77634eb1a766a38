package org.casus.measure.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.knowledge.Knowledge;

/** Whom a forecast expects to act. Immutable; thread-safe. */
final class ForecastDoers {
  private static final Pattern TO_COME = Pattern.compile(
      "\\b(?:will|would|could|may|might|likely|unlikely|probably|expected|set|going|poised|certain|almost|continue)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern BY = Pattern.compile("\\bby\\s+(?:[\\p{L}-]+\\s+){0,3}$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFERING = Pattern.compile("\\b(?:on|against|at|in|near|from)\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

  private final Pattern groups;

  ForecastDoers(Knowledge knowledge) {
    String nouns = knowledge.rows("group-nouns.csv").stream().filter(row -> row.required("kind").equals("militia"))
        .map(row -> Pattern.quote(row.required("noun"))).collect(Collectors.joining("|"));
    groups = Pattern.compile("\\b(?:" + nouns + "|armed groups?)s?\\b", Pattern.CASE_INSENSITIVE);
  }

  /**
   * The doers.
   *
   * @param keys their keys; empty for anybody
   * @param assumption what was taken for granted; empty where the words name them
   */
  record Who(Set<String> keys, String assumption) {}

  private record Found(Set<String> keys, String words, int begin, int end, boolean group) {}

  /**
   * Whom the words name as doer of the act.
   *
   * @param speaker the key of who forecasts, who is not meant by a name of his own
   * @param militias keys of all groups of the case that anybody names as doers
   */
  Who of(String sentence, ForthcomingActs.Act act, NamedInReport names, String speaker, Set<String> militias) {
    List<Found> found = found(sentence, names, speaker, militias);
    return found.stream().filter(each -> each.begin >= act.end() && BY.matcher(sentence.substring(0, each.begin)).find()).findFirst()
        .or(() -> act.passive() ? java.util.Optional.empty() : before(sentence, act, found))
        .map(each -> new Who(each.keys, each.group
            ? "“" + each.words + "” is taken to mean any of the " + militias.size() + " armed groups that the case names as doers." : ""))
        .orElse(new Who(Set.of(), "It names no doer, so acts by anybody count."));
  }

  /** The last that is named before the first word for what is to come, else before the act. */
  private static java.util.Optional<Found> before(String sentence, ForthcomingActs.Act act, List<Found> found) {
    Matcher cue = TO_COME.matcher(sentence);
    int limit = cue.find() && cue.start() < act.begin() ? cue.start() : act.begin();
    List<Found> able = found.stream().filter(each -> !SUFFERING.matcher(sentence.substring(0, each.begin)).find()).toList();
    return able.stream().filter(each -> each.end <= limit).reduce((first, second) -> second)
        .or(() -> able.stream().filter(each -> each.end <= act.begin()).reduce((first, second) -> second));
  }

  private List<Found> found(String sentence, NamedInReport names, String speaker, Set<String> militias) {
    List<Found> found = new ArrayList<>();
    for (NamedInReport.Named<ActorRef> named : names.actorsIn(sentence)) {
      if (!named.what().key().equals(speaker) && named.what().kind() != ActorKind.INSTALLATION && named.what().kind() != ActorKind.MEDIA) {
        found.add(new Found(Set.of(named.what().key()), named.what().name(), named.begin(), named.end(), false));
      }
    }
    Matcher group = groups.matcher(sentence);
    while (group.find()) {
      int begin = group.start();
      int end = group.end();
      if (found.stream().noneMatch(other -> other.begin < end && begin < other.end)) {
        found.add(new Found(new TreeSet<>(militias), group.group(), begin, end, true));
      }
    }
    return found.stream().sorted(Comparator.comparingInt(Found::begin)).toList();
  }
}
