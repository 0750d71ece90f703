package io.rapporteur.cli.story;

import io.rapporteur.cli.show.Harmless;
import java.util.regex.Pattern;

/** Writes HTML. What is text goes in by {@link #text} alone, which escapes it. */
final class HtmlWriter {
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\]+");

  private final StringBuilder out = new StringBuilder(1 << 14);

  /** Mark-up of ours. */
  HtmlWriter raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Text of anybody's, escaped, without control characters. */
  HtmlWriter text(String text) {
    out.append(escaped(Harmless.line(text)));
    return this;
  }

  /** An element whose direction goes by its own text. */
  HtmlWriter element(String name, String attributes, String text) {
    out.append('<').append(name).append(attributes).append(" dir=\"auto\">");
    text(text);
    out.append("</").append(name).append('>');
    return this;
  }

  /** A text that has no say in the direction of its neighbours; a link when it is an address. */
  HtmlWriter isolated(String text) {
    String line = Harmless.line(text);
    if (ADDRESS.matcher(line).matches()) {
      String address = escaped(line);
      out.append("<a rel=\"noopener noreferrer nofollow\" href=\"").append(address).append("\">");
      out.append("<bdi>").append(address).append("</bdi></a>");
    } else {
      out.append("<bdi>").append(escaped(line)).append("</bdi>");
    }
    return this;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
