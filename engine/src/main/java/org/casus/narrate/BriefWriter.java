package org.casus.narrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Lays out the brief of a case as one page of HTML that needs no network and runs no script. Same case file, same
 * bytes. Thread-safe.
 */
public final class BriefWriter {
  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

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
    return "<!DOCTYPE html>\n" + page(Brief.of(caseFile, lexicon)) + "\n";
  }

  private static Element page(Brief brief) {
    NoteBook notes = new NoteBook();
    BlockLayout layout = new BlockLayout(notes);
    Element main = Element.of("main").with("id", "content").add(takeaways(brief, layout));
    for (Brief.Section section : brief.sections()) {
      main.add(section(section.id(), section.heading()).addAll(section.blocks().stream().map(layout::block).toList()));
    }
    main.add(section("notes", "Notes").add(NoteLayout.notes(notes)));
    return Element.of("html").with("lang", "en").add(head(brief), Element.of("body").add(
        Element.of("a.skip").with("href", "#content").text("Skip to the brief"), banner(brief), contents(brief), main,
        footer()));
  }

  private static Element head(Brief brief) {
    return Element.of("head").add(
        Element.of("meta").with("charset", "utf-8"),
        Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
        Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
        Element.of("meta").with("name", "generator").with("content", "Casus"),
        Element.of("title").text(brief.title()),
        Element.of("style").text(style()));
  }

  private static Element banner(Brief brief) {
    Element facts = Element.of("dl.plan");
    for (Brief.Fact fact : brief.plan()) {
      facts.add(Element.of("div").add(Element.of("dt").text(fact.name()), Element.of("dd").text(fact.value())));
    }
    return Element.of("header.banner").add(
        Element.of("p.kicker").text("Case brief"), Element.of("h1").text(brief.title()), facts);
  }

  private static Element contents(Brief brief) {
    Element list = Element.of("ol");
    brief.sections().forEach(section -> list.add(entry(section.id(), section.heading())));
    list.add(entry("notes", "Notes"));
    return Element.of("nav.contents").with("aria-label", "Contents").add(list);
  }

  private static Element entry(String id, String heading) {
    return Element.of("li").add(Element.of("a").with("href", "#" + id).text(heading));
  }

  private static Element takeaways(Brief brief, BlockLayout layout) {
    Element section = section("takeaways", "Key takeaways");
    section.with("class", "takeaways");
    if (brief.takeaways().isEmpty()) {
      return section.add(Element.of("p").text(
          "No incidents: nothing that the reports tell could be read as an attack or another act of coercion that took"
              + " place. Either they speak of other matters, or they could not be read; the last section lists what"
              + " went wrong."));
    }
    return section.add(layout.block(new Block.Points(brief.takeaways())));
  }

  private static Element section(String id, String heading) {
    return Element.of("section").with("id", id).with("aria-labelledby", id + "-h")
        .add(Element.of("h2").with("id", id + "-h").text(heading));
  }

  private static Element footer() {
    return Element.of("footer").add(Element.of("p").text(
        "Made by Casus from the reports named in the notes. Every statement is a report’s own assertion, not a finding"
            + " of fact; follow the note numbers to the words it rests on. Counts hold under the lens they name."));
  }

  private static String style() {
    try (InputStream in = BriefWriter.class.getResourceAsStream("brief.css")) {
      if (in == null) {
        throw new IllegalStateException("The style sheet of the brief, brief.css, is missing beside its class.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
