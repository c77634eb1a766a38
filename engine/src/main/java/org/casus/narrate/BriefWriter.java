package org.casus.narrate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.casus.narrate.plot.PlotDrawing;

/**
 * Lays out the brief of a case as one page of HTML that needs no network and runs no script. Same case file, same
 * bytes. Thread-safe.
 */
public final class BriefWriter {
  static final String NOTHING = "No incidents: nothing that the reports tell could be read as an attack or another act of coercion that took"
      + " place. Either they speak of other matters, or they could not be read; the last section lists what went wrong.";

  private static final String FOOT =
      "Made by Casus from the reports named in the notes. Every statement is a report’s own assertion, not a finding"
          + " of fact; follow the note numbers to the words it rests on. Counts hold under the lens they name.";

  private final Lexicon lexicon;

  /** A writer with what ships with Casus. */
  public BriefWriter() {
    this(Lexicon.shipped());
  }

  BriefWriter(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Writes the brief and flushes, without closing the stream.
   *
   * @throws IllegalStateException when something in the case cites a passage that its report does not have
   */
  public void write(CaseFile caseFile, OutputStream out) throws IOException {
    out.write(html(caseFile).getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /** The page as text. */
  public String html(CaseFile caseFile) {
    Brief brief = Brief.of(caseFile, lexicon);
    NoteBook notes = new NoteBook();
    BlockLayout layout = new BlockLayout(notes);
    Element main = Element.of("main").with("id", "content").add(takeaways(brief, layout));
    for (Brief.Section section : brief.sections()) {
      main.add(Page.section(section.id(), section.heading())
          .addAll(section.blocks().stream().map(layout::block).toList()));
    }
    main.add(Page.section("notes", "Notes").add(NoteLayout.notes(notes)));
    return Page.html(brief.title(), PlotDrawing.style(), Page.skip("Skip to the brief"), banner(brief), contents(brief), main,
        Page.footer(FOOT));
  }

  private static Element banner(Brief brief) {
    Map<String, String> facts = new LinkedHashMap<>();
    brief.plan().forEach(fact -> facts.put(fact.name(), fact.value()));
    return Page.banner("Case brief", brief.title(), facts);
  }

  private static Element contents(Brief brief) {
    Map<String, String> headings = new LinkedHashMap<>();
    brief.sections().forEach(section -> headings.put(section.id(), section.heading()));
    headings.put("notes", "Notes");
    return Page.contents(headings);
  }

  private static Element takeaways(Brief brief, BlockLayout layout) {
    Element section = Page.section("takeaways", "Key takeaways");
    section.with("class", "takeaways");
    if (brief.takeaways().isEmpty()) {
      return section.add(Element.of("p").text(NOTHING));
    }
    return section.add(layout.block(new Block.Points(brief.takeaways())));
  }
}
