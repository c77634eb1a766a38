package org.casus.incident;

import java.util.List;
import org.casus.assertion.CitedSource;
import org.casus.corpus.Credits;
import org.casus.corpus.Report;
import org.casus.extract.Reading;
import org.casus.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Where a report comes from, as far as it tells: all that {@link Lineage} asks of it beside its assertions. A function of
 * the reading alone, so that a case file can keep it or make it anew.
 *
 * @param report the report's id
 * @param file name as given
 * @param publisher as {@code publishers.csv} calls it where it knows it, or null
 * @param published ISO day, month or year, or null
 * @param credits the wire services whose dispatch it says that it prints
 * @param sources what it cites
 */
public record Imprint(
    String report,
    String file,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    List<String> credits,
    List<CitedSource> sources) {

  /** Copies the lists. */
  public Imprint {
    credits = List.copyOf(credits);
    sources = List.copyOf(sources);
  }

  /** The imprint of a report that was read, with the publishers that ship with Casus. */
  public static Imprint of(Reading reading) {
    Report report = reading.report();
    Credits known = Shipped.CREDITS;
    return new Imprint(report.id(), report.file(), report.title(), report.publisher() == null ? null : known.called(report.publisher()),
        report.published() == null ? null : report.published().iso(), report.url(), known.of(report), reading.sources());
  }

  /** Read once, when first asked for. */
  private static final class Shipped {
    private static final Credits CREDITS = Credits.read(Knowledge.shipped());
  }
}
