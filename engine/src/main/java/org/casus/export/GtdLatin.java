package org.casus.export;

import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** Words in ISO 8859-1, as the files of GTD are: typographic signs become plain ones, other letters lose their marks. */
final class GtdLatin {
  private static final Map<Integer, String> PLAIN = Map.ofEntries(
      Map.entry(0x201C, "\""), Map.entry(0x201D, "\""), Map.entry(0x201E, "\""), Map.entry(0x2018, "'"), Map.entry(0x2019, "'"),
      Map.entry(0x02BC, "'"), Map.entry(0x02BF, "'"), Map.entry(0x02BE, "'"), Map.entry(0x2013, "-"), Map.entry(0x2014, "-"),
      Map.entry(0x2011, "-"), Map.entry(0x2212, "-"), Map.entry(0x2026, "..."), Map.entry(0x2022, "*"), Map.entry(0x0141, "L"),
      Map.entry(0x0142, "l"), Map.entry(0x0131, "i"), Map.entry(0x0110, "D"), Map.entry(0x0111, "d"), Map.entry(0x0152, "OE"),
      Map.entry(0x0153, "oe"), Map.entry(0x20AC, "EUR"));

  private GtdLatin() {}

  /** The words in Latin letters; what can't be spelt so becomes a question mark. */
  static String of(String words) {
    CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
    StringBuilder spelt = new StringBuilder();
    FieldText.clean(words).codePoints().forEach(point -> spelt.append(spelt(point, latin)));
    return spelt.toString();
  }

  /** Whether a letter of the words is lost altogether. */
  static boolean lossy(String words) {
    CharsetEncoder latin = StandardCharsets.ISO_8859_1.newEncoder();
    return FieldText.clean(words).codePoints().anyMatch(point -> point != '?' && spelt(point, latin).equals("?"));
  }

  private static String spelt(int point, CharsetEncoder latin) {
    String sign = Character.toString(point);
    if (latin.canEncode(sign)) {
      return sign;
    }
    String plain = PLAIN.get(point);
    if (plain != null) {
      return plain;
    }
    String bare = Normalizer.normalize(sign, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    boolean mark = bare.isEmpty();
    return mark || latin.canEncode(bare) ? bare : "?";
  }
}
