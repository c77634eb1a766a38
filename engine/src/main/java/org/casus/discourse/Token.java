package org.casus.discourse;

/**
 * A word or sign of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param begin first UTF-16 code unit in the report
 * @param end one past the last
 * @param text as written
 * @param lemma dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code O}
 * @param cluster number of the class of words that are used like it (512 classes learned from newswire, Clark 2003, as
 *     the model of names holds them); empty when it knows none
 */
public record Token(
    int index, int begin, int end, String text, String lemma, String tag, String name, String cluster) {

  /** A token whose class of words is not known. */
  public Token(int index, int begin, int end, String text, String lemma, String tag, String name) {
    this(index, begin, end, text, lemma, tag, name, "");
  }

  /** Whether the lemma is one of these. */
  public boolean lemmaIn(java.util.Set<String> lemmas) {
    return lemmas.contains(lemma);
  }

  /** Whether this is a noun or a name. */
  public boolean noun() {
    return tag.startsWith("NN");
  }

  /** Whether this is a verb. */
  public boolean verb() {
    return tag.startsWith("VB");
  }
}
