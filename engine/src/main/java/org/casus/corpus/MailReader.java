package org.casus.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/** Reads saved e-mail: sender, date, subject, and the message itself; attachments are left out and named. */
final class MailReader implements FormatReader {
  private static final int FEW_CHARACTERS = 80;
  private static final Pattern DAY =
      Pattern.compile("\\s*(?:\\p{Alpha}+\\.?,?\\s*)?(\\d{1,2})[\\s-]+(\\p{Alpha}{3})\\p{Alpha}*\\.?[\\s-]+(\\d{4}|\\d{2})\\b");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final Limits limits;
  private final HtmlReader html;

  MailReader(Limits limits, HtmlReader html) {
    this.limits = limits;
    this.html = html;
  }

  @Override
  public Draft read(byte[] bytes, Troubles troubles) throws UnreadableException {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(MimeConfig.PERMISSIVE);
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      try {
        return draft(message, troubles);
      } finally {
        message.dispose();
      }
    } catch (IOException e) {
      throw new UnreadableException("broken-mail",
          "The e-mail can't be read (" + e.getMessage() + "). Save the message as plain text.", e);
    }
  }

  private Draft draft(Message message, Troubles troubles) throws IOException, UnreadableException {
    Parts parts = new Parts();
    parts.collect(message);
    if (parts.attachments > 0) {
      troubles.note("attachments-skipped", "Left out " + parts.attachments
          + " attachments of the message; save those that are reports as files of their own.");
    }
    DocumentFacts facts = facts(message);
    Draft content = content(parts, troubles);
    return new Draft(content.text(), content.paragraphs(), facts, content.fallback(), content.links());
  }

  private Draft content(Parts parts, Troubles troubles) throws IOException, UnreadableException {
    String plain = parts.plain == null ? "" : text(parts.plain, troubles);
    boolean thin = plain.strip().length() < FEW_CHARACTERS && parts.html != null;
    if (thin && parts.html != null) {
      return html.read(text(parts.html, troubles), troubles);
    }
    return Draft.plain(plain);
  }

  private String text(Entity part, Troubles troubles) throws IOException, UnreadableException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (part.getBody() instanceof SingleBody body) {
      body.getInputStream().transferTo(bytes);
    }
    String charset = part.getCharset();
    Charset declared = charset != null && isSupported(charset) && !charset.equalsIgnoreCase("us-ascii")
        ? Charset.forName(charset) : null;
    return bytes.size() == 0 ? "" : Decoder.decode(bytes.toByteArray(), declared, limits, troubles);
  }

  private static boolean isSupported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static DocumentFacts facts(Message message) {
    MailboxList from = message.getFrom();
    Mailbox sender = from == null || from.isEmpty() ? null : from.get(0);
    String name = sender == null ? null : sender.getName() == null ? sender.getDomain() : sender.getName();
    boolean person = name != null && sender != null && sender.getName() != null && person(name);
    return new DocumentFacts(message.getSubject(), person ? null : name, person ? name : null, day(message), null);
  }

  /** The day on which the message was sent where it was sent: the one that its header writes. */
  private static @Nullable PublicationDate day(Message message) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField("Date");
    LocalDate written = field == null || field.getBody() == null ? null : written(field.getBody());
    if (written != null) {
      return new PublicationDate(written.toString());
    }
    return message.getDate() == null ? null
        : new PublicationDate(message.getDate().toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString());
  }

  private static @Nullable LocalDate written(String header) {
    Matcher matcher = DAY.matcher(header);
    if (!matcher.lookingAt()) {
      return null;
    }
    int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1;
    int year = Integer.parseInt(matcher.group(3));
    int whole = matcher.group(3).length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
    try {
      return LocalDate.of(whole, month, Integer.parseInt(matcher.group(1)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether a sender's name looks like a person's rather than an organisation's. */
  private static boolean person(String name) {
    String[] words = name.strip().split("\\s+");
    boolean organisation = name.toLowerCase(Locale.ROOT).matches(
        ".*\\b(?:news|press|media|institute|center|centre|council|project|foundation|agency|office|team|brief|briefing|desk|bureau"
            + "|newsletter|daily|weekly|times|post|report|reports|group|watch|command|department|ministry|university|editor|service)\\b.*");
    return words.length >= 2 && words.length <= 4 && !organisation && HeadLine.name(name, 4);
  }

  /** The parts of a message. */
  private static final class Parts {
    private @Nullable Entity plain;
    private @Nullable Entity html;
    private int attachments;

    private void collect(Entity message) {
      Deque<Entity> open = new ArrayDeque<>();
      open.add(message);
      while (!open.isEmpty()) {
        Entity part = open.remove();
        Body body = part.getBody();
        if (body instanceof Multipart multipart) {
          multipart.getBodyParts().forEach(open::add);
        } else {
          keep(part);
        }
      }
    }

    private void keep(Entity part) {
      boolean attached = "attachment".equalsIgnoreCase(part.getDispositionType()) || part.getFilename() != null;
      String type = String.valueOf(part.getMimeType()).toLowerCase(Locale.ROOT);
      if (!attached && type.equals("text/plain") && plain == null) {
        plain = part;
      } else if (!attached && type.equals("text/html") && html == null) {
        html = part;
      } else {
        attachments++;
      }
    }
  }
}
