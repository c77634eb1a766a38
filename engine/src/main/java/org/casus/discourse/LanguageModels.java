package org.casus.discourse;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.IOUtils;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Lazy;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Properties;

/**
 * The three statistical models of Stanford CoreNLP 4.5.10 that Casus uses, loaded when first needed.
 *
 * <p>Left out on purpose, for speed: SUTime, the default NER, coreference, OpenIE and KBP. Thread-safe: the
 * models are read-only once loaded.
 */
final class LanguageModels {

  static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final Lazy<WordTagger> tagger = Lazy.of(() -> new WordTagger(new MaxentTagger(TAGGER, new Properties(), false)));
  private final Lazy<NameTagger> names = Lazy.of(() -> new NameTagger(loadNames()));
  private final Lazy<TreeParser> parser = Lazy.of(LanguageModels::loadParser);

  LanguageModels() {
    RedwoodConfiguration.empty().apply();
  }

  synchronized WordTagger tagger() {
    return tagger.get();
  }

  synchronized NameTagger names() {
    return names.get();
  }

  synchronized TreeParser parser() {
    return parser.get();
  }

  static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(NAMES);
    } catch (IOException | ClassNotFoundException e) {
      throw new RuntimeIOException("The model of names could not be read: " + NAMES, e);
    }
  }

  private static TreeParser loadParser() {
    try (BufferedReader reader = IOUtils.readerFromString(PARSER)) {
      return new TreeParser(new TransitionModel(reader));
    } catch (IOException e) {
      throw new RuntimeIOException("The model of the parser could not be read: " + PARSER, e);
    }
  }
}
