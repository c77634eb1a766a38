package org.casus.ledger;

import java.util.List;
import org.casus.assertion.Issue;
import org.casus.extract.Reading;

/**
 * A report as it goes into a case.
 *
 * @param original the bytes of the document as it came
 * @param reading what was read of it
 * @param issues what was wrong with it
 * @param reader the version of the reader and its knowledge; another version's reading replaces this one's
 */
public record Entry(byte[] original, Reading reading, List<Issue> issues, String reader) {

  /** Copies the list; the bytes are not copied and must not be changed. */
  public Entry {
    issues = List.copyOf(issues);
  }
}
