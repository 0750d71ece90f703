package io.rapporteur.formats.mail;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.SingleBody;

/** Decodes a text of a mail. */
final class MailText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private MailText() {}

  /**
   * The text in the charset that the part declares; undeclared, or declared as US-ASCII, it is
   * UTF-8, or windows-1252 when it cannot be that.
   *
   * @throws UnreadableDocumentException with reason {@code bad-charset}
   */
  static String of(Entity part) {
    byte[] bytes = bytes(part);
    String name = part.getCharset() == null ? "us-ascii" : part.getCharset();
    Charset charset = charset(name);
    if (charset.equals(StandardCharsets.US_ASCII)) {
      String text = strict(bytes, StandardCharsets.UTF_8);
      return text == null ? new String(bytes, WINDOWS) : text;
    }
    String text = strict(bytes, charset);
    if (text == null) {
      throw new UnreadableDocumentException(
          "bad-charset", "a part of the mail is not valid " + charset + ", which it declares");
    }
    return text;
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (UnsupportedCharsetException | IllegalCharsetNameException e) {
      throw new UnreadableDocumentException(
          "bad-charset",
          "the charset '"
              + (name.length() > 40 ? name.substring(0, 40) : name)
              + "' of a part is not known; send UTF-8",
          e);
    }
  }

  private static String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static byte[] bytes(Entity part) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (part.getBody() instanceof SingleBody single) {
        single.writeTo(out);
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UnreadableDocumentException("bad-mail", "a part cannot be decoded: " + e, e);
    }
  }
}
