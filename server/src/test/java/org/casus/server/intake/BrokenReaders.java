package org.casus.server.intake;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URL;
import java.net.Socket;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casus.assertion.Issue;
import org.casus.corpus.Corpus;
import org.casus.corpus.Intake;
import org.casus.corpus.Manifest;

/** Programs that stand for a reader that a document has taken over or broken. */
final class BrokenReaders {
  private BrokenReaders() {}

  /** Ends at once, in the middle of what it says. */
  public static final class Crashes {
    public static void main(String[] args) throws IOException {
      System.out.write(Wire.DOCUMENT);
      System.out.flush();
      Runtime.getRuntime().halt(134);
    }
  }

  /** Does nothing for ever, with a child that does the same. */
  public static final class Hangs {
    public static void main(String[] args) throws Exception {
      Wire.Task.read(new DataInputStream(System.in));
      new ProcessBuilder("sleep", "4321").start().waitFor();
    }
  }

  /** Gives ten documents, and takes a little for each. */
  public static final class Plods {
    public static void main(String[] args) throws Exception {
      DataInputStream in = new DataInputStream(System.in);
      DataOutputStream out = new DataOutputStream(System.out);
      Wire.Task.read(in);
      for (int i = 0; i < 10; i++) {
        Thread.sleep(100);
        byte[] bytes = ("Report " + i + ".").getBytes(StandardCharsets.UTF_8);
        Wire.document(out, new Corpus().read(Map.of(i + ".txt", bytes), Manifest.none()), bytes, false);
      }
      Wire.end(out, List.of());
      in.read();
    }
  }

  /** Takes all memory. */
  public static final class Swells {
    public static void main(String[] args) throws Exception {
      Wire.Task.read(new DataInputStream(System.in));
      List<long[]> all = new ArrayList<>();
      while (true) {
        all.add(new long[1 << 20]);
      }
    }
  }

  /** Says that it read a report of other bytes. */
  public static final class Lies {
    public static void main(String[] args) throws Exception {
      Wire.Task task = Wire.Task.read(new DataInputStream(System.in));
      Intake other = new Corpus().read(Map.of("other.txt", "Another report altogether.".getBytes(StandardCharsets.UTF_8)), Manifest.none());
      Wire.document(new DataOutputStream(System.out), other, task.bytes(), true);
      Wire.end(new DataOutputStream(System.out), List.of());
    }
  }

  /** Announces more than there can be. */
  public static final class Boasts {
    public static void main(String[] args) throws Exception {
      DataOutputStream out = new DataOutputStream(System.out);
      out.writeByte(Wire.DOCUMENT);
      out.writeInt(Integer.MAX_VALUE);
      out.flush();
    }
  }

  /** Tries to reach the port that its document is named after, by every way there is, and says which led there. */
  public static final class Calls {
    public static void main(String[] args) throws Exception {
      Wire.Task task = Wire.Task.read(new DataInputStream(System.in));
      ReadingProcess.refuseSockets();
      int port = Integer.parseInt(task.file());
      List<Issue> ways = new ArrayList<>();
      attempt(ways, "socket", () -> new Socket("127.0.0.1", port).close());
      attempt(ways, "url", () -> new URL("http://127.0.0.1:" + port + "/").openStream().close());
      attempt(ways, "channel", () -> SocketChannel.open(new InetSocketAddress("127.0.0.1", port)).close());
      ways.add(new Issue("environment", Issue.Severity.NOTE, "test", "", null, System.getenv().keySet().toString()));
      Wire.end(new DataOutputStream(System.out), ways);
    }

    private interface Way {
      void go() throws Exception;
    }

    private static void attempt(List<Issue> ways, String name, Way way) {
      try {
        way.go();
        ways.add(new Issue("reached", Issue.Severity.NOTE, "test", name, null, "reached"));
      } catch (Exception e) {
        ways.add(new Issue("refused", Issue.Severity.NOTE, "test", name, null, e.toString()));
      }
    }
  }
}
