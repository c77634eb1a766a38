package org.casus.server.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.casus.server.http.Trouble.NotNoted;
import org.jspecify.annotations.Nullable;

/**
 * Appends lines of JSON to a file that is never rewritten, each flushed to the disk before it returns. Without a file it keeps
 * nothing. Thread-safe; one process at a time.
 */
public final class AuditLog {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST = 200;

  private final @Nullable Path file;
  private final Clock clock;

  /**
   * A log.
   *
   * @param file where it is kept, or null for none
   */
  public AuditLog(@Nullable Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * Notes something.
   *
   * @throws NotNoted when the file can't be written to: what can't be noted must not go on unnoticed
   */
  public synchronized void note(String who, String what, String about, int status, String from) {
    if (file == null) {
      return;
    }
    AuditLine line = new AuditLine(clock.instant().truncatedTo(ChronoUnit.MILLIS).toString(), cut(who), what, cut(about), status, cut(from));
    try {
      append(file, (JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new NotNoted(e);
    }
  }

  private static void append(Path file, byte[] line) throws IOException {
    if (!Files.exists(file) && file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(false);
    }
  }

  /** The last lines, latest first. A line that is not one of ours is passed over. */
  public synchronized List<AuditLine> latest(int most) {
    if (file == null || !Files.exists(file)) {
      return List.of();
    }
    Deque<String> kept = new ArrayDeque<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines.forEach(line -> {
        kept.addLast(line);
        if (kept.size() > most) {
          kept.removeFirst();
        }
      });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<AuditLine> read = new ArrayList<>();
    kept.forEach(line -> add(read, line));
    Collections.reverse(read);
    return read;
  }

  private static void add(List<AuditLine> read, String line) {
    try {
      read.add(JSON.readValue(line, AuditLine.class));
    } catch (JsonProcessingException e) {
      return; // cut off when the machine stopped; the file still has it
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
  }
}
