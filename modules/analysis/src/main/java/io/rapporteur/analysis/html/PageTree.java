package io.rapporteur.analysis.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page as boxes and blocks, in document order. Built in one walk without recursion. */
final class PageTree {
  private static final Set<String> NEVER =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "button",
          "select",
          "textarea",
          "iframe",
          "svg",
          "dialog",
          "object",
          "video",
          "audio",
          "canvas",
          "math",
          "datalist",
          "input",
          "rt",
          "rp",
          "map");

  final List<Box> boxes = new ArrayList<>();
  final List<Block> blocks = new ArrayList<>();

  private Block open;

  private final boolean withoutScripts;

  private PageTree(boolean withoutScripts) {
    this.withoutScripts = withoutScripts;
  }

  /**
   * @param withoutScripts whether to read what stands in noscript, for browsers that run none: a
   *     few pages keep their text there, most an image or a warning
   */
  static PageTree of(Document document, boolean withoutScripts) {
    PageTree page = new PageTree(withoutScripts);
    page.walk(document);
    return page;
  }

  /** How many characters are part of the article as found. */
  int keptChars() {
    int chars = 0;
    for (Block block : blocks) {
      chars += block.kept ? block.chars() : 0;
    }
    return chars;
  }

  /** Adds what boxes hold themselves to all above them: a box stands before those in it. */
  void addUp() {
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      if (box.parent != null) {
        box.parent.good += box.good;
        box.parent.junk += box.junk;
      }
    }
  }

  /** The boxes with the same parent, in order. */
  List<Box> beside(Box box) {
    if (box.parent == null) {
      return List.of(box);
    }
    if (box.parent.children == null) {
      boxes.forEach(each -> each.children = new ArrayList<>());
      for (Box each : boxes) {
        if (each.parent != null) {
          each.parent.children.add(each);
        }
      }
    }
    return box.parent.children;
  }

  private boolean isRead(String tag) {
    return !NEVER.contains(tag) || (withoutScripts && tag.equals("noscript"));
  }

  private void walk(Element root) {
    Node node = root;
    Box box = null;
    int links = 0;
    while (node != null) {
      boolean descend = false;
      if (node instanceof Element element) {
        if (isRead(element.normalName())) {
          box = new Box(element, box);
          boxes.add(box);
          box.firstBlock = blocks.size();
          links += box.tag.equals("a") ? 1 : 0;
          edge(box);
          descend = true;
        }
      } else if (node instanceof TextNode text) {
        add(text, box, links > 0);
      }
      if (descend && node.childNodeSize() > 0) {
        node = node.childNode(0);
        continue;
      }
      while (node != null) {
        if (box != null && node == box.element) {
          links -= box.tag.equals("a") ? 1 : 0;
          edge(box);
          box.endBlock = blocks.size();
          box = box.parent;
        }
        if (node == root) {
          return;
        }
        Node next = node.nextSibling();
        if (next != null) {
          node = next;
          break;
        }
        node = node.parent();
      }
    }
  }

  private void edge(Box box) {
    if (!box.inline && !box.tag.equals("br")) {
      open = null;
    }
  }

  private void add(TextNode text, Box box, boolean link) {
    if (open == null) {
      if (text.isBlank()) {
        return;
      }
      open = new Block(box.holder);
      blocks.add(open);
    }
    open.add(text, box, link);
  }
}
