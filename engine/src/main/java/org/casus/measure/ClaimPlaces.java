package org.casus.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.assertion.EventAssertion;
import org.casus.assertion.PlaceRef;

/** Where a figure's events must lie. Stateless. */
final class ClaimPlaces {
  private static final Pattern LOCATED = Pattern.compile(
      "\\b(?:in|at|near|on|across|inside|outside|within|around|throughout|into|over|of)(?: the| a| an)?(?: [a-z]+(?:ern|-east|-west)?| parts of| areas of)?\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ELSEWHERE = Pattern.compile(
      "\\b(?:retaliation|response|revenge|support|because|after|amid|while|which|who|that|before|blamed|claimed|said|from)\\b");
  private static final Pattern LISTED = Pattern.compile("^(?:,| and| or|, and) (?:the )?$");

  private ClaimPlaces() {}

  /**
   * The places, with the words that give them.
   *
   * @param paths each place, the most exact first, then what contains it
   */
  record Where(List<List<PlaceRef>> paths, String words, String how) {

    static final Where ANYWHERE = new Where(List.of(), "", "");
  }

  /**
   * The places.
   *
   * @param known whether the words say by whom, so that an ordinal's series need not be told by its country
   */
  static Where of(FigureScene scene, boolean known) {
    EventAssertion set = scene.set();
    List<List<PlaceRef>> paths = set == null ? List.of() : set.places().stream().filter(p -> !p.isEmpty() && meant(scene, p)).toList();
    if (!paths.isEmpty()) {
      return where(scene, first(scene, paths), "where the sentence's set lies");
    }
    List<PlaceRef> stated = scene.part().figure().place();
    if (!stated.isEmpty() && located(scene, stated.get(0).text()) && meant(scene, stated)) {
      return where(scene, stated, "the place that the sentence names");
    }
    if (scene.part().ordinal()) {
      return known ? Where.ANYWHERE : country(scene);
    }
    return scene.outer().stream().filter(e -> e.places().stream().anyMatch(p -> !p.isEmpty())).findFirst()
        .map(e -> new Where(e.places().stream().filter(p -> !p.isEmpty()).toList(), "", "where the greater set that it is part of lies"))
        .orElse(Where.ANYWHERE);
  }

  /** "The attack on the embassy was the fifth in ten days": only what follows an ordinal says where the others were. */
  private static boolean meant(FigureScene scene, List<PlaceRef> path) {
    return !scene.part().ordinal() || scene.after().contains(FigurePart.plain(path.get(0).text()));
  }

  /** Of several places the one that the sentence names first after the number: the others tell where that lies. */
  private static List<PlaceRef> first(FigureScene scene, List<List<PlaceRef>> paths) {
    String after = scene.after();
    return paths.stream().min(java.util.Comparator.comparingInt((List<PlaceRef> p) -> {
      int at = after.indexOf(FigurePart.plain(p.get(0).text()));
      return at < 0 ? Integer.MAX_VALUE : at;
    })).orElseThrow();
  }

  /** Where nothing says where an ordinal's series was, it is taken to be in the country of the happening that is numbered. */
  private static Where country(FigureScene scene) {
    EventAssertion event = scene.numbered();
    List<PlaceRef> path = event == null || event.places().isEmpty() ? List.of() : event.places().get(0);
    if (path.isEmpty() || path.get(path.size() - 1).country() == null) {
      return Where.ANYWHERE;
    }
    return new Where(List.of(List.of(path.get(path.size() - 1))), "", "assumed: in the country of the happening that is numbered");
  }

  private static Where where(FigureScene scene, List<PlaceRef> path, String how) {
    Map<String, List<PlaceRef>> all = new LinkedHashMap<>();
    all.put(path.get(0).key(), path);
    listed(scene, path.get(0).text()).forEach(other -> all.putIfAbsent(other.get(0).key(), other));
    return new Where(List.copyOf(all.values()), String.join(", ", all.values().stream().map(p -> p.get(0).text()).toList()), how);
  }

  /** Whether a word for a place stands in the sentence as the place where something is, and not of another act. */
  private static boolean located(FigureScene scene, String words) {
    String told = scene.told();
    int at = told.indexOf(FigurePart.plain(words));
    if (at < 0 || !LOCATED.matcher(told.substring(0, at)).find()) {
      return false;
    }
    int number = Math.max(0, told.indexOf(scene.part().noun()));
    return at < number || !ELSEWHERE.matcher(told.substring(number, at)).find();
  }

  /** The places listed beside one: "in Syria and Iraq". */
  private static List<List<PlaceRef>> listed(FigureScene scene, String words) {
    List<List<PlaceRef>> beside = new ArrayList<>();
    int at = scene.told().indexOf(FigurePart.plain(words));
    for (Map.Entry<String, List<PlaceRef>> other : names(scene).entrySet()) {
      int there = scene.told().indexOf(other.getKey());
      if (at >= 0 && there >= 0 && !other.getKey().equals(FigurePart.plain(words)) && between(scene.told(), at, words, there, other.getKey())) {
        beside.add(other.getValue());
      }
    }
    return beside;
  }

  private static boolean between(String told, int at, String words, int there, String other) {
    int first = Math.min(at, there);
    int end = first + (first == at ? FigurePart.plain(words) : other).length();
    int second = Math.max(at, there);
    Matcher gap = LISTED.matcher(end <= second ? told.substring(end, second) : "");
    return end <= second && gap.find();
  }

  /** How the report words the places of its events, with each place. */
  private static Map<String, List<PlaceRef>> names(FigureScene scene) {
    Map<String, List<PlaceRef>> names = new java.util.TreeMap<>();
    scene.reading().events().forEach(event -> event.places().stream().filter(p -> !p.isEmpty()).forEach(path -> {
      for (int i = 0; i < path.size(); i++) {
        names.putIfAbsent(FigurePart.plain(path.get(i).text()), path.subList(i, path.size()));
      }
    }));
    return names;
  }
}
