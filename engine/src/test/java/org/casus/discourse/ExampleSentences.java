package org.casus.discourse;

import edu.stanford.nlp.ling.CoreLabel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casus.corpus.Corpus;
import org.casus.corpus.Manifest;
import org.casus.knowledge.Knowledge;

/** The sentences of the example reports, tagged, to compare our readers of CoreNLP's models with CoreNLP's own. */
final class ExampleSentences {

  private ExampleSentences() {}

  static List<List<CoreLabel>> tagged() {
    Annotator annotator = new Annotator(Knowledge.shipped(), tokens -> false);
    List<String> folders = Stream.of("../examples/reports", "../../shared/reports")
        .filter(f -> Files.isDirectory(Path.of(f))).toList();
    return new Corpus().read(folders, Manifest.none()).reports().stream()
        .flatMap(r -> annotator.annotate(r).sentences().stream()).map(ExampleSentences::labels).toList();
  }

  private static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>();
    sentence.tokens().forEach(t -> labels.add(label(t.text(), t.tag(), t.index() + 1)));
    return labels;
  }

  /** A sentence of words with their tags, as in "Bombs/NNS fell/VBD". */
  static List<CoreLabel> of(String tagged) {
    return Stream.of(tagged.split(" ")).map(w -> label(w.split("/")[0], w.split("/")[1], 0)).toList();
  }

  private static CoreLabel label(String word, String tag, int index) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.setTag(tag);
    label.setIndex(index);
    return label;
  }
}
