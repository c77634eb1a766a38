package org.casus.discourse;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.io.RuntimeIOException;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.Lazy;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.util.Properties;

/**
 * The three statistical models of Stanford CoreNLP 4.5.10 that Casus uses, loaded when first needed.
 *
 * <p>Left out on purpose, for speed: SUTime, the default NER, coreference, OpenIE and KBP. Thread-safe: the
 * models are read-only once loaded.
 */
final class LanguageModels {

  private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final Lazy<MaxentTagger> tagger = Lazy.of(() -> new MaxentTagger(TAGGER, new Properties(), false));
  private final Lazy<CRFClassifier<CoreLabel>> names = Lazy.of(LanguageModels::loadNames);
  private final Lazy<DependencyParser> parser = Lazy.of(() -> DependencyParser.loadFromModelFile(PARSER));

  LanguageModels() {
    RedwoodConfiguration.empty().apply();
  }

  synchronized MaxentTagger tagger() {
    return tagger.get();
  }

  synchronized CRFClassifier<CoreLabel> names() {
    return names.get();
  }

  synchronized DependencyParser parser() {
    return parser.get();
  }

  private static CRFClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(NAMES);
    } catch (IOException | ClassNotFoundException e) {
      throw new RuntimeIOException("The model of names could not be read: " + NAMES, e);
    }
  }
}
