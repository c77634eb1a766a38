package org.casus.server.brief;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.TreeSet;

/** The typefaces for paper: DejaVu, which comes along and has Latin, Greek, Cyrillic and Arabic letters. Stateless and thread-safe. */
final class Typefaces {
  private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

  /** Stands for a letter that the typeface lacks. */
  static final char MISSING = '□';

  private Typefaces() {}

  /**
   * A typeface.
   *
   * @param weight as CSS has it
   */
  record Face(String family, String file, int weight, boolean oblique) {}

  /** All that a brief uses. */
  static final List<Face> FACES = List.of(new Face("DejaVu Sans", "DejaVuSans.ttf", 400, false), new Face("DejaVu Sans", "DejaVuSans-Bold.ttf", 700, false),
      new Face("DejaVu Sans", "DejaVuSans-Oblique.ttf", 400, true), new Face("DejaVu Serif", "DejaVuSerif.ttf", 400, false),
      new Face("DejaVu Serif", "DejaVuSerif-Bold.ttf", 700, false), new Face("DejaVu Sans Condensed", "DejaVuSansCondensed.ttf", 400, false),
      new Face("DejaVu Sans Condensed", "DejaVuSansCondensed-Bold.ttf", 700, false));

  /** The file of a face. */
  static InputStream open(Face face) {
    InputStream in = Typefaces.class.getResourceAsStream(FOLDER + face.file());
    if (in == null) {
      throw new IllegalStateException("The typeface " + face.file() + " that comes with Casus is missing.");
    }
    return in;
  }

  /** The letters of a text that cannot be shown, each once. */
  static TreeSet<Integer> missing(String text) {
    TreeSet<Integer> missing = new TreeSet<>();
    text.codePoints().filter(letter -> letter > 0x2FF && !Shown.FONT.canDisplay(letter) && letter != 0x2060).forEach(missing::add);
    return missing;
  }

  /** The text with a box for every letter that cannot be shown; the mark that joins words is invisible and goes. */
  static String shown(String text, TreeSet<Integer> missing) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints().filter(letter -> letter != 0x2060).forEach(letter -> shown.appendCodePoint(missing.contains(letter) ? MISSING : letter));
    return shown.toString();
  }

  /** Makes the faces known to whatever draws with Java. */
  static void register() {
    if (Shown.FONT.getSize() < 0) {
      throw new IllegalStateException("A typeface has no size.");
    }
  }

  private static final class Shown {
    private static final Font FONT = load();

    private static Font load() {
      try {
        for (Face face : FACES) {
          try (InputStream in = open(face)) {
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(Font.createFont(Font.TRUETYPE_FONT, in));
          }
        }
        try (InputStream in = open(FACES.get(0))) {
          return Font.createFont(Font.TRUETYPE_FONT, in);
        }
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException("The typeface that comes with Casus can't be read.", e);
      }
    }
  }
}
