package org.casus.incident.mention;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.discourse.Token;
import org.casus.discourse.WordVectors;
import org.jspecify.annotations.Nullable;

/** Which words say something, their stems and what they are like. Stateless. */
final class Words {

  private static final Set<String> EMPTY = Set.of(("the a an of in on at to for and or but with by from as is was were be"
      + " been has have had that this it its his her he she they their will would which who not after before into over than"
      + " said say says also about up out more new one two when if there no can could may").split(" "));
  private static final Pattern TIME = Pattern.compile("((mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april"
      + "|june|july|august|september|october|november|december|yesterday|today|tomorrow|tonight|morning|evening|night"
      + "|afternoon).*");

  private Words() {}

  /** The stem of a lemma (Porter 1980). */
  static String stem(String lemma) {
    return Stem.of(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether a word says something. */
  static boolean full(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return !EMPTY.contains(lemma) && (Character.isLetterOrDigit(lemma.charAt(0)) || lemma.charAt(0) == '$');
  }

  static boolean number(Token token) {
    return token.text().matches("\\$?[0-9].*");
  }

  static boolean time(Token token) {
    return TIME.matcher(token.text().toLowerCase(Locale.ROOT)).matches();
  }

  static boolean name(Token token) {
    return Character.isLetter(token.text().charAt(0)) && (!token.name().equals("O") || token.tag().startsWith("NNP")) && !time(token);
  }

  /** The direction of words together, each with a weight; null when none is known. */
  static float @Nullable [] together(Collection<Token> tokens, Rarity rarity) {
    float[] sum = new float[50];
    boolean any = false;
    for (Token token : tokens) {
      float[] vector = full(token) ? WordVectors.shipped().of(token.text()) : null;
      if (vector != null) {
        any = true;
        float weight = (float) rarity.of(stem(token.lemma()));
        for (int i = 0; i < sum.length; i++) {
          sum[i] += weight * vector[i];
        }
      }
    }
    return any ? unit(sum) : null;
  }

  private static float[] unit(float[] vector) {
    double square = 0;
    for (float number : vector) {
      square += number * number;
    }
    for (int i = 0; square > 0 && i < vector.length; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  /** The cosine of two vectors of length 1; -1 when either is not known. */
  static float cosine(float @Nullable [] left, float @Nullable [] right) {
    if (left == null || right == null) {
      return -1;
    }
    float sum = 0;
    for (int i = 0; i < left.length; i++) {
      sum += left[i] * right[i];
    }
    return sum;
  }
}
