package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.TraceBuilder;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.EditKind;
import java.util.List;
import org.jsoup.nodes.TextNode;

/**
 * Writes chosen text nodes of a page as text, each letter traced to its place in the source.
 * Character references become edits; so does what the parser changed.
 */
final class NodeText {
  private final String html;
  private final TraceBuilder out;
  private final Preformatted preformatted = new Preformatted();

  NodeText(String html) {
    this.html = html;
    this.out = new TraceBuilder(html);
  }

  TracedText of(List<TextNode> nodes) {
    TextNode last = null;
    for (TextNode node : nodes) {
      int start = node.sourceRange().startPos();
      int end = node.sourceRange().endPos();
      if (start < out.cursor() || end < start || end > html.length()) {
        // Text that the parser moved: its place is before what is written already.
        start = out.cursor();
        end = start;
      }
      String gap = last == null ? "" : Blocks.between(last, node);
      if (start > out.cursor() || !gap.isEmpty()) {
        out.replace(out.cursor(), start, gap, EditKind.markup);
      }
      write(node.getWholeText(), start, end, !preformatted.holds(node.parent()));
      last = node;
    }
    return out.build();
  }

  private void write(String text, int start, int end, boolean collapse) {
    int from = start;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean lineEnd = collapse && (c == '\n' || c == '\r');
      if (from < end && html.charAt(from) == c && c != '&' && !lineEnd) {
        int run = i;
        int runFrom = from;
        while (i < text.length()
            && from < end
            && text.charAt(i) == html.charAt(from)
            && text.charAt(i) != '&'
            && !(collapse && (text.charAt(i) == '\n' || text.charAt(i) == '\r'))) {
          i++;
          from++;
        }
        out.keep(runFrom, runFrom + i - run);
      } else if (lineEnd && from < end && html.charAt(from) == c) {
        out.replace(from, from + 1, " ", EditKind.whitespace);
        i++;
        from++;
      } else if (from < end && html.charAt(from) == '&') {
        int length = Reference.length(html, from, end);
        int chars = Reference.chars(html, from, length, text, i);
        if (chars < 0) {
          break;
        }
        String decoded = text.substring(i, i + chars);
        if (length == chars && html.startsWith(decoded, from)) {
          out.keep(from, from + length);
        } else {
          out.replace(from, from + length, decoded, EditKind.markup);
        }
        i += chars;
        from += length;
      } else {
        break;
      }
    }
    if (i < text.length() || from < end) {
      // The parser changed something else: what is left is one edit.
      out.replace(from, end, text.substring(i), EditKind.markup);
    }
  }
}
