package org.casus.discourse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.corpus.EndNote;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Splits a report's body into sentences and words and parses those sentences that a gate lets through.
 *
 * <p>Thread-safe. The models are loaded at the first report.
 */
public final class Annotator {

  private static final int LONGEST_PARSED = 120;
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}[\\p{Lu} .,’'-]{2,60}(?:, ?\\p{Lu}[\\p{L} .]{2,30})?(?: ?\\([^)\\n]{2,40}\\))?(?:, \\p{Lu}[a-z]{2,8}\\.? \\d{1,2}(?:, \\d{4})?)?(?: ?\\([^)\\n]{2,40}\\))? ?[-–—]{1,2} ?(?=\\S)");
  private static final String TOKENIZER = "invertible=true,ptb3Escaping=false,untokenizable=noneKeep";

  private final LanguageModels models = new LanguageModels();
  private final Predicate<List<Token>> gate;

  /**
   * An annotator.
   *
   * @param gate whether a sentence is worth the parser's time; it sees words, lemmas and names
   */
  public Annotator(Predicate<List<Token>> gate) {
    this.gate = gate;
  }

  /** The sentences of a report's body. */
  public Discourse annotate(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    Morphology morphology = new Morphology();
    List<TextRange> body = report.body();
    for (int paragraph = 0; paragraph < body.size(); paragraph++) {
      TextRange range = body.get(paragraph);
      boolean note = inNote(report, range.begin());
      for (List<CoreLabel> words : split(report, afterDateline(report, range))) {
        sentences.add(sentence(sentences.size(), paragraph, words, note, morphology));
      }
    }
    return new Discourse(report, sentences);
  }

  private static boolean inNote(Report report, int offset) {
    return report.notes().stream().map(EndNote::range).anyMatch(r -> r.contains(offset));
  }

  private static List<List<CoreLabel>> split(Report report, TextRange range) {
    String text = report.text().substring(range.begin(), range.end());
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

  /** "KABUL, Afghanistan (July 15) -" and its like are no part of the sentence that follows. */
  private static TextRange afterDateline(Report report, TextRange range) {
    Matcher dateline = DATELINE.matcher(report.text()).region(range.begin(), range.end());
    return dateline.lookingAt() ? new TextRange(dateline.end(), range.end()) : range;
  }

  /** The end-note marker that the splitter leaves at the head of the next sentence is dropped. */
  private static List<CoreLabel> withoutMarker(List<CoreLabel> sentence) {
    boolean marker = sentence.size() > 3 && sentence.get(0).originalText().equals("[")
        && sentence.get(1).originalText().matches("\\d{1,3}") && sentence.get(2).originalText().equals("]");
    return marker ? sentence.subList(3, sentence.size()) : sentence;
  }

  private Sentence sentence(
      int index, int paragraph, List<CoreLabel> words, boolean note, Morphology morphology) {
    models.tagger().tagCoreLabels(words);
    TagRepair.repair(words);
    List<CoreLabel> named = models.names().classifySentence(words);
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel word : words) {
      tokens.add(token(tokens.size(), word, named.get(tokens.size()), morphology));
    }
    Syntax syntax = words.size() <= LONGEST_PARSED && gate.test(tokens) ? parse(words) : null;
    int begin = tokens.get(0).begin();
    return new Sentence(index, paragraph, begin, tokens.get(tokens.size() - 1).end(), tokens, syntax, note);
  }

  private static String name(CoreLabel word) {
    String name = word.get(CoreAnnotations.AnswerAnnotation.class);
    return name == null ? "O" : name;
  }

  private static String cluster(CoreLabel word) {
    String cluster = word.get(CoreAnnotations.DistSimAnnotation.class);
    return cluster == null ? "" : cluster;
  }

  private static Token token(int index, CoreLabel word, CoreLabel named, Morphology morphology) {
    String text = word.originalText().isEmpty() ? word.word() : word.originalText();
    String lemma = morphology.lemma(word.word(), word.tag());
    return new Token(index, word.beginPosition(), word.endPosition(), text, lemma, word.tag(), name(named), cluster(named));
  }

  private @Nullable Syntax parse(List<CoreLabel> words) {
    for (int i = 0; i < words.size(); i++) {
      words.get(i).setIndex(i + 1);
    }
    GrammaticalStructure structure = models.parser().predict(words);
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    Arrays.fill(heads, -1);
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : structure.typedDependencies()) {
      heads[dependency.dep().index() - 1] = dependency.gov().index() - 1;
      relations[dependency.dep().index() - 1] = dependency.reln().toString();
    }
    return new Syntax(heads, relations);
  }
}
