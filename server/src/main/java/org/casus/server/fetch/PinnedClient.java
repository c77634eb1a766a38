package org.casus.server.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * Makes a client for one call that reaches one host at one numeric address: the name is not looked up again, so a name server
 * cannot answer differently the second time. The certificate is still held against the name.
 */
final class PinnedClient {
  private static final int LONGEST_LINE = 16 << 10;
  private static final int MOST_HEADERS = 200;

  private PinnedClient() {}

  /** A client that keeps no cookies, follows no redirects, knows no passwords and uses no proxy. */
  static CloseableHttpClient of(String host, InetAddress pinned, SSLContext trust, FetchLimits limits, String agent) {
    Timeout silence = Timeout.of(limits.silence());
    BasicHttpClientConnectionManager connections = connections(host, pinned, trust);
    connections.setConnectionConfig(ConnectionConfig.custom().setConnectTimeout(silence).setSocketTimeout(silence).build());
    return HttpClients.custom().setConnectionManager(connections).disableRedirectHandling().disableCookieManagement().disableAuthCaching()
        .disableAutomaticRetries().setUserAgent(agent).setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(silence)
            .setAuthenticationEnabled(false).setProtocolUpgradeEnabled(false).build())
        .build();
  }

  private static BasicHttpClientConnectionManager connections(String host, InetAddress pinned, SSLContext trust) {
    TlsSocketStrategy tls = new DefaultClientTlsStrategy(trust);
    DefaultHttpClientConnectionOperator operator = new DefaultHttpClientConnectionOperator(DefaultSchemePortResolver.INSTANCE, pin(host, pinned),
        RegistryBuilder.<TlsSocketStrategy>create().register(URIScheme.HTTPS.id, tls).build());
    return new BasicHttpClientConnectionManager(operator, ManagedHttpClientConnectionFactory.builder()
        .http1Config(Http1Config.custom().setMaxLineLength(LONGEST_LINE).setMaxHeaderCount(MOST_HEADERS).build()).build());
  }

  private static DnsResolver pin(String host, InetAddress pinned) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String asked) throws UnknownHostException {
        if (!asked.equalsIgnoreCase(host)) {
          throw new UnknownHostException(asked);
        }
        return new InetAddress[] {pinned};
      }

      @Override
      public String resolveCanonicalHostname(String asked) {
        return asked;
      }
    };
  }
}
