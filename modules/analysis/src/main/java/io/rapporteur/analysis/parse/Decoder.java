package io.rapporteur.analysis.parse;

import io.rapporteur.analysis.UnreadableDocumentException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes bytes: a mark of byte order decides, then the charset of the content type, then what an
 * HTML page says of itself in its first bytes, else UTF-8. Bytes that the charset does not have are
 * refused with their offset, not replaced: a replaced letter would be a silent edit.
 */
final class Decoder {
  /** Where the HTML standard has browsers look for a declaration. */
  private static final int PRESCAN = 1_024;

  private static final Pattern CHARSET =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{1,40})", Pattern.CASE_INSENSITIVE);

  private Decoder() {}

  static String decode(byte[] payload, PayloadType type, String contentType) {
    if (startsWith(payload, 0xef, 0xbb, 0xbf)) {
      return strict(payload, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(payload, 0xff, 0xfe)) {
      return strict(payload, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(payload, 0xfe, 0xff)) {
      return strict(payload, 2, StandardCharsets.UTF_16BE);
    }
    return strict(payload, 0, charset(payload, type, contentType));
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

  private static Charset charset(byte[] payload, PayloadType type, String contentType) {
    String declared = contentType == null ? null : first(contentType);
    if (declared == null && type == PayloadType.HTML) {
      int length = Math.min(payload.length, PRESCAN);
      declared = first(new String(payload, 0, length, StandardCharsets.ISO_8859_1));
    }
    if (declared == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(declared);
      // A page that names UTF-16 in bytes that could be read to find the name is not UTF-16.
      return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : latin(charset);
    } catch (UnsupportedCharsetException | java.nio.charset.IllegalCharsetNameException e) {
      throw new UnreadableDocumentException(
          "bad-charset",
          "the charset " + declared + " is not known; send UTF-8 or name the charset as IANA does",
          e);
    }
  }

  /** The web means windows-1252 when it says ISO-8859-1 (WHATWG Encoding Standard). */
  private static Charset latin(Charset charset) {
    boolean latin = charset.equals(StandardCharsets.ISO_8859_1);
    return latin || charset.equals(StandardCharsets.US_ASCII)
        ? Charset.forName("windows-1252")
        : charset;
  }

  private static String first(String text) {
    Matcher matcher = CHARSET.matcher(text);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static String strict(byte[] payload, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(
                charset.equals(StandardCharsets.UTF_8)
                    ? CodingErrorAction.REPORT
                    : CodingErrorAction.REPLACE);
    ByteBuffer in = ByteBuffer.wrap(payload, from, payload.length - from);
    CharBuffer out =
        CharBuffer.allocate(
            (int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (result.isError()) {
      boolean utf8 = charset.equals(StandardCharsets.UTF_8);
      throw new UnreadableDocumentException(
          utf8 ? "not-utf8" : "bad-charset",
          "the payload is not valid "
              + charset.name()
              + " at byte "
              + in.position()
              + "; send UTF-8, or name the charset in the content type");
    }
    return out.flip().toString();
  }
}
