package org.casus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;

/** The named members of a described set of doers: "three militias - A, B and C - ...", "factions, among them A and B,". Stateless. */
final class GroupMembers {

  private static final int LONGEST_DESCRIPTION = 16;
  private static final Set<ActorKind> GROUPS = Set.of(ActorKind.MILITIA, ActorKind.PARTY, ActorKind.OTHER, ActorKind.ALLIANCE, ActorKind.MILITARY);
  private static final Set<String> DASHES = Set.of("—", "–", "--", "-", "(", ":");
  private static final Set<String> INTRODUCING = Set.of("including", "namely", "notably", "chiefly", "mainly", "especially", "particularly", "primarily", "principally");
  private static final Set<String> BETWEEN = Set.of(",", "and", "but", "also", "or", "as", "well", "in", "particular", "the", "both", ";", "&", "to", "a", "lesser", "extent", "mostly");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private GroupMembers() {}

  /** The members that the words after a mention name; none where they name none. */
  static List<ActorRef> of(Mentions mentions, Sentence sentence, ActorRef group) {
    return mentions.actors(sentence).stream()
        .filter(m -> m.basis() == ActorMention.Basis.DESCRIBED && m.actor().key().equals(group.key()) && GROUPS.contains(m.actor().kind()))
        .map(m -> after(mentions, sentence, m)).filter(l -> !l.isEmpty()).findFirst().orElse(List.of());
  }

  private static List<ActorRef> after(Mentions mentions, Sentence sentence, ActorMention group) {
    List<Token> tokens = sentence.tokens();
    for (int i = group.last() + 1; i < Math.min(tokens.size(), group.last() + LONGEST_DESCRIPTION); i++) {
      boolean dash = DASHES.contains(tokens.get(i).text()) && free(tokens, i);
      int intro = introduced(tokens, i);
      boolean comma = tokens.get(i).text().equals(",");
      if (dash || comma || intro > i) {
        int from = comma || dash ? Math.max(i + 1, introduced(tokens, i + 1)) : intro;
        List<ActorRef> list = list(mentions, sentence, from);
        boolean enough = dash || from > i + 1 || intro > i ? !list.isEmpty() : list.size() > 1;
        return enough ? list : List.of();
      }
      if (FINITE.contains(tokens.get(i).tag()) && !reduced(tokens, i)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "militias supported and directed by X": a participle, whatever the tagger says. */
  private static boolean reduced(List<Token> tokens, int at) {
    return tokens.get(at).tag().equals("VBD")
        && tokens.subList(at, Math.min(tokens.size(), at + 5)).stream().anyMatch(t -> t.lemma().equals("by"));
  }

  /** A dash that joins no word ("Iran-backed"). */
  private static boolean free(List<Token> tokens, int at) {
    return !tokens.get(at).text().equals("-")
        || at + 1 < tokens.size() && tokens.get(at).begin() > tokens.get(at - 1).end() && tokens.get(at + 1).begin() > tokens.get(at).end();
  }

  /** Past "among them", "such as", "including"; the place itself where no such words stand. */
  private static int introduced(List<Token> tokens, int at) {
    if (at + 1 >= tokens.size()) {
      return at;
    }
    String word = tokens.get(at).text().toLowerCase(Locale.ROOT);
    String next = tokens.get(at + 1).text().toLowerCase(Locale.ROOT);
    boolean two = word.equals("among") && (next.equals("them") || next.equals("which")) || word.equals("such") && next.equals("as");
    return two ? at + 2 : INTRODUCING.contains(word) ? at + 1 : at;
  }

  private static List<ActorRef> list(Mentions mentions, Sentence sentence, int from) {
    List<ActorRef> found = new ArrayList<>();
    int at = from;
    while (at < sentence.tokens().size()) {
      int here = at;
      Optional<ActorMention> member = mentions.actors(sentence).stream().filter(m -> m.first() == here && member(m)).findFirst();
      if (member.isPresent()) {
        found.add(member.get().actor());
        at = overBracket(sentence.tokens(), member.get().last() + 1);
      } else if (BETWEEN.contains(sentence.tokens().get(at).text().toLowerCase(Locale.ROOT))) {
        at++;
      } else {
        return found;
      }
    }
    return found;
  }

  private static boolean member(ActorMention mention) {
    return GROUPS.contains(mention.actor().kind()) && mention.basis() != ActorMention.Basis.DESCRIBED && mention.basis() != ActorMention.Basis.ADJECTIVE;
  }

  private static int overBracket(List<Token> tokens, int at) {
    if (at >= tokens.size() || !Set.of("(", "-LRB-").contains(tokens.get(at).text())) {
      return at;
    }
    int end = at;
    while (end < tokens.size() && !Set.of(")", "-RRB-").contains(tokens.get(end).text())) {
      end++;
    }
    return end + 1;
  }
}
