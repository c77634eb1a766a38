package org.casus.measure.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.assertion.ActorRef;
import org.casus.assertion.PlaceRef;
import org.casus.extract.Reading;

/**
 * How a report words its actors and places, so that they are found again in one of its sentences. Immutable.
 *
 * @param actors by word
 * @param places by word, each with what contains it
 */
record NamedInReport(Map<String, ActorRef> actors, Map<String, List<PlaceRef>> places) {

  /** A word for something, where it stands in a sentence. */
  record Named<T>(T what, int begin, int end) {}

  static NamedInReport of(Reading reading) {
    Map<String, ActorRef> actors = new TreeMap<>();
    all(reading).filter(actor -> actor.id() != null).forEach(actor -> {
      actors.putIfAbsent(actor.text(), actor);
      actor.mentions().forEach(words -> actors.putIfAbsent(words, actor));
    });
    Map<String, List<PlaceRef>> places = new TreeMap<>();
    reading.events().stream().flatMap(event -> event.places().stream()).forEach(path -> {
      for (int i = 0; i < path.size(); i++) {
        if (path.get(i).id() != null) {
          places.putIfAbsent(path.get(i).text(), path.subList(i, path.size()));
          places.putIfAbsent(path.get(i).name(), path.subList(i, path.size()));
        }
      }
    });
    return new NamedInReport(actors, places);
  }

  private static Stream<ActorRef> all(Reading reading) {
    Stream<ActorRef> events = reading.events().stream()
        .flatMap(e -> Stream.of(e.perpetrators(), e.sponsors(), e.targets()).flatMap(List::stream));
    Stream<ActorRef> words = reading.attributions().stream().flatMap(word -> Stream.ofNullable(word.accused()));
    Stream<ActorRef> relations = reading.relations().stream().flatMap(r -> Stream.of(r.subject(), r.object()));
    return Stream.of(events, words, relations).flatMap(each -> each);
  }

  List<Named<ActorRef>> actorsIn(String sentence) {
    return in(sentence, actors);
  }

  /** The keys of the places that a sentence names, without those that contain another of them. */
  Set<String> placesIn(String sentence) {
    Set<String> keys = new TreeSet<>();
    Set<String> around = new TreeSet<>();
    in(sentence, places).forEach(named -> {
      keys.add(named.what.get(0).key());
      named.what.stream().skip(1).map(PlaceRef::key).forEach(around::add);
    });
    keys.removeAll(around);
    return keys;
  }

  /** What a sentence names, in order; the longest words where they overlap. */
  private static <T> List<Named<T>> in(String sentence, Map<String, T> names) {
    List<Named<T>> found = new ArrayList<>();
    names.entrySet().stream().filter(entry -> entry.getKey().codePoints().anyMatch(Character::isUpperCase))
        .sorted(Comparator.comparingInt((Map.Entry<String, T> entry) -> -entry.getKey().length()).thenComparing(Map.Entry::getKey)).forEach(entry -> {
          Matcher matcher = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(entry.getKey()) + "(?![\\p{L}\\p{N}])").matcher(sentence);
          while (matcher.find()) {
            int begin = matcher.start();
            int end = matcher.end();
            if (found.stream().noneMatch(other -> other.begin < end && begin < other.end)) {
              found.add(new Named<>(entry.getValue(), begin, end));
            }
          }
        });
    return found.stream().sorted(Comparator.comparingInt(Named::begin)).toList();
  }
}
