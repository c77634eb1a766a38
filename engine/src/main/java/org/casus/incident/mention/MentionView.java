package org.casus.incident.mention;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.discourse.WordVectors;
import org.jspecify.annotations.Nullable;

/** What is seen of one mention, made ready for comparing it with many. Nobody changes it once it is made. */
final class MentionView {

  /** The part that a word beside a mention has in the event. */
  enum Role { DOER, OBJECT, PLACE, KIND, GOVERNOR }

  private static final int NEAR = 4;

  final EventMention mention;
  final int report;
  final Token head;
  final String lemma;
  final String stem;
  final char kind;
  final double rarity;
  final float @Nullable [] vector;
  final float @Nullable [] lemmaVector;
  final float @Nullable [] wordsVector;
  final float @Nullable [] contextVector;
  final Set<String> stems;
  final Set<String> names;
  final Set<String> persons;
  final Set<String> places;
  final Set<String> numbers;
  final Set<String> times;
  final Set<String> near;
  final Map<String, Double> context = new TreeMap<>();
  final double contextLength;
  final Map<Role, Set<String>> parts = new EnumMap<>(Role.class);
  final Map<Role, float[]> partVectors = new EnumMap<>(Role.class);
  final Set<String> allParts = new TreeSet<>();

  MentionView(EventMention mention, int report, Rarity rare) {
    this.mention = mention;
    this.report = report;
    head = mention.head();
    lemma = head.lemma().toLowerCase(Locale.ROOT);
    stem = Words.stem(lemma);
    kind = head.verb() ? 'V' : head.noun() ? 'N' : 'O';
    rarity = rare.of(stem);
    float[] written = WordVectors.shipped().of(head.text());
    lemmaVector = WordVectors.shipped().of(lemma);
    vector = written == null ? lemmaVector : written;
    List<Token> inside = mention.tokens();
    List<Token> around = mention.sentence().tokens().stream().filter(t -> !inside.contains(t)).toList();
    List<Token> full = around.stream().filter(Words::full).toList();
    stems = stems(inside, Words::full);
    wordsVector = Words.together(inside, rare);
    contextVector = Words.together(full, rare);
    names = written(around, Words::name);
    persons = written(mention.sentence().tokens(), t -> t.name().equals("PERSON"));
    places = written(mention.sentence().tokens(), t -> t.name().equals("LOCATION"));
    numbers = written(mention.sentence().tokens(), Words::number);
    times = written(mention.sentence().tokens(), Words::time);
    int first = inside.get(0).index() - NEAR;
    int last = inside.get(inside.size() - 1).index() + NEAR;
    near = stems(full, t -> t.index() >= first && t.index() <= last);
    full.forEach(t -> context.put(Words.stem(t.lemma()), rare.of(Words.stem(t.lemma()))));
    contextLength = Math.sqrt(context.values().stream().mapToDouble(w -> w * w).sum());
    if (mention.sentence().parsed()) {
      roles(mention.sentence().tree(), around).forEach((role, tokens) -> take(role, tokens, rare));
    }
  }

  private static Set<String> stems(List<Token> tokens, Predicate<Token> filter) {
    return tokens.stream().filter(filter).map(t -> Words.stem(t.lemma())).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> written(List<Token> tokens, Predicate<Token> filter) {
    return tokens.stream().filter(filter).map(t -> t.text().toLowerCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
  }

  private void take(Role role, List<Token> tokens, Rarity rare) {
    Set<String> words = stems(tokens, Words::full);
    if (!words.isEmpty()) {
      parts.put(role, words);
      allParts.addAll(words);
      float[] direction = Words.together(tokens, rare);
      if (direction != null) {
        partVectors.put(role, direction);
      }
    }
  }

  private Map<Role, List<Token>> roles(Syntax tree, List<Token> around) {
    Map<Role, List<Token>> roles = new EnumMap<>(Role.class);
    for (Token token : around) {
      int above = tree.head(token.index());
      if (mention.tokens().stream().anyMatch(t -> t.index() == above)) {
        add(roles, role(tree.relation(token.index())), token);
      }
    }
    int above = tree.head(head.index());
    if (above >= 0) {
      fromAbove(tree, mention.sentence().tokens(), above, roles);
    }
    return roles;
  }

  private void fromAbove(Syntax tree, List<Token> sentence, int above, Map<Role, List<Token>> roles) {
    String relation = tree.relation(head.index());
    if (kind == 'N' && sentence.get(above).verb()) {
      add(roles, Role.GOVERNOR, sentence.get(above));
    }
    if (kind == 'V' && !roles.containsKey(Role.DOER)) {
      if (relation.startsWith("acl") || relation.equals("amod")) {
        add(roles, head.tag().equals("VBG") ? Role.DOER : Role.OBJECT, sentence.get(above));
      } else if (Set.of("conj", "xcomp", "advcl").contains(relation)) {
        tree.children(above, "nsubj", "nsubj:pass").forEach(c -> add(roles, Role.DOER, sentence.get(c)));
      }
    }
  }

  private static void add(Map<Role, List<Token>> roles, @Nullable Role role, Token token) {
    if (role != null) {
      roles.computeIfAbsent(role, none -> new ArrayList<>()).add(token);
    }
  }

  private static @Nullable Role role(String relation) {
    if (relation.startsWith("nsubj")) {
      return relation.endsWith("pass") ? Role.OBJECT : Role.DOER;
    }
    if (relation.endsWith("obj")) {
      return Role.OBJECT;
    }
    if (relation.startsWith("obl") || relation.startsWith("nmod")) {
      return Role.PLACE;
    }
    return relation.equals("compound") || relation.equals("amod") ? Role.KIND : null;
  }
}
