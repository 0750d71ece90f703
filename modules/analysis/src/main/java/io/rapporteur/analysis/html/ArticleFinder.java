package io.rapporteur.analysis.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.TextNode;

/** Finds the article's text in a page. */
final class ArticleFinder {
  private static final Set<String> ASIDE =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "menu", "header", "label");

  private final Page page;

  ArticleFinder(Page page) {
    this.page = page;
  }

  List<TextNode> find(String headline) {
    exclude();
    sum();
    Box best = best();
    List<TextNode> nodes = new ArrayList<>();
    if (best == null) {
      return nodes;
    }
    BlockFilter.keep(page, best, headline);
    for (Block block : page.blocks.subList(best.firstBlock, best.endBlock)) {
      if (block.kept) {
        nodes.addAll(block.nodes);
      }
    }
    return nodes;
  }

  /** Excludes what its tag or name speaks against, unless it holds most of the page's text. */
  private void exclude() {
    int all = 0;
    for (Block block : page.blocks) {
      int value = Math.max(0, BlockValue.of(block));
      all += value;
      for (Box box = block.box; box != null; box = box.parent) {
        box.good += value;
      }
    }
    for (Box box : page.boxes) {
      boolean against = box.hint < 0 || ASIDE.contains(box.tag) || isHidden(box);
      box.excluded = against && box.good * 2 <= all && !box.tag.equals("body") && box.hint < 2;
      box.out = box.isOut();
      box.good = 0;
    }
  }

  private static boolean isHidden(Box box) {
    String style = box.element.attr("style");
    return box.element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("display: none");
  }

  private void sum() {
    for (Block block : page.blocks) {
      if (block.box.out) {
        continue;
      }
      int value = BlockValue.of(block);
      for (Box box = block.box; box != null; box = box.parent) {
        box.good += Math.max(0, value);
        box.junk += Math.max(0, -value);
      }
    }
  }

  /** The box with most good and least junk; the deepest of equals. */
  private Box best() {
    Box best = null;
    double most = 0;
    for (Box box : page.boxes) {
      if (box.out || box.inline || box.good == 0) {
        continue;
      }
      double score = (box.good - box.junk) * weight(box);
      if (score >= most) {
        most = score;
        best = box;
      }
    }
    return best;
  }

  private static double weight(Box box) {
    if (box.hint >= 3) {
      return 1.5;
    }
    if (box.hint == 2) {
      return 1.25;
    }
    return box.tag.equals("article") || box.tag.equals("main") || box.hint == 1 ? 1.1 : 1;
  }
}
