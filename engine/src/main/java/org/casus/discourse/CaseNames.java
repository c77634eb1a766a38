package org.casus.discourse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.casus.knowledge.Knowledge;
import org.casus.knowledge.Row;

/** How the registers of actors and places write their names. Immutable once read; thread-safe. */
final class CaseNames {

  /** How the hint of a word begins that stands in a name of several words. */
  static final String LONG = "long ";

  private static final List<String> FILES =
      List.of("actors-middle-east.csv", "actors-theatres.csv", "actors-voices.csv", "places.csv");
  private static final List<String> LISTS = List.of("aliases", "short", "adjectives", "metonyms");
  private static final Pattern MARKS = Pattern.compile("\\p{M}");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}'’.]+");

  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  private CaseNames() {}

  static CaseNames read(Knowledge knowledge) {
    CaseNames names = new CaseNames();
    for (String file : FILES) {
      knowledge.rows(file).forEach(names::add);
    }
    knowledge.ownActors().forEach(names::add);
    names.byFirst.values().forEach(all -> all.sort((a, b) -> b.size() - a.size()));
    return names;
  }

  private void add(Row row) {
    add(row.text("name"));
    LISTS.forEach(column -> row.list(column).forEach(this::add));
  }

  private void add(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String bare = plain.startsWith("The ") || plain.startsWith("the ") ? plain.substring(4) : plain;
    List<String> words = Arrays.stream(NO_LETTER.split(bare)).filter(w -> !w.isEmpty()).toList();
    if (!words.isEmpty()) {
      byFirst.computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(words);
    }
  }

  /** For each word of a sentence what the longest name it stands in says of it, or "". */
  List<String> hints(List<CaseWord> sentence) {
    List<String> hints = new ArrayList<>();
    while (hints.size() < sentence.size()) {
      List<String> name = longest(sentence, hints.size());
      String length = name.size() > 1 ? LONG : "short ";
      name.forEach(word -> hints.add(length + CaseForm.of(word).label()));
      if (name.isEmpty()) {
        hints.add("");
      }
    }
    return hints;
  }

  private List<String> longest(List<CaseWord> sentence, int at) {
    for (List<String> name : byFirst.getOrDefault(sentence.get(at).key(), List.of())) {
      if (fits(name, sentence, at)) {
        return name;
      }
    }
    return List.of();
  }

  private static boolean fits(List<String> name, List<CaseWord> sentence, int at) {
    if (at + name.size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (!sentence.get(at + i).key().equalsIgnoreCase(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
