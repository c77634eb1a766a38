package org.casus.corpus;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.corpus.Paragraph.Role;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;

/**
 * The visible text of a page, block by block, each block a paragraph set off by a blank line. What stands outside
 * the main content is kept in the text and marked as furniture.
 */
final class PageText implements NodeFilter {
  private static final Set<String> INVISIBLE = Set.of("script", "style", "noscript", "template", "svg", "head", "iframe",
      "object", "embed", "canvas", "audio", "video", "select", "datalist", "math", "map");
  private static final Set<String> BREAKS = Set.of("br", "hr");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|font-size\\s*:\\s*0(?![.\\d])"
      + "|opacity\\s*:\\s*0(?![.\\d])", Pattern.CASE_INSENSITIVE);

  private final PageRegions regions;
  private final @Nullable String base;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<LinkMark> links = new ArrayList<>();
  private final List<OpenLink> blockLinks = new ArrayList<>();
  private final Deque<Integer> openAnchors = new ArrayDeque<>();
  private Role role = Role.FURNITURE;
  private boolean blank = true;
  private int hidden;

  /** A link within the block that is being put together. */
  private record OpenLink(int begin, int end, @Nullable String url) {}

  private PageText(PageRegions regions, @Nullable String base) {
    this.regions = regions;
    this.base = base;
  }

  static PageText of(Document page, @Nullable String base) {
    PageText text = new PageText(PageRegions.of(page), base);
    NodeTraversor.filter(text, page.body());
    text.flush();
    return text;
  }

  /** The text of a document that is nothing but content. */
  static PageText ofWhole(Document page) {
    PageText text = new PageText(PageRegions.whole(page), null);
    NodeTraversor.filter(text, page.body());
    text.flush();
    return text;
  }

  String text() {
    return text.toString();
  }

  List<Paragraph> paragraphs() {
    return List.copyOf(paragraphs);
  }

  List<LinkMark> links() {
    return List.copyOf(links);
  }

  /** How many characters of the main content are hidden from readers. */
  int hidden() {
    return hidden;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    String tag = element.normalName();
    if (INVISIBLE.contains(tag)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (hidden(element)) {
      hidden += regions.role(element) == Role.FURNITURE ? 0 : element.text().length();
      return FilterResult.SKIP_ENTIRELY;
    }
    boundary(element, tag);
    if (tag.equals("a")) {
      openAnchors.push(block.length());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().equals("a")) {
        endLink(element);
      }
      boundary(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void boundary(Element element, String tag) {
    if (BREAKS.contains(tag)) {
      block.append('\n');
    } else if (CELLS.contains(tag)) {
      block.append(' ');
    } else if (element.isBlock()) {
      flush();
    }
  }

  private void append(TextNode words) {
    Node parent = words.parent();
    String whole = words.getWholeText();
    if (blank && !whole.isBlank() && parent instanceof Element element) {
      role = regions.role(element);
      blank = false;
    }
    boolean preformatted = parent instanceof Element element && element.closest("pre") != null;
    block.append(preformatted ? whole : whole.replaceAll("[ \\t\\r\\n\\f]+", " "));
  }

  private void endLink(Element anchor) {
    TextRange words = Paragraphs.trimmed(block, openAnchors.isEmpty() ? 0 : openAnchors.pop(), block.length());
    if (words.begin() < words.end()) {
      blockLinks.add(new OpenLink(words.begin(), words.end(), address(anchor.attr("href"))));
    }
  }

  private @Nullable String address(String href) {
    try {
      URI uri = base == null ? URI.create(href.strip()) : URI.create(base).resolve(href.strip());
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      return scheme.equals("http") || scheme.equals("https") ? uri.toString() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Ends a block: its lines, split at double breaks, become paragraphs. */
  private void flush() {
    String raw = block.toString();
    int from = 0;
    for (int cut = raw.indexOf("\n"); ; cut = raw.indexOf("\n", from)) {
      int end = cut < 0 ? raw.length() : cut;
      add(raw, from, end);
      if (cut < 0) {
        break;
      }
      from = cut + 1;
    }
    block.setLength(0);
    blockLinks.clear();
    int anchors = openAnchors.size();
    openAnchors.clear();
    for (int i = 0; i < anchors; i++) {
      openAnchors.push(0);
    }
    blank = true;
  }

  private void add(String raw, int from, int to) {
    TextRange words = Paragraphs.trimmed(raw, from, to);
    if (words.begin() == words.end()) {
      return;
    }
    text.append(text.isEmpty() ? "" : "\n\n");
    int begin = text.length();
    text.append(raw, words.begin(), words.end());
    paragraphs.add(new Paragraph(new TextRange(begin, text.length()), raw.substring(words.begin(), words.end()), role));
    for (OpenLink link : blockLinks) {
      if (link.begin() >= words.begin() && link.end() <= words.end()) {
        int shift = begin - words.begin();
        links.add(new LinkMark(new TextRange(link.begin() + shift, link.end() + shift), link.url(), false));
      }
    }
  }

  private static boolean hidden(Element element) {
    return element.hasAttr("hidden") || HIDDEN.matcher(element.attr("style")).find();
  }
}
