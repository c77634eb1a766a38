package org.casus.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.casus.narrate.CaseIndex;

/** A folder in memory that takes no file twice and none outside itself. */
final class GraphFolder implements ExportFolder {
  private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();
  private final Losses losses;

  private GraphFolder(ExportFormat format, CaseIndex index) throws IOException {
    losses = format.write(index, this);
  }

  static GraphFolder of(ExportFormat format, CaseIndex index) throws IOException {
    return new GraphFolder(format, index);
  }

  @Override
  public OutputStream file(String name) throws IOException {
    if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.contains(":")) {
      throw new IOException("The name \"" + name + "\" leads out of the folder.");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (files.put(name, out) != null) {
      throw new IOException("The file \"" + name + "\" was written twice.");
    }
    return out;
  }

  Map<String, byte[]> files() {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach((name, out) -> bytes.put(name, out.toByteArray()));
    return bytes;
  }

  String text(String name) {
    ByteArrayOutputStream out = files.get(name);
    if (out == null) {
      throw new IllegalArgumentException("There is no file \"" + name + "\"; there are: " + files.keySet());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** How many records lost each field. */
  Map<String, Integer> lost() {
    Map<String, Integer> lost = new TreeMap<>();
    losses.all().forEach(loss -> lost.put(loss.field(), loss.records()));
    return lost;
  }

  /** Whether two writings gave the same files with the same bytes. */
  boolean same(GraphFolder other) {
    return files().keySet().equals(other.files().keySet())
        && files().entrySet().stream().allMatch(e -> java.util.Arrays.equals(e.getValue(), other.files().get(e.getKey())));
  }
}
