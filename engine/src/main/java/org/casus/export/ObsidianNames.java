package org.casus.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * File names of notes: safe on Windows, macOS and Linux and inside a wikilink, and unique over the whole vault whatever
 * the case of their letters. The same names in the same order come out the same. Not thread-safe.
 */
final class ObsidianNames {
  private static final int LONGEST = 90;
  private static final Pattern UNSAFE = Pattern.compile("[\\\\/:*?\"<>|#^\\[\\]%`$]|\\.{2,}");
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\\..*)?");

  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> shown = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** Gives a record the name nearest to the one wanted; the record's id is added where another has it. */
  String give(String id, String wanted) {
    String name = safe(wanted);
    if (name.isEmpty() || !taken.add(folded(name))) {
      name = (name + " (" + safe(id) + ")").strip();
      taken.add(folded(name));
    }
    byId.put(id, name);
    return name;
  }

  /** The same for a record that links show by a shorter name. */
  void give(String id, String wanted, String inLinks) {
    String words = safe(inLinks);
    if (!give(id, wanted).equals(words) && !words.isEmpty()) {
      shown.put(id, words);
    }
  }

  /**
   * The name of a record's note.
   *
   * @throws IllegalStateException when the record has none
   */
  String of(String id) {
    String name = byId.get(id);
    if (name == null) {
      throw new IllegalStateException("No note was named for the record " + id + "; name it before linking to it.");
    }
    return name;
  }

  /** A link to a record's note, shown as its name or the shorter one. */
  String link(String id) {
    String words = shown.get(id);
    return "[[" + of(id) + (words == null ? "" : "|" + words) + "]]";
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** The words without what a file name or a link may not hold; empty when nothing is left. */
  static String safe(String wanted) {
    String line = Normalizer.normalize(PlainLine.of(wanted), Normalizer.Form.NFC);
    String name = UNSAFE.matcher(line).replaceAll(" ").replaceAll(" {2,}", " ");
    if (name.length() > LONGEST) {
      int space = name.lastIndexOf(' ', LONGEST);
      int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      name = name.substring(0, space > LONGEST / 2 ? space : end);
    }
    name = name.replaceAll("^[. ]+|[. ]+$", "");
    return RESERVED.matcher(name).matches() ? "_" + name : name;
  }
}
