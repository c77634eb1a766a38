package org.casus.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.assertion.JudgmentAssertion;
import org.casus.assertion.Likelihood;
import org.casus.assertion.SourceSpan;
import org.casus.assertion.StableId;
import org.casus.assertion.Topic;
import org.casus.assertion.Voice;
import org.casus.corpus.Report;
import org.casus.discourse.Sentence;
import org.casus.discourse.Token;
import org.casus.knowledge.Knowledge;

/**
 * Reads analytic judgments: motive, cause, trend, effect, forecast, capability, perception (codebook, section 5). One a
 * clause at most. Immutable; thread-safe.
 */
public final class JudgmentExtractor {

  private static final int FEWEST_WORDS = 5;
  private static final int NEEDED = 2;

  private final JudgmentRules rules;
  private final ClauseWording wording;
  private final Hedges hedges;

  /** Reads {@code judgments.csv}. */
  public JudgmentExtractor(Knowledge knowledge, Hedges hedges) {
    this.rules = new JudgmentRules(knowledge.rows("judgments.csv").stream().map(JudgmentRule::of).toList());
    this.wording = new ClauseWording(hedges);
    this.hedges = hedges;
  }

  /** The judgments of a report, in order. A note that repeats the running text adds nothing. */
  public List<JudgmentAssertion> read(Mentions mentions, Voices voices) {
    Report report = mentions.grounded().discourse().report();
    List<JudgmentAssertion> found = new ArrayList<>();
    Repeats repeats = new Repeats();
    for (Sentence sentence : mentions.grounded().discourse().sentences()) {
      if (SentenceKinds.statement(sentence) && !(sentence.endNote() && repeats.saidBefore(sentence))) {
        List<JudgmentAssertion> here = judgments(report, sentence, voices);
        found.addAll(here);
        repeats.add(sentence, !here.isEmpty());
      }
    }
    return found;
  }

  /** One for each part of a sentence that judges by itself, when there are two; else one for the whole. */
  private List<JudgmentAssertion> judgments(Report report, Sentence sentence, Voices voices) {
    Clause whole = Clause.whole(sentence);
    List<JudgmentAssertion> parts = new ArrayList<>();
    whole.parts(sentence).forEach(c -> judgment(report, sentence, c, voices).ifPresent(parts::add));
    return parts.size() > 1 ? parts : judgment(report, sentence, whole, voices).map(List::of).orElse(List.of());
  }

  private Optional<JudgmentAssertion> judgment(Report report, Sentence sentence, Clause clause, Voices voices) {
    List<JudgmentCue> cues = cues(sentence, clause);
    if (cues.isEmpty() || clause.words() < FEWEST_WORDS) {
      return Optional.empty();
    }
    int weight = cues.stream().mapToInt(c -> c.rule().strength()).sum() + hedge(sentence, clause)
        + (cues.stream().anyMatch(c -> states(sentence, c)) ? 1 : 0);
    Comparator<JudgmentCue> strongest = Comparator.comparingInt((JudgmentCue c) -> c.rule().strength())
        .thenComparingInt(c -> -c.first());
    return weight < NEEDED ? Optional.empty()
        : Optional.of(assertion(report, sentence, clause, cues.stream().max(strongest).orElseThrow(), voices));
  }

  /** Whether the cue is stated of the present; a reason that is given for something present is none of its judgments. */
  private static boolean states(Sentence sentence, JudgmentCue cue) {
    return cue.rule().about() != Topic.CAUSE && SentenceKinds.present(sentence, cue.first());
  }

  /** The cues in a clause: the first rule's at each word; the words of a strong cue carry no other. */
  private List<JudgmentCue> cues(Sentence sentence, Clause clause) {
    List<JudgmentCue> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = clause.first(); i <= clause.last(); i++) {
      for (JudgmentRule rule : rules.at(tokens.get(i))) {
        int last = rule.lastFrom(tokens, i);
        if (last >= i && !CueSense.misread(sentence, rule, i)) {
          found.add(new JudgmentCue(rule, i, last));
          i = rule.strength() < NEEDED ? i : last;
          break;
        }
      }
    }
    return found;
  }

  private int hedge(Sentence sentence, Clause clause) {
    return hedges.in(sentence).stream().anyMatch(h -> clause.covers(h.first())) ? 1 : 0;
  }

  private JudgmentAssertion assertion(Report report, Sentence sentence, Clause clause, JudgmentCue cue, Voices voices) {
    Topic about = cue.rule().about();
    SourceSpan span = clause.span(report, sentence);
    Voice voice = voices.at(sentence, ClauseWording.carrier(sentence, cue.first()));
    Likelihood likelihood = wording.likelihood(sentence, cue.first());
    return new JudgmentAssertion(StableId.of("jud", report.id(), span.begin(), span.end(), about), report.id(), about,
        wording.horizon(sentence, cue.first(), about), voice, likelihood, List.of(span), cue.rule().name());
  }
}
