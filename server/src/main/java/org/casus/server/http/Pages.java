package org.casus.server.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** The pages that the server itself writes; all else is built in the browser out of the API. Thread-safe. */
public final class Pages {

  /** Which library stands for which name in the browser's modules. */
  public static final String IMPORTS = """
      {"imports":{"preact":"/assets/vendor/preact-10.27.2.js","preact/hooks":"/assets/vendor/preact-hooks-10.27.2.js",\
      "htm":"/assets/vendor/htm-3.1.1.js","d3":"/assets/vendor/d3-7.9.0.js","topojson-client":"/assets/vendor/topojson-client-3.1.0.js"}}""";

  private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.casus.server.pages");

  private Pages() {}

  /**
   * A page.
   *
   * @param name of its template
   * @param values what stands in it; escaped there
   */
  public static String page(String name, Map<String, Object> values) {
    StringOutput out = new StringOutput();
    ENGINE.render(name, values, out);
    return out.toString();
  }

  /**
   * What the browser may do on our pages: load from here alone, and run no script within a page but the list of imports,
   * which it must find as it is here.
   */
  public static String policy() {
    return "default-src 'none'; script-src 'self' 'sha256-" + hash(IMPORTS) + "'; style-src 'self'; img-src 'self' data:; font-src 'self';"
        + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'self'; frame-ancestors 'none'";
  }

  private static String hash(String script) {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
