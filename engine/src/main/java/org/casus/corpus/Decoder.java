package org.casus.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: by byte order mark, as UTF-8 where it is valid, else by what the bytes look like. */
final class Decoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 16;
  private static final int SURE = 60;

  private Decoder() {}

  /** The text without a byte order mark, with LF for CRLF, and no longer than the limit. */
  static String decode(byte[] bytes, @Nullable Charset declared, Limits limits, Troubles troubles)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw new UnreadableException("empty-file",
          "The file holds 0 bytes; a report needs text. Fetch it again or leave it out.");
    }
    byte[] head = prefix(bytes, 4L * limits.textCharacters());
    Charset charset = charset(head, declared);
    refuseBinary(head, charset);
    String text = decoded(head, charset, troubles);
    text = (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
    return cut(text, head.length < bytes.length, limits, troubles);
  }

  private static byte[] prefix(byte[] bytes, long most) {
    return bytes.length <= most ? bytes : java.util.Arrays.copyOf(bytes, (int) most);
  }

  static Charset charset(byte[] bytes, @Nullable Charset declared) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return marked;
    }
    if (declared != null) {
      return declared;
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return wide;
    }
    return validUtf8(bytes) ? StandardCharsets.UTF_8 : guess(bytes);
  }

  private static @Nullable Charset byMark(byte[] b) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    return null;
  }

  /** UTF-16 without a mark: every other byte of Western text is zero. */
  private static @Nullable Charset byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int n = Math.min(bytes.length, SAMPLE) & ~1;
    for (int i = 0; i < n; i++) {
      zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    if (n < 8 || Math.min(zeros[0], zeros[1]) * 20 > n) {
      return null;
    }
    if (zeros[1] * 10 > n * 4) {
      return StandardCharsets.UTF_16LE;
    }
    return zeros[0] * 10 > n * 4 ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean validUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(1 << 13);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, out, false);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, false);
    }
    return !result.isError();
  }

  /** What the bytes look like; Western European unless something else is clear. */
  private static Charset guess(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(prefix(bytes, SAMPLE));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < SURE || western(match.getName())) {
      return WINDOWS_1252;
    }
    return Charset.isSupported(match.getName()) ? Charset.forName(match.getName()) : WINDOWS_1252;
  }

  private static boolean western(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("iso-8859-1") || lower.startsWith("iso-8859-15") || lower.equals("windows-1252")
        || lower.startsWith("ibm") || lower.startsWith("utf-16") || lower.startsWith("utf-32");
  }

  private static void refuseBinary(byte[] bytes, Charset charset) throws UnreadableException {
    if (charset.name().startsWith("UTF-16")) {
      return;
    }
    int n = Math.min(bytes.length, SAMPLE);
    int control = 0;
    for (int i = 0; i < n; i++) {
      int c = bytes[i] & 0xFF;
      control += c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1B ? 1 : 0;
    }
    if (control * 50L > n) {
      throw new UnreadableException("binary-file", "The file is no text: " + control + " of its first " + n
          + " bytes are control characters. Allowed are txt, html, pdf, docx and eml; convert it to one of them.");
    }
  }

  private static String decoded(byte[] bytes, Charset charset, Troubles troubles) {
    CharsetDecoder decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    try {
      String text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
      int lost = (int) text.chars().limit(text.length() - 1L < 0 ? 0 : text.length() - 1L).filter(c -> c == '\ufffd').count();
      if (lost > 0) {
        troubles.partial("wrong-encoding", lost + " characters could not be read as " + charset.name()
            + " and stand as U+FFFD. Save the file as UTF-8 to have them.");
      }
      return text;
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IllegalStateException("A decoder that replaces never fails.", e);
    }
  }

  /** The text, cut to the limit with an issue. */
  static String cut(String text, boolean alreadyCut, Limits limits, Troubles troubles) {
    int most = limits.textCharacters();
    if (text.length() <= most && !alreadyCut) {
      return text;
    }
    int end = Math.min(most, text.length());
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    troubles.partial("text-too-long", "The text is longer than " + most + " characters; the first " + end
        + " were read. Split the document to have the rest.");
    return text.substring(0, end);
  }
}
