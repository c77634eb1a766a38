package org.casus.server.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.casus.assertion.Issue;
import org.casus.corpus.Intake;

/** How the server and the process that takes documents apart talk: lengths and bytes, records as JSON. Stateless. */
final class Wire {
  static final byte DOCUMENT = 'D';
  static final byte END = 'E';

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_JSON = 200 << 20;

  private Wire() {}

  /** What goes in: the name, what the manifest says of it, and the document. */
  record Task(String file, String manifest, byte[] bytes) {

    void write(DataOutputStream out) throws IOException {
      put(out, JSON.writeValueAsBytes(new String[] {file, manifest}));
      put(out, bytes);
      out.flush();
    }

    static Task read(DataInputStream in) throws IOException {
      String[] words = JSON.readValue(take(in, MOST_JSON), String[].class);
      return new Task(words[0], words[1], take(in, Integer.MAX_VALUE - 8));
    }
  }

  /** Writes what came of one document; its bytes only where they are not those that came in. */
  static void document(DataOutputStream out, Intake intake, byte[] bytes, boolean same) throws IOException {
    out.writeByte(DOCUMENT);
    put(out, JSON.writeValueAsBytes(intake));
    out.writeBoolean(same);
    if (!same) {
      put(out, bytes);
    }
    out.flush();
  }

  /** Writes that all is said. */
  static void end(DataOutputStream out, List<Issue> issues) throws IOException {
    out.writeByte(END);
    put(out, JSON.writeValueAsBytes(issues));
    out.flush();
  }

  static Intake intake(DataInputStream in) throws IOException {
    return JSON.readValue(take(in, MOST_JSON), Intake.class);
  }

  static List<Issue> issues(DataInputStream in) throws IOException {
    return Arrays.asList(JSON.readValue(take(in, MOST_JSON), Issue[].class));
  }

  static byte[] take(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > most) {
      throw new IOException("A piece of " + length + " bytes was announced; at most " + most + " are taken.");
    }
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("It ended in the middle.");
    }
    return bytes;
  }

  private static void put(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
