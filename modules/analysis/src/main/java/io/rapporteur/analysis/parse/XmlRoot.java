package io.rapporteur.analysis.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/** What an XML document is, by the name of its first element. */
public final class XmlRoot {
  private static final int LONGEST_PROLOGUE = 65_536;

  /** How XML begins that is no page, and pages that are XML. */
  private static final Pattern OF_XML =
      Pattern.compile("\\s*(?:<\\?xml|<!DOCTYPE\\s++(?!html))", Pattern.CASE_INSENSITIVE);

  private XmlRoot() {}

  /**
   * What an XML document looks like that is no page, for a message ({@code an RSS feed}); null when
   * the text is a page or no XML.
   */
  static String looksLike(String text) {
    String name = first(text);
    switch (name) {
      case "":
        return isDeclared(text) ? "XML with no element in its first 65,536 characters" : null;
      case "rss", "rdf:rdf":
        return "an RSS feed";
      case "feed", "atom:feed":
        return "an Atom feed";
      case "newsmessage", "newsitem", "packageitem", "conceptitem", "knowledgeitem":
        return "NewsML-G2";
      case "newsml", "newsenvelope":
        return "NewsML";
      case "nitf":
        return "NITF";
      case "sitemapindex", "urlset":
        return "a sitemap";
      case "opml":
        return "an OPML list of feeds";
      case "svg":
        return "an SVG image";
      default:
        return isDeclared(text) && !name.equals("html") ? "XML with the root <" + name + ">" : null;
    }
  }

  private static boolean isDeclared(String text) {
    return OF_XML.matcher(text).lookingAt();
  }

  /**
   * The name of the first element in lower case, with its prefix, past declaration, comments and
   * doctype; empty when the text does not begin as XML does.
   */
  public static String first(String text) {
    int at = 0;
    int end = Math.min(text.length(), LONGEST_PROLOGUE);
    while (at < end) {
      if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff') {
        at++;
      } else if (text.startsWith("<?", at)) {
        at = past(text, "?>", at);
      } else if (text.startsWith("<!--", at)) {
        at = past(text, "-->", at);
      } else if (text.startsWith("<!", at)) {
        at = pastDocumentType(text, at);
      } else {
        break;
      }
    }
    if (at >= end || text.charAt(at) != '<') {
      return "";
    }
    int from = at + 1;
    int to = from;
    while (to < text.length() && to - from < 64 && isName(text.charAt(to))) {
      to++;
    }
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }

  /** Past a document type, with the declarations in it, which have brackets of their own. */
  private static int pastDocumentType(String text, int from) {
    int depth = 0;
    int at = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"' || c == '\'') {
        at = past(text, String.valueOf(c), at + 1);
        continue;
      }
      at++;
      if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '>' && depth <= 0) {
        return at;
      }
    }
    return text.length();
  }

  private static int past(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }
}
