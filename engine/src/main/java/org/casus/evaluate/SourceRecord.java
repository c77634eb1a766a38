package org.casus.evaluate;

import java.util.List;
import java.util.stream.Stream;
import org.casus.assertion.SourceKind;

/**
 * What a report rests on, noted by a person or read by the machine; a blank phrase stands for what is not given.
 *
 * @param quotes where the machine read it; empty for a person's record
 */
record SourceRecord(SourceKind kind, String marker, Phrase name, Phrase title, Phrase publisher, Phrase url,
    List<Phrase> quotes) implements Quoted {

  /** Copies the list. */
  SourceRecord {
    quotes = List.copyOf(quotes);
  }

  /** What it goes by, as far as given. */
  List<Phrase> names() {
    return Stream.of(name, title, publisher).filter(phrase -> !phrase.blank()).toList();
  }

  @Override
  public String label() {
    return kind.wire();
  }

  @Override
  public String shown() {
    String called = names().isEmpty() ? url.text() : names().get(0).text();
    return (marker + " " + called).strip();
  }

  @Override
  public String rule() {
    return "";
  }
}
