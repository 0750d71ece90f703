package io.rapporteur.analysis.parse;

import java.util.Locale;

/** What an XML document is, by the name of its first element. */
final class XmlRoot {
  private static final int LONGEST_PROLOGUE = 4_096;

  private XmlRoot() {}

  /**
   * What an XML document looks like that is no page, for a message ({@code an RSS feed}); null when
   * the text is a page or no XML.
   */
  static String looksLike(String text) {
    String name = first(text);
    switch (name) {
      case "":
        return null;
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
    return text.stripLeading().startsWith("<?xml");
  }

  /** The name of the first element in lower case, past declaration, comments and doctype. */
  private static String first(String text) {
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
        at = past(text, ">", at);
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

  private static int past(String text, String mark, int from) {
    int at = text.indexOf(mark, from);
    return at < 0 ? text.length() : at + mark.length();
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
  }
}
