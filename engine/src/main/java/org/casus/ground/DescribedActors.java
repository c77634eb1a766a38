package org.casus.ground;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Discourse;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors that a report describes rather than names: "Turkish forces", "Iran-backed militias", "PKK fighters",
 * "the Iranian government", "a Turkish expeditionary base".
 *
 * <p>A state's adjective with a word for its government gives the state; a named group with a word for its members or
 * its property gives the group; anything else stays a description under one wording a report.
 */
final class DescribedActors {

  private static final Set<String> PROXY_WORDS = Set.of("backed", "aligned", "supported", "sponsored", "allied", "linked", "affiliated", "directed", "trained", "funded", "armed", "led");
  private static final Set<ActorKind> GROUPS = Set.of(ActorKind.MILITIA, ActorKind.PARTY, ActorKind.MILITARY, ActorKind.ALLIANCE, ActorKind.INTELLIGENCE);

  private final ActorRegister register;
  private final GroupNouns nouns;

  DescribedActors(ActorRegister register, GroupNouns nouns) {
    this.register = register;
    this.nouns = nouns;
  }

  void add(Discourse discourse, Sentence sentence, List<ActorMention> here) {
    for (int i = sentence.tokens().size() - 1; i >= 0; i--) {
      int head = i;
      GroupNouns.GroupNoun noun = noun(sentence, head);
      if (noun == null || here.stream().anyMatch(m -> m.covers(head)) || compound(sentence, head)) {
        continue;
      }
      int first = owned(sentence, NounPhrases.start(sentence, head), noun, here);
      add(discourse, sentence, first, head, noun, here);
    }
  }

  /** "Israel's military", "Iraq's government": the state before the apostrophe belongs to the name of its forces. */
  private static int owned(Sentence sentence, int first, GroupNouns.GroupNoun noun, List<ActorMention> here) {
    boolean forces = noun.cls().equals("forces") && first > 1 && sentence.tokens().get(first - 1).tag().equals("POS");
    return here.stream().filter(m -> forces && m.last() == first - 2 && m.actor().kind() == ActorKind.STATE && m.basis() != ActorMention.Basis.DESCRIBED)
        .mapToInt(ActorMention::first).findFirst().orElse(first);
  }

  private GroupNouns.@Nullable GroupNoun noun(Sentence sentence, int at) {
    Token token = sentence.tokens().get(at);
    boolean usable = token.noun() || token.lemma().equals("military") && !followedByNoun(sentence, at);
    if (!usable) {
      return null;
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    GroupNouns.GroupNoun pair = at == 0 ? null
        : nouns.get(sentence.tokens().get(at - 1).lemma().toLowerCase(Locale.ROOT) + " " + lemma);
    GroupNouns.GroupNoun noun = pair != null ? pair : nouns.get(lemma);
    boolean title = noun == null && token.tag().equals("NNPS") && lemma.endsWith("s");
    return title ? nouns.get(lemma.substring(0, lemma.length() - 1)) : noun; // "Jihadists" at a sentence's head
  }

  private static boolean followedByNoun(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size() && sentence.tokens().get(at + 1).noun();
  }

  /** Whether the noun only modifies the next noun and so is no actor by itself ("militia attacks" still is one). */
  private boolean compound(Sentence sentence, int at) {
    if (!followedByNoun(sentence, at)) {
      return false;
    }
    return noun(sentence, at + 1) != null;
  }

  private void add(Discourse discourse, Sentence sentence, int first, int head, GroupNouns.GroupNoun noun, List<ActorMention> here) {
    String text = Spelling.oneLine(discourse.written(sentence, first, head));
    Optional<ActorMention> owner = here.stream().filter(m -> m.first() >= first && m.last() < head && m.basis() != ActorMention.Basis.DESCRIBED)
        .max(java.util.Comparator.comparingInt(ActorMention::last));
    ActorRef ref = ref(sentence, first, head, text, noun, owner);
    int treeHead = Heads.of(sentence, first, head);
    here.add(new ActorMention(sentence.index(), first, head, treeHead, text, ref, ActorMention.Basis.DESCRIBED));
  }

  private ActorRef ref(Sentence sentence, int first, int head, String text, GroupNouns.GroupNoun noun, Optional<ActorMention> owner) {
    if (owner.isEmpty()) {
      return described(text, text, noun);
    }
    ActorRef actor = owner.get().actor();
    if (proxied(sentence, owner.get(), head)) {
      return described(actor.name() + "-backed " + plural(noun), text, noun);
    }
    boolean state = actor.kind() == ActorKind.STATE;
    if (state && noun.standsForState() || !state && GROUPS.contains(actor.kind()) && noun.kind() != ActorKind.PERSON) {
      return new ActorRef(actor.id(), actor.name(), actor.kind(), text, List.of(text));
    }
    boolean onlyAdjective = owner.get().first() == first && owner.get().last() == head - 1;
    if (state && noun.cls().equals("forces")) {
      return described(sentenceCase(sentence, owner.get()) + " forces", text, noun);
    }
    return described(onlyAdjective ? sentenceCase(sentence, owner.get()) + " " + plural(noun) : text, text, noun);
  }

  private static String plural(GroupNouns.GroupNoun noun) {
    return noun.cls();
  }

  private String sentenceCase(Sentence sentence, ActorMention owner) {
    return register.find(String.valueOf(owner.actor().id())).map(a -> a.adjectives().isEmpty() ? a.name() : a.adjectives().get(0)).orElse(owner.text());
  }

  private static ActorRef described(String name, String text, GroupNouns.GroupNoun noun) {
    return new ActorRef(null, name, noun.kind(), text, List.of(text));
  }

  /** Whether the words between the owner and the noun say that it backs the group ("Iran-backed", "pro-Iranian"). */
  private static boolean proxied(Sentence sentence, ActorMention owner, int head) {
    for (int i = owner.last() + 1; i < head; i++) {
      if (PROXY_WORDS.contains(sentence.tokens().get(i).text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    String last = sentence.tokens().get(head).lemma();
    boolean pro = owner.first() > 1 && sentence.tokens().get(owner.first() - 1).text().equals("-")
        && sentence.tokens().get(owner.first() - 2).text().equalsIgnoreCase("pro");
    return pro || last.equals("proxy") || sentence.tokens().subList(owner.last() + 1, head).stream().anyMatch(t -> t.lemma().equals("proxy"));
  }
}
