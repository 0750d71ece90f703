package io.rapporteur.formats.mail;

import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.Flaw;
import io.rapporteur.formats.Found;
import io.rapporteur.formats.PartReader;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.TooMany;
import io.rapporteur.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;

/** Makes documents of one mail: of its text, and of attachments that are documents themselves. */
final class MailReader {
  private final Message message;
  private final Payload payload;
  private final Found found;
  private final PartReader reader;
  private final Predicate<Payload> further;

  MailReader(
      Message message,
      Payload payload,
      Found found,
      PartReader reader,
      Predicate<Payload> further) {
    this.message = message;
    this.payload = payload;
    this.found = found;
    this.reader = reader;
    this.further = further;
  }

  void read() {
    Parts parts = Parts.of(message, found.limits());
    Document document = MailHeaders.document(message);
    text(document, parts);
    if (document.getUri().isEmpty()) {
      String beside = payload.envelope().uri();
      document.setUri(beside == null ? DocumentParser.uriOf(payload.bytes()) : beside);
    }
    List<String> others = new ArrayList<>();
    List<Payload> documents = new ArrayList<>();
    int number = 0;
    for (Entity part : parts.attached()) {
      attached(part, document.getUri(), ++number, documents, others);
    }
    if (!others.isEmpty()) {
      document.getAttributes().put("attachments", String.join("; ", others));
    }
    boolean saysNothing = document.getBody().isBlank() && !documents.isEmpty();
    if (!saysNothing) {
      found.only(document, payload.envelope(), payload.bytes());
    }
    documents.forEach(this::nested);
  }

  private void nested(Payload part) {
    try {
      reader.read(part, found);
    } catch (UnreadableDocumentException e) {
      if (e.reason().equals(TooMany.REASON)) {
        throw e;
      }
      found.flaw(
          new Flaw("attachment " + part.envelope().fallbackUri(), e.reason(), e.getMessage()));
    }
  }

  /**
   * What is known to be a document is read; of the rest the mail's document says that it is there.
   */
  private void attached(
      Entity part, String uri, int number, List<Payload> documents, List<String> others) {
    byte[] bytes = bytes(part);
    String type = part.getMimeType().toLowerCase(Locale.ROOT);
    String name = part.getFilename() == null ? "part " + number : part.getFilename();
    boolean fits = bytes.length > 0 && bytes.length <= found.limits().documentBytes();
    boolean office = fits && further.test(new Payload(bytes, Envelope.NONE));
    if (office || fits && Readable.is(type, name, bytes)) {
      String declared = office ? null : Readable.type(type, name);
      boolean said = declared != null && type.startsWith("text/") && part.getCharset() != null;
      String own = uri + "/part" + number;
      Envelope envelope = payload.envelope();
      Envelope beside =
          new Envelope(
              said ? declared + "; charset=" + part.getCharset() : declared,
              own,
              envelope.source() == null ? MailHeaders.source(message) : envelope.source(),
              envelope.published() == null ? MailHeaders.date(message) : envelope.published(),
              envelope.language(),
              null,
              own,
              null);
      documents.add(new Payload(bytes, beside));
    } else {
      others.add(name + " (" + type + ", " + bytes.length + " bytes)");
    }
  }

  private static void text(Document document, Parts parts) {
    String plain = parts.plain() == null ? "" : MailText.of(parts.plain());
    boolean html = plain.isBlank() && parts.html() != null;
    document.setContentType(html ? "text/html" : "text/plain");
    document.setBody(html ? MailText.of(parts.html()) : plain);
  }

  private static byte[] bytes(Entity part) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (part.getBody() instanceof SingleBody single) {
        single.writeTo(out);
      } else if (part.getBody() instanceof Message mail) {
        new DefaultMessageWriter().writeMessage(mail, out);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
