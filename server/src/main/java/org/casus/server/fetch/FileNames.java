package org.casus.server.fetch;

import java.net.URI;

/** What a file of a page is called: its host and the end of its path. Stateless. */
final class FileNames {
  private static final int LONGEST = 80;

  private FileNames() {}

  /** The name for what stands at an address. */
  static String of(URI address) {
    String path = address.getPath() == null ? "" : address.getPath().replaceAll("/+$", "");
    String end = path.substring(path.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceAll("^[.-]+", "");
    String kept = end.substring(Math.max(0, end.length() - LONGEST));
    String name = address.getHost() + (kept.isEmpty() ? "" : "-" + kept);
    return name.matches(".*\\.(?:html?|pdf|txt|docx|eml)$") ? name : name + ".html";
  }
}
