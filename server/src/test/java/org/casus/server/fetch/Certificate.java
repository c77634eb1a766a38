package org.casus.server.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate for a name, made by the keytool of this Java, that signs for itself. */
public final class Certificate {
  private static final char[] WORD = "for-a-test".toCharArray();
  private final KeyStore store;

  private Certificate(KeyStore store) {
    this.store = store;
  }

  /** Makes one; {@code names} as keytool takes them, such as {@code dns:news.example}. */
  public static Certificate of(Path folder, String names) throws IOException, InterruptedException, GeneralSecurityException {
    Path file = Files.createTempDirectory(folder, "key").resolve("store.p12");
    Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "it",
        "-keyalg", "EC", "-dname", "CN=test", "-ext", "SAN=" + names, "-validity", "2", "-storetype", "PKCS12", "-keystore", file.toString(),
        "-storepass", new String(WORD)).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    if (keytool.waitFor() != 0) {
      throw new IOException(said);
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, WORD);
    }
    return new Certificate(store);
  }

  /** What a server with this certificate uses. */
  public SSLContext server() throws GeneralSecurityException {
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, WORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  /** What a client that trusts it alone uses. */
  public SSLContext trust() throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("it", store.getCertificate("it"));
    TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  /** Writes the certificate as PEM. */
  public Path pem(Path file) throws IOException, GeneralSecurityException {
    return write(file, "CERTIFICATE", store.getCertificate("it").getEncoded());
  }

  /** Writes the key as PEM. */
  public Path key(Path file) throws IOException, GeneralSecurityException {
    return write(file, "PRIVATE KEY", store.getKey("it", WORD).getEncoded());
  }

  private static Path write(Path file, String what, byte[] bytes) throws IOException {
    return Files.writeString(file, "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
        + "\n-----END " + what + "-----\n");
  }
}
