package io.rapporteur.formats;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.parse.XmlRoot;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Bytes as they came, what came beside them, and their beginning, by which formats tell them. */
public final class Payload {
  private static final int HEAD = 4_096;

  /** How far the first element may lie behind a document type and what it declares. */
  private static final int PROLOGUE = 65_536;

  private final byte[] bytes;
  private final Envelope envelope;
  private final String head;
  private final String root;

  /** A payload of at least one byte. */
  public Payload(byte[] bytes, Envelope envelope) {
    this.bytes = bytes;
    this.envelope = envelope;
    this.head = beginning(bytes, HEAD);
    this.root = XmlRoot.first(beginning(bytes, PROLOGUE));
  }

  /** The bytes; not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  /** What came beside them. */
  public Envelope envelope() {
    return envelope;
  }

  /**
   * The first 4,096 bytes, a character each, without a mark of byte order and zero bytes, which are
   * letters' halves in UTF-16.
   */
  public String head() {
    return head;
  }

  /** The name of the first element in lower case, without its prefix; empty when it is no XML. */
  public String root() {
    return root.substring(root.indexOf(':') + 1);
  }

  /** The declared media type in lower case, without parameters; empty when none is declared. */
  public String mediaType() {
    String type = envelope.contentType();
    return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }

  /** Whether the payload begins with these bytes. */
  public boolean startsWith(int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xff) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String beginning(byte[] bytes, int most) {
    String head = new String(bytes, 0, Math.min(bytes.length, most), StandardCharsets.ISO_8859_1);
    for (String mark : new String[] {"\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff"}) {
      if (head.startsWith(mark)) {
        head = head.substring(mark.length());
      }
    }
    return head.replace("\0", "");
  }
}
