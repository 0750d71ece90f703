package io.rapporteur.formats.xml;

import io.rapporteur.analysis.parse.Decoder;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.ReadLimits;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.StAXStreamBuilder;

/**
 * Parses XML into a tree. No entity is expanded but the five of XML itself, no document type is
 * read, nothing is fetched; so neither a bomb of entities nor a file of this machine can get in.
 */
public final class Xml {
  private static final XMLInputFactory FACTORY = factory();

  private Xml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    return factory;
  }

  /**
   * The first element of a payload, in the charset that it declares.
   *
   * @throws UnreadableDocumentException with reason {@code bad-xml}, {@code too-deep}, {@code
   *     not-utf8}, {@code bad-charset} or {@code too-much-in-one}
   */
  public static Element root(Payload payload, ReadLimits limits) {
    String text = Decoder.xml(payload.bytes(), payload.envelope().contentType());
    return root(text, limits);
  }

  /** The same of a text. */
  public static Element root(String text, ReadLimits limits) {
    try {
      StringReader in = new StringReader(text.strip());
      GuardedReader reader = new GuardedReader(FACTORY.createXMLStreamReader(in), limits);
      Element root = new StAXStreamBuilder().build(reader).detachRootElement();
      NamedEntities.resolve(root);
      return root;
    } catch (XMLStreamException | JDOMException | IllegalArgumentException e) {
      throw bad(e);
    }
  }

  private static UnreadableDocumentException bad(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    String message = String.valueOf(cause.getMessage());
    int said = message.indexOf("Message: ");
    String where = "";
    if (cause instanceof XMLStreamException at && at.getLocation() != null) {
      where =
          "line "
              + at.getLocation().getLineNumber()
              + ", column "
              + at.getLocation().getColumnNumber()
              + ": ";
    }
    return new UnreadableDocumentException(
        "bad-xml",
        where + (said < 0 ? message : message.substring(said + 9)) + "; send well-formed XML",
        e);
  }
}
