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
 * The three statistical models of Stanford CoreNLP 4.5.10 that Casus uses, loaded when first needed, once for all that
 * read in one process.
 *
 * <p>Left out on purpose, for speed: SUTime, the default NER, coreference, OpenIE and KBP. Thread-safe: the
 * models are read-only once loaded.
 */
final class LanguageModels {

  static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private static final Lazy<WordTagger> WORDS = Lazy.of(() -> new WordTagger(new MaxentTagger(TAGGER, new Properties(), false)));
  private static final Lazy<NameTagger> NAME_TAGGER = Lazy.of(() -> new NameTagger(loadNames()));
  private static final Lazy<TreeParser> TREES = Lazy.of(LanguageModels::loadParser);

  LanguageModels() {
    RedwoodConfiguration.empty().apply();
  }

  WordTagger tagger() {
    return loaded(WORDS);
  }

  NameTagger names() {
    return loaded(NAME_TAGGER);
  }

  TreeParser parser() {
    return loaded(TREES);
  }

  private static synchronized <T> T loaded(Lazy<T> model) {
    return model.get();
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
