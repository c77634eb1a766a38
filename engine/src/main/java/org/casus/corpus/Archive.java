package org.casus.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/** Unpacks a zip archive in memory, within limits; nothing is written to disk. Not thread-safe. */
final class Archive {
  private static final int BUFFER = 1 << 16;
  private static final long RATIO_FROM = 1L << 20;

  private final String name;
  private final Limits limits;
  private final Troubles troubles;
  private long unpacked;

  Archive(String name, Limits limits, Troubles troubles) {
    this.name = name;
    this.limits = limits;
    this.troubles = troubles;
  }

  /** Whether bytes begin as a zip archive does. */
  static boolean looksLike(byte[] bytes) {
    return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 10;
  }

  /** Hands on each entry as {@code archive!/path}. */
  void read(byte[] content, BiConsumer<String, byte[]> sink) {
    try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      List<ZipArchiveEntry> entries = new ArrayList<>(java.util.Collections.list(zip.getEntries()));
      if (entries.size() > limits.archiveEntries()) {
        troubles.unreadable("zip-bomb", "The archive has " + entries.size() + " entries; at most "
            + limits.archiveEntries() + " are allowed. Split it.");
        return;
      }
      entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        if (!skipped(entry)) {
          entry(zip, entry, sink);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      troubles.unreadable("broken-zip", "The archive can't be unpacked (" + e.getMessage() + "). Fetch it again.");
    }
  }

  private void entry(ZipFile zip, ZipArchiveEntry entry, BiConsumer<String, byte[]> sink) {
    try {
      byte[] bytes = unpack(zip, entry);
      if (bytes != null) {
        sink.accept(name + "!/" + entry.getName(), bytes);
      }
    } catch (IOException | IllegalArgumentException e) {
      troubles.unreadable("broken-zip", "The entry " + shown(entry) + " can't be unpacked (" + e.getMessage()
          + "). Fetch the archive again.");
    }
  }

  private boolean skipped(ZipArchiveEntry entry) {
    String path = entry.getName();
    if (entry.isDirectory() || path.matches("(?:.*/)?(?:\\.[^./][^/]*|__MACOSX)(?:/.*)?")) {
      return true;
    }
    boolean unsafe = path.matches("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?") || path.matches("(?:[/\\\\]|[A-Za-z]:).*")
        || path.indexOf('\0') >= 0;
    if (unsafe) {
      troubles.unreadable("unsafe-path", "The entry " + shown(entry)
          + " names a place outside the archive, as an attack would. Pack the report again under a plain name.");
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      troubles.unreadable("encrypted-zip", "The entry " + shown(entry)
          + " is protected by a password. Pack it again without one.");
    }
    return unsafe || entry.getGeneralPurposeBit().usesEncryption();
  }

  private byte @Nullable [] unpack(ZipFile zip, ZipArchiveEntry entry) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = zip.getInputStream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        unpacked += n;
        if (tooMuch(entry, out.size())) {
          return null;
        }
      }
    }
    return out.toByteArray();
  }

  private boolean tooMuch(ZipArchiveEntry entry, long size) {
    long packed = Math.max(1, entry.getCompressedSize());
    boolean swollen = size > RATIO_FROM && size / packed > limits.archiveRatio();
    if (swollen || size > limits.fileBytes() || unpacked > limits.archiveBytes()) {
      troubles.unreadable("zip-bomb", "The entry " + shown(entry) + " unpacks from " + packed + " to more than " + size
          + " bytes (the archive to " + unpacked + "); allowed are " + limits.fileBytes() + " an entry, "
          + limits.archiveBytes() + " an archive, and a ratio of " + limits.archiveRatio() + ". Unpack it yourself.");
      return true;
    }
    return false;
  }

  private static String shown(ZipArchiveEntry entry) {
    String path = entry.getName().replaceAll("\\p{Cntrl}", "?");
    return "\"" + path.substring(0, Math.min(path.length(), 120)) + "\"";
  }
}
