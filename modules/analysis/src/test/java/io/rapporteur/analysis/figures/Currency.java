package io.rapporteur.analysis.figures;

import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.Document;
import io.rapporteur.model.Figure;
import java.util.List;

/** Reads a text with its names, by which a shared currency is told. */
final class Currency {
  private Currency() {}

  static List<Figure> figures(String text) {
    Document document =
        Document.newBuilder().setUri("urn:test").setBody(text).setLanguage("en").build();
    return Analyzers.standard().analyze(document).getFigures();
  }
}
