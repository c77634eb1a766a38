package org.casus.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.assertion.ActorKind;
import org.casus.assertion.PlaceRef;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;

/**
 * Finds named places. Among places of one name it takes the one in the country that the report speaks of most, then the
 * larger. Thread-safe.
 */
public final class PlaceFinder {

  private static final Set<String> DIRECTIONS =
      Set.of("northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
          "southwestern", "north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest", "upper",
          "lower");
  /** As much of a country's name as its adjective shares ("Mozam-bican"). */
  private static final int STEM = 5;
  private static final Set<String> WIDE = Set.of("country", "province", "region");

  /** Words that by themselves name no place: a part of the world, or a kind of place. */
  private static final Set<String> KINDS = Set.of("east", "west", "north", "south", "northeast", "northwest", "southeast", "southwest", "city", "town", "province",
      "district", "region", "state", "county", "village", "river", "lake", "valley", "desert", "coast", "island");
  private static final Set<String> LOCATIVE = Set.of("in", "near", "at", "around", "outside");

  private static final Set<String> CALENDAR =
      Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private final Gazetteer gazetteer;

  /** A finder over a gazetteer. */
  public PlaceFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A match before its meaning is settled.
   *
   * @param entries places of this very name
   * @param near places that are meant only in a report that speaks of their country: of nearly this name, or of a name
   *     that many places have
   */
  private record Candidate(
      Sentence sentence, int first, int last, String text, List<PlaceEntry> entries, List<PlaceEntry> near) {

    /** With the near places of these countries taken in, where no place has this very name. */
    Candidate in(Set<String> countries) {
      List<PlaceEntry> meant = near.stream().filter(e -> countries.contains(e.country())).toList();
      boolean here = entries.stream().anyMatch(e -> countries.contains(e.country()));
      return here || meant.isEmpty() ? this : new Candidate(sentence, first, last, text, meant, List.of());
    }

    /** Of only one place that has the name, or of a country. */
    boolean sure() {
      return entries.size() == 1 || entries.stream().anyMatch(e -> e.kind().equals("country"));
    }

    Candidate among(List<PlaceEntry> meant) {
      return new Candidate(sentence, first, last, text, meant, near);
    }

    boolean believable() {
      List<Token> words = sentence.tokens().subList(first, last + 1);
      return !entries.isEmpty() || !words.stream().allMatch(t -> KINDS.contains(t.text().toLowerCase(java.util.Locale.ROOT)))
          && (near.isEmpty() || words.stream().allMatch(t -> "LOCATION".equals(t.name())));
    }
  }

  /** Every place, in order of appearance. Words inside an actor's own name are no places. */
  public List<PlaceMention> find(Discourse discourse, List<ActorMention> actors) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : discourse.sentences()) {
      candidates(discourse, sentence, Grounded.in(actors, sentence.index()), candidates);
    }
    Map<String, Integer> countries = countries(candidates);
    dateline(discourse).ifPresent(place -> countries.merge(place.country(), 1, Integer::sum));
    List<Candidate> believed = candidates.stream().map(c -> c.in(countries.keySet())).filter(Candidate::believable).toList();
    Namesakes namesakes = namesakes(discourse, believed);
    return believed.stream().map(c -> settle(discourse, c.among(namesakes.meant(c.entries(), inCountry(believed, c))), countries)).toList();
  }

  private void candidates(
      Discourse discourse, Sentence sentence, List<ActorMention> actors, List<Candidate> candidates) {
    List<Spelling.Word> words = Spelling.words(discourse.written(sentence), sentence.begin());
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (int i = 0; i < words.size(); i++) {
      if (Character.isUpperCase(words.get(i).raw().charAt(0)) && !CALENDAR.contains(words.get(i).key())) {
        i = match(discourse, sentence, words, i, actors, taken, candidates);
      }
    }
    unknown(discourse, sentence, actors, taken, candidates);
  }

  private int match(Discourse discourse, Sentence sentence, List<Spelling.Word> words, int at,
      List<ActorMention> actors, boolean[] taken, List<Candidate> candidates) {
    List<PhraseTrie.Hit<PlaceEntry>> hits = new ArrayList<>(gazetteer.names().at(words, at, Spelling.Word::key));
    List<PhraseTrie.Hit<PlaceEntry>> near = near(words, at, hits);
    hits.addAll(near);
    hits.sort(Comparator.comparingInt(hit -> -hit.last()));
    for (PhraseTrie.Hit<PlaceEntry> hit : hits) {
      int first = sentence.tokenAt(words.get(at).begin());
      int last = sentence.tokenAt(words.get(hit.last()).begin());
      boolean proper = Character.isUpperCase(words.get(hit.last()).raw().charAt(0));
      boolean direction = first == last && last >= 0 && DIRECTIONS.contains(words.get(at).key()) && last + 1 < sentence.tokens().size() && sentence.tokens().get(last + 1).tag().startsWith("NNP");
      if (first < 0 || last < 0 || !proper || direction || prefixed(sentence, first) || insideName(actors, first, last) || person(sentence, first, last)) {
        continue;
      }
      java.util.Arrays.fill(taken, first, last + 1, true);
      candidates.add(new Candidate(sentence, first, last, Spelling.oneLine(discourse.written(sentence, first, last)),
          near.contains(hit) ? List.of() : hit.values(), nearAt(near, hit.last())));
      return hit.last();
    }
    return at;
  }

  /** Names that need a country to be believed: bare ones, and, where a place must stand, other spellings. */
  private List<PhraseTrie.Hit<PlaceEntry>> near(
      List<Spelling.Word> words, int at, List<PhraseTrie.Hit<PlaceEntry>> exact) {
    List<PhraseTrie.Hit<PlaceEntry>> near = new ArrayList<>(gazetteer.bare().at(words, at, Spelling.Word::key));
    boolean locative = at > 0 && LOCATIVE.contains(words.get(at - 1).key())
        || at > 1 && Spelling.article(words.get(at - 1).key()) && LOCATIVE.contains(words.get(at - 2).key());
    if (exact.isEmpty() && near.isEmpty() && locative && !Spelling.article(words.get(at).key())) {
      near.addAll(gazetteer.folded().at(words, at, w -> Spelling.folded(w.key())));
    }
    return near;
  }

  private static List<PlaceEntry> nearAt(List<PhraseTrie.Hit<PlaceEntry>> near, int last) {
    return near.stream().filter(hit -> hit.last() == last).flatMap(hit -> hit.values().stream()).toList();
  }

  /** "pro-Russian", "anti-Turkey": a leaning, not a place. */
  private static boolean prefixed(Sentence sentence, int first) {
    return first > 1 && sentence.tokens().get(first - 1).text().equals("-")
        && Set.of("pro", "anti", "non").contains(sentence.tokens().get(first - 2).text().toLowerCase(java.util.Locale.ROOT))
        || sentence.tokens().get(first).text().matches("(?i)(?:pro|anti|non)-.*");
  }

  private static boolean person(Sentence sentence, int first, int last) {
    boolean partOfPerson = "PERSON".equals(sentence.tokens().get(first).name());
    boolean longer = first > 0 && "PERSON".equals(sentence.tokens().get(first - 1).name())
        || last + 1 < sentence.tokens().size() && "PERSON".equals(sentence.tokens().get(last + 1).name());
    return partOfPerson && longer;
  }

  private static boolean insideName(List<ActorMention> actors, int first, int last) {
    return actors.stream().anyMatch(a -> a.first() <= first && last <= a.last()
        && (a.basis() == ActorMention.Basis.REGISTER && a.last() - a.first() > last - first
            || a.basis() == ActorMention.Basis.STATISTICAL && a.actor().kind() != ActorKind.PERSON && a.last() > last
            || a.basis() == ActorMention.Basis.ADJECTIVE));
  }

  private static void unknown(Discourse discourse, Sentence sentence, List<ActorMention> actors, boolean[] taken,
      List<Candidate> candidates) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int last = i;
      while (last < tokens.size() && "LOCATION".equals(tokens.get(last).name()) && !taken[last]) {
        last++;
      }
      if (last > i) {
        int end = last - 1;
        int start = i;
        if (actors.stream().noneMatch(a -> a.covers(start) || a.covers(end)) && letters(tokens.get(start))) {
          candidates.add(new Candidate(sentence, start, end, Spelling.oneLine(discourse.written(sentence, start, end)), List.of(), List.of()));
        }
        i = end;
      }
    }
    for (int[] name : Settlements.in(sentence)) {
      boolean known = actors.stream().anyMatch(a -> a.covers(name[1]) && a.actor().id() != null)
          || candidates.stream().anyMatch(c -> c.sentence() == sentence && c.first() <= name[1] && name[0] <= c.last());
      if (!known) {
        candidates.add(new Candidate(sentence, name[0], name[1], Spelling.oneLine(discourse.written(sentence, name[0], name[1])), List.of(), List.of()));
      }
    }
  }

  private static boolean letters(Token token) {
    return token.text().length() > 2 && Character.isUpperCase(token.text().charAt(0));
  }

  /** The place that stands before the first sentence, where a wire story names the city it was filed in. */
  private Optional<PlaceEntry> dateline(Discourse discourse) {
    if (discourse.sentences().isEmpty() || discourse.report().body().isEmpty()) {
      return Optional.empty();
    }
    int begin = discourse.report().body().get(0).begin();
    int end = discourse.sentences().get(0).begin();
    List<Spelling.Word> words = begin < end ? Spelling.words(discourse.text().substring(begin, end), begin) : List.of();
    return words.isEmpty() ? Optional.empty() : gazetteer.names().at(words, 0, Spelling.Word::key).stream().limit(1)
        .flatMap(hit -> hit.values().stream()).max(Comparator.comparingLong(PlaceEntry::population));
  }

  private Namesakes namesakes(Discourse discourse, List<Candidate> believed) {
    Optional<PlaceEntry> filed = dateline(discourse);
    List<PlaceEntry> sure = Stream.concat(filed.stream(), believed.stream().filter(Candidate::sure).map(c -> c.entries().get(0))).toList();
    return new Namesakes(sure, place -> gazetteer.around(place).stream().filter(e -> e.kind().equals("country"))
        .anyMatch(e -> discourse.text().contains(stem(e.name()))));
  }

  /** What a country's name and its adjective share; a name of several words, all of it. */
  private static String stem(String country) {
    return country.indexOf(' ') > 0 ? country : country.substring(0, Math.min(STEM, country.length()));
  }

  /** The country that the words right after a name put it into ("Lere in central Mali", "Palma, Mozambique"), or an empty string. */
  private static String inCountry(List<Candidate> candidates, Candidate place) {
    List<Token> tokens = place.sentence().tokens();
    int at = place.last() + 1;
    if (at + 1 >= tokens.size() || !Set.of("in", ",").contains(tokens.get(at).text())) {
      return "";
    }
    int next = DIRECTIONS.contains(tokens.get(at + 1).text().toLowerCase(java.util.Locale.ROOT)) ? at + 2 : at + 1;
    boolean more = tokens.get(at).text().equals(",");
    return candidates.stream().filter(c -> c.sentence() == place.sentence() && c.first() == next && c != place)
        .filter(c -> !more || c.last() + 1 >= tokens.size() || !Set.of("and", "or").contains(tokens.get(c.last() + 1).text()))
        .flatMap(c -> c.entries().stream()).filter(e -> e.kind().equals("country")).findFirst().map(PlaceEntry::country).orElse("");
  }

  private static Map<String, Integer> countries(List<Candidate> candidates) {
    Map<String, Integer> countries = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.sure()) {
        countries.merge(candidate.entries().get(0).country(), 1, Integer::sum);
      }
    }
    return countries;
  }

  private PlaceMention settle(Discourse discourse, Candidate candidate, Map<String, Integer> countries) {
    if (candidate.entries().isEmpty()) {
      PlaceRef ref = new PlaceRef(null, candidate.text(), null, null, null, false, candidate.text());
      return mention(candidate, candidate.first(), candidate.text(), List.of(ref), "unknown", false);
    }
    PlaceEntry best = candidate.entries().stream().max(order(countries)).orElseThrow();
    List<PlaceRef> path = new ArrayList<>();
    path.add(best.as(candidate.text()));
    gazetteer.around(best).forEach(around -> path.add(around.as(around.name())));
    int first = direction(candidate, best);
    String text = Spelling.oneLine(discourse.written(candidate.sentence(), first, candidate.last()));
    if (first < candidate.first()) {
      path.add(0, new PlaceRef(null, text, best.country(), null, null, true, text));
      return mention(candidate, first, text, path, "area", false);
    }
    return mention(candidate, first, text, path, best.kind(), best.installation());
  }

  private static PlaceMention mention(
      Candidate c, int first, String text, List<PlaceRef> path, String kind, boolean installation) {
    return new PlaceMention(c.sentence().index(), first, c.last(), text, path, kind, installation);
  }

  private static int direction(Candidate candidate, PlaceEntry place) {
    int before = candidate.first() - 1;
    boolean directed = before >= 0 && WIDE.contains(place.kind())
        && DIRECTIONS.contains(candidate.sentence().tokens().get(before).text().toLowerCase(java.util.Locale.ROOT));
    return directed ? before : candidate.first();
  }

  private static Comparator<PlaceEntry> order(Map<String, Integer> countries) {
    return Comparator.<PlaceEntry>comparingInt(e -> e.kind().equals("country") ? 1 : 0)
        .thenComparingInt(e -> countries.getOrDefault(e.country(), 0))
        .thenComparingLong(PlaceEntry::population)
        .thenComparing(PlaceEntry::id, Comparator.reverseOrder());
  }
}
