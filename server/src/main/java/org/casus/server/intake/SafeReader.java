package org.casus.server.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.casus.assertion.Issue;
import org.casus.assertion.StableId;
import org.casus.corpus.Intake;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;

/**
 * Has each document taken apart in a process of its own, with limits on memory and time, a temporary folder that is emptied,
 * an empty environment and, where the system can, no network. A process that breaks or hangs becomes an issue. Thread-safe.
 */
final class SafeReader {
  private static final String STAGE = "intake";

  private final ReadingLimits limits;
  private final Optional<Path> knowledge;
  private final Class<?> main;

  SafeReader(ReadingLimits limits, Optional<Path> knowledge) {
    this(limits, knowledge, ReadingProcess.class);
  }

  /** With another program, which talks as {@link ReadingProcess} does. */
  SafeReader(ReadingLimits limits, Optional<Path> knowledge, Class<?> main) {
    this.limits = limits;
    this.knowledge = knowledge.map(Path::toAbsolutePath);
    this.main = main;
  }

  /**
   * Reads a document, or every document of an archive.
   *
   * @param taker told of each, with its bytes
   * @return what was wrong beside
   */
  List<Issue> read(Upload upload, BiConsumer<Intake, byte[]> taker) {
    Path folder = null;
    try {
      folder = Files.createTempDirectory("casus-reading");
      return read(upload, folder, taker);
    } catch (IOException e) {
      return List.of(issue("reader-not-started", upload.file(), "The process that reads documents could not be started (" + e.getMessage() + "). Try again; nothing was added."));
    } finally {
      remove(folder);
    }
  }

  private List<Issue> read(Upload upload, Path folder, BiConsumer<Intake, byte[]> taker) throws IOException {
    Process process = start(folder);
    AtomicReference<Instant> heard = new AtomicReference<>(Instant.now());
    Instant end = Instant.now().plus(limits.whole());
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    AtomicReference<Boolean> late = new AtomicReference<>(false);
    watch.scheduleAtFixedRate(() -> {
      if (Instant.now().isAfter(end) || Instant.now().isAfter(heard.get().plus(limits.silence()))) {
        late.set(true);
        kill(process);
      }
    }, 100, 100, TimeUnit.MILLISECONDS);
    try {
      return talk(process, upload, heard, taker);
    } catch (IOException e) {
      kill(process);
      return List.of(broken(upload.file(), late.get(), process));
    } finally {
      watch.shutdownNow();
      kill(process);
    }
  }

  private List<Issue> talk(Process process, Upload upload, AtomicReference<Instant> heard, BiConsumer<Intake, byte[]> taker) throws IOException {
    new Wire.Task(upload.file(), upload.manifest(), upload.bytes()).write(new DataOutputStream(new BufferedOutputStream(process.getOutputStream())));
    DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    heard.set(Instant.now());
    for (int documents = 0; documents <= limits.archiveEntries(); documents++) {
      int kind = in.readUnsignedByte();
      if (kind == Wire.END) {
        return Wire.issues(in);
      }
      Intake intake = Wire.intake(in);
      byte[] bytes = in.readBoolean() ? upload.bytes() : Wire.take(in, (int) limits.fileBytes());
      taker.accept(checked(intake, bytes), bytes);
      heard.set(Instant.now());
    }
    throw new IOException("There is no end.");
  }

  /** What the process says is taken for no more than it can be: a report of these bytes, with ranges of its own text. */
  private static Intake checked(Intake intake, byte[] bytes) throws IOException {
    for (Report report : intake.reports()) {
      String sha256 = StableId.sha256(bytes);
      boolean good = report.sha256().equals(sha256) && report.id().equals(StableId.of("doc", sha256)) && intake.reports().size() == 1
          && report.body().stream().allMatch(range -> within(range, report.text()))
          && report.links().stream().allMatch(link -> within(link.range(), report.text()))
          && report.notes().stream().allMatch(note -> within(note.range(), report.text()) && note.references().stream().allMatch(range -> within(range, report.text())));
      if (!good) {
        throw new IOException("What was said is no report of the document.");
      }
    }
    return intake;
  }

  private static boolean within(TextRange range, String text) {
    return range.begin() >= 0 && range.begin() <= range.end() && range.end() <= text.length();
  }

  private Process start(Path folder) throws IOException {
    List<String> command = new ArrayList<>(NoNetwork.prefix());
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + limits.memoryMb() + "m", "-Xss4m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
        "-Duser.language=en", "-Djava.io.tmpdir=" + folder, "-cp", absolute(System.getProperty("java.class.path")), main.getName(),
        String.valueOf(limits.fileBytes()), String.valueOf(limits.archiveEntries()), String.valueOf(limits.archiveBytes())));
    knowledge.ifPresent(own -> command.add(own.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder.start();
  }

  private static String absolute(String classPath) {
    return String.join(java.io.File.pathSeparator, Stream.of(classPath.split(java.io.File.pathSeparator)).map(each -> Path.of(each).toAbsolutePath().toString()).toList());
  }

  private Issue broken(String file, boolean late, Process process) {
    if (late) {
      return issue("reader-too-slow", file, "The document took its reader longer than " + limits.silence().toSeconds() + " seconds (an archive, " + limits.whole().toSeconds()
          + "), and it was stopped. Save it as plain text and try again.");
    }
    int code = ended(process);
    return issue("reader-crashed", file, "The document broke its reader (" + (code == 3 ? "it needs more than " + limits.memoryMb() + " MB of memory" : "exit " + code)
        + "); documents made to do harm do that. Save it as plain text and try again.");
  }

  private static int ended(Process process) {
    try {
      return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static void kill(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static Issue issue(String code, String file, String message) {
    return new Issue(code, Issue.Severity.UNREADABLE, STAGE, file, null, message);
  }

  private static void remove(@org.jspecify.annotations.Nullable Path folder) {
    if (folder == null) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
