package org.casus.extract.certainty;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;

/** What tells how sure a report is of an organisation: the words around its name and above it, and those of the report. */
final class CertaintyFeatures {

  private static final Set<String> OF_REPORT = Set.of("responsibility", "communique", "accuse", "blame", "presumably",
      "allegedly", "suspect", "alleged", "apparently", "attribute", "unidentified", "deny", "presume", "reportedly",
      "believe", "responsible", "investigation", "arrest");
  private static final Set<String> CLAIM_VERBS = Set.of("claim", "admit", "acknowledge", "assume", "recognize", "accept");
  private static final Set<String> CLAIMED = Set.of("responsibility", "credit", "authorship");
  private static final Set<String> OURS = Set.of("we", "our", "us");
  private static final int HEADER = 160;
  private static final int NEAR = 6;
  private static final int HIGHEST = 5;

  private final CertaintyWords words;

  CertaintyFeatures(CertaintyWords words) {
    this.words = words;
  }

  /** The uses in sentences that tell of violence; all of them where none does. */
  List<Use> telling(List<Use> uses) {
    List<Use> telling = uses.stream().filter(u -> words.of(u.sentence()).contains(CertaintyWords.ACT)).toList();
    return telling.isEmpty() ? uses : telling;
  }

  /** Of these the uses whose sentences word the certainty, in order, then the others. */
  List<Use> telling(List<Use> uses, Certainty certainty) {
    return telling(uses).stream().sorted(Comparator.comparing(u -> !words(u, certainty))).toList();
  }

  private boolean words(Use use, Certainty certainty) {
    Set<String> said = words.of(use.sentence());
    return switch (certainty) {
      case FACT -> Collections.disjoint(said, Set.of("hedge", "accuse", "claim", "deny"));
      case SUSPECTED -> said.contains("accuse") || said.contains("hedge");
      case CLAIMED -> said.contains("claim") || claims(use.sentence());
    };
  }

  /** The features of an organisation that is named at these places. */
  Set<String> of(Discourse discourse, List<Use> all) {
    Set<String> features = new LinkedHashSet<>(List.of("always"));
    List<Use> uses = telling(all);
    features.add("uses " + Math.min(4, all.size()));
    sentences(uses, features);
    uses.forEach(use -> use(use, features));
    discourse.sentences().stream().flatMap(s -> s.tokens().stream()).map(CertaintyFeatures::lemma)
        .filter(OF_REPORT::contains).forEach(w -> features.add("report has " + w));
    sides(discourse, all, features);
    speakers(uses, features);
    return features;
  }

  /** Whose side the report takes: its own header and the organisation's sort together. */
  private void sides(Discourse discourse, List<Use> all, Set<String> features) {
    boolean force = all.stream().anyMatch(u -> has(u, "state-force"));
    String sort = force ? " of a force" : " of others";
    String text = discourse.report().text();
    String head = text.substring(0, Math.min(HEADER, text.length()));
    if (head.startsWith("CLANDESTINE")) {
      features.add("clandestine" + sort);
      features.add("clandestine");
    }
    if (head.contains("COMMUNIQUE") || head.contains("STATEMENT")) {
      features.add("communique" + sort);
    }
    if (discourse.sentences().stream().anyMatch(CertaintyFeatures::claims)) {
      features.add("claim" + sort);
    }
    if (discourse.sentences().stream().flatMap(s -> s.tokens().stream()).anyMatch(t -> OURS.contains(lemma(t)))) {
      features.add("we" + sort);
      features.add("we");
    }
    if (all.stream().anyMatch(u -> claims(u.sentence()))) {
      features.add("named beside a claim" + sort);
    }
  }

  private boolean has(Use use, String sort) {
    return use.sentence().tokens().subList(use.first(), use.last() + 1).stream().anyMatch(t -> words.of(t).contains(sort));
  }

  private static boolean claims(Sentence sentence) {
    Set<String> lemmas = new TreeSet<>(sentence.tokens().stream().map(CertaintyFeatures::lemma).toList());
    return CLAIM_VERBS.stream().anyMatch(lemmas::contains) && CLAIMED.stream().anyMatch(lemmas::contains);
  }

  /** Who speaks in the sentences that tell. */
  private void speakers(List<Use> uses, Set<String> features) {
    for (Use use : uses) {
      if (use.sentence().parsed()) {
        Syntax tree = use.sentence().tree();
        for (Token verb : use.sentence().tokens()) {
          if (words.of(verb).contains("speech") || words.of(verb).contains("accuse")) {
            tree.children(verb.index()).stream().filter(c -> tree.relation(c).startsWith("nsubj"))
                .forEach(c -> speaker(use, c, verb, features));
          }
        }
      }
    }
  }

  private void speaker(Use use, int subject, Token verb, Set<String> features) {
    String sort = words.of(verb).contains("accuse") ? "accused by " : "told by ";
    if (subject >= use.first() && subject <= use.last()) {
      features.add(sort + "itself");
    } else {
      features.add(sort + lemma(use.at(subject)));
      words.of(use.at(subject)).forEach(c -> features.add(sort + c));
      features.add(sort + use.at(subject).name());
    }
  }

  private void sentences(List<Use> uses, Set<String> features) {
    List<Sentence> sentences = uses.stream().map(Use::sentence).distinct().toList();
    if (sentences.isEmpty()) {
      return;
    }
    Map<String, Integer> counts = new HashMap<>();
    sentences.forEach(s -> words.of(s).forEach(c -> counts.merge(c, 1, Integer::sum)));
    counts.forEach((c, times) -> features.add((times == sentences.size() ? "all sentences " : "some sentences ") + c));
    words.of(sentences.get(0)).forEach(c -> features.add("first sentence " + c));
    features.add("first in sentence " + Math.min(3, sentences.get(0).index()));
  }

  private void use(Use use, Set<String> features) {
    List<Token> tokens = use.sentence().tokens();
    for (int i = use.first(); i <= use.last(); i++) {
      words.of(tokens.get(i)).forEach(c -> features.add("is " + c));
    }
    int from = Math.max(0, use.first() - NEAR);
    int to = Math.min(tokens.size(), use.last() + NEAR + 1);
    tokens.subList(from, to).forEach(t -> words.of(t).forEach(c -> features.add("near " + c)));
    features.add("before " + (use.first() == 0 ? "start" : lemma(tokens.get(use.first() - 1))));
    features.add("behind " + (use.last() + 1 == tokens.size() ? "end" : lemma(tokens.get(use.last() + 1))));
    if (claims(use.sentence())) {
      features.add("sentence claims responsibility");
    }
    if (use.sentence().parsed()) {
      above(use, features);
    }
  }

  /** The words that the name hangs on, one above the other, and what else hangs on them. */
  private void above(Use use, Set<String> features) {
    Syntax tree = use.sentence().tree();
    int at = use.last();
    String path = "";
    for (int step = 0; step < HIGHEST && tree.head(at) >= 0; step++) {
      String relation = tree.relation(at);
      path = step < 2 ? path + "<" + plain(relation) : path;
      at = tree.head(at);
      Token head = use.at(at);
      if (step == 0 || head.verb()) {
        features.add("hangs " + path + " on " + lemma(head));
      }
      for (String c : words.of(head)) {
        features.add("under " + c);
        features.add("under " + path + " " + c);
      }
      for (int child : tree.children(at)) {
        words.of(use.at(child)).forEach(c -> features.add("beside " + tree.relation(child) + " " + c));
      }
    }
  }

  private static String plain(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 || relation.equals("nsubj:pass") ? relation : relation.substring(0, colon);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
