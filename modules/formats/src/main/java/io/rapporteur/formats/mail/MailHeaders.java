package io.rapporteur.formats.mail;

import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.TreeMap;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.stream.Field;

/** What the header of a mail says of its document. */
final class MailHeaders {
  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private MailHeaders() {}

  /** A document without a text. */
  static Document document(Message message) {
    String id = bare(message.getMessageId());
    Document document = Document.newBuilder().setUri(id == null ? "" : "mid:" + id).build();
    document.setHeadline(line(message.getSubject()));
    document.setPublished(date(message));
    document.setVersionCreated(date(message));
    Mailbox from = from(message);
    document.setBy(from == null ? null : line(from.getName()));
    document.setInfoSource(source(message));
    document.setLanguage(first(message, "Content-Language"));
    Map<String, String> kept = new TreeMap<>();
    put(kept, "from", from == null ? null : from.getAddress());
    put(kept, "to", first(message, "To"));
    put(kept, "list-id", first(message, "List-Id"));
    put(kept, "in-reply-to", first(message, "In-Reply-To"));
    put(kept, "supersedes", first(message, "Supersedes"));
    document.setAttributes(kept);
    return document;
  }

  /** The domain of who sent it; null when nobody says. */
  static String source(Message message) {
    Mailbox from = from(message);
    return from == null ? null : line(from.getDomain());
  }

  /** When it was sent; null when it does not say, or nonsense. */
  static Instant date(Message message) {
    Date date = message.getDate();
    Instant time = date == null ? null : date.toInstant();
    return time == null || time.isBefore(FIRST) || time.isAfter(LAST) ? null : time;
  }

  private static Mailbox from(Message message) {
    return message.getFrom() == null || message.getFrom().isEmpty()
        ? message.getSender()
        : message.getFrom().get(0);
  }

  private static String first(Message message, String name) {
    Field field = message.getHeader().getField(name);
    return field == null ? null : line(field.getBody());
  }

  private static String bare(String id) {
    String line = line(id);
    return line == null ? null : line(line.replaceAll("^<|>$", ""));
  }

  private static String line(String text) {
    String line = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  private static void put(Map<String, String> kept, String name, String value) {
    if (value != null) {
      kept.put(name, value);
    }
  }
}
