package io.rapporteur.analysis.html;

import java.util.List;
import org.jsoup.nodes.Element;

/** An element of a page with what extraction knows of it. */
final class Box {
  final Element element;
  final Box parent;
  final String tag;
  final boolean inline;

  /** The nearest that is no inline element: this or one above it. */
  final Box holder;

  /** What class, id and role say: below 0 against, above 0 for being article text. */
  final int hint;

  /** The boxes right inside it, once somebody asked. */
  List<Box> children;

  /** Excluded itself. */
  boolean excluded;

  /** Sums of {@link BlockValue} over all blocks below. */
  int good;

  int junk;

  /** Index of the first block below, and just past the last. */
  int firstBlock = -1;

  int endBlock = -1;

  Box(Element element, Box parent) {
    this.element = element;
    this.parent = parent;
    this.tag = element.normalName();
    this.inline = Blocks.isInline(element);
    this.holder = inline && parent != null ? parent.holder : this;
    this.hint = ElementNames.of(element);
  }

  /** Whether this or one above it is excluded; set from the top down. */
  boolean out;
}
