package io.rapporteur.analysis.parse;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes bytes: a mark of byte order decides, then the charset of the content type, then what the
 * bytes themselves or a page says, else UTF-8. UTF-16 without a mark is told by its blanks. Bytes
 * that the charset does not have are refused with their offset, not replaced: a replaced letter
 * would be a silent edit. Pages alone are read leniently, see {@link PageCharset}.
 */
public final class Decoder {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?\\s*([^\"';\\s]{1,40})", Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  /**
   * The text of an XML document whose declaration may name its charset. Nothing is replaced.
   *
   * @param contentType as declared beside it; null when nothing is
   * @throws UnreadableDocumentException with reason {@code not-utf8} or {@code bad-charset}
   */
  public static String xml(byte[] payload, String contentType) {
    boolean said = contentType != null && CHARSET.matcher(contentType).find();
    Charset declared = said ? null : PageCharset.declared(payload);
    return declared == null
        ? decode(payload, PayloadType.TEXT, contentType)
        : decode(payload, PayloadType.TEXT, "application/xml; charset=" + declared.name());
  }

  /** The same for one that is read as pages are: a byte its charset does not have is replaced. */
  public static String lenientXml(byte[] payload, String contentType) {
    try {
      return xml(payload, contentType);
    } catch (UnreadableDocumentException e) {
      return PageCharset.decode(payload);
    }
  }

  static String decode(byte[] payload, PayloadType type, String contentType) {
    if (startsWith(payload, 0xef, 0xbb, 0xbf)) {
      return strict(payload, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(payload, 0xff, 0xfe)) {
      return strict(payload, 2, UTF_16LE);
    }
    if (startsWith(payload, 0xfe, 0xff)) {
      return strict(payload, 2, UTF_16BE);
    }
    Charset wide = Utf16.of(payload);
    Matcher declared = CHARSET.matcher(contentType == null ? "" : contentType);
    if (declared.find()) {
      Charset charset = known(declared.group(1));
      if (type == PayloadType.HTML && wide == null) {
        return PageCharset.decode(payload, charset);
      }
      return strict(payload, 0, wide != null && charset.equals(UTF_16) ? wide : charset);
    }
    if (wide != null) {
      return strict(payload, 0, wide);
    }
    return type == PayloadType.HTML
        ? PageCharset.decode(payload)
        : strict(payload, 0, StandardCharsets.UTF_8);
  }

  private static boolean startsWith(byte[] payload, int... bytes) {
    if (payload.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((payload[i] & 0xff) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static Charset known(String name) {
    Charset charset = Charsets.byName(name);
    if (charset == null) {
      throw new UnreadableDocumentException(
          "bad-charset",
          "content-type: the charset '"
              + name
              + "' is not known; send UTF-8 or name the charset as IANA does");
    }
    return charset;
  }

  private static String strict(byte[] payload, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(payload, from, payload.length - from);
    double most = in.remaining() * (double) decoder.maxCharsPerByte();
    CharBuffer out = CharBuffer.allocate((int) Math.ceil(most) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      throw new UnreadableDocumentException(
          charset.equals(StandardCharsets.UTF_8) ? "not-utf8" : "bad-charset",
          "the payload is not valid "
              + charset.name()
              + " at byte "
              + in.position()
              + "; send UTF-8, or name the charset in the content type");
    }
    return out.flip().toString();
  }
}
