package org.casus.cli.casefile;

import java.io.PrintWriter;
import java.util.List;
import org.casus.measure.FrontCount;
import org.casus.measure.FrontCount.Moved;
import org.casus.measure.FrontCount.SideBySide;
import org.casus.measure.FrontGroups;
import org.casus.measure.FrontGroups.Front;
import org.casus.measure.FrontGroups.Word;

/** Counts with facade groups on their own and as those they stand for, on a terminal. */
final class FrontLines {
  private final Sentences sentences;
  private final PrintWriter out;

  FrontLines(Sentences sentences, PrintWriter out) {
    this.sentences = sentences;
    this.out = out;
  }

  void print(FrontGroups groups, List<FrontCount> counts) {
    out.println("Facades: " + (groups.fronts().isEmpty() ? "none is ruled or reported" : groups.fronts().size()));
    groups.fronts().forEach(this::print);
    for (FrontGroups.Cycle cycle : groups.cycles()) {
      out.println("  Said to be each other's facades, so not folded under the " + cycle.lens().label() + " lens: "
          + String.join(", ", cycle.keys()));
    }
    counts.forEach(this::print);
  }

  private void print(Front front) {
    out.println(Paragraph.of("  ", front.reason()));
    for (Word word : front.words()) {
      if (word.quote() != null) {
        out.println(Paragraph.of("    ", sentences.line(word.quote())));
      } else {
        out.println("    judgement " + word.source() + (word.reason().isBlank() ? "" : ": " + Paragraph.clean(word.reason())));
      }
    }
  }

  private void print(FrontCount count) {
    out.println(count.actor().name());
    for (SideBySide side : count.lenses()) {
      out.println("  " + side.lens().label() + ": " + side.own().fitting().number() + " on its own, "
          + side.folded().fitting().number() + " with facades folded");
      for (Moved moved : side.moved()) {
        out.println("    " + (moved.gained() ? "+ " : "- ") + new IncidentLines(side.lens()).line(moved.incident().incident()));
        out.println(Paragraph.of("      ", moved.reason()));
        sentences.print("      ", moved.incident().quotes(), out);
      }
    }
  }
}
