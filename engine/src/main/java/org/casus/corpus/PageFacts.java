package org.casus.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a web page says of itself in its metadata. */
final class PageFacts {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> ARTICLES = Set.of("article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle",
      "opinionnewsarticle", "report", "blogposting", "webpage", "scholarlyarticle", "techarticle");
  private static final Pattern TITLE_SUFFIX = Pattern.compile("\\s+[|–—»·-]\\s+");
  private static final int MOST_JSON = 1_000_000;

  private final Document page;
  private final List<JsonNode> linkedData;

  private PageFacts(Document page) {
    this.page = page;
    this.linkedData = linkedData(page);
  }

  static PageFacts of(Document page) {
    return new PageFacts(page);
  }

  /** What the page declares for machines. */
  DocumentFacts declared() {
    String title = first(meta("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title"),
        json("headline"));
    String publisher = first(meta("og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher",
        "application-name"), jsonName("publisher"));
    return new DocumentFacts(title(title, publisher), publisher, author(), published(), base());
  }

  /** What can be guessed from the page's looks. */
  DocumentFacts fallback() {
    String heading = text("article h1", "main h1", "h1");
    String title = page.title().isBlank() ? heading : page.title();
    String publisher = first(meta("og:site_name"), jsonName("publisher"));
    String suffix = null;
    String[] parts = TITLE_SUFFIX.split(String.valueOf(title));
    if (heading != null && parts.length > 1) {
      String last = parts[parts.length - 1];
      suffix = !heading.contains(last) && HeadLine.name(last, 6) ? last : null;
    }
    return new DocumentFacts(first(heading, title(title, publisher)), first(publisher, suffix), null, null, null);
  }

  /** The page's own address, or null. */
  @Nullable String base() {
    String canonical = attribute("link[rel=canonical]", "href");
    String url = first(canonical, meta("og:url"));
    return url != null && url.matches("(?i)https?://\\S+") ? url : null;
  }

  private static @Nullable String title(@Nullable String title, @Nullable String publisher) {
    if (title == null || publisher == null) {
      return title;
    }
    for (String mark : List.of(" | ", " - ", " – ", " — ", " :: ")) {
      int cut = title.lastIndexOf(mark);
      if (cut > 0 && title.substring(cut + mark.length()).equalsIgnoreCase(publisher)) {
        return title.substring(0, cut);
      }
    }
    return title;
  }

  private @Nullable String author() {
    String author = first(meta("author", "article:author", "citation_author", "dc.creator", "parsely-author"),
        jsonName("author"));
    if (author != null && author.startsWith("http")) {
      author = null;
    }
    String byline = first(author, text("[rel=author]", "[itemprop=author]", ".byline", ".author-name"));
    return byline == null || byline.length() > 120 || byline.matches(".*[<>{}].*") ? null : byline.replaceFirst("(?i)^by:?\\s+", "");
  }

  private @Nullable PublicationDate published() {
    String date = first(meta("article:published_time", "article:published", "og:published_time", "citation_publication_date",
        "citation_date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "dcterms.created", "date", "pubdate",
        "publish-date", "publication_date", "parsely-pub-date", "sailthru.date"), json("datePublished"));
    String time = first(date, attribute("[itemprop=datePublished]", "content"),
        attribute("[itemprop=datePublished]", "datetime"), attribute("article time[datetime]", "datetime"),
        attribute("time[datetime]", "datetime"));
    WrittenDate written = time == null ? null : WrittenDate.in(time);
    return written == null ? null : written.published();
  }

  private @Nullable String meta(String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        boolean same = name.equalsIgnoreCase(meta.attr("property")) || name.equalsIgnoreCase(meta.attr("name"));
        if (same && !meta.attr("content").isBlank()) {
          return meta.attr("content").strip();
        }
      }
    }
    return null;
  }

  private @Nullable String attribute(String selector, String attribute) {
    Element element = page.selectFirst(selector);
    return element == null || element.attr(attribute).isBlank() ? null : element.attr(attribute).strip();
  }

  private @Nullable String text(String... selectors) {
    for (String selector : selectors) {
      Element element = page.selectFirst(selector);
      if (element != null && !element.text().isBlank()) {
        return element.text().strip();
      }
    }
    return null;
  }

  private @Nullable String json(String key) {
    for (JsonNode node : linkedData) {
      if (node.path(key).isTextual()) {
        return node.path(key).asText();
      }
    }
    return null;
  }

  private @Nullable String jsonName(String key) {
    for (JsonNode node : linkedData) {
      JsonNode named = node.path(key).isArray() ? node.path(key).path(0) : node.path(key);
      String name = named.isTextual() ? named.asText() : named.path("name").asText("");
      if (!name.isBlank()) {
        return name;
      }
    }
    return null;
  }

  private static List<JsonNode> linkedData(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      if (script.data().length() <= MOST_JSON) {
        collect(script.data(), articles);
      }
    }
    return articles;
  }

  private static void collect(String json, List<JsonNode> articles) {
    Deque<JsonNode> open = new ArrayDeque<>();
    try {
      open.add(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return; // broken metadata says nothing; the page's text remains
    }
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.isObject()) {
        node.path("@graph").forEach(open::add);
        JsonNode type = node.path("@type").isArray() ? node.path("@type").path(0) : node.path("@type");
        if (ARTICLES.contains(type.asText("").toLowerCase(Locale.ROOT))) {
          articles.add(node);
        }
      }
    }
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
