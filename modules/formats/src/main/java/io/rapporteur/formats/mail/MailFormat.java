package io.rapporteur.formats.mail;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.DocumentFormat;
import io.rapporteur.formats.Found;
import io.rapporteur.formats.PartReader;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.TooMany;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.io.MaxNestingDepthLimitException;
import org.apache.james.mime4j.io.MaxPartCountLimitException;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail: its text is a document, and so is each attachment that some format reads. */
public final class MailFormat implements DocumentFormat {
  /** Lines of a header, two of which no text begins with by chance. */
  private static final Pattern HEADER =
      Pattern.compile(
          "(?:[!-9;-~]+:[^\\n]*\\r?\\n(?:[ \\t][^\\n]*\\r?\\n)*){2,}.*", Pattern.DOTALL);

  private static final Pattern FROM =
      Pattern.compile(
          "^(?:From|Sender|Return-Path):", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private static final Pattern OF_MAIL =
      Pattern.compile(
          "^(?:Message-ID|MIME-Version|Received|Delivered-To|DKIM-Signature):",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

  private static final int MOST_PARTS = 4 * Parts.MOST;

  private static final MimeConfig CONFIG =
      new MimeConfig.Builder()
          .setMaxHeaderCount(1_000)
          .setMaxHeaderLen(64 << 10)
          .setMaxLineLen(1 << 20)
          .setMaxContentLen(-1)
          // Parts counts what may be read of a mail; these end what would only cost memory
          .setMaxPartCount(MOST_PARTS)
          .setMaxTotalHeaderCount(20 * MOST_PARTS)
          .setMaxTotalHeaderLen(16 << 20)
          .build();

  private final PartReader parts;
  private final Predicate<Payload> documents;

  /**
   * A format of mails.
   *
   * @param parts reads what is attached
   * @param documents further attachments that are documents, by their bytes
   */
  public MailFormat(PartReader parts, Predicate<Payload> documents) {
    this.parts = parts;
    this.documents = documents;
  }

  @Override
  public String name() {
    return "a mail";
  }

  @Override
  public boolean recognises(Payload payload) {
    String head = headers(payload.head());
    boolean headers = HEADER.matcher(head).matches() && FROM.matcher(head).find();
    String declared = payload.mediaType();
    return headers
        && (isDeclaredAs(declared)
            || !declared.equals("text/plain") && OF_MAIL.matcher(head).find());
  }

  /** Up to the empty line, which may lie behind what is looked at. */
  private static String headers(String given) {
    String head = given.substring(afterEnvelope(given));
    int end = head.indexOf("\n\n");
    int crlf = head.indexOf("\r\n\r\n");
    int at = end < 0 ? crlf : crlf < 0 ? end : Math.min(end, crlf);
    return at < 0 ? head : head.substring(0, at + 1);
  }

  /** Behind the line {@code From ada@x.example Mon Mar 2 …} of a mailbox, which is no header. */
  private static int afterEnvelope(String head) {
    return head.startsWith("From ") ? head.indexOf('\n') + 1 : 0;
  }

  @Override
  public boolean isDeclaredAs(String mediaType) {
    return mediaType.equals("message/rfc822") || mediaType.equals("message/global");
  }

  @Override
  public void read(Payload payload, Found found) {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(CONFIG);
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    Message message;
    try {
      byte[] bytes = payload.bytes();
      int from = afterEnvelope(payload.head());
      message = builder.parseMessage(new ByteArrayInputStream(bytes, from, bytes.length - from));
    } catch (MimeIOException e) {
      if (e.getCause() instanceof MaxNestingDepthLimitException) {
        throw Parts.tooDeep();
      }
      if (e.getCause() instanceof MaxPartCountLimitException) {
        throw TooMany.of("parts", MOST_PARTS);
      }
      throw new UnreadableDocumentException(
          "bad-mail", "the mail cannot be read: " + e.getMessage() + "; send it as it was got", e);
    } catch (IOException e) {
      throw new UnreadableDocumentException("bad-mail", "the mail cannot be read: " + e, e);
    }
    try {
      new MailReader(message, payload, found, parts, documents).read();
    } finally {
      message.dispose();
    }
  }
}
