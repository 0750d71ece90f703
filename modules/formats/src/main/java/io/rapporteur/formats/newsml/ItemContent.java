package io.rapporteur.formats.newsml;

import io.rapporteur.formats.nitf.NitfBody;
import io.rapporteur.formats.xml.Markup;
import io.rapporteur.formats.xml.Tree;
import java.util.Locale;
import org.jdom2.Element;

/**
 * The text of an item.
 *
 * @param mediaType of the text: text/plain or text/html
 * @param text empty when there is none
 */
record ItemContent(String mediaType, String text) {
  private static final ItemContent NONE = new ItemContent("text/plain", "");

  /** The first text among the renditions that an item's contentSet offers, markup before plain. */
  static ItemContent of(Element item) {
    Element set = Tree.child(item, "contentSet");
    for (Element xml : Tree.children(set, "inlineXML")) {
      for (Element root : xml.getChildren()) {
        ItemContent content = ofXml(root);
        if (!content.text.isBlank()) {
          return content;
        }
      }
    }
    for (Element data : Tree.children(set, "inlineData")) {
      ItemContent content = ofData(data);
      if (!content.text.isBlank()) {
        return content;
      }
    }
    return NONE;
  }

  private static ItemContent ofXml(Element root) {
    String name = root.getName().toLowerCase(Locale.ROOT);
    if (name.equals("nitf") || name.startsWith("body.")) {
      return new ItemContent("text/html", NitfBody.html(root));
    }
    Element body = Tree.child(root, "body");
    return new ItemContent("text/html", Markup.xhtml().inside(body == null ? root : body));
  }

  private static ItemContent ofData(Element data) {
    String type = Tree.attribute(data, "contenttype");
    String text = data.getValue().strip();
    if (type == null || type.startsWith("text/plain")) {
      return new ItemContent("text/plain", text);
    }
    return type.contains("html") ? new ItemContent("text/html", text) : NONE;
  }
}
