package io.rapporteur.analysis.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a web page whose charset no header gives, as browsers do: what the page says of itself in
 * its first bytes, else UTF-8; a page that says nothing and is not UTF-8 is windows-1252. A page of
 * several hundred kilobytes with one bad byte in its footer is still read: U+FFFD stands there.
 */
final class PageCharset {
  /** The HTML standard asks for 1,024 bytes; pages with long scripts first need more. */
  private static final int PRESCAN = 4_096;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern DECLARED =
      Pattern.compile(
          "<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([A-Za-z0-9_:.-]{1,40})[\"'\\s/>;?]",
          Pattern.CASE_INSENSITIVE);

  private PageCharset() {}

  static String decode(byte[] page) {
    Charset declared = declared(page);
    String text = exact(page, declared == null ? StandardCharsets.UTF_8 : declared);
    return text != null ? text : replaced(page, declared == null ? WINDOWS : declared);
  }

  /**
   * The same for a page whose server says a charset. Servers say the same of all their pages, and
   * are wrong about some: where the bytes are not of that charset, but are of the one that the page
   * names, the page is right.
   */
  static String decode(byte[] page, Charset said) {
    String text = exact(page, said);
    if (text == null) {
      Charset own = declared(page);
      text = own == null ? null : exact(page, own);
    }
    return text != null ? text : replaced(page, said);
  }

  /** The text; null when some bytes are not of the charset. */
  private static String exact(byte[] page, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(page))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String replaced(byte[] page, Charset charset) {
    return charset.decode(ByteBuffer.wrap(page)).toString();
  }

  /**
   * The charset that a page or an XML document names in its first bytes; null when it names none.
   */
  static Charset declared(byte[] page) {
    int length = Math.min(page.length, PRESCAN);
    Matcher matcher = DECLARED.matcher(new String(page, 0, length, StandardCharsets.ISO_8859_1));
    while (matcher.find()) {
      Charset charset = Charsets.byName(matcher.group(1));
      if (charset != null) {
        // A page that names UTF-16 in bytes that could be read to find the name is not UTF-16.
        return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
      }
    }
    return null;
  }
}
