package io.rapporteur.formats.xml;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.ReadLimits;
import io.rapporteur.formats.TooMany;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/** Counts elements and their depth, and ends a document that is built to exhaust its reader. */
final class GuardedReader extends StreamReaderDelegate {
  private final ReadLimits limits;
  private int depth;
  private int elements;

  GuardedReader(XMLStreamReader reader, ReadLimits limits) {
    super(reader);
    this.limits = limits;
  }

  @Override
  public int next() throws XMLStreamException {
    int event = advance();
    while (event == DTD) {
      // nothing of it is used, and JDOM's reader of it stumbles over what is no declaration
      event = advance();
    }
    if (event == START_ELEMENT) {
      depth++;
      elements++;
      if (depth > limits.depth()) {
        throw new UnreadableDocumentException(
            "too-deep", "elements nest deeper than " + limits.depth() + "; flatten the document");
      }
      if (elements > limits.elements()) {
        throw TooMany.of("elements", limits.elements());
      }
    } else if (event == END_ELEMENT) {
      depth--;
    }
    return event;
  }

  /**
   * The JDK's parser throws this and that where it has no words for what is wrong: a control
   * character in a document type is a {@code MissingResourceException}.
   */
  private int advance() throws XMLStreamException {
    try {
      return super.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException("the parser gives up: " + e, getLocation(), e);
    }
  }
}
