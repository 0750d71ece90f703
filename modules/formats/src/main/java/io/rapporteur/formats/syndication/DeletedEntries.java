package io.rapporteur.formats.syndication;

import io.rapporteur.formats.xml.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;

/** Atom's tombstones (RFC 6721): entries that a feed takes back. One that names none is none. */
final class DeletedEntries {
  private DeletedEntries() {}

  /** Takes them out of a feed, where rome would not look at them. */
  static List<Element> of(Element root) {
    List<Element> deleted = new ArrayList<>();
    for (Element child : new ArrayList<>(root.getChildren())) {
      if (child.getName().equals("deleted-entry")) {
        child.detach();
        if (Tree.attribute(child, "ref") != null) {
          deleted.add(child);
        }
      }
    }
    return deleted;
  }
}
