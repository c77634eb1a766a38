package org.casus.incident.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.casus.learn.BoostedTrees;
import org.casus.learn.WeightArchive;
import org.casus.learn.Weights;

/** What was learned of mentions that tell of one event. Immutable, thread-safe. */
public final class MentionModel implements Weights {

  private static final String WEIGHTS = "/casus/models/mentions.zip";
  private static final String TREES = "pairs";
  private static final String WORDS = "words";

  private final BoostedTrees trees;
  private final Lexicon lexicon;

  MentionModel(BoostedTrees trees, Lexicon lexicon) {
    this.trees = trees;
    this.lexicon = lexicon;
  }

  /** The weights that ship with Casus. */
  public static MentionModel shipped() {
    try (InputStream in = MentionModel.class.getResourceAsStream(WEIGHTS)) {
      if (in == null) {
        throw new IOException("the file is missing");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The weights " + WEIGHTS + " could not be read.", e);
    }
  }

  /** Reads weights that {@link #write} wrote, and closes the stream. */
  public static MentionModel read(InputStream in) throws IOException {
    Map<String, InputStream> parts = WeightArchive.parts(in);
    InputStream trees = parts.get(TREES);
    InputStream words = parts.get(WORDS);
    if (trees == null || words == null) {
      throw new IOException("the weights hold " + parts.keySet() + ", expected " + TREES + " and " + WORDS + ": train them anew");
    }
    BoostedTrees read = BoostedTrees.read(trees);
    if (!read.names().equals(Trait.names())) {
      throw new IOException("the weights are of other traits than this version looks at: train them anew");
    }
    return new MentionModel(read, Lexicon.read(words));
  }

  @Override
  public void write(OutputStream out) throws IOException {
    WeightArchive.write(Map.of(TREES, trees, WORDS, lexicon), out);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** How likely two mentions tell of one event, 0 to 1. */
  double probability(Scene scene, MentionView left, MentionView right) {
    return trees.probability(Trait.of(scene, left, right));
  }
}
