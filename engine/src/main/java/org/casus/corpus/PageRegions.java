package org.casus.corpus;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casus.corpus.Paragraph.Role;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the main content of a page from navigation, asides, banners and lists of other pages. */
final class PageRegions {
  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "dialog", "menu", "label", "input", "textarea", "fieldset");
  private static final Set<String> FURNITURE_ROLES = Set.of("navigation", "banner", "contentinfo", "complementary",
      "search", "dialog", "alertdialog", "menu", "menubar", "toolbar");
  private static final Pattern FURNITURE_NAME = Pattern.compile(
      "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|side-?bar|footer|masthead|cookies?|consent|gdpr|newsletters?"
          + "|subscri\\w*|sign-?up|paywall|promo\\w*|adverts?|advertisement|ads?|sponsored|banner|related\\w*|recommend\\w*|trending"
          + "|popular|most-?read|social|share|sharing|share-?tools|sharebar|comments?|disqus|tags?|tag-?list|author-?bio|about-?author|bio|popup|modal|skip-?link"
          + "|read-?more|more-?stories|outbrain|taboola|print-?only|screen-?reader\\w*|sr-only|visually-?hidden)(?:$|[\\s_-])",
      Pattern.CASE_INSENSITIVE);
  private static final int ENOUGH = 400;

  private final Element main;
  private final Map<Element, Boolean> inside = new IdentityHashMap<>();

  private PageRegions(Element main) {
    this.main = main;
  }

  static PageRegions of(Document page) {
    return new PageRegions(mainOf(page));
  }

  /** Takes the whole body for content. */
  static PageRegions whole(Document page) {
    return new PageRegions(page.body());
  }

  /** What the text directly in an element is. */
  Role role(Element element) {
    if (furniture(element)) {
      return Role.FURNITURE;
    }
    for (Element at = element; at != null && at != main; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("figcaption") || tag.equals("figure") || named(at, "caption")) {
        return Role.CAPTION;
      }
      if (tag.matches("h[1-6]")) {
        return Role.HEADING;
      }
    }
    return Role.TEXT;
  }

  private static boolean named(Element element, String part) {
    return element.className().toLowerCase(java.util.Locale.ROOT).contains(part);
  }

  /** Whether an element lies outside the main content or in furniture within it. */
  private boolean furniture(Element element) {
    Boolean known = inside.get(element);
    if (known != null) {
      return known;
    }
    boolean result;
    if (element == main) {
      result = false;
    } else {
      Element parent = element.parent();
      result = parent == null || furnitureItself(element) || furniture(parent);
    }
    inside.put(element, result);
    return result;
  }

  private static boolean furnitureItself(Element element) {
    return FURNITURE_TAGS.contains(element.normalName())
        || FURNITURE_ROLES.contains(element.attr("role"))
        || element.normalName().equals("header") && element.selectFirst("h1, p") == null
        || !element.normalName().equals("body") && FURNITURE_NAME.matcher(element.className() + " " + element.id()).find();
  }

  private static Element mainOf(Document page) {
    Map<Element, Integer> lengths = paragraphLengths(page);
    for (String selector : new String[] {"[itemprop=articleBody]", "article", "main, [role=main]"}) {
      Element longest = longest(page, selector, lengths);
      if (longest != null && lengths.getOrDefault(longest, 0) >= ENOUGH) {
        return withTitle(longest);
      }
    }
    Element dense = densest(page);
    return dense == null ? page.body() : dense;
  }

  /** The article around a body, so that its standfirst is not lost. */
  private static Element withTitle(Element element) {
    Element article = element.closest("article");
    return article == null ? element : article;
  }

  private static @Nullable Element longest(Document page, String selector, Map<Element, Integer> lengths) {
    Element best = null;
    for (Element element : page.select(selector)) {
      if (best == null || lengths.getOrDefault(element, 0) > lengths.getOrDefault(best, 0)) {
        best = element;
      }
    }
    return best;
  }

  /** How much text the paragraphs in each element hold. */
  private static Map<Element, Integer> paragraphLengths(Document page) {
    Map<Element, Integer> lengths = new IdentityHashMap<>();
    for (Element p : page.select("p, li, blockquote")) {
      int length = p.ownText().length();
      for (Element at = p; at != null; at = at.parent()) {
        lengths.merge(at, length, Integer::sum);
      }
    }
    return lengths;
  }

  /** The element whose own paragraphs hold most of the page's text, with those one level deeper at half. */
  private static @Nullable Element densest(Document page) {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (Element p : page.select("p, blockquote, li")) {
      int length = p.ownText().length();
      Element parent = p.parent();
      if (length < 60 || parent == null || parent.closest("nav, footer, aside, header, form") != null) {
        continue;
      }
      scores.merge(parent, (double) length, Double::sum);
      if (parent.parent() != null) {
        scores.merge(parent.parent(), length / 2.0, Double::sum);
      }
    }
    double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    Element best = null;
    for (Element element : page.getAllElements()) {
      double score = scores.getOrDefault(element, 0.0);
      if (score > 0 && (best == null || score > scores.getOrDefault(best, 0.0))) {
        best = element;
      }
    }
    return best == null || scores.getOrDefault(best, 0.0) < all / 4 ? null : best;
  }
}
