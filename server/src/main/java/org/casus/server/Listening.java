package org.casus.server;

import io.javalin.config.JettyConfig;
import io.javalin.config.SizeUnit;
import org.casus.server.access.Tls;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/** Where and how the workbench listens, and how much it takes at once. */
final class Listening {
  private static final int FILE_MB = 50;
  private static final int CALL_MB = 200;

  private Listening() {}

  static void set(JettyConfig jetty, Settings settings) {
    jetty.host = settings.host();
    jetty.port = settings.port();
    jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    jetty.multipartConfig.maxFileSize(FILE_MB, SizeUnit.MB);
    jetty.multipartConfig.maxTotalRequestSize(CALL_MB, SizeUnit.MB);
    jetty.multipartConfig.maxInMemoryFileSize(1, SizeUnit.MB);
    Tls tls = settings.tls();
    if (tls != null) {
      var factory = tls.factory();
      jetty.addConnector((server, http) -> secure(server, http, new SslConnectionFactory(factory, "http/1.1"), settings));
    }
  }

  /** The doorkeeper holds the host name against those allowed, so that Jetty need not hold it against the certificate. */
  private static Connector secure(Server server, HttpConfiguration http, SslConnectionFactory ssl, Settings settings) {
    HttpConfiguration secure = new HttpConfiguration(http);
    secure.setSendServerVersion(false);
    secure.addCustomizer(new SecureRequestCustomizer(false));
    ServerConnector connector = new ServerConnector(server, ssl, new HttpConnectionFactory(secure));
    connector.setHost(settings.host());
    connector.setPort(settings.port());
    return connector;
  }
}
