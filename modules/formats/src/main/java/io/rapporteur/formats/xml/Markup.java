package io.rapporteur.formats.xml;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdom2.Attribute;
import org.jdom2.Content;
import org.jdom2.Element;

/**
 * Writes what is below an element as HTML. Names that HTML has stay; names of another language are
 * translated, and where there is no translation the tags go and the text stays.
 */
public final class Markup {
  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "col", "wbr", "source", "input", "link", "meta");
  private static final Set<String> KEPT_ATTRIBUTES =
      Set.of("href", "src", "alt", "class", "id", "lang", "title", "colspan", "rowspan", "cite");

  private final UnaryOperator<String> names;

  private Markup(UnaryOperator<String> names) {
    this.names = names;
  }

  /** XHTML: every element keeps its name. */
  public static Markup xhtml() {
    return new Markup(name -> name);
  }

  /**
   * Another language's elements.
   *
   * @param names name in HTML by name; {@code ""} drops an element with all that is in it; the tags
   *     of those that are missing go
   */
  public static Markup translated(Map<String, String> names) {
    return new Markup(names::get);
  }

  /** What is in an element, without its own tags. */
  public String inside(Element element) {
    StringBuilder out = new StringBuilder();
    if (element != null) {
      element.getContent().forEach(content -> write(content, out));
    }
    return out.toString().strip();
  }

  private void write(Content content, StringBuilder out) {
    if (content instanceof Element element) {
      write(element, out);
    } else if (content.getCType() == Content.CType.Text
        || content.getCType() == Content.CType.CDATA) {
      out.append(escaped(content.getValue()));
    }
  }

  private void write(Element element, StringBuilder out) {
    String name = names.apply(element.getName().toLowerCase(Locale.ROOT));
    if (name == null) {
      element.getContent().forEach(content -> write(content, out));
      return;
    }
    if (name.isEmpty()) {
      return;
    }
    out.append('<').append(name);
    for (Attribute attribute : element.getAttributes()) {
      String attributeName = attribute.getName().toLowerCase(Locale.ROOT);
      if (KEPT_ATTRIBUTES.contains(attributeName)) {
        out.append(' ').append(attributeName).append("=\"");
        out.append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
      }
    }
    out.append('>');
    if (!VOID.contains(name)) {
      element.getContent().forEach(content -> write(content, out));
      out.append("</").append(name).append('>');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
