package org.casus.server.brief;

import java.util.ArrayList;
import java.util.List;

/** Numbers of notes as they are printed: runs of three and more as first and last. Stateless. */
final class Numbering {
  private Numbering() {}

  /** A number to be linked, and what stands before it. */
  record Mark(String before, int number) {}

  /** The marks of sorted numbers. */
  static List<Mark> marks(List<Integer> numbers) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      int first = i;
      while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
        i++;
      }
      marks.add(new Mark(marks.isEmpty() ? "" : ", ", numbers.get(first)));
      if (i > first) {
        marks.add(new Mark(i == first + 1 ? ", " : "–", numbers.get(i)));
      }
    }
    return marks;
  }
}
