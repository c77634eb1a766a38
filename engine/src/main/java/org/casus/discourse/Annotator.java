package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.casus.corpus.EndNote;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.casus.knowledge.Knowledge;

/**
 * Splits a report's body into sentences and words and parses those sentences that a gate lets through.
 *
 * <p>Thread-safe. The models are loaded at the first report.
 */
public final class Annotator {

  private static final int LONGEST_PARSED = 120;
  private static final String TOKENIZER = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";

  private final LanguageModels models = new LanguageModels();
  private final WireMarks marks;
  private final CaseRecovery recovery;
  private static final Set<String> BULLETS = Set.of("•", "‣", "▪", "●", "◦", "·", "*");

  private final Predicate<List<Token>> gate;

  /**
   * An annotator.
   *
   * @param knowledge the registers whose names a text in capitals may hold
   * @param gate whether a sentence is worth the parser's time; it sees words, lemmas and names
   */
  public Annotator(Knowledge knowledge, Predicate<List<Token>> gate) {
    this.marks = new WireMarks(knowledge);
    this.recovery = new CaseRecovery(knowledge);
    this.gate = gate;
  }

  /** The sentences of a report's body. */
  public Discourse annotate(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology();
    String marked = marks.withoutMarks(report.text());
    boolean shouted = CaseRecovery.shouted(marked, report.body());
    List<TextRange> body = report.body().stream()
        .map(range -> WireMarks.afterDateline(marked, range, shouted, range == report.body().get(0))).toList();
    String text = recovery.recover(marked, body);
    for (int paragraph = 0; paragraph < body.size(); paragraph++) {
      TextRange range = body.get(paragraph);
      boolean note = inNote(report, range.begin());
      for (List<CoreLabel> words : split(text, range)) {
        sentences.add(sentence(sentences.size(), paragraph, words, note, morphology));
      }
    }
    return new Discourse(report, sentences, text);
  }

  private static boolean inNote(Report report, int offset) {
    return report.notes().stream().map(EndNote::range).anyMatch(r -> r.contains(offset));
  }

  private static List<List<CoreLabel>> split(String report, TextRange range) {
    String text = report.substring(range.begin(), range.end());
    PTBTokenizer<CoreLabel> tokenizer =
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(true), TOKENIZER);
    List<CoreLabel> words = tokenizer.tokenize();
    for (CoreLabel word : words) {
      word.setBeginPosition(word.beginPosition() + range.begin());
      word.setEndPosition(word.endPosition() + range.begin());
    }
    return new WordToSentenceProcessor<CoreLabel>().process(words).stream()
        .map(Annotator::withoutMarker).filter(s -> !s.isEmpty()).toList();
  }

  /** The end-note marker that the splitter leaves at the head of the next sentence is dropped, and so is the mark of a list. */
  private static List<CoreLabel> withoutMarker(List<CoreLabel> sentence) {
    boolean marker = sentence.size() > 3 && sentence.get(0).originalText().equals("[")
        && sentence.get(1).originalText().matches("\\d{1,3}") && sentence.get(2).originalText().equals("]");
    boolean item = sentence.size() > 3 && BULLETS.contains(sentence.get(0).originalText()) && sentence.get(1).beginPosition() > sentence.get(0).endPosition();
    return marker ? sentence.subList(3, sentence.size()) : item ? sentence.subList(1, sentence.size()) : sentence;
  }

  private Sentence sentence(
      int index, int paragraph, List<CoreLabel> words, boolean note, Morphology morphology) {
    models.tagger().tag(words);
    TagRepair.repair(words);
    NameTagger.Names names = models.names().names(words);
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel word : words) {
      tokens.add(token(tokens.size(), word, names, morphology));
    }
    Syntax syntax = words.size() <= LONGEST_PARSED && gate.test(tokens)
        ? TreeRepair.repair(tokens, SupposedComma.parse(models.parser(), words)) : null;
    int begin = tokens.get(0).begin();
    return new Sentence(index, paragraph, begin, tokens.get(tokens.size() - 1).end(), tokens, syntax, note);
  }

  private static Token token(int index, CoreLabel word, NameTagger.Names names, Morphology morphology) {
    String text = word.originalText().isEmpty() ? word.word() : word.originalText();
    String lemma = morphology.lemma(word.word(), word.tag());
    return new Token(index, word.beginPosition(), word.endPosition(), text, lemma, word.tag(),
        names.labels().get(index), names.clusters().get(index));
  }
}
