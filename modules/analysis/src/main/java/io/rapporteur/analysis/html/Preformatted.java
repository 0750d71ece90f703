package io.rapporteur.analysis.html;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Tells whose line ends are text: what stands in a {@code pre}, with nothing but inline elements
 * between. Elements are remembered, since a page that closes none of its own nests them by the ten
 * thousand, and to walk up from each would take the square of that.
 */
final class Preformatted {
  private final Map<Element, Boolean> known = new IdentityHashMap<>();

  boolean holds(Element element) {
    Boolean pre = null;
    Element top = element;
    while (pre == null) {
      pre = top == null ? Boolean.FALSE : known.get(top);
      if (pre == null && top.normalName().equals("pre")) {
        pre = true;
      } else if (pre == null && !Blocks.isInline(top)) {
        pre = false;
      } else if (pre == null) {
        top = top.parent();
      }
    }
    for (Element e = element; e != top; e = e.parent()) {
      known.put(e, pre);
    }
    return pre;
  }
}
