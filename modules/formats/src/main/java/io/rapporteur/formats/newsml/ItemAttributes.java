package io.rapporteur.formats.newsml;

import io.rapporteur.formats.xml.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdom2.Element;

/** Fields of an item that a document has no place for, by their names in NewsML-G2. */
final class ItemAttributes {
  private ItemAttributes() {}

  static Map<String, String> of(Element itemMeta, Element contentMeta) {
    Map<String, String> kept = new TreeMap<>();
    for (String name : List.of("embargoed", "title", "service", "profile")) {
      Element element = Tree.child(itemMeta, name);
      String line = Tree.line(element);
      put(kept, name, line == null ? Concepts.code(element) : line);
    }
    for (String name : List.of("urgency", "slugline", "creditline", "description", "dateline")) {
      put(kept, name, Tree.line(Tree.child(contentMeta, name)));
    }
    put(kept, "signal", String.join("; ", Concepts.codes(Tree.children(itemMeta, "signal"))));
    put(kept, "generator", Tree.line(Tree.child(itemMeta, "generator")));
    List<String> keywords = new ArrayList<>();
    Tree.children(contentMeta, "keyword").forEach(word -> keywords.add(Tree.line(word)));
    keywords.removeIf(word -> word == null);
    put(kept, "keyword", String.join("; ", keywords));
    List<String> links = new ArrayList<>();
    for (Element link : Tree.children(itemMeta, "link")) {
      String to = Tree.attribute(link, "residref");
      String address = to == null ? Tree.attribute(link, "href") : to;
      if (address != null) {
        String rel = Tree.attribute(link, "rel");
        links.add(rel == null ? address : rel + " " + address);
      }
    }
    put(kept, "link", String.join("; ", links));
    return kept;
  }

  private static void put(Map<String, String> kept, String name, String value) {
    if (value != null && !value.isBlank()) {
      kept.put(name, value);
    }
  }
}
