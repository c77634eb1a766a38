package org.casus.server.brief;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casus.corpus.Marking;
import org.casus.desk.MisunderstoodException;
import org.casus.server.http.Questions;
import org.jspecify.annotations.Nullable;

/**
 * What the analyst makes of the brief of a case. Generated sentences can be left out or moved with their section, never rewritten.
 *
 * @param title hers, or null for the generated one
 * @param marking a label of {@link Marking}, or null for that of the strictest report behind it
 * @param sections ids of sections in the order wanted; all in the usual order when left out
 * @param leftOut keys of pieces to leave out: {@code SECTION.N} for the piece number N of a section, from 0
 * @param own her own paragraphs
 * @param revision of the case out of which the brief was written that the keys are of: where it is another now, no file is
 *     written (409); whatever the case says now when left out
 */
public record Draft(@Nullable String title, @Nullable String marking, @Nullable List<String> sections, @Nullable List<String> leftOut,
    @Nullable List<Own> own, @Nullable String revision) {

  /**
   * A text of her own.
   *
   * @param after the key of the piece that it stands after, or of the section, to stand first in it
   * @param text plain text; blank lines part paragraphs
   */
  public record Own(String after, String text) {

    /** What JSON leaves out is empty; a text needs its place. */
    public Own {
      after = Objects.requireNonNullElse(after, "");
      text = Objects.requireNonNullElse(text, "");
      if (after.isBlank() && !text.isBlank()) {
        throw new MisunderstoodException("own: a text does not say where it stands; give it \"after\", such as takeaways.0.");
      }
    }
  }

  /** Refuses lists that hold null. */
  public Draft {
    Questions.all("sections", sections);
    Questions.all("leftOut", leftOut);
    Questions.all("own", own);
  }

  boolean leavesOut(String key) {
    return Objects.requireNonNullElse(leftOut, List.<String>of()).contains(key);
  }

  /** Her texts after a piece, or first in a section. */
  List<Own> after(String key) {
    return written().filter(each -> each.after().equals(key)).toList();
  }

  /** Her texts after pieces that a section no longer has: they are not lost, but stand last in it. */
  List<Own> beyond(String section, int pieces) {
    return written().filter(each -> each.after().matches(Pattern.quote(section) + "\\.\\d{1,6}")
        && Integer.parseInt(each.after().substring(section.length() + 1)) >= pieces).toList();
  }

  private Stream<Own> written() {
    return Objects.requireNonNullElse(own, List.<Own>of()).stream().filter(each -> !each.text().isBlank());
  }
}
