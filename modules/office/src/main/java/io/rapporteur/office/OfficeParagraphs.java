package io.rapporteur.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Collects the text of what a parser tells: a paragraph for each block, an empty line between two;
 * a row of a table is a paragraph, a tab between its cells. The end of a page ends a paragraph.
 */
final class OfficeParagraphs extends DefaultHandler {
  private static final Set<String> BLOCKS =
      Set.of("p", "div", "li", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "title");

  private final int most;
  private final StringBuilder text = new StringBuilder();
  private final List<String> pages = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();
  private int earlier;
  private int cells;
  private boolean body;
  private boolean overflowed;

  /**
   * @param most characters (UTF-16) of text
   */
  OfficeParagraphs(int most) {
    this.most = most;
  }

  /** What was told so far. */
  String text() {
    page();
    return String.join("\n\n", pages);
  }

  /** The same by pages, where a parser tells of them; none is empty. */
  List<String> pages() {
    page();
    return pages;
  }

  /** Whether there was more than is allowed. */
  boolean overflowed() {
    return overflowed;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes) {
    String tag = tag(local, name);
    if (tag.equals("body")) {
      body = true;
    } else if (tag.equals("td") || tag.equals("th")) {
      cells++;
      // parsers of sheets write tabs themselves
      String before = block.toString().stripTrailing();
      block.setLength(before.length());
      if (!before.isEmpty()) {
        block.append('\t');
      }
    } else if (tag.equals("br")) {
      block.append('\n');
    } else if (tag.equals("div") && "page".equals(attributes.getValue("class"))) {
      page();
    } else if (BLOCKS.contains(tag)) {
      block();
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    String tag = tag(local, name);
    if (tag.equals("td") || tag.equals("th")) {
      cells = Math.max(0, cells - 1);
    } else if (BLOCKS.contains(tag)) {
      block();
    }
  }

  @Override
  public void characters(char[] chars, int start, int length) throws SAXException {
    if (!body) {
      return; // what the head says is in the metadata
    }
    if (earlier + text.length() + block.length() + length > most) {
      overflowed = true;
      throw new SAXException("more than " + most + " characters");
    }
    block.append(chars, start, length);
  }

  @Override
  public void ignorableWhitespace(char[] chars, int start, int length) throws SAXException {
    characters(chars, start, length);
  }

  /** A block begins or ends; those within a cell are of its row. */
  private void block() {
    if (cells > 0) {
      int last = block.length() - 1;
      block.append(last < 0 || Character.isWhitespace(block.charAt(last)) ? "" : " ");
    } else {
      end();
    }
  }

  private void page() {
    end();
    if (text.length() > 0) {
      pages.add(text.toString());
      earlier += text.length();
      text.setLength(0);
    }
  }

  private void end() {
    String paragraph = block.toString().strip();
    block.setLength(0);
    if (!paragraph.isEmpty()) {
      text.append(text.length() == 0 ? "" : "\n\n").append(paragraph);
    }
  }

  private static String tag(String local, String name) {
    return (local == null || local.isEmpty() ? name : local).toLowerCase(Locale.ROOT);
  }
}
