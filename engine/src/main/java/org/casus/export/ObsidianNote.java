package org.casus.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casus.assertion.DateInterval;
import org.casus.assertion.SourceSpan;
import org.jspecify.annotations.Nullable;

/** A note while it is written: front matter first, then the body. Not thread-safe. */
final class ObsidianNote {
  private final StringBuilder front = new StringBuilder();
  private final StringBuilder body = new StringBuilder();

  /** A text of the front matter, left out when there is none. */
  ObsidianNote field(String key, @Nullable String words) {
    if (words != null && !words.isBlank()) {
      front.append(key).append(": ").append(ObsidianText.yaml(words)).append('\n');
    }
    return this;
  }

  /** A list of the front matter, left out when it is empty. */
  ObsidianNote list(String key, List<String> items) {
    List<String> given = items.stream().filter(item -> !PlainLine.of(item).isEmpty()).distinct().toList();
    if (!given.isEmpty()) {
      front.append(key).append(":\n");
      given.forEach(item -> front.append("  - ").append(ObsidianText.yaml(item)).append('\n'));
    }
    return this;
  }

  /** {@code date} for a day, else {@code date_from} and {@code date_to}, as Obsidian's dates. */
  ObsidianNote date(DateInterval date) {
    if (date.isDay()) {
      front.append("date: ").append(date.from()).append('\n');
      return this;
    }
    if (date.from() != null) {
      front.append("date_from: ").append(date.from()).append('\n');
    }
    if (date.to() != null) {
      front.append("date_to: ").append(date.to()).append('\n');
    }
    return this;
  }

  /** A number of the front matter. */
  ObsidianNote number(String key, @Nullable Number number) {
    if (number != null) {
      front.append(key).append(": ").append(number).append('\n');
    }
    return this;
  }

  ObsidianNote title(String words) {
    body.append("# ").append(ObsidianText.plain(words)).append("\n");
    return this;
  }

  ObsidianNote heading(String words) {
    body.append("\n## ").append(words).append("\n\n");
    return this;
  }

  /** A line of a list; the caller has escaped the words of reports in it. */
  ObsidianNote item(String markdown) {
    body.append("- ").append(markdown).append('\n');
    return this;
  }

  /** A paragraph; the caller has escaped the words of reports in it. */
  ObsidianNote paragraph(String markdown) {
    body.append('\n').append(markdown).append('\n');
    return this;
  }

  /** The passages with the report they stand in. */
  ObsidianNote quotes(List<SourceSpan> spans, String link) {
    for (SourceSpan span : spans) {
      body.append('\n').append(ObsidianText.quote(span.quote())).append("\n>\n> ").append(link)
          .append(", characters ").append(span.begin()).append(" to ").append(span.end()).append("\n\n");
    }
    return this;
  }

  /** Writes the note into the folder. */
  void write(ExportFolder folder, String file) throws IOException {
    String text = "---\n" + front + "---\n\n" + body.toString().replaceAll("\n{3,}", "\n\n").strip() + "\n";
    try (OutputStream out = folder.file(file)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
