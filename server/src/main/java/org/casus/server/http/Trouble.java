package org.casus.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.casus.desk.MisunderstoodException;
import org.casus.ledger.LedgerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong, as the API says it (RFC 9457, {@code application/problem+json}).
 *
 * @param title what went wrong, in a sentence for the analyst
 * @param status the HTTP status
 */
public record Trouble(String title, int status) {
  private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
  private static final String TYPE = "application/problem+json";

  /** Something that is asked for is not there. */
  public static final class NotThere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the message. */
    public NotThere(String message) {
      super(message);
    }
  }

  /** Somebody may not do what is asked. */
  public static final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int status;

    /** With the message, and 401 where signing in would help, else 403. */
    public NotAllowed(int status, String message) {
      super(message);
      this.status = status;
    }
  }

  /** Something was to be noted in the audit trail and could not be. */
  public static final class NotNoted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what keeps it from being noted. */
    public NotNoted(Throwable cause) {
      super("The audit trail can't be written to. What you asked for may have been done all the same, without being noted; "
          + "have its file seen to, then look before you ask again.", cause);
    }
  }

  /** Has every trouble told in this form. */
  static void tellAll(RoutesConfig routes) {
    routes.exception(MisunderstoodException.class, (e, context) -> tell(context, 400, e.getMessage()));
    routes.exception(NotThere.class, (e, context) -> tell(context, 404, e.getMessage()));
    routes.exception(NotAllowed.class, (e, context) -> tell(context, e.status, e.getMessage()));
    routes.exception(HttpResponseException.class, (e, context) -> tell(context, e.getStatus(), e.getMessage()));
    routes.exception(LedgerException.class, (e, context) -> {
      LOG.warn("The case could not be used", e);
      tell(context, 503, e.getMessage());
    });
    routes.exception(NotNoted.class, (e, context) -> {
      LOG.error("The audit trail can't be written to", e);
      tell(context, 500, e.getMessage());
    });
    routes.exception(Exception.class, (e, context) -> {
      LOG.error("A defect in Casus at {}", context.path(), e);
      tell(context, 500, "Casus was stopped by a defect (" + e.getClass().getSimpleName() + "). Please report it, and look whether what you asked for was done.");
    });
  }

  private static void tell(Context context, int status, @org.jspecify.annotations.Nullable String title) {
    context.status(status).json(new Trouble(title == null ? "It did not work; no reason was given." : title, status)).contentType(TYPE);
  }

}
