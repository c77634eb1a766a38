package org.casus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.assertion.ActorKind;
import org.casus.assertion.ActorRef;
import org.casus.assertion.CitedSource;
import org.casus.assertion.SourceKind;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.corpus.EndNote;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.extract.Voices.Speech;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a report rests on: end notes, flagged links, and those who speak in it (codebook, section 7). A speaker
 * counts once a report. Immutable; thread-safe.
 */
public final class SourceExtractor {

  private static final int CONTEXT = 12;
  private static final Set<String> OPINIONS = Set.of("consider", "see", "view", "believe", "think", "suspect", "expect", "regard", "blame", "find");

  /** An extractor. */
  public SourceExtractor(Knowledge knowledge) {}

  /** The sources of a report: notes and links first, then speakers and documents in order of appearance. */
  public List<CitedSource> read(Mentions mentions, Voices voices) {
    List<CitedSource> found = new ArrayList<>(NoteSources.read(mentions));
    Set<String> heard = new HashSet<>();
    found.stream().map(CitedSource::name).filter(Objects::nonNull).forEach(n -> heard.add(n.toLowerCase(Locale.ROOT)));
    for (Sentence sentence : mentions.grounded().discourse().sentences()) {
      for (Speech speech : voices.in(sentence)) {
        if (!opinion(sentence, speech) && !silent(sentence, speech) && !secondHand(sentence, speech, voices)) {
          add(mentions, sentence, SourceNames.person(mentions, sentence, speech.speaker()), heard, found);
        }
      }
      SourceNames.others(mentions, sentence).forEach(a -> add(mentions, sentence, a, heard, found));
    }
    return found;
  }

  /** Whether the verb itself stands in somebody else's quotation: the report rests on him who is quoted. */
  private static boolean secondHand(Sentence sentence, Speech speech, Voices voices) {
    return speech.verb() >= 0 && voices.in(sentence).stream()
        .anyMatch(s -> s != speech && s.verb() < 0 && s.covers(speech.verb()) && !s.speaker().key().equals(speech.speaker().key()));
  }

  /** "in order to confirm", "does not report": nobody has said anything. */
  private static boolean silent(Sentence sentence, Speech speech) {
    int before = speech.verb() - 1;
    return before >= 0 && sentence.tokens().get(speech.verb()).tag().equals("VB")
        && Set.of("to", "not", "n't", "never").contains(sentence.tokens().get(before).text().toLowerCase(Locale.ROOT));
  }

  /** Whether the verb tells what somebody holds rather than what somebody said. */
  private static boolean opinion(Sentence sentence, Speech speech) {
    return speech.verb() >= 0 && sentence.tokens().get(speech.verb()).lemmaIn(OPINIONS);
  }

  private static void add(Mentions mentions, Sentence sentence, ActorRef speaker, Set<String> heard, List<CitedSource> found) {
    String words = mentions.grounded().discourse().line(sentence, 0, sentence.tokens().size() - 1);
    Optional<SourceKind> kind = SpeakerKinds.of(speaker, context(sentence, speaker));
    if (kind.isEmpty() || !words.contains(speaker.text()) || SourceNames.referring(speaker)) {
      return;
    }
    String name = speaker.kind() == ActorKind.PERSON && speaker.text().chars().anyMatch(Character::isUpperCase) ? speaker.name() : SourceNames.worded(mentions, sentence, speaker);
    boolean office = !name.contains(" ") && speaker.id() == null && kind.get() == SourceKind.OFFICIAL
        && heard.stream().anyMatch(h -> h.endsWith(" " + name.toLowerCase(Locale.ROOT)));
    if (office) {
      return;
    }
    boolean known = speaker.id() != null && speaker.kind() != ActorKind.PERSON && !heard.add("id:" + speaker.id());
    if (heard.add(name.toLowerCase(Locale.ROOT)) && !known && !saidHere(mentions, sentence, name, found)) {
      found.add(source(mentions, sentence, speaker, kind.get()));
    }
  }

  /** Whether this sentence has already given the source in more or fewer words. */
  private static boolean saidHere(Mentions mentions, Sentence sentence, String name, List<CitedSource> found) {
    String quote = Clause.whole(sentence).span(mentions.grounded().discourse().report(), sentence).quote();
    String words = name.toLowerCase(Locale.ROOT);
    return found.stream().filter(f -> quote.equals(f.supports()) && f.name() != null)
        .map(f -> Objects.requireNonNull(f.name()).toLowerCase(Locale.ROOT)).anyMatch(n -> n.contains(words) || words.contains(n));
  }

  private static CitedSource source(Mentions mentions, Sentence sentence, ActorRef speaker, SourceKind kind) {
    Report report = mentions.grounded().discourse().report();
    SourceSpan span = Clause.whole(sentence).span(report, sentence);
    String author = speaker.kind() == ActorKind.PERSON && kind != SourceKind.ANONYMOUS ? speaker.name() : null;
    String id = StableId.of("src", report.id(), span.begin(), span.end(), speaker.text(), kind);
    return new CitedSource(id, report.id(), marker(report, sentence), kind, SourceNames.worded(mentions, sentence, speaker), author,
        null, null, null, null, span.quote(), false, List.of(span));
  }

  /** The number of the note in which the sentence stands, or null. */
  private static @Nullable String marker(Report report, Sentence sentence) {
    return report.notes().stream().filter(n -> n.range().contains(sentence.begin())).map(EndNote::marker).findFirst().orElse(null);
  }

  /** The words beside the speaker's name in the sentence. */
  private static Set<String> context(Sentence sentence, ActorRef speaker) {
    Pattern separator = Pattern.compile("\\s+");
    Set<String> name = Set.of(separator.split(speaker.name().toLowerCase(Locale.ROOT))[separator.split(speaker.name()).length - 1]);
    Set<String> near = new HashSet<>();
    for (Token token : sentence.tokens()) {
      if (name.contains(token.text().toLowerCase(Locale.ROOT))) {
        int to = Math.min(sentence.tokens().size(), token.index() + CONTEXT);
        sentence.tokens().subList(Math.max(0, token.index() - CONTEXT), to).forEach(t -> near.add(t.text().toLowerCase(Locale.ROOT)));
      }
    }
    return near;
  }
}
