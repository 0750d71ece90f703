package io.rapporteur.formats.xml;

import java.util.ArrayList;
import java.util.List;
import org.jdom2.Attribute;
import org.jdom2.Content;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** Looks things up in a tree by local names: senders disagree on namespaces and their versions. */
public final class Tree {
  private Tree() {}

  /** The first child of a name; null when there is none, or no parent. */
  public static Element child(Element parent, String name) {
    if (parent == null) {
      return null;
    }
    for (Element child : parent.getChildren()) {
      if (child.getName().equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** What one comes to when one follows names downwards; null when it ends before. */
  public static Element at(Element from, String... names) {
    Element at = from;
    for (String name : names) {
      at = child(at, name);
    }
    return at;
  }

  /** All children of a name. */
  public static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    if (parent != null) {
      for (Element child : parent.getChildren()) {
        if (child.getName().equals(name)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** All its text on one line, blanks drawn together; null when there is none. */
  public static String line(Element element) {
    if (element == null) {
      return null;
    }
    StringBuilder text = new StringBuilder();
    collect(element, text);
    String line = text.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  private static void collect(Element element, StringBuilder into) {
    for (Content content : element.getContent()) {
      if (content instanceof Element child) {
        // parts of a byline stand side by side without a blank between them
        into.append(' ');
        collect(child, into);
        into.append(' ');
      } else if (content.getCType() == Content.CType.Text
          || content.getCType() == Content.CType.CDATA) {
        into.append(content.getValue());
      }
    }
  }

  /** An attribute without its namespace; null when it is missing or blank. */
  public static String attribute(Element element, String name) {
    if (element == null) {
      return null;
    }
    for (Attribute attribute : element.getAttributes()) {
      if (attribute.getName().equals(name)
          && !attribute.getNamespace().equals(Namespace.XML_NAMESPACE)
          && !attribute.getValue().isBlank()) {
        return attribute.getValue().strip();
      }
    }
    return null;
  }

  /** The nearest {@code xml:lang} at or above an element; null when there is none. */
  public static String language(Element element) {
    for (Element at = element; at != null; at = at.getParentElement()) {
      String lang = at.getAttributeValue("lang", Namespace.XML_NAMESPACE);
      if (lang != null && !lang.isBlank()) {
        return lang.strip();
      }
    }
    return null;
  }
}
