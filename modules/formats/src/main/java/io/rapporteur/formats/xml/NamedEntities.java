package io.rapporteur.formats.xml;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.EntityRef;
import org.jdom2.Text;
import org.jdom2.filter.Filters;
import org.jsoup.parser.Parser;

/**
 * Gives the names of characters that HTML has ({@code &nbsp;}) their character: senders use them in
 * XML too, trusting in a document type that nobody reads.
 */
final class NamedEntities {
  private NamedEntities() {}

  /**
   * Replaces every reference below an element.
   *
   * @throws UnreadableDocumentException with reason {@code bad-xml} for a name that HTML does not
   *     have, whatever a document type may say that it stands for
   */
  static void resolve(Element root) {
    List<EntityRef> references = new ArrayList<>();
    root.getDescendants(Filters.entityref()).forEach(references::add);
    for (EntityRef reference : references) {
      String written = '&' + reference.getName() + ';';
      String meant = Parser.unescapeEntities(written, true);
      if (meant.equals(written)) {
        throw new UnreadableDocumentException(
            "bad-xml",
            "the entity "
                + (written.length() > 40 ? written.substring(0, 40) + "…" : written)
                + " is no character's name, and entities that a document declares are not"
                + " expanded; send the text itself");
      }
      Content text = new Text(meant);
      Element parent = reference.getParentElement();
      parent.setContent(parent.indexOf(reference), text);
    }
  }
}
