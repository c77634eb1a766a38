package org.casus.extract.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.discourse.Token;

/** What is seen of a run of words, to tell whether it is the usual wording of what its noun names. Stateless. */
final class SpanFeatures {

  private SpanFeatures() {}

  /** The features of a run for a noun that has this part. */
  static List<String> of(Scene scene, NounSpan span, Part part) {
    List<String> plain = new ArrayList<>();
    int start = NounSpans.start(span.sentence(), span.head());
    List<Token> tokens = span.sentence().tokens();
    Token first = tokens.get(span.first());
    plain.add("begins " + lower(first));
    plain.add("begins " + first.tag() + " " + first.name());
    scene.classes().of(first).forEach(c -> plain.add("begins " + c));
    plain.add(span.first() == start ? "whole run" : "leaves out " + Math.min(3, span.first() - start));
    if (span.first() > start) {
      Token left = tokens.get(span.first() - 1);
      plain.add("leaves " + lower(left));
      plain.add("leaves " + left.tag() + " " + left.name() + " before " + first.tag() + " " + first.name());
      scene.classes().of(left).forEach(c -> plain.add("leaves " + c + " before " + first.tag()));
    }
    plain.add("words " + Math.min(5, span.head() - span.first() + 1));
    plain.add("head " + WordClasses.lemma(tokens.get(span.head())) + (span.first() == start ? " whole" : " part"));
    tail(span, tokens, plain);
    List<String> features = new ArrayList<>(plain);
    plain.forEach(f -> features.add(part + " " + f));
    return features;
  }

  private static void tail(NounSpan span, List<Token> tokens, List<String> plain) {
    if (span.last() == span.head()) {
      boolean more = span.head() + 1 < tokens.size();
      plain.add("ends before " + (more ? lower(tokens.get(span.head() + 1)) : "$"));
      plain.add("ends at " + WordClasses.lemma(tokens.get(span.head())) + " before " + (more ? lower(tokens.get(span.head() + 1)) : "$"));
    } else {
      String joint = lower(tokens.get(span.head() + 1));
      plain.add("goes on " + joint);
      plain.add("goes on " + WordClasses.lemma(tokens.get(span.head())) + " " + joint);
      plain.add("goes on " + joint + " " + Math.min(7, span.last() - span.head()));
      plain.add("goes on to " + tokens.get(span.last()).name() + " " + WordClasses.lemma(tokens.get(span.last())));
    }
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
