package org.casus.server.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The certificate with which the workbench speaks TLS.
 *
 * @param certificate PEM, the server's own first and those that signed it after
 * @param key PEM in PKCS #8, without a password
 */
public record Tls(Path certificate, Path key) {
  private static final Pattern KEY = Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  /**
   * What Jetty needs of it: TLS 1.2 and 1.3.
   *
   * @throws IllegalArgumentException when a file can't be read or holds something else; the message says what to do
   */
  public SslContextFactory.Server factory() {
    try {
      char[] word = "in memory only".toCharArray();
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("workbench", privateKey(), word, chain());
      SslContextFactory.Server factory = new SslContextFactory.Server();
      factory.setKeyStore(store);
      factory.setKeyStorePassword(new String(word));
      factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
      return factory;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalArgumentException("--tls-cert " + certificate + ", --tls-key " + key + ": these do not make a certificate with its key (" + e.getMessage() + ").", e);
    }
  }

  private Certificate[] chain() throws IOException, GeneralSecurityException {
    byte[] bytes = read("--tls-cert", certificate);
    var found = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(bytes));
    if (found.isEmpty()) {
      throw new IllegalArgumentException("--tls-cert: \"" + certificate + "\" holds no certificate; give PEM with BEGIN CERTIFICATE.");
    }
    return found.toArray(Certificate[]::new);
  }

  private PrivateKey privateKey() throws IOException, GeneralSecurityException {
    Matcher pem = KEY.matcher(new String(read("--tls-key", key), StandardCharsets.US_ASCII));
    if (!pem.find()) {
      throw new IllegalArgumentException("--tls-key: \"" + key + "\" holds no key as PKCS #8 without a password (BEGIN PRIVATE KEY); "
          + "make one with: openssl pkcs8 -topk8 -nocrypt -in OLD.pem -out NEW.pem");
    }
    PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.group(1)));
    for (String kind : List.of("EC", "RSA", "Ed25519")) {
      try {
        return KeyFactory.getInstance(kind).generatePrivate(spec);
      } catch (InvalidKeySpecException e) {
        continue;
      }
    }
    throw new IllegalArgumentException("--tls-key: \"" + key + "\" is of a kind that is not known; allowed are RSA, EC and Ed25519.");
  }

  private static byte[] read(String option, Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(option + ": there is no file \"" + file + "\".");
    }
    return Files.readAllBytes(file);
  }
}
