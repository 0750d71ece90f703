package io.rapporteur.analysis.html;

import io.rapporteur.analysis.text.RepeatKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.TextNode;

/**
 * Finds the article's text in a page: leaves out what tags and names speak against, takes the box
 * that holds most text and least else, and filters its blocks. When little is found, looks again
 * with names left aside, then with everything but scripts.
 */
final class ArticleFinder {
  /** Fewer characters than this are a reason to look again, less strictly. */
  private static final int LITTLE = 250;

  /** With fewer than these, navigation and forms are looked at too. */
  private static final int NEXT_TO_NOTHING = 80;

  private static final Set<String> ASIDE =
      Set.of("nav", "aside", "footer", "form", "figure", "figcaption", "menu", "header", "label");

  private final PageTree page;
  private final String headline;

  ArticleFinder(PageTree page, String headline) {
    this.page = page;
    this.headline = headline;
  }

  List<TextNode> find() {
    int most = 0;
    List<TextNode> best = List.of();
    for (Strictness strictness : Strictness.values()) {
      List<TextNode> found = find(strictness);
      int chars = page.keptChars();
      if (chars > most * 2) {
        most = chars;
        best = found;
      }
      if (most >= (strictness == Strictness.NAMES ? LITTLE : NEXT_TO_NOTHING)) {
        break;
      }
    }
    return best;
  }

  /** For pages of a line or two, and for fragments that hold the article and nothing else. */
  List<TextNode> everything() {
    exclude(Strictness.TAGS);
    String key = headline == null ? null : RepeatKeys.of(headline);
    List<TextNode> nodes = new ArrayList<>();
    for (Block block : page.blocks) {
      boolean title = key != null && RepeatKeys.of(block.text()).equals(key);
      if (!block.box.out && block.linkDensity() < 1 && !title) {
        nodes.addAll(block.nodes());
      }
    }
    return nodes;
  }

  private List<TextNode> find(Strictness strictness) {
    exclude(strictness);
    if (strictness != Strictness.NOTHING) {
      Cards.exclude(page);
    }
    if (strictness == Strictness.NAMES) {
      page.blocks.forEach(Block::prune);
    }
    sum();
    Box best = best();
    List<TextNode> nodes = new ArrayList<>();
    page.blocks.forEach(block -> block.kept = false);
    if (best != null) {
      BlockFilter.keep(page, best, headline);
      Lead.keep(page, best, headline);
      for (Block block : page.blocks) {
        if (block.kept) {
          nodes.addAll(block.nodes());
        }
      }
    }
    return nodes;
  }

  /** Excludes what its tag or name speaks against, unless it holds most of the page's text. */
  private void exclude(Strictness strictness) {
    int all = 0;
    for (Box box : page.boxes) {
      box.good = 0;
    }
    for (Block block : page.blocks) {
      int value = Math.max(0, BlockValue.of(block));
      all += value;
      block.box.good += value;
    }
    page.addUp();
    for (Box box : page.boxes) {
      boolean most = box.good * 2 > all || box.tag.equals("body") || box.tag.equals("html");
      box.excluded = !most && isAgainst(box, strictness);
      box.out = box.excluded || (box.parent != null && box.parent.out);
    }
  }

  private boolean isAgainst(Box box, Strictness strictness) {
    switch (strictness) {
      case NAMES:
        return box.hint < 0 && !Prose.stands(page, box) || ASIDE.contains(box.tag) || isHidden(box);
      case TAGS:
        return ASIDE.contains(box.tag);
      default:
        return false;
    }
  }

  private static boolean isHidden(Box box) {
    String style = box.element.attr("style");
    return box.element.hasAttr("hidden")
        || style.contains("display:none")
        || style.contains("display: none");
  }

  private void sum() {
    for (Box box : page.boxes) {
      box.good = 0;
      box.junk = 0;
    }
    for (Block block : page.blocks) {
      if (block.box.out) {
        continue;
      }
      int value = BlockValue.of(block);
      block.box.good += Math.max(0, value);
      block.box.junk += Math.max(0, -value);
    }
    page.addUp();
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
    if (box.hint == ElementNames.STATED) {
      return 1.5;
    }
    if (box.hint == ElementNames.PLAIN) {
      return 1.25;
    }
    return box.tag.equals("article") || box.tag.equals("main") || box.hint == ElementNames.MILD
        ? 1.1
        : 1;
  }
}
