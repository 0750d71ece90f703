package io.rapporteur.formats.nitf;

import io.rapporteur.formats.DocumentFormat;
import io.rapporteur.formats.Found;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.xml.Xml;
import org.jdom2.Element;

/** An article in NITF 3.x: one document. */
public final class NitfFormat implements DocumentFormat {
  @Override
  public String name() {
    return "an NITF article";
  }

  @Override
  public boolean recognises(Payload payload) {
    return payload.root().equals("nitf");
  }

  @Override
  public boolean isDeclaredAs(String mediaType) {
    return mediaType.equals("application/nitf+xml");
  }

  @Override
  public void read(Payload payload, Found found) {
    Element root = Xml.root(payload, found.limits());
    found.only(NitfArticle.read(root), payload.envelope(), payload.bytes());
  }
}
