package io.rapporteur.formats.mail;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.warc.WarcFormat;
import java.util.Locale;
import java.util.Set;

/** Tells attachments that are documents from those that go along with a mail. */
final class Readable {
  private static final Set<String> ROOTS =
      Set.of("newsmessage", "newsitem", "nitf", "rss", "feed", "rdf");
  private static final Set<String> NAMES = Set.of(".txt", ".html", ".htm", ".json", ".eml");

  private Readable() {}

  /** Whether some format reads it. Signatures and calendars are text, and no documents. */
  static boolean is(String type, String name, byte[] bytes) {
    if (type.equals("message/rfc822")) {
      return true;
    }
    Payload payload = new Payload(bytes, Envelope.NONE);
    if (ROOTS.contains(payload.root()) || WarcFormat.isWarc(bytes)) {
      return true;
    }
    boolean named = NAMES.contains(ending(name));
    return named && (type.startsWith("text/") || type.contains("json") || isGeneric(type));
  }

  /** The type to declare for it; null when its bytes are to tell. */
  static String type(String type, String name) {
    if (ending(name).equals(".eml")) {
      return "message/rfc822";
    }
    return isGeneric(type) || type.contains("xml") ? null : type;
  }

  private static boolean isGeneric(String type) {
    return type.equals("application/octet-stream");
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
