package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.ground.ActorMention;
import org.jspecify.annotations.Nullable;

/** How sources are named: people with their rank, bodies and documents as the report words them. Thread-safe. */
final class SourceNames {

  private static final Set<String> ROLES = Set.of("spokesman", "spokeswoman", "spokesperson", "commander", "chief", "minister",
      "officer", "analyst", "expert", "director", "president", "head", "governor", "general");
  private static final Set<String> DOCUMENTS = Set.of("report", "statement", "communique", "communiqué", "footage", "video", "study",
      "investigation", "release", "advisory", "testimony", "estimate", "assessment", "survey", "letter", "recording",
      "image", "imagery", "photograph", "document", "memo", "cable", "bulletin", "dispatch", "log", "transcript", "indictment", "ruling", "post");
  private static final Set<String> OFFICES = Set.of("president", "minister", "governor", "commander", "general", "chairman");
  private static final Set<String> UNNAMED = Set.of("official", "source", "analyst", "expert", "observer", "diplomat", "researcher");
  private static final Set<String> TELL = Set.of("show", "say", "note", "read", "reveal", "indicate", "suggest", "state", "warn", "find",
      "describe", "include", "accuse", "blame", "deny", "call", "conclude", "claim", "confirm", "estimate", "detail", "cite", "document", "list", "clarify", "add", "tell", "caution", "stress");
  private static final int BESIDE = 12;

  private SourceNames() {}

  /** The person beside a bare role ("Jan Novak, the army's spokesman, said"), else the speaker. */
  static ActorRef person(Mentions mentions, Sentence sentence, ActorRef speaker) {
    String last = speaker.text().toLowerCase(Locale.ROOT).replaceAll(".*[^\\p{L}](?=\\p{L})", "");
    if (!ROLES.contains(last)) {
      return speaker;
    }
    int role = position(sentence, last);
    Comparator<ActorMention> nearest = Comparator.comparingInt(a -> Math.abs(a.head() - role));
    return mentions.actors(sentence).stream().filter(a -> a.actor().kind() == ActorKind.PERSON && standsAlone(sentence, a))
        .filter(a -> Math.abs(role - a.head()) < BESIDE).min(nearest).map(ActorMention::actor).orElse(speaker);
  }

  /** Whether the name is no modifier of another noun ("Novak's spokesman", "the Novak raid"). */
  private static boolean standsAlone(Sentence sentence, ActorMention person) {
    int next = person.last() + 1;
    return next >= sentence.tokens().size() || !sentence.tokens().get(next).noun() && !sentence.tokens().get(next).tag().equals("POS");
  }

  /** Whether the words only point back to a document or an office named before ("the report", "the president"). */
  static boolean referring(ActorRef speaker) {
    String word = speaker.text();
    boolean office = OFFICES.contains(word.toLowerCase(Locale.ROOT)) && speaker.id() == null;
    return office || speaker.id() == null && !word.contains(" ") && DOCUMENTS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static int position(Sentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> t.text().equalsIgnoreCase(word)).mapToInt(Token::index).findFirst().orElse(0);
  }

  /** The speaker's name as the sentence has it: a person's with the rank before it, anybody else's words. */
  static String worded(Mentions mentions, Sentence sentence, ActorRef speaker) {
    if (speaker.kind() != ActorKind.PERSON || unnamed(speaker)) {
      boolean whole = SpeakerKinds.head(speaker.text()).length() < speaker.text().length() && speaker.text().matches(".* (?:of|from|with|for|by|on|at|in|and) .*");
      return !whole && speaker.id() == null && unnamed(speaker) ? phrase(mentions, sentence, speaker)
          : speaker.text().contains(" ") || speaker.id() == null ? speaker.text() : speaker.name();
    }
    Optional<ActorMention> mention = mentions.actors(sentence).stream().filter(a -> a.actor().key().equals(speaker.key())).findFirst();
    return mention.filter(m -> m.text().contains(" ")).map(m -> ranked(mentions, sentence, m)).orElse(speaker.name());
  }

  private static boolean unnamed(ActorRef speaker) {
    String last = speaker.text().substring(speaker.text().lastIndexOf(' ') + 1);
    return speaker.id() == null && Character.isLowerCase(last.charAt(0));
  }

  /** The whole phrase around an unnamed speaker: "two diplomats with knowledge of the inquiry". */
  private static String phrase(Mentions mentions, Sentence sentence, ActorRef speaker) {
    int head = position(sentence, speaker.text().substring(speaker.text().lastIndexOf(' ') + 1));
    int first = head;
    while (first > 0 && inPhrase(sentence.tokens().get(first - 1))) {
      first--;
    }
    while (first < head && sentence.tokens().get(first).tag().equals("CC")) {
      first++;
    }
    return mentions.grounded().discourse().line(sentence, first, SourcePhrases.end(sentence, head));
  }

  private static boolean inPhrase(Token token) {
    return modifier(token) || token.tag().equals("CD") || token.text().equals("-");
  }

  private static String ranked(Mentions mentions, Sentence sentence, ActorMention person) {
    List<Token> tokens = sentence.tokens();
    int first = person.first();
    while (first > 0 && (tokens.get(first - 1).tag().startsWith("NNP") || ofOffice(tokens, first - 1))) {
      first--;
    }
    return mentions.grounded().discourse().line(sentence, first, person.last());
  }

  /** The "of" in "Secretary of State Anna Novak". */
  private static boolean ofOffice(List<Token> tokens, int at) {
    return at > 0 && tokens.get(at).text().equals("of") && tokens.get(at - 1).lemma().matches("(?i)secretary|minister|chief|governor");
  }

  /** Documents and unnamed people that tell something or are quoted, and media after "reported". */
  static List<ActorRef> others(Mentions mentions, Sentence sentence) {
    List<ActorRef> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean tells = sentence.parsed() && teller(token) && (tells(sentence, token.index()) || quoted(sentence, token.index()));
      if (tells) {
        found.add(described(mentions, sentence, token.index()));
      }
      ToldBefore.head(sentence, token.index()).ifPresent(h -> speaker(mentions, sentence, h).ifPresent(found::add));
      ActorRef medium = token.lemma().equals("report") && token.tag().equals("VBD") ? after(mentions, sentence, token.index()) : null;
      if (medium != null) {
        found.add(medium);
      }
    }
    return found;
  }

  private static boolean teller(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return DOCUMENTS.contains(lemma) || token.tag().equals("NNS") && UNNAMED.contains(lemma);
  }

  /** "according to X", "quoted X as saying", "based on X". */
  private static boolean quoted(Sentence sentence, int noun) {
    int first = noun;
    while (first > 0 && (modifier(sentence.tokens().get(first - 1)) || Set.of("DT", "CC").contains(sentence.tokens().get(first - 1).tag()))) {
      first--;
    }
    String before = first == 0 ? "" : sentence.tokens().get(first - 1).lemma();
    String earlier = first < 2 ? "" : sentence.tokens().get(first - 2).lemma().toLowerCase(Locale.ROOT);
    return Set.of("quote", "cite").contains(before) || before.equals("to") && earlier.equals("accord")
        || before.equals("to") && earlier.equals("according") || before.equals("on") && earlier.equals("base");
  }

  private static boolean tells(Sentence sentence, int noun) {
    int verb = sentence.tree().head(noun);
    return teller(sentence.tokens().get(noun)) && verb >= 0 && sentence.tree().relation(noun).equals("nsubj") && sentence.tokens().get(verb).verb()
        && sentence.tokens().get(verb).lemmaIn(TELL);
  }

  /** An unnamed speaker or document at this noun. */
  private static Optional<ActorRef> speaker(Mentions mentions, Sentence sentence, int noun) {
    boolean named = mentions.actors(sentence).stream().anyMatch(a -> a.covers(noun) && a.basis() != ActorMention.Basis.DESCRIBED);
    return named || !SpeakerKinds.unnamed(sentence.tokens().get(noun).text()) ? Optional.empty() : Optional.of(described(mentions, sentence, noun));
  }

  private static ActorRef described(Mentions mentions, Sentence sentence, int noun) {
    int first = noun;
    while (first > 0 && modifier(sentence.tokens().get(first - 1))) {
      first--;
    }
    String text = mentions.grounded().discourse().line(sentence, first, SourcePhrases.end(sentence, noun));
    return new ActorRef(null, text, ActorKind.OTHER, text, List.of(text));
  }

  private static boolean modifier(Token token) {
    return token.noun() || token.tag().startsWith("JJ") || token.text().equals("-") || token.tag().equals("POS") || token.tag().equals("VBG");
  }

  /** The name between ", reported" and the end of the clause. */
  private static @Nullable ActorRef after(Mentions mentions, Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    int last = verb;
    while (last + 1 < tokens.size() && (tokens.get(last + 1).tag().startsWith("NNP") || last == verb && tokens.get(last + 1).tag().equals("DT"))) {
      last++;
    }
    boolean inserted = verb > 0 && Set.of(",", "”", "\"").contains(tokens.get(verb - 1).text());
    boolean ends = last + 1 >= tokens.size() || Set.of(".", ",").contains(tokens.get(last + 1).text());
    if (!inserted || !ends || last == verb) {
      return null;
    }
    String text = mentions.grounded().discourse().line(sentence, verb + 1, last);
    return new ActorRef(null, text, ActorKind.MEDIA, text, List.of(text));
  }
}
