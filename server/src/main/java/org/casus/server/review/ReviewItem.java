package org.casus.server.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casus.assertion.SourceSpan;
import org.casus.incident.AttributedIncident;
import org.casus.narrate.AttributionWords;
import org.casus.server.incidents.IncidentLine;
import org.casus.server.incidents.WholeIncident.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something that an analyst should look at. Immutable.
 *
 * @param id stays the same as long as it stands for the same matter
 * @param kind what sort of matter, as {@link Kind#label} calls it
 * @param title what it is about, in a few words
 * @param why why it stands where it stands, in a sentence
 * @param weight how much it matters; higher ones come first
 * @param reasons what speaks for it: of a merge, what two incidents have in common
 * @param against what speaks against it
 * @param incidents what it is about, each with sentences
 * @param field of conflicting values: which field, else null
 * @param values of conflicting values: the settled one first, as an analyst would write them
 * @param name of an actor that no register knows: its name, else null
 */
public record ReviewItem(
    String id,
    String kind,
    String title,
    String why,
    int weight,
    List<String> reasons,
    List<String> against,
    List<Side> incidents,
    @Nullable String field,
    List<Value> values,
    @Nullable String name) {

  private static final int SENTENCES = 3;

  /** Copies the lists. */
  public ReviewItem {
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
    incidents = List.copyOf(incidents);
    values = List.copyOf(values);
  }

  /** A sort of matter. */
  public enum Kind {
    /** An incident that nobody has ruled on. */
    NEW,
    /** Two incidents that may be one happening. */
    MERGE,
    /** Reports that give other values than the one settled on. */
    VALUE,
    /** An actor that no register knows. */
    ACTOR;

    /** The name in an address and in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** A value that some events give; none for a value that an analyst set. */
  public record Value(String value, List<String> events) {}

  /** An incident with the words that it rests on. */
  public record Side(String title, IncidentLine line, List<Words> words) {

    /** An incident as it is shown beside others. */
    static Side of(AttributedIncident incident, FileNames files) {
      String title = AttributionWords.what(incident.settled());
      List<Words> words = new ArrayList<>();
      add(words, incident.settled().report(), incident.settled().evidence(), files);
      incident.attributions().forEach(word -> add(words, word.report(), word.evidence(), files));
      return new Side(title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1), IncidentLine.of(incident, null), words);
    }

    private static void add(List<Words> words, String report, List<SourceSpan> spans, FileNames files) {
      spans.stream().map(span -> Words.of(report, files.of(report), span))
          .filter(each -> words.size() < SENTENCES && !words.contains(each)).forEach(words::add);
    }
  }

  /** What the files of reports are called. */
  @FunctionalInterface
  interface FileNames {
    /** The file of the report with this id. */
    String of(String report);
  }
}
