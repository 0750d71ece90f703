package io.rapporteur.formats;

import io.rapporteur.analysis.parse.DocumentParser;

/**
 * Text, HTML and ninjs, which are one document each; and what is no format at all, which is refused
 * with what it looks like. Comes last.
 */
final class PlainFormats implements DocumentFormat {
  private final DocumentParser parser = new DocumentParser();

  @Override
  public String name() {
    return "text, a page of HTML or an item of ninjs";
  }

  @Override
  public boolean recognises(Payload payload) {
    return true;
  }

  @Override
  public void read(Payload payload, Found found) {
    found.add(parser.parse(payload.bytes(), payload.envelope()));
  }
}
