package org.casus.discourse;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a parser model of CoreNLP's {@code nndep} format holds: a network with one hidden layer that scores the next
 * step of a shift-reduce parser (Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks",
 * EMNLP 2014). Immutable and thread-safe once read; nobody may write to its arrays.
 */
final class TransitionModel {

  static final String NULL = "-NULL-";
  static final String ROOT = "-ROOT-";
  private static final String UNKNOWN = "-UNKNOWN-";

  /** What each word, then each tag, then each relation is to the network: {@code embedding} numbers apiece. */
  final float[] vectors;
  /** How many numbers a vector has. */
  final int embedding;
  /** For each number of each place that the network looks at, its weight on every hidden unit. */
  final float[][] inner;
  final float[] bias;
  /** For each hidden unit its weight on every step. */
  final float[][] outer;
  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> relations;
  private final int firstRelation;

  /** Reads a model. */
  TransitionModel(BufferedReader reader) throws IOException {
    int[] sizes = new int[7];
    for (int i = 0; i < sizes.length; i++) {
      String line = line(reader);
      sizes[i] = Integer.parseInt(line.substring(line.indexOf('=') + 1));
    }
    embedding = sizes[3];
    vectors = new float[(sizes[0] + sizes[1] + sizes[2]) * embedding];
    words = ids(vectors(reader, 0, sizes[0]), 0);
    tags = ids(vectors(reader, sizes[0], sizes[1]), sizes[0]);
    firstRelation = sizes[0] + sizes[1];
    relations = vectors(reader, firstRelation, sizes[2]);
    inner = rows(reader, sizes[5] * embedding, sizes[4]);
    bias = rows(reader, 1, sizes[4])[0];
    outer = rows(reader, sizes[4], 2 * sizes[2] - 1);
  }

  /** The vector of a word as written. */
  int word(String word) {
    return id(words, word);
  }

  /** The vector of a part of speech. */
  int tag(String tag) {
    return id(tags, tag);
  }

  /** How many tags there are. */
  int tags() {
    return tags.size();
  }

  /** The vector of the first tag; the others follow. */
  int firstTag() {
    return firstRelation - tags.size();
  }

  /** The vector of a relation; 0 is that of no relation. */
  int relation(int relation) {
    return firstRelation + relation;
  }

  /** What a relation is called, from 1. */
  String relationName(int relation) {
    return relations.get(relation);
  }

  /** How many relations there are besides 0, "none"; the first is that to the root. */
  int relations() {
    return relations.size() - 1;
  }

  private static int id(Map<String, Integer> ids, String text) {
    Integer id = ids.get(text);
    return id != null ? id : ids.getOrDefault(UNKNOWN, 0);
  }

  private List<String> vectors(BufferedReader reader, int first, int count) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String line = line(reader);
      int blank = line.indexOf(' ');
      names.add(line.substring(0, blank));
      numbers(line, blank + 1, vectors, (first + i) * embedding, embedding);
    }
    return names;
  }

  private static Map<String, Integer> ids(List<String> names, int first) {
    Map<String, Integer> ids = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      ids.put(names.get(i), first + i);
    }
    return ids;
  }

  private static float[][] rows(BufferedReader reader, int count, int length) throws IOException {
    float[][] rows = new float[count][length];
    for (float[] row : rows) {
      numbers(line(reader), 0, row, 0, length);
    }
    return rows;
  }

  private static void numbers(String line, int from, float[] into, int offset, int count) {
    int begin = from;
    for (int i = 0; i < count; i++) {
      int blank = line.indexOf(' ', begin);
      into[offset + i] = Float.parseFloat(line.substring(begin, blank < 0 ? line.length() : blank));
      begin = blank + 1;
    }
  }

  private static String line(BufferedReader reader) throws IOException {
    @Nullable String line = reader.readLine();
    if (line == null) {
      throw new IOException("The parser's model ends too early.");
    }
    return line;
  }
}
