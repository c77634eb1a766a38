package org.casus.extract.certainty;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.casus.assertion.ActorKind;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;

/** What tells whether an organisation is behind an incident of the report at all. */
final class BehindFeatures {

  private static final int OPENING = 3;
  private static final int STEPS = 6;

  private final CertaintyWords words;
  private final CertaintyWords acts;

  BehindFeatures(CertaintyWords words, CertaintyWords acts) {
    this.words = words;
    this.acts = acts;
  }

  /** The features of one of a report's candidates. */
  Set<String> of(Discourse discourse, Candidate candidate, List<Candidate> rivals) {
    Set<String> features = new LinkedHashSet<>();
    features.add("always");
    actor(candidate, features);
    place(candidate, rivals, features);
    report(discourse, features);
    for (Use use : candidate.uses()) {
      use(discourse, use, features);
    }
    return features;
  }

  private void actor(Candidate candidate, Set<String> features) {
    String id = candidate.actor().id();
    features.add("kind " + candidate.actor().kind());
    features.add(id == null ? "not registered" : "registered " + candidate.actor().kind());
    features.add("is " + (id == null ? Use.plain(candidate.actor().text()) : id));
    Use first = candidate.uses().get(0);
    for (int i = first.first(); i <= first.last(); i++) {
      features.add("has word " + lemma(first.at(i)));
      acts.of(first.at(i)).forEach(c -> features.add("has sort " + c));
      words.of(first.at(i)).forEach(c -> features.add("has sort " + c));
    }
  }

  private void place(Candidate candidate, List<Candidate> rivals, Set<String> features) {
    int uses = candidate.uses().size();
    features.add("uses " + Math.min(5, uses));
    features.add("first in sentence " + Math.min(6, candidate.uses().get(0).sentence().index()));
    features.add("more used " + Math.min(4, rivals.stream().filter(r -> r.uses().size() > uses).count()));
    features.add("told before " + Math.min(4, rivals.indexOf(candidate)));
    features.add("militias " + Math.min(3, rivals.stream().filter(r -> r.actor().kind() == ActorKind.MILITIA).count()));
    long telling = candidate.uses().stream().filter(u -> words.of(u.sentence()).contains(CertaintyWords.ACT)).count();
    features.add("in telling sentences " + Math.min(4, telling));
  }

  private void report(Discourse discourse, Set<String> features) {
    List<Sentence> sentences = discourse.sentences();
    for (Sentence sentence : sentences.subList(0, Math.min(OPENING, sentences.size()))) {
      sentence.tokens().forEach(t -> acts.of(t).forEach(c -> features.add("opening " + c)));
      sentence.tokens().stream().filter(t -> t.noun() || t.verb()).forEach(t -> features.add("opening " + lemma(t)));
    }
    String text = discourse.report().text();
    int mark = text.indexOf("[TEXT]");
    String head = text.substring(0, Math.min(160, mark < 0 ? text.length() : mark)).toLowerCase(Locale.ROOT);
    for (String word : head.split("[^a-z]+")) {
      features.add("headed " + word);
    }
    features.add("report of " + Math.min(8, sentences.size() / 5));
  }

  private void use(Discourse discourse, Use use, Set<String> features) {
    Sentence sentence = use.sentence();
    Set<String> here = new TreeSet<>();
    sentence.tokens().forEach(t -> here.addAll(acts.of(t)));
    here.forEach(c -> features.add("beside " + c));
    words.of(sentence).forEach(c -> features.add("beside " + c));
    for (Token token : sentence.tokens()) {
      if ((token.noun() || token.verb()) && (token.index() < use.first() || token.index() > use.last())) {
        features.add("sentence has " + lemma(token));
      }
    }
    around(use, features);
    neighbours(discourse, sentence.index() - 1, "before", features);
    neighbours(discourse, sentence.index() + 1, "behind", features);
    if (sentence.parsed()) {
      tree(use, features);
    }
  }

  private void around(Use use, Set<String> features) {
    List<Token> tokens = use.sentence().tokens();
    for (int i = 1; i <= 3; i++) {
      String before = use.first() - i < 0 ? "^" : lemma(tokens.get(use.first() - i));
      String behind = use.last() + i >= tokens.size() ? "$" : lemma(tokens.get(use.last() + i));
      features.add(i + " before " + before);
      features.add(i + " behind " + behind);
    }
    nearest(use, -1, "behind", features);
    nearest(use, 1, "ahead of", features);
  }

  private void nearest(Use use, int step, String side, Set<String> features) {
    List<Token> tokens = use.sentence().tokens();
    for (int i = step < 0 ? use.first() - 1 : use.last() + 1; i >= 0 && i < tokens.size(); i += step) {
      Token token = tokens.get(i);
      List<String> sorts = acts.of(token).stream().filter(c -> c.startsWith("act-")).toList();
      if (!sorts.isEmpty()) {
        int far = Math.abs(i - use.first());
        String near = far < 4 ? "by" : far < 9 ? "near" : "far";
        sorts.forEach(c -> features.add(side + " " + c + " " + (token.verb() ? token.tag() : "NN") + " " + near));
        return;
      }
    }
  }

  private void neighbours(Discourse discourse, int index, String side, Set<String> features) {
    if (index >= 0 && index < discourse.sentences().size()) {
      discourse.sentences().get(index).tokens().forEach(t -> acts.of(t).stream().filter(c -> c.startsWith("act-"))
          .forEach(c -> features.add("sentence " + side + " " + c)));
    }
  }

  private void tree(Use use, Set<String> features) {
    Syntax tree = use.sentence().tree();
    int at = head(use);
    List<String> path = new ArrayList<>();
    for (int step = 0; step < STEPS && tree.head(at) >= 0; step++) {
      path.add(tree.relation(at));
      at = tree.head(at);
      Token above = use.at(at);
      if (step < 2) {
        features.add("hangs " + path + " on " + lemma(above));
      }
      List<String> way = path.size() > 3 ? path.subList(0, 3) : path;
      acts.of(above).forEach(c -> features.add("under " + way + " " + c));
      words.of(above).forEach(c -> features.add("under " + way + " " + c));
      acts.of(above).stream().filter(c -> c.startsWith("act-")).forEach(c -> features.add("under " + c));
    }
  }

  private static int head(Use use) {
    Syntax tree = use.sentence().tree();
    for (int i = use.last(); i >= use.first(); i--) {
      if (tree.head(i) < use.first() || tree.head(i) > use.last()) {
        return i;
      }
    }
    return use.last();
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
