package org.casus.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The modules of the front end, by who imports whom: the page names all of them, so that the browser fetches them at once and
 * not one generation after another. Stateless.
 */
public final class Modules {
  private static final String APP = "/assets/app/";
  private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b(?:[^;\"=]*\\bfrom)?\\s*\"([^\"]+)\"");

  /** Every module that the first one needs, itself first. */
  public static final Collection<String> ALL = List.copyOf(needed(APP + "main.js"));

  private Modules() {}

  private static Set<String> needed(String first) {
    Set<String> all = new LinkedHashSet<>();
    Deque<String> next = new ArrayDeque<>(List.of(first));
    while (!next.isEmpty()) {
      String module = next.remove();
      if (all.add(module)) {
        Matcher imports = IMPORT.matcher(text(module));
        while (imports.find()) {
          next.add(address(imports.group(1)));
        }
      }
    }
    return all;
  }

  private static String address(String named) {
    return named.startsWith("./") ? APP + named.substring(2) : named.startsWith("/") ? named : library(named);
  }

  private static String library(String name) {
    try {
      JsonNode found = Site.json().readTree(Pages.IMPORTS).path("imports").path(name);
      if (found.isMissingNode()) {
        throw new IllegalStateException("A module imports \"" + name + "\", which stands for no library. Add it to Pages.IMPORTS.");
      }
      return found.asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(String module) {
    String file = "/casus/server" + module.substring("/assets".length());
    try (InputStream in = Modules.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The module " + file + " is not there.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
