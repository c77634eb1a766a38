package org.casus.server.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.casus.corpus.Corpus;
import org.casus.corpus.Limits;
import org.casus.corpus.Manifest;
import org.casus.knowledge.Knowledge;

/**
 * The process in which a document is taken apart, so that one made to break its reader breaks nothing else: it takes
 * documents from the standard input, says what came of each, and ends when no more come.
 */
public final class ReadingProcess {

  private ReadingProcess() {}

  /**
   * Runs it.
   *
   * @param args bytes of the largest document, entries and bytes of the largest archive, and the folder with an analyst's
   *     knowledge where there is one
   */
  public static void main(String[] args) throws Exception {
    InputStream in = System.in;
    OutputStream out = System.out;
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream())); // what a library prints must not mix with what is said
    refuseSockets();
    Limits standard = Limits.standard();
    Limits limits = new Limits(Long.parseLong(args[0]), standard.textCharacters(), Integer.parseInt(args[1]), Long.parseLong(args[2]), standard.archiveRatio());
    Knowledge knowledge = args.length > 3 ? Knowledge.with(Path.of(args[3])) : Knowledge.shipped();
    read(new Corpus(knowledge, limits, InputStream.nullInputStream()), new DataInputStream(new BufferedInputStream(in)), new DataOutputStream(new BufferedOutputStream(out)));
    System.exit(0);
  }

  private static void read(Corpus corpus, DataInputStream in, DataOutputStream out) throws IOException {
    while (true) {
      try {
        read(corpus, Wire.Task.read(in), out);
      } catch (EOFException e) {
        return; // nothing more comes
      }
    }
  }

  private static void read(Corpus corpus, Wire.Task task, DataOutputStream out) throws IOException {
    Manifest manifest = Manifest.read(new StringReader(task.manifest()), "of the upload");
    var issues = corpus.each(task.file(), task.bytes(), manifest, (intake, bytes) -> {
      try {
        Wire.document(out, intake, bytes, bytes == task.bytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    Wire.end(out, issues);
  }

  /**
   * Refuses the network to everything that reads documents. The system does so too where it can; this holds where it can't,
   * but for native code and for channels, which no reader of documents uses.
   */
  @SuppressWarnings("deprecation")
  static void refuseSockets() throws IOException {
    Socket.setSocketImplFactory(() -> {
      throw new SecurityException("No document reaches the network.");
    });
    Set<String> refused = Set.of("http", "https", "ftp");
    URL.setURLStreamHandlerFactory(scheme -> refused.contains(scheme) ? new NoConnection() : null);
    ProxySelector.setDefault(new NoProxy());
  }

  private static final class NoConnection extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL address) throws IOException {
      throw new IOException("No document reaches the network.");
    }
  }

  private static final class NoProxy extends ProxySelector {
    @Override
    public List<java.net.Proxy> select(URI address) {
      throw new SecurityException("No document reaches the network.");
    }

    @Override
    public void connectFailed(URI address, SocketAddress at, IOException e) {}
  }
}
