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
  private final Budget budget;

  Archive(String name, Limits limits, Budget budget, Troubles troubles) {
    this.name = name;
    this.limits = limits;
    this.budget = budget;
    this.troubles = troubles;
  }

  /** What an archive and those inside it have taken up together. */
  static final class Budget {
    private long bytes;
    private long entries;
    private boolean spent;
  }

  /** Whether bytes begin as a zip archive does. */
  static boolean looksLike(byte[] bytes) {
    return bytes.length >= 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9 && bytes[3] < 10;
  }

  /** Hands on each entry as {@code archive!/path}. */
  void read(byte[] content, BiConsumer<String, byte[]> sink) {
    try (ZipFile zip = open(content)) {
      List<ZipArchiveEntry> entries = new ArrayList<>(java.util.Collections.list(zip.getEntries()));
      budget.entries += entries.size();
      if (budget.entries > limits.archiveEntries()) {
        budget.spent = true;
        troubles.unreadable("zip-bomb", "The archive has, with those inside and around it, " + budget.entries
            + " entries; at most " + limits.archiveEntries() + " are allowed. Split it.");
      }
      entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        byte[] bytes = budget.spent || skipped(entry) ? null : unpacked(zip, entry);
        if (bytes != null) {
          sink.accept(name + "!/" + entry.getName(), bytes);
        }
      }
    } catch (IOException e) {
      troubles.unreadable("broken-zip", "The archive can't be unpacked (" + e.getMessage() + "). Fetch it again.");
    }
  }

  /** Opens an archive; the library meets some malformed ones with exceptions of any kind. */
  private static ZipFile open(byte[] content) throws IOException {
    try {
      return ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get();
    } catch (RuntimeException e) {
      throw new IOException(e.toString(), e);
    }
  }

  /** The bytes of an entry, or null when it can't be unpacked, which is noted. */
  private byte @Nullable [] unpacked(ZipFile zip, ZipArchiveEntry entry) {
    try {
      return unpack(zip, entry);
    } catch (IOException | RuntimeException e) {
      troubles.unreadable("broken-zip", "The entry " + shown(entry) + " can't be unpacked (" + e.getMessage()
          + "). Fetch the archive again.");
      return null;
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
        budget.bytes += n;
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
    budget.spent |= budget.bytes > limits.archiveBytes();
    if (swollen || size > limits.fileBytes() || budget.spent) {
      troubles.unreadable("zip-bomb", "The entry " + shown(entry) + " unpacks from " + packed + " to more than " + size
          + " bytes (the archive, with those inside and around it, to " + budget.bytes + "); allowed are " + limits.fileBytes() + " an entry, "
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
