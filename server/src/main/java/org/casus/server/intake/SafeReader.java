package org.casus.server.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.casus.assertion.Issue;
import org.casus.assertion.StableId;
import org.casus.corpus.Intake;
import org.casus.corpus.Report;
import org.casus.corpus.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Has documents taken apart in a process beside the server's, with limits on memory and time, a temporary folder that is emptied,
 * an empty environment and, where the system can, no network. A document that breaks the process or has it hang becomes an
 * issue, and the next file gets a new process; so does every twentieth file, an archive being one. Thread-safe; one file at a time.
 */
final class SafeReader implements AutoCloseable {
  private static final String STAGE = "intake";
  private static final int FILES_A_PROCESS = 20;

  private final ReadingLimits limits;
  private final Optional<Path> knowledge;
  private final Class<?> main;
  private @Nullable Child child;

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
  synchronized List<Issue> read(Upload upload, BiConsumer<Intake, byte[]> taker) {
    try {
      if (child == null || child.files >= FILES_A_PROCESS) {
        close();
        child = start();
      }
    } catch (IOException e) {
      return List.of(issue("reader-not-started", upload.file(), "The process that reads documents could not be started (" + e.getMessage() + "). Try again; nothing of it was added."));
    }
    boolean good = false;
    try {
      List<Issue> issues = watched(child, upload, taker);
      child.files++;
      good = child.whole;
      return issues;
    } finally {
      if (!good) {
        close();
      }
    }
  }

  private List<Issue> watched(Child now, Upload upload, BiConsumer<Intake, byte[]> taker) {
    Patience patience = new Patience(limits);
    ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    AtomicBoolean late = new AtomicBoolean();
    watch.scheduleAtFixedRate(() -> {
      if (patience.over()) {
        late.set(true);
        now.kill();
      }
    }, 100, 100, TimeUnit.MILLISECONDS);
    try {
      return talk(now, upload, patience, taker);
    } catch (IOException e) {
      now.whole = false;
      return List.of(broken(upload.file(), late.get(), now.process));
    } finally {
      watch.shutdownNow();
    }
  }

  private List<Issue> talk(Child now, Upload upload, Patience patience, BiConsumer<Intake, byte[]> taker) throws IOException {
    new Wire.Task(upload.file(), upload.manifest(), upload.bytes()).write(now.out);
    patience.heard();
    patience.waits();
    for (int documents = 0; documents <= limits.archiveEntries(); documents++) {
      int kind = now.in.readUnsignedByte();
      if (kind == Wire.END) {
        return Wire.issues(now.in);
      }
      Intake intake = Wire.intake(now.in);
      byte[] bytes = now.in.readBoolean() ? upload.bytes() : Wire.take(now.in, (int) limits.fileBytes());
      Intake good = checked(intake, bytes);
      patience.heard();
      taker.accept(good, bytes);
      patience.waits();
    }
    throw new IOException("There is no end.");
  }

  /** How long the process has been waited for. What is done here with a document that it gave does not count. */
  private static final class Patience {
    private final ReadingLimits limits;
    private long whole;
    private long since = System.nanoTime();
    private boolean waiting = true;

    Patience(ReadingLimits limits) {
      this.limits = limits;
    }

    /** The process has said something. */
    synchronized void heard() {
      whole += System.nanoTime() - since;
      waiting = false;
    }

    /** It is waited for again. */
    synchronized void waits() {
      since = System.nanoTime();
      waiting = true;
    }

    synchronized boolean over() {
      long silent = System.nanoTime() - since;
      return waiting && (silent > limits.silence().toNanos() || whole + silent > limits.whole().toNanos());
    }
  }

  /** Ends the process, if one waits; the next document starts another. */
  @Override
  public synchronized void close() {
    if (child != null) {
      child.kill();
      remove(child.folder);
      child = null;
    }
  }

  /** A process that takes documents apart, and how many files it has. */
  private static final class Child {
    private final Process process;
    private final Path folder;
    private final DataInputStream in;
    private final DataOutputStream out;
    private int files;
    private boolean whole = true;

    Child(Process process, Path folder) {
      this.process = process;
      this.folder = folder;
      this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
      this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    }

    void kill() {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
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

  private Child start() throws IOException {
    Path folder = Files.createTempDirectory("casus-reading");
    List<String> command = new ArrayList<>(NoNetwork.prefix());
    command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + limits.memoryMb() + "m", "-Xss4m", "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=1", "-XX:+ExitOnOutOfMemoryError", "-Xshare:auto", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
        "-Duser.language=en", "-Djava.io.tmpdir=" + folder, "-cp", absolute(System.getProperty("java.class.path")), main.getName(),
        String.valueOf(limits.fileBytes()), String.valueOf(limits.archiveEntries()), String.valueOf(limits.archiveBytes())));
    knowledge.ifPresent(own -> command.add(own.toString()));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().clear();
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      return new Child(builder.start(), folder);
    } catch (IOException e) {
      remove(folder);
      throw e;
    }
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

  private static Issue issue(String code, String file, String message) {
    return new Issue(code, Issue.Severity.UNREADABLE, STAGE, file, null, message);
  }

  private static void remove(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (IOException e) {
      folder.toFile().deleteOnExit();
    }
  }
}
