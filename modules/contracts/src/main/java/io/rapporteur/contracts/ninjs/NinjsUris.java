package io.rapporteur.contracts.ninjs;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.Entity;
import io.rapporteur.model.Subject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes complete uris, as ninjs asks for, of identifiers of our own. */
final class NinjsUris {
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+", Pattern.DOTALL);
  private static final String PLAIN = "-._~:/?#@!$&'()*+,;=%";

  /** The address of a host by its number in the sixth version of IP. */
  private static final Pattern NUMBERED =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#@\\[\\]]*@)?\\[[0-9A-Fa-f:.]+\\]");

  private static final String MEDIA_TOPIC = "medtop:";

  private NinjsUris() {}

  /** A legal uri: what may not stand in one is percent-encoded; without a scheme it is a urn. */
  static String of(String id) {
    StringBuilder uri = new StringBuilder(SCHEME.matcher(id).matches() ? "" : "urn:rapporteur:");
    boolean fragment = false;
    Matcher numbered = NUMBERED.matcher(id);
    int host = numbered.lookingAt() ? numbered.end() : 0;
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean bracket = i < host && (c == '[' || c == ']');
      if (bracket || isPlain(id, i) && !(c == '#' && fragment)) {
        fragment |= c == '#';
        uri.append(c);
      } else {
        int codePoint = id.codePointAt(i);
        i += Character.charCount(codePoint) - 1;
        for (byte b : Character.toString(codePoint).getBytes(UTF_8)) {
          uri.append(String.format("%%%02X", b));
        }
      }
    }
    return uri.toString();
  }

  private static boolean isPlain(String id, int at) {
    char c = id.charAt(at);
    if (c == '%') {
      return at + 2 < id.length() && isHex(id.charAt(at + 1)) && isHex(id.charAt(at + 2));
    }
    return c < 128 && (isWord(c) || PLAIN.indexOf(c) >= 0);
  }

  private static boolean isWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  /** Wikidata's or GeoNames' address where it is known, the entity's own uri otherwise. */
  static String of(Entity entity) {
    if (entity.getWikidata() != null) {
      return of("http://www.wikidata.org/entity/" + entity.getWikidata());
    }
    return entity.getGeonames() != null
        ? "https://sws.geonames.org/" + entity.getGeonames() + "/"
        : of(entity.getUri());
  }

  /** The address of an IPTC media topic; any other subject's own uri. */
  static String of(Subject subject) {
    String uri = subject.getUri();
    return uri.startsWith(MEDIA_TOPIC)
        ? of("http://cv.iptc.org/newscodes/mediatopic/" + uri.substring(MEDIA_TOPIC.length()))
        : of(uri);
  }
}
