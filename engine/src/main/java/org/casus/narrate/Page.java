package org.casus.narrate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The frame of a page that needs no network and runs no script, in the style of the brief. */
public final class Page {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  private static final String STYLE = "brief.css";

  private Page() {}

  /**
   * A whole page as text.
   *
   * @param more a style sheet that goes on where that of the brief ends; may be empty
   * @param parts what stands in the body, in order
   */
  public static String html(String title, String more, Element... parts) {
    Element page = Element.of("html").with("lang", "en").add(head(title, more), Element.of("body").add(parts));
    return "<!DOCTYPE html>\n" + page + "\n";
  }

  private static Element head(String title, String more) {
    return Element.of("head").add(
        Element.of("meta").with("charset", "utf-8"),
        Element.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY),
        Element.of("meta").with("name", "viewport").with("content", "width=device-width, initial-scale=1"),
        Element.of("meta").with("name", "referrer").with("content", "no-referrer"),
        Element.of("meta").with("name", "generator").with("content", "Casus"),
        Element.of("title").text(title),
        Element.of("style").text(style(Page.class, STYLE) + more));
  }

  /** A link over the head of the page for those who listen to it. */
  public static Element skip(String words) {
    return Element.of("a.skip").with("href", "#content").text(words);
  }

  /**
   * The head that is seen.
   *
   * @param facts what the page rests on, by name
   */
  public static Element banner(String kicker, String title, Map<String, String> facts) {
    Element plan = Element.of("dl.plan");
    facts.forEach((name, value) ->
        plan.add(Element.of("div").add(Element.of("dt").text(name), Element.of("dd").text(value))));
    return Element.of("header.banner").add(
        Element.of("p.kicker").text(kicker), Element.of("h1").text(title), plan);
  }

  /** Links to the sections. @param headings by id */
  public static Element contents(Map<String, String> headings) {
    Element list = Element.of("ol");
    headings.forEach((id, heading) ->
        list.add(Element.of("li").add(Element.of("a").with("href", "#" + id).text(heading))));
    return Element.of("nav.contents").with("aria-label", "Contents").add(list);
  }

  /** A section with its heading. */
  public static Element section(String id, String heading) {
    return Element.of("section").with("id", id).with("aria-labelledby", id + "-h")
        .add(Element.of("h2").with("id", id + "-h").text(heading));
  }

  /** The foot. */
  public static Element footer(String words) {
    return Element.of("footer").add(Element.of("p").text(words));
  }

  /** A style sheet that stands beside a class. */
  public static String style(Class<?> owner, String file) {
    try (InputStream in = owner.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The style sheet " + file + " is missing beside its class.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
