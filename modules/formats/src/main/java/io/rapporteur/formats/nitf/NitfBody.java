package io.rapporteur.formats.nitf;

import io.rapporteur.formats.xml.Markup;
import io.rapporteur.formats.xml.Tree;
import java.util.Map;
import org.jdom2.Element;

/** What an article says, as HTML. */
public final class NitfBody {
  private static final Map<String, String> HTML =
      Map.ofEntries(
          Map.entry("p", "p"),
          Map.entry("hl2", "h2"),
          Map.entry("hl1", "h2"),
          Map.entry("bq", "blockquote"),
          Map.entry("ul", "ul"),
          Map.entry("ol", "ol"),
          Map.entry("li", "li"),
          Map.entry("dl", "dl"),
          Map.entry("dt", "dt"),
          Map.entry("dd", "dd"),
          Map.entry("table", "table"),
          Map.entry("tr", "tr"),
          Map.entry("td", "td"),
          Map.entry("th", "th"),
          Map.entry("caption", "caption"),
          Map.entry("pre", "pre"),
          Map.entry("br", "br"),
          Map.entry("hr", "hr"),
          Map.entry("a", "a"),
          Map.entry("em", "em"),
          Map.entry("q", "q"),
          Map.entry("sub", "sub"),
          Map.entry("sup", "sup"),
          Map.entry("block", "div"),
          Map.entry("credit", "footer"),
          Map.entry("tagline", "footer"),
          // a picture's caption and credit are no part of what the article tells
          Map.entry("media", ""),
          Map.entry("fn", ""));

  private static final Markup MARKUP = Markup.translated(HTML);

  private NitfBody() {}

  /**
   * The content of an article, without its head.
   *
   * @param nitf the element {@code nitf}, or a {@code body} or {@code body.content} alone
   */
  public static String html(Element nitf) {
    Element body = nitf.getName().equals("nitf") ? Tree.child(nitf, "body") : nitf;
    Element content = Tree.child(body, "body.content");
    return MARKUP.inside(content == null ? body : content);
  }
}
