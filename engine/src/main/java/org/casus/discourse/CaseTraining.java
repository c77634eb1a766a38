package org.casus.discourse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.casus.corpus.TextRange;
import org.casus.knowledge.Knowledge;
import org.casus.learn.Tagger;
import org.casus.learn.Training;

/**
 * Learns from edited news how words are written: counts of their forms, and a tagger that tells the form of a word from
 * its neighbours. A word at the start of a sentence teaches nothing of itself, nor does a headline. Not thread-safe.
 */
public final class CaseTraining {

  private static final String PARSED_WORDS = "/edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final int WEIGHT_OF_A_FORM = 1;
  private static final int FEWEST = 2;
  private static final int FOLDS = 2;

  private final Map<String, String> interned = new HashMap<>();
  private final CaseNames names;
  private final Map<String, String> capitalised;

  /** A training with the names of these registers. */
  public CaseTraining(Knowledge knowledge) throws IOException {
    this.names = CaseNames.read(knowledge);
    this.capitalised = CaseLexicon.capitalised();
  }

  /**
   * Learns from texts in their right case and writes the two files that {@link CaseRecovery} reads. The tagger sees each
   * half of the texts with the counts of the other half, as it will see words that nobody counted.
   */
  public void learn(List<String> texts, Training training, OutputStream counts, OutputStream weights) throws IOException {
    List<Tagger.Sequence> sequences = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      CaseFeatures features = new CaseFeatures(new CaseLexicon(count(fold(texts, fold, false)), capitalised), names);
      for (String text : fold(texts, fold, true)) {
        sequences(text, features, sequences);
      }
    }
    write(count(texts), counts);
    Tagger.train(sequences, training).write(weights);
  }

  private static List<String> fold(List<String> texts, int fold, boolean inside) {
    List<String> chosen = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      if ((i % FOLDS == fold) == inside) {
        chosen.add(texts.get(i));
      }
    }
    return chosen;
  }

  private void sequences(String text, CaseFeatures features, List<Tagger.Sequence> sequences) {
    List<List<CaseWord>> sentences = CaseWord.sentences(text, new TextRange(0, text.length()));
    Set<String> bracketed = CaseFeatures.bracketed(sentences);
    for (List<CaseWord> sentence : sentences) {
      if (teaches(text, sentence)) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
          labels.add(form(text, sentence.get(i), i == 0).label());
        }
        sequences.add(new Tagger.Sequence(labels, features.of(sentence, bracketed).stream().map(this::interned).toList()));
      }
    }
  }

  private List<String> interned(List<String> features) {
    return features.stream().map(f -> interned.computeIfAbsent(f, k -> k)).toList();
  }

  /** The form of a word; of the first of a sentence, what the list of capitalised words says. */
  private CaseForm form(String text, CaseWord word, boolean first) {
    CaseForm form = CaseForm.of(text.substring(word.begin(), word.end()));
    boolean doubtful = first && form == CaseForm.NAME;
    return doubtful && !capitalised.containsKey(word.key()) ? CaseForm.LOWER : form;
  }

  /** Neither a headline nor a shout. */
  static boolean teaches(String text, List<CaseWord> sentence) {
    long all = sentence.stream().filter(w -> w.key().length() > 3).count();
    long lower = sentence.stream().filter(w -> w.key().length() > 3)
        .filter(w -> CaseForm.of(text.substring(w.begin(), w.end())) == CaseForm.LOWER).count();
    return sentence.size() > 3 && lower * 10 > all * 3;
  }

  private static Map<String, int[]> count(List<String> texts) throws IOException {
    Map<String, int[]> counts = new TreeMap<>();
    for (String text : texts) {
      for (List<CaseWord> sentence : CaseWord.sentences(text, new TextRange(0, text.length()))) {
        if (teaches(text, sentence)) {
          sentence.subList(1, sentence.size()).forEach(w -> count(text.substring(w.begin(), w.end()), 1, counts));
        }
      }
    }
    counts.values().removeIf(forms -> forms[0] + forms[1] + forms[2] < FEWEST);
    parsedWords(counts);
    return counts;
  }

  private static void count(String word, int times, Map<String, int[]> counts) {
    counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), k -> new int[3])[CaseForm.of(word).ordinal()] += times;
  }

  /** The parser's vocabulary in its own spelling counts once for each word. */
  private static void parsedWords(Map<String, int[]> counts) throws IOException {
    try (InputStream in = CaseTraining.class.getResourceAsStream(PARSED_WORDS)) {
      if (in == null) {
        throw new IOException("The parser's model " + PARSED_WORDS + " is not on the class path.");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
      String first = reader.readLine();
      int words = Integer.parseInt(first.substring(first.indexOf('=') + 1));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String word = line.substring(0, Math.max(0, line.indexOf(' ')));
        if (words-- > 0 && word.matches("\\p{L}[\\p{L}\\p{M}]+|(?:\\p{L}\\.)+")) {
          count(word, WEIGHT_OF_A_FORM, counts);
        }
      }
    }
  }

  private static void write(Map<String, int[]> counts, OutputStream out) throws IOException {
    try (Writer writer = new OutputStreamWriter(new GZIPOutputStream(out), StandardCharsets.UTF_8)) {
      for (Map.Entry<String, int[]> word : counts.entrySet()) {
        writer.write(CaseLexicon.line(word.getKey(), word.getValue()));
      }
    }
  }
}
