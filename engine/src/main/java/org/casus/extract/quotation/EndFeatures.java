package org.casus.extract.quotation;

import java.util.ArrayList;
import java.util.List;

/** What is seen of a place where a source or a content that began elsewhere may end. */
final class EndFeatures {

  private final Scene scene;
  private final Passage passage;
  private final Edges edges;
  private final String cue;
  private final String lemma;
  private final String like;
  private final int begin;
  private final int top;
  private final String path;
  private final String opened;

  EndFeatures(Scene scene, int begin) {
    this.scene = scene;
    this.passage = scene.passage();
    this.edges = scene.edges();
    this.cue = scene.cueWords();
    this.lemma = passage.lemma(scene.head());
    this.like = passage.cluster(scene.head());
    this.begin = begin;
    this.top = edges.beginning(begin, scene.head());
    this.path = edges.path(top, scene.head());
    this.opened = passage.opens(begin) ? "quote" : passage.quote(begin) > 0 ? "in quote" : "plain";
  }

  List<String> of(int at) {
    List<String> all = new ArrayList<>(56);
    words(at, all);
    place(at, all);
    quotation(at, all);
    phrase(at, all);
    return all;
  }

  private boolean last(int at) {
    return at + 1 >= passage.end(passage.sentence(at));
  }

  private String next(int at) {
    String role = scene.role(at + 1);
    return last(at) ? "#" : role.isEmpty() ? passage.lemma(at + 1) : role;
  }

  private void words(int at, List<String> all) {
    String tag = passage.tag(at);
    String next = next(at);
    String nextTag = last(at) ? "#" : passage.tag(at + 1);
    all.add("tag " + tag);
    all.add("word " + passage.lemma(at));
    all.add("next " + next);
    all.add("tag next " + tag + " " + next);
    all.add("next tag " + tag + " " + nextTag);
    all.add("next two " + next + " " + (last(at) ? "" : next(at + 1)));
    all.add("tags " + passage.tag(at - 1) + " " + tag + " " + nextTag);
    all.add("words " + passage.lemma(at) + " " + next);
    all.add("lemma " + lemma + " next " + next);
    all.add("lemma " + lemma + " next tag " + nextTag);
    all.add("cue " + cue + " next " + next);
    all.add("like " + passage.cluster(at) + " " + (last(at) ? "#" : passage.cluster(at + 1)));
    all.add("next like " + (last(at) ? "#" : passage.cluster(at + 1)));
    all.add("name " + passage.token(at).name() + " " + (last(at) ? "#" : passage.token(at + 1).name()));
    all.add("next two tags " + tag + " " + nextTag + " " + (last(at) ? "" : passage.tag(at + 2)));
  }

  private void place(int at, List<String> all) {
    int length = at - begin + 1;
    String size = length > 4 ? length > 8 ? length > 16 ? "long" : "middling" : "short" : String.valueOf(length);
    int sentences = passage.sentence(at) - passage.sentence(begin);
    boolean before = at < scene.cue().first();
    String side = before ? "before " : "after ";
    boolean end = last(at);
    boolean stop = !end && at + 2 == passage.end(passage.sentence(at)) && passage.tag(at + 1).equals(".");
    String place = end ? "end of sentence" : stop ? "before the stop" : scene.role(at + 1).isEmpty() ? "midway" : "against " + scene.role(at + 1);
    all.add("length " + size + " " + passage.tag(begin));
    all.add("place " + side + place);
    all.add("place " + side + place + " " + opened);
    all.add("lemma " + lemma + " " + side + place);
    all.add("place " + place + " path " + path);
    all.add("sentences " + sentences + " " + opened + " " + side + place);
    all.add("length " + size + " next tag " + (end ? "#" : passage.tag(at + 1)) + " " + side);
    if (before && passage.sentence(at) == passage.sentence(scene.head())) {
      all.add("then " + between(at));
      all.add("then " + between(at) + " " + opened);
    }
    if (end && passage.has(at + 1)) {
      String following = passage.paragraph(at) != passage.paragraph(at + 1) ? "paragraph" : passage.opens(at + 1) ? "quote" : passage.quote(at + 1) > 0 ? "in quote" : "plain";
      all.add("sentence end, then " + following + " " + opened + " " + (passage.closes(at) ? "closed" : "open"));
    }
  }

  /** What stands between the end and the cue. */
  private String between(int at) {
    StringBuilder text = new StringBuilder();
    for (int i = at + 1; i < scene.cue().first() && text.length() < 24; i++) {
      boolean source = scene.role(i).equals("the source");
      if (!source || !scene.role(i - 1).equals("the source")) {
        text.append(source ? "SOURCE" : passage.tag(i)).append(' ');
      }
    }
    return text.toString();
  }

  private void quotation(int at, List<String> all) {
    String here = passage.closes(at) ? "closes" : passage.closes(at + 1) ? "before closing" : passage.quote(at) > 0 ? "within" : "outside";
    boolean same = passage.quote(at) == passage.quote(begin);
    String state = opened + " to " + here + (same ? " of the same" : "");
    all.add("quotation " + state);
    all.add("quotation " + state + " next " + next(at));
    all.add("quotation " + state + " word " + passage.text(at) + " " + passage.text(at - 1));
    all.add("lemma " + lemma + " quotation " + state);
  }

  private void phrase(int at, List<String> all) {
    int node = top;
    String fit = "none";
    for (int i = 0; node >= 0 && i < 8; i++) {
      int right = edges.right(node);
      if (right == at || right == at + 1 && passage.tag(at + 1).matches("[,.:]")) {
        fit = (right == at ? "whole " : "bare ") + passage.relation(node) + (node == top ? " widest" : "");
        break;
      }
      int chain = -1;
      for (int child : passage.children(node)) {
        chain = edges.left(child) == begin ? child : chain;
      }
      node = chain;
    }
    all.add("fit " + fit);
    all.add("fit " + fit + " path " + path);
    all.add("lemma " + lemma + " fit " + fit);
    all.add("like " + like + " fit " + fit);
    all.add("fit " + fit + " next " + next(at));
    all.add("fit " + fit + " next tag " + (last(at) ? "#" : passage.tag(at + 1)));
    if (!last(at)) {
      following(at, all);
    }
    int ended = edges.ending(at, scene.head());
    all.add("ends " + (ended < 0 ? "nothing" : passage.relation(ended) + " " + (passage.head(ended) < begin ? "from before" : "from within")));
  }

  /** How the phrase that begins with the next word hangs on what the span already holds. */
  private void following(int at, List<String> all) {
    int skip = passage.tag(at + 1).equals(",") || passage.mark(at + 1) ? 1 : 0;
    int word = last(at + skip) ? at + 1 : at + 1 + skip;
    int next = edges.beginning(word, scene.head());
    int head = next < 0 ? -1 : passage.head(next);
    String inside = head < 0 ? "root" : head >= begin && head <= at ? "within" : scene.cue().covers(head) ? "the cue" : head < begin ? "before" : "later";
    String relation = next < 0 ? passage.relation(word) + " inner" : passage.relation(next);
    all.add("following " + relation + " on " + inside + " " + skip);
    all.add("following " + relation + " on " + inside + " word " + passage.lemma(word) + " " + skip);
    all.add("following " + relation + " on " + inside + " path " + path);
    if (head >= begin && head <= at) {
      all.add("following " + relation + " on " + passage.tag(head) + " " + passage.lemma(word));
      all.add("following " + relation + " on " + passage.lemma(head) + " " + passage.lemma(word));
      all.add("following " + relation + " on like " + passage.cluster(head) + " " + passage.lemma(word));
      all.add("following " + relation + " distance " + Math.min(10, at - head) + " " + skip);
    } else {
      all.add("lemma " + lemma + " following " + relation + " on " + inside);
    }
    all.add("following tag " + passage.tag(word) + " " + relation + " on " + inside + " " + passage.tag(at));
  }
}
