package org.casus.server.brief;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.casus.export.ExportFolder;

/** Zip files in which no clock can be seen: the same content gives the same bytes. Files are closed one by one. Not thread-safe. */
final class StillZip implements ExportFolder, AutoCloseable {
  private static final java.time.LocalDateTime NEVER = java.time.LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;

  StillZip(OutputStream out) {
    this.zip = new ZipOutputStream(out);
  }

  /** The same zip without its times. */
  static byte[] of(byte[] timed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(timed)); StillZip still = new StillZip(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        still.put(entry.getName(), in.readAllBytes());
      }
    }
    return out.toByteArray();
  }

  /** Puts a whole file in. */
  void put(String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NEVER);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  @Override
  public OutputStream file(String name) throws IOException {
    if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
      throw new IOException("The export wants to write outside its folder: " + name);
    }
    return new ByteArrayOutputStream() {
      private boolean closed;

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          put(name, toByteArray());
        }
      }
    };
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
