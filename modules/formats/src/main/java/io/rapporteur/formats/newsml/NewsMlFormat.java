package io.rapporteur.formats.newsml;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.DocumentFormat;
import io.rapporteur.formats.Found;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.xml.Tree;
import io.rapporteur.formats.xml.Xml;
import java.util.List;
import java.util.Set;
import org.jdom2.Element;

/**
 * A message of NewsML-G2 with any number of items, or one item alone. Each news item of text is a
 * document, whose guid and version order what is sent of it: a higher version corrects, the status
 * {@code canceled} withdraws. Items of other sorts are passed over.
 */
public final class NewsMlFormat implements DocumentFormat {
  private static final Set<String> ROOTS =
      Set.of(
          "newsmessage", "newsitem", "packageitem", "conceptitem", "knowledgeitem", "planningitem");

  private static final Set<String> TYPES =
      Set.of("application/vnd.iptc.g2.newsmessage+xml", "application/vnd.iptc.g2.newsitem+xml");

  @Override
  public String name() {
    return "NewsML-G2";
  }

  @Override
  public boolean recognises(Payload payload) {
    return ROOTS.contains(payload.root());
  }

  @Override
  public boolean isDeclaredAs(String mediaType) {
    return TYPES.contains(mediaType);
  }

  @Override
  public void read(Payload payload, Found found) {
    Element root = Xml.root(payload, found.limits());
    if (root.getName().equals("newsMessage")) {
      message(root, payload.envelope(), found);
    } else if (root.getName().equals("newsItem") && isText(root)) {
      Envelope beside = payload.envelope().part(null, null);
      found.only(NewsItem.read(root), beside, payload.bytes());
    } else {
      throw noDocument("the item is a " + sort(root));
    }
  }

  private static void message(Element message, Envelope envelope, Found found) {
    List<Element> sets = Tree.children(message, "itemSet");
    int number = 0;
    int items = 0;
    for (Element set : sets) {
      for (Element item : set.getChildren()) {
        number++;
        if (!item.getName().equals("newsItem") || !isText(item)) {
          found.passOver(sort(item));
          continue;
        }
        items++;
        String guid = Tree.attribute(item, "guid");
        String place = "item " + number + (guid == null ? "" : " (" + guid + ")");
        found.oneOfSeveral(
            place, envelope.part(null, null), place.getBytes(UTF_8), () -> NewsItem.read(item));
      }
    }
    if (items == 0) {
      throw noDocument("the message has " + number + " items and no news item of text among them");
    }
  }

  /** What sort of item it is: {@code newsItem of ninat:picture}. */
  private static String sort(Element item) {
    String itemClass = itemClass(item);
    return item.getName() + (itemClass == null ? "" : " of " + itemClass);
  }

  /** Text, or what does not say what it is. */
  private static boolean isText(Element item) {
    String itemClass = itemClass(item);
    return itemClass == null
        || itemClass.endsWith(":text")
        || itemClass.endsWith("/text")
        || itemClass.endsWith(":composite");
  }

  private static String itemClass(Element item) {
    Element named = Tree.at(item, "itemMeta", "itemClass");
    String code = Tree.attribute(named, "qcode");
    return code == null ? Tree.attribute(named, "uri") : code;
  }

  private static UnreadableDocumentException noDocument(String what) {
    return new UnreadableDocumentException(
        "no-document", what + "; send news items with a text in their contentSet");
  }
}
