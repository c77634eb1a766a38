package org.casus.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.discourse.Sentence;
import org.casus.discourse.Syntax;
import org.casus.discourse.Token;
import org.casus.ground.NumberMention;

/**
 * A number with the noun that it counts.
 *
 * @param number the number
 * @param head the noun, or the number's last token for money and for an ordinal that stands alone
 * @param verb the verb that the noun hangs on, or -1
 */
record Counted(Sentence sentence, NumberMention number, int head, int verb) {

  private static final Pattern VAGUE = Pattern.compile(
      "\\b(?:some|several|series|string|few|many|multiple|various|numerous|number of|couple|spate|wave|any)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TOTAL = Pattern.compile(
      "\\b(?:so far|thus far|since|alone|in total|to date|(?:this|last|every|each|a|per) (?:year|month|week|decade|day)|(?:over|in|during|within) the (?:past|last|previous)"
          + "|in recent|in the (?:first|last) \\w+ (?:months|weeks|days|years)|by (?:mid|late|early|the end of)|annually|overall|altogether|a total of|over the (?:course|years)|during the (?:war|conflict|fighting))\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Set<String> KILL = Set.of("kill", "die", "murder", "execute", "slay", "assassinate", "claim", "perish");
  private static final Set<String> HURT = Set.of("injure", "wound", "hurt", "maim");
  private static final Set<String> STRIKE =
      Set.of("attack", "strike", "hit", "shell", "target", "bomb", "raid", "ambush", "fire", "bombard", "assault", "storm", "launch");
  private static final Set<String> LOSE = Set.of("kill", "release", "free", "kidnap", "capture", "arrest", "die", "wound",
      "injure", "detain", "abduct", "hold", "lose", "surrender", "murder", "execute", "eliminate", "neutralize", "neutralise", "slay", "liquidate", "seize", "convict");
  private static final Set<String> RUIN = Set.of("destroy", "damage", "raze", "wreck", "demolish", "flatten", "engage", "capture", "seize", "overrun", "search", "burn");
  private static final Set<String> HAVE =
      Set.of("have", "possess", "own", "hold", "keep", "stockpile", "store", "amass", "acquire", "produce", "build", "supply", "deliver", "receive");
  /** Words for many acts in one: who dies in them dies in a set. */
  private static final Set<String> CAMPAIGNS = Set.of("offensive", "campaign", "war", "conflict", "violence", "fighting", "bombardment", "siege", "insurgency",
      "crackdown", "unrest", "hostility", "uprising", "rebellion", "series", "string", "spate", "wave", "rampage", "genocide", "invasion", "occupation",
      "intifada", "regime", "shelling", "feud", "epidemic");
  private static final int CLOSE = 6;
  private static final Set<String> MULTITUDES = Set.of("hundreds", "thousands", "dozens", "scores", "tens", "millions");
  private static final Set<String> PLANT = Set.of("lay", "plant", "deploy", "purchase", "buy", "order", "possess", "send", "ship");
  private static final Set<String> TOLL =
      Set.of("death", "fatality", "casualty", "dead");

  /** What the number counts, found in the words after it. */
  static Counted of(Sentence sentence, NumberMention number) {
    int next = number.last() + 1;
    if (!number.ordinal() && !number.money() && bare(sentence.tokens(), next)) {
      return new Counted(sentence, number, number.last(), verbAbove(sentence, number.last()));
    }
    boolean alone = number.ordinal() && next < sentence.tokens().size() && sentence.tokens().get(next).tag().matches("IN|DT|RB");
    int head = number.money() ? number.last() : alone ? eventBefore(sentence.tokens(), number.first()) : noun(sentence.tokens(), next, number);
    boolean object = head < 0 && !number.ordinal() && hits(sentence, verbAbove(sentence, number.last()));
    int counted = object ? number.last() : head;
    return new Counted(sentence, number, counted, counted < 0 ? -1 : verbAbove(sentence, counted));
  }

  /** "wounded thousands": the number is the object itself. */
  private static boolean hits(Sentence sentence, int verb) {
    return verb >= 0 && (sentence.tokens().get(verb).lemmaIn(KILL) || sentence.tokens().get(verb).lemmaIn(HURT));
  }

  /** "At least 72 had been killed", "12 died": the number is the subject itself. */
  private static boolean bare(List<Token> tokens, int next) {
    int at = next;
    while (at < tokens.size() && at < next + 4 && (Set.of("have", "be").contains(tokens.get(at).lemma()) || tokens.get(at).tag().equals("RB"))) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).verb() && (tokens.get(at).lemmaIn(KILL) || tokens.get(at).lemmaIn(HURT));
  }

  /** "The attack, the second in the town since May". */
  private static int eventBefore(List<Token> tokens, int ordinal) {
    for (int i = ordinal - 1; i >= 0 && i > ordinal - 7 && !tokens.get(i).verb(); i--) {
      if (EventNouns.has(tokens.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the number is joined to the next word, as in "107mm". */
  boolean unit() {
    int next = number.last() + 1;
    return next < sentence.tokens().size() && sentence.tokens().get(next).begin() == sentence.tokens().get(number.last()).end()
        && Character.isLetter(sentence.tokens().get(next).text().charAt(0));
  }

  /** Whether the words give no number: "some", "several", "a series of". */
  boolean vague() {
    return VAGUE.matcher(number.text()).find();
  }

  /** The first plural noun of the phrase that begins here; failing that, its last noun. */
  private static int noun(List<Token> tokens, int from, NumberMention number) {
    int last = -1;
    for (int i = from; i < tokens.size() && i < from + 10 && inPhrase(tokens, i, from); i++) {
      if (tokens.get(i).tag().endsWith("NNS") || number.ordinal() && tokens.get(i).tag().equals("NN")) {
        return eventAfter(tokens, i);
      }
      last = tokens.get(i).noun() ? i : last;
    }
    return last;
  }

  /** The noun for acts that the plural noun modifies ("two kamikaze drone attacks"), else the noun itself. */
  private static int eventAfter(List<Token> tokens, int noun) {
    for (int i = noun + 1; i < tokens.size() && i <= noun + 2; i++) {
      if (tokens.get(i).tag().equals("NNS") && EventNouns.has(tokens.get(i))) {
        return i;
      }
      if (!tokens.get(i).noun() && !tokens.get(i).tag().equals("VBP")) {
        return noun;
      }
    }
    return noun;
  }

  private static boolean inPhrase(List<Token> tokens, int at, int from) {
    Token token = tokens.get(at);
    boolean partitive = at <= from + 2 && Set.of("of", "the", "its", "their").contains(token.text().toLowerCase(Locale.ROOT));
    return partitive || token.noun() || token.tag().startsWith("JJ") || token.tag().equals("CC") || token.tag().equals("CD")
        || token.tag().equals("POS") || token.tag().startsWith("RB") && at == from || token.text().equals("-")
        || Set.of("VBN", "VBG").contains(token.tag()) || beforeEvents(tokens, at) || token.text().equals(",") && at > from && number(tokens, at);
  }

  /** A weapon's name that the tagger takes for a verb ("drone attacks"). */
  private static boolean beforeEvents(List<Token> tokens, int at) {
    return tokens.get(at).verb() && at + 1 < tokens.size() && tokens.get(at).tag().matches("VBP?")
        && tokens.get(at + 1).tag().equals("NNS") && EventNouns.has(tokens.get(at + 1));
  }

  private static boolean number(List<Token> tokens, int comma) {
    return tokens.get(comma - 1).tag().startsWith("JJ") && comma + 1 < tokens.size() && tokens.get(comma + 1).tag().startsWith("JJ");
  }

  private static int verbAbove(Sentence sentence, int noun) {
    if (!sentence.parsed()) {
      return -1;
    }
    int at = noun;
    while (at >= 0 && !sentence.tokens().get(at).verb()) {
      at = sentence.tree().head(at);
    }
    return at;
  }

  boolean isOneOf(Set<String> nouns) {
    if (head < 0) {
      return false;
    }
    Token token = sentence.tokens().get(head);
    String text = token.text().toLowerCase(Locale.ROOT);
    return nouns.contains(token.lemma().toLowerCase(Locale.ROOT)) || nouns.contains(text)
        || text.endsWith("s") && nouns.contains(text.substring(0, text.length() - 1));
  }

  /** Whether the noun can stand for people: anything but units and spans of time. */
  boolean people() {
    return head >= 0 && !isOneOf(Set.of("time", "occasion", "day", "week", "month", "year", "hour", "minute", "percent", "attack",
        "strike", "dollar", "kilometer", "kilometre", "mile", "meter"));
  }

  boolean meets(String need) {
    return switch (need) {
      case "killed" -> set() && !does(RUIN) && !does(HURT) && (verbIs(KILL) || isOneOf(TOLL));
      case "injured" -> set() && !does(RUIN) && !does(KILL) && verbIs(HURT);
      case "struck" -> verbIs(STRIKE);
      case "present" -> !verbIs(LOSE);
      case "held" -> !verbIs(STRIKE) && !verbIs(RUIN);
      case "many" -> (set() || verbIs(HAVE) || verbIs(PLANT)) && !verbIs(RUIN);
      case "ordinal" -> within(Math.max(head, number.last()) + 1);
      default -> true;
    };
  }

  /** Whether a span of time or a place follows, which makes an ordinal a count. */
  private boolean within(int next) {
    List<String> after = sentence.tokens().stream().skip(next).limit(9).map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    return !after.isEmpty() && Set.of("in", "of", "so").contains(after.get(0))
        || after.stream().anyMatch(Set.of("since", "this", "within", "past", "over", "during")::contains);
  }

  private boolean verbIs(Set<String> lemmas) {
    return verb >= 0 && sentence.tokens().get(verb).lemmaIn(lemmas)
        || verb >= 0 && sentence.tree().relation(verb).equals("conj") && sentence.tokens().get(Math.max(0, sentence.tree().head(verb))).lemmaIn(lemmas);
  }

  /** Whether the sentence speaks of several happenings: a plural subject of events, a campaign, or "so far", "since", "in total". */
  private boolean set() {
    return verb >= 0 && (TOTAL.matcher(words(sentence)).find() && !single() || pluralSubject() || campaign() || multitude() && !single());
  }

  /** "The offensive has killed", "died in the fighting", "killed in clashes": what the deaths are told of is many acts. */
  private boolean campaign() {
    boolean subject = subjects().stream().anyMatch(t -> t.lemmaIn(CAMPAIGNS)) || ofCampaign(sentence, verb);
    return subject || sentence.tree().children(verb, "obl").stream().map(sentence.tokens()::get)
        .anyMatch(t -> t.lemmaIn(CAMPAIGNS) || t.tag().equals("NNS") && EventNouns.has(t));
  }

  /** "the war has killed", "the insurgency in the north, which has killed": whether a campaign is what does it. */
  static boolean ofCampaign(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "nsubj").stream()
        .anyMatch(s -> sentence.tokens().get(s).lemmaIn(CAMPAIGNS) || sentence.tokens().get(s).tag().equals("WDT") && campaignBefore(sentence.tokens(), s));
  }

  private static boolean campaignBefore(List<Token> tokens, int which) {
    return tokens.subList(Math.max(0, which - CLOSE), which).stream().anyMatch(t -> t.noun() && t.lemmaIn(CAMPAIGNS))
        && tokens.subList(Math.max(0, which - CLOSE), which).stream().noneMatch(t -> EventNouns.has(t) && !t.lemmaIn(CAMPAIGNS));
  }

  /** Whether its own verb is one of these: "killed 20 militants and destroyed eight vehicles" counts no dead with the second. */
  private boolean does(Set<String> lemmas) {
    return verb >= 0 && sentence.tokens().get(verb).lemmaIn(lemmas);
  }

  /** "hundreds of rebels". */
  private boolean multitude() {
    return sentence.tokens().subList(number.first(), number.last() + 1).stream()
        .anyMatch(t -> MULTITUDES.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  private boolean single() {
    return sentence.tree().relation(verb).startsWith("acl")
        || subjects().stream().anyMatch(t -> t.tag().equals("NN"));
  }

  private boolean pluralSubject() {
    return subjects().stream().anyMatch(t -> t.tag().equals("NNS") && EventNouns.has(t));
  }

  /** The verb's own subjects, else those of the verb above it. */
  private List<Token> subjects() {
    Syntax tree = sentence.tree();
    List<Integer> own = tree.children(verb, "nsubj", "nsubj:pass");
    boolean shared = own.isEmpty() && tree.head(verb) >= 0;
    List<Integer> all = shared ? tree.children(tree.head(verb), "nsubj", "nsubj:pass") : own;
    return all.stream().map(sentence.tokens()::get).toList();
  }

  private static String words(Sentence sentence) {
    StringBuilder words = new StringBuilder();
    sentence.tokens().forEach(t -> words.append(t.text()).append(' '));
    return words.toString();
  }
}
