package org.casus.narrate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An element of a page, HTML or SVG. Text and attributes are escaped by construction, and nothing that could run or
 * fetch can be built. Not thread-safe while it is being built.
 */
public final class Element {
  private static final Set<String> VOID = Set.of("meta", "br", "col");
  private static final Set<String> BANNED =
      Set.of("script", "iframe", "object", "embed", "link", "base", "form", "input", "foreignobject", "use", "image");
  private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9-]*");
  private static final Pattern HREF = Pattern.compile("(?s)#.*|https?://.*");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Object> children = new ArrayList<>();

  private Element(String name) {
    this.name = name;
  }

  /** A new element; {@code "table.wide"} is a table of class "wide". */
  public static Element of(String spec) {
    String[] parts = spec.split("\\.");
    if (!NAME.matcher(parts[0]).matches() || BANNED.contains(parts[0].toLowerCase(java.util.Locale.ROOT))) {
      throw new IllegalArgumentException("A page has no element \"" + parts[0] + "\".");
    }
    Element element = new Element(parts[0]);
    return parts.length == 1 ? element : element.with("class", String.join(" ", List.of(parts).subList(1, parts.length)));
  }

  /** Sets an attribute. */
  public Element with(String attribute, Object value) {
    boolean handler = attribute.regionMatches(true, 0, "on", 0, 2);
    boolean bareLink = attribute.equals("href") && !HREF.matcher(String.valueOf(value)).matches();
    if (!NAME.matcher(attribute).matches() || handler || attribute.equals("srcdoc") || bareLink) {
      throw new IllegalArgumentException("A page has no attribute " + attribute + "=\"" + value + "\".");
    }
    attributes.put(attribute, String.valueOf(value));
    return this;
  }

  /** Adds text. */
  public Element text(String text) {
    children.add(text);
    return this;
  }

  /** Adds elements. */
  public Element add(Element... elements) {
    children.addAll(List.of(elements));
    return this;
  }

  /** Adds elements. */
  public Element addAll(List<Element> elements) {
    children.addAll(elements);
    return this;
  }

  @Override
  public String toString() {
    StringBuilder page = new StringBuilder();
    write(page);
    return page.toString();
  }

  private void write(StringBuilder page) {
    page.append('<').append(name);
    attributes.forEach((key, value) -> {
      page.append(' ').append(key).append("=\"");
      escape(value, page);
      page.append('"');
    });
    page.append('>');
    if (VOID.contains(name)) {
      return;
    }
    for (Object child : children) {
      if (child instanceof Element element) {
        element.write(page);
      } else {
        writeText(child.toString(), page);
      }
    }
    page.append("</").append(name).append('>');
  }

  /** A style sheet is raw text in HTML: the one thing that ends it is refused instead of escaped. */
  private void writeText(String text, StringBuilder page) {
    if (!name.equals("style")) {
      escape(text, page);
    } else if (text.contains("</")) {
      throw new IllegalArgumentException("A style sheet can't hold \"</\".");
    } else {
      page.append(text);
    }
  }

  private static void escape(String text, StringBuilder page) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> page.append("&amp;");
        case '<' -> page.append("&lt;");
        case '>' -> page.append("&gt;");
        case '"' -> page.append("&quot;");
        case '\'' -> page.append("&#39;");
        default -> page.append(shown(text, i) ? c : '\uFFFD');
      }
    }
  }

  /** Control characters, half surrogate pairs, what XML forbids and marks that turn the direction of writing are not let through. */
  private static boolean shown(String text, int i) {
    char c = text.charAt(i);
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' || c >= '\uFFFE';
    boolean turns = c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    boolean half = Character.isHighSurrogate(c) && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1)))
        || Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    return !control && !turns && !half;
  }
}
