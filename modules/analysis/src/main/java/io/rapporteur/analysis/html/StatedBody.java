package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.TraceBuilder;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.EditKind;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes an article's text from the {@code articleBody} of a page's JSON-LD, each letter traced to
 * its place in the source: for pages whose own text a script puts in, or that show a teaser only.
 */
final class StatedBody {
  private static final String KEY = "\"articleBody\"";

  /** A stated body must be this many times as long as the text found, and so much longer. */
  private static final int TIMES = 2;

  private static final int LONGER = 200;

  private final String html;

  private StatedBody(String html) {
    this.html = html;
  }

  /**
   * The stated body, when it is much longer than what was found in the page.
   *
   * @param stated as the metadata gives it; may be null
   * @param found length of the text found, in chars
   * @return null when it is not, or stands nowhere in the source as it was read
   */
  static TracedText instead(String html, Document page, String stated, int found) {
    if (stated == null || stated.length() < TIMES * found + LONGER) {
      return null;
    }
    StatedBody body = new StatedBody(html);
    for (Element script : page.getElementsByTag("script")) {
      if (!script.attr("type").startsWith("application/ld+json")) {
        continue;
      }
      for (DataNode data : script.dataNodes()) {
        int start = Math.max(0, data.sourceRange().startPos());
        int end = Math.min(html.length(), data.sourceRange().endPos());
        TracedText text = body.in(start, end, stated.length());
        if (text != null) {
          return text;
        }
      }
    }
    return null;
  }

  private TracedText in(int start, int end, int length) {
    for (int key = html.indexOf(KEY, start);
        key >= 0 && key < end;
        key = html.indexOf(KEY, key + 1)) {
      int at = html.indexOf('"', key + KEY.length());
      boolean value = at > 0 && html.substring(key + KEY.length(), at).strip().equals(":");
      TracedText text = value && at < end ? decode(at + 1, end) : null;
      // References are decoded and the ends stripped in what the metadata states.
      if (text != null && text.text().length() >= length) {
        return text;
      }
    }
    return null;
  }

  /** A JSON string from past its first quotation mark; null when it has no end. */
  private TracedText decode(int from, int limit) {
    TraceBuilder out = new TraceBuilder(html);
    int run = from;
    for (int i = from; i < limit; i++) {
      char c = html.charAt(i);
      if (c == '"') {
        out.keep(run, i);
        return out.build();
      }
      if (c == '\\') {
        out.keep(run, i);
        int size = size(i, limit);
        if (i + size > limit) {
          return null;
        }
        String meant = meant(html.substring(i + 1, i + size));
        if (meant == null) {
          return null;
        }
        out.replace(i, i + size, meant, EditKind.markup);
        i += size - 1;
        run = i + 1;
      }
    }
    return null;
  }

  /** Two escapes may stand for one letter outside the basic plane. */
  private int size(int escape, int limit) {
    if (escape + 1 >= limit || html.charAt(escape + 1) != 'u') {
      return 2;
    }
    boolean pair =
        escape + 12 <= limit
            && html.regionMatches(true, escape, "\\ud", 0, 3)
            && "89abAB".indexOf(html.charAt(escape + 3)) >= 0
            && html.regionMatches(true, escape + 6, "\\ud", 0, 3);
    return pair ? 12 : 6;
  }

  private static String meant(String escape) {
    return switch (escape.charAt(0)) {
      case 'n', 'r' -> "\n";
      case 't', 'b', 'f' -> " ";
      case 'u' -> unit(escape);
      default -> escape;
    };
  }

  private static String unit(String escape) {
    try {
      char first = (char) Integer.parseInt(escape, 1, 5, 16);
      if (escape.length() > 5) {
        char second = (char) Integer.parseInt(escape, 7, 11, 16);
        return Character.isLowSurrogate(second) ? "" + first + second : "\ufffd";
      }
      return Character.isSurrogate(first) ? "\ufffd" : Character.toString(first);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
