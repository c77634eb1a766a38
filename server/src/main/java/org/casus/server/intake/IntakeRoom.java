package org.casus.server.intake;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.casus.assertion.StableId;
import org.casus.desk.MisunderstoodException;
import org.casus.server.access.Doorkeeper;
import org.casus.server.audit.AuditLog;
import org.casus.server.fetch.FetchLimits;
import org.casus.server.fetch.Fetched;
import org.casus.server.fetch.Fetcher;
import org.casus.server.fetch.RefusedAddressException;
import org.casus.server.http.Bench;
import org.casus.server.http.Job;
import org.casus.server.http.Jobs;
import org.casus.server.http.Questions;
import org.casus.server.http.Role;
import org.casus.server.http.Room;
import org.casus.server.http.Route;
import org.casus.server.http.Trouble.NotThere;
import org.jspecify.annotations.Nullable;

/** Takes reports in: files, text, or an address, each as a job whose result says what came of it. Thread-safe. */
public final class IntakeRoom implements Room {
  private static final int MOST_TEXT = 1_000_000;
  private static final int MOST_FILES = 200;
  private static final int CALL_MB = 200; // as Listening sets it
  private static final int MOST_WAITING = 4;

  private final Bench bench;
  private final Jobs jobs;
  private final AuditLog log;
  private final Fetcher fetcher;
  private final ReadingDesk desk;
  private final List<Job> started = new CopyOnWriteArrayList<>();

  /** On this bench. */
  public IntakeRoom(Bench bench, Jobs jobs, AuditLog log) {
    this.bench = bench;
    this.jobs = jobs;
    this.log = log;
    this.fetcher = Fetcher.openInternet(bench.version());
    this.desk = new ReadingDesk(bench);
  }

  /** Text that was pasted. */
  public record Pasted(String text, @Nullable String title, @Nullable String published, @Nullable String marking) {}

  /** An address to fetch. */
  public record Address(String address, @Nullable String published, @Nullable String marking) {}

  /**
   * How much may be added at once: files, megabytes of one and of all, characters of text, megabytes of a page.
   *
   * @param network whether the process that opens documents could reach one, but for what Java refuses it
   */
  public record Most(int files, int fileMb, int callMb, int textCharacters, int pageMb, boolean network) {}

  /** Makes what is to be added when its turn comes. */
  private interface Source {
    List<Upload> open() throws RefusedAddressException;
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.get("/intake", "How much may be added at once.", List.of(), Most.class, context -> context.json(new Most(MOST_FILES, (int) (ReadingLimits.standard().fileBytes() >> 20), CALL_MB,
            MOST_TEXT, FetchLimits.standard().bytes() >> 20, NoNetwork.prefix().isEmpty()))),
        Route.post("/intake/files", Role.ANALYST, "Adds files: multipart/form-data with the parts files, and published as often, empty where not known; marking for all of them.", null, Job.State.class, this::files),
        Route.post("/intake/text", Role.ANALYST, "Adds pasted text.", Pasted.class, Job.State.class, this::text),
        Route.post("/intake/address", Role.ANALYST, "Fetches a page of the open internet and adds it.", Address.class, Job.State.class, this::address),
        Route.get("/intake/{job}", "What came of adding, once the job is done.", List.of(), Added.class, this::result));
  }

  private void files(Context context) throws IOException {
    room();
    List<UploadedFile> files = uploaded(context);
    List<String> published = context.formParams("published");
    if (files.isEmpty() || files.size() > MOST_FILES) {
      throw new MisunderstoodException("files: " + files.size() + " were sent; give 1 to " + MOST_FILES + ", or a zip archive of them.");
    }
    List<Upload> uploads = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      try (InputStream in = files.get(i).content()) {
        uploads.add(new Upload(files.get(i).filename(), in.readAllBytes(), i < published.size() ? published.get(i) : null, null, null, context.formParam("marking")));
      }
    }
    start(context, uploads.size() == 1 ? uploads.get(0).file() : uploads.size() + " files", () -> uploads);
  }

  /** The files that were sent; the server breaks a call off that sends more than it takes, by an exception of its own. */
  private static List<UploadedFile> uploaded(Context context) {
    try {
      return context.uploadedFiles("files");
    } catch (Exception e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (String.valueOf(cause.getMessage()).contains("exceeded")) {
          throw new HttpResponseException(413, "The files are too large; at most " + (ReadingLimits.standard().fileBytes() >> 20) + " MB each and " + CALL_MB + " MB together are taken. Send fewer, or split them.");
        }
      }
      throw new MisunderstoodException("The files did not arrive whole, or not as multipart/form-data; send them again.");
    }
  }

  private void text(Context context) {
    room();
    Pasted pasted = Questions.body(context, Pasted.class);
    String text = Objects.requireNonNullElse(pasted.text(), ""); // JSON may leave it out
    if (text.isBlank() || text.length() > MOST_TEXT) {
      throw new MisunderstoodException("text: it has " + text.length() + " characters; allowed are 1 to " + MOST_TEXT + ".");
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Upload upload = new Upload("pasted-" + StableId.sha256(bytes).substring(0, 12) + ".txt", bytes, pasted.published(), pasted.title(), null, pasted.marking());
    start(context, "the pasted text", () -> List.of(upload));
  }

  private void address(Context context) {
    room();
    Address asked = Questions.body(context, Address.class);
    if (asked.address() == null || asked.address().isBlank()) {
      throw new MisunderstoodException("address: none was given; give one such as https://example.org/report.html.");
    }
    new Upload("date", new byte[0], asked.published(), null, null, asked.marking()); // what is wrong with them is said before the page is fetched
    start(context, asked.address(), () -> {
      Fetched page = fetcher.fetch(asked.address());
      return List.of(new Upload(page.name(), page.bytes(), asked.published(), null, page.address(), asked.marking()));
    });
  }

  private void room() {
    started.removeIf(job -> job.state().over());
    if (started.size() >= MOST_WAITING) {
      throw new MisunderstoodException("There are " + MOST_WAITING + " lots waiting to be read; wait until one is done.");
    }
  }

  private void start(Context context, String what, Source source) {
    String by = Doorkeeper.visitor(context).name();
    String from = Doorkeeper.from(context);
    Job job = jobs.start("Adding " + what, work -> {
      try {
        return new Adding(bench, desk, work, source.open(), id -> log.note(by, "added", id, 0, from)).run();
      } catch (RefusedAddressException e) {
        throw new MisunderstoodException(String.valueOf(e.getMessage()));
      }
    });
    started.add(job);
    context.status(202).json(job.state());
  }

  private void result(Context context) {
    Job job = jobs.job(context.pathParam("job"));
    if (!(job.result() instanceof Added added)) {
      throw new NotThere("The job \"" + job.id() + "\" has no list of what it added: it is " + job.state().stage()
          + ". Reports that it has read so far are in the case all the same.");
    }
    context.json(added);
  }
}
