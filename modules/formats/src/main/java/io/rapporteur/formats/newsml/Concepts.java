package io.rapporteur.formats.newsml;

import io.rapporteur.formats.xml.Tree;
import java.util.ArrayList;
import java.util.List;
import org.jdom2.Element;

/** Reads what NewsML-G2 names by a code, a uri, a literal or a name. */
final class Concepts {
  private Concepts() {}

  /** The name, the one in English before others, else the literal or the code; null for none. */
  static String named(Element concept) {
    if (concept == null) {
      return null;
    }
    Element chosen = null;
    for (Element name : Tree.children(concept, "name")) {
      String language = Tree.language(name);
      if (chosen == null || language != null && language.startsWith("en")) {
        chosen = name;
      }
    }
    String name = Tree.line(chosen);
    if (name != null) {
      return name;
    }
    String literal = Tree.attribute(concept, "literal");
    return literal == null ? code(concept) : literal;
  }

  /** The QCode, or the uri; null for neither. */
  static String code(Element concept) {
    String code = Tree.attribute(concept, "qcode");
    return code == null ? Tree.attribute(concept, "uri") : code;
  }

  /** Names of several, each once. */
  static List<String> names(List<Element> concepts) {
    return distinct(concepts.stream().map(Concepts::named).toList());
  }

  /** Codes of several, each once. */
  static List<String> codes(List<Element> concepts) {
    return distinct(concepts.stream().map(Concepts::code).toList());
  }

  private static List<String> distinct(List<String> values) {
    List<String> once = new ArrayList<>();
    for (String value : values) {
      if (value != null && !once.contains(value)) {
        once.add(value);
      }
    }
    return once;
  }

  /**
   * What stands behind the last colon or slash of a code: {@code canceled} of {@code
   * stat:canceled}.
   */
  static String local(String code) {
    return code == null
        ? null
        : code.substring(Math.max(code.lastIndexOf(':'), code.lastIndexOf('/')) + 1);
  }
}
