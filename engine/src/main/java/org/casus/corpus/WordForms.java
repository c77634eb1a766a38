package org.casus.corpus;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The simple singulars and plurals of English words, so that a search for attacks finds an attack: attack and attacks,
 * base and bases, city and cities, clash and clashes. What a rule makes need not be a word ("bas" beside "base"): such
 * forms find nothing. Irregular plurals, short words, numbers and other alphabets stay as they are. Stateless.
 */
public final class WordForms {
  private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,40}");
  private static final Pattern PLURAL = Pattern.compile("[a-z]+[^su]s");
  private static final Pattern PLURAL_WITH_E = Pattern.compile("[a-z]+(?:s|x|z|ch|sh|o)es");
  private static final Pattern HISSING = Pattern.compile("[a-z]*(?:s|x|z|ch|sh)");
  private static final Pattern CONSONANT_Y = Pattern.compile("[a-z]*[^aeiou]y");

  private WordForms() {}

  /**
   * The word and its other number, the word first.
   *
   * @param word as {@link SearchWords#of} gives it
   */
  public static Set<String> of(String word) {
    Set<String> forms = new LinkedHashSet<>(Set.of(word));
    if (!ENGLISH.matcher(word).matches()) {
      return forms;
    }
    if (word.length() > 3 && PLURAL.matcher(word).matches()) {
      singulars(word, forms);
    } else if (CONSONANT_Y.matcher(word).matches()) {
      forms.add(cut(word, 1) + "ies");
    } else {
      forms.add(word + (HISSING.matcher(word).matches() || word.endsWith("o") ? "es" : "s"));
      forms.add(word + "s");
    }
    return forms;
  }

  private static void singulars(String word, Set<String> forms) {
    if (word.endsWith("ies")) {
      forms.add(cut(word, 3) + "y");
    } else if (PLURAL_WITH_E.matcher(word).matches()) {
      forms.add(cut(word, 2));
    }
    forms.add(cut(word, 1));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
