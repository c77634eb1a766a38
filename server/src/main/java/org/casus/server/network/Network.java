package org.casus.server.network;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Actors and the lines between them. Every line rests on sentences of reports; what is somebody's word says whose.
 *
 * @param nodes the actors at the ends of the lines, by name
 * @param lines the strongest ones: those of most reports, then of most sentences, then by how sure the words are
 * @param number how many lines there are, those left out included
 * @param undated of the lines that are given, how many say no date; they hold at every date
 * @param first the first day of which the case knows anything, ISO, or null
 * @param last the last such day, ISO, or null
 */
public record Network(List<Node> nodes, List<Line> lines, long number, long undated, @Nullable String first, @Nullable String last) {

  /** Copies the lists. */
  public Network {
    nodes = List.copyOf(nodes);
    lines = List.copyOf(lines);
  }

  /** An actor: its key, name and kind. */
  public record Node(String key, String name, String kind) {}

  /**
   * What one actor is to another, or says of it, in all reports together.
   *
   * @param id of the line, made of its ends and kind
   * @param subject key of the actor from whom it goes
   * @param kind such as backs, or accuses
   * @param object key of the actor to whom it goes; the same as the subject where it is about nobody else
   * @param group backing, sides, ranks or words
   * @param reports how many reports say it
   * @param number how many sentences say it
   * @param likelihood the surest words for it
   * @param fact whether a report states it as a fact in its own words; else it is the word of those who say so
   * @param says who says so, each once
   * @param sentences some of the sentences, those of different reports first
   */
  public record Line(String id, String subject, String kind, String object, String group, int reports, int number,
      String likelihood, boolean fact, List<String> says, List<Sentence> sentences) {

    /** Copies the lists. */
    public Line {
      says = List.copyOf(says);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence under a line.
   *
   * @param id the assertion's id
   * @param report id of the report in which it stands
   * @param begin where it begins in the report's text, in UTF-16 code units
   * @param end where it ends
   * @param who on whose word it is said
   * @param from the first day of what it says, ISO, or null
   * @param to the last day of what it says, ISO, or null
   * @param incident id of the incident that it is about, or null
   * @param what the incident in words, or null
   */
  public record Sentence(String id, String report, String file, int begin, int end, String quote, String who, String likelihood,
      @Nullable String from, @Nullable String to, @Nullable String incident, @Nullable String what) {}
}
