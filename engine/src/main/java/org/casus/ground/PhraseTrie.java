package org.casus.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the longest known phrases in running words; a trie over word keys, so the cost does not grow with the number of
 * phrases. Filled once, then read by any number of threads.
 */
final class PhraseTrie<V> {

  private final Node<V> root = new Node<>();

  /** Adds a phrase; the same phrase may carry several values. */
  void add(List<String> keys, V value) {
    if (keys.isEmpty()) {
      return;
    }
    Node<V> node = root;
    for (String key : keys) {
      node = node.next.computeIfAbsent(key, k -> new Node<>());
    }
    if (!node.values.contains(value)) {
      node.values.add(value);
    }
  }

  /** All phrases that begin at a word, longest first; articles inside a phrase may be missing or present. */
  List<Hit<V>> at(List<Spelling.Word> words, int start, java.util.function.Function<Spelling.Word, String> key) {
    List<Hit<V>> hits = new ArrayList<>();
    Node<V> node = root;
    for (int i = start; i < words.size(); i++) {
      Spelling.Word word = words.get(i);
      Node<V> next = node.next.get(key.apply(word));
      if (next == null) {
        if (i > start && Spelling.article(word.key())) {
          continue;
        }
        break;
      }
      node = next;
      if (!node.values.isEmpty()) {
        hits.add(0, new Hit<>(start, i, node.values));
      }
    }
    return hits;
  }

  /** Values of a phrase that runs from one word to another, both included. */
  record Hit<V>(int first, int last, List<V> values) {}

  private static final class Node<V> {
    final Map<String, Node<V>> next = new HashMap<>();
    final List<V> values = new ArrayList<>();
  }
}
