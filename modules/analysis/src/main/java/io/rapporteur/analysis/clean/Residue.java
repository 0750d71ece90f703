package io.rapporteur.analysis.clean;

import io.rapporteur.analysis.text.Replacement;
import io.rapporteur.analysis.text.TracedText;
import io.rapporteur.model.EditKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Takes out what is left of HTML in plain text: well-known tags and character references. */
final class Residue {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:amp|quot|apos|nbsp|lt|gt|[lr]squo|[lr]dquo|mdash|ndash|hellip|laquo|raquo|euro|pound"
              + "|#\\d{2,6}|#[xX][0-9a-fA-F]{2,5});");

  private static final Pattern TAG =
      Pattern.compile(
          "</?(p|br|b|i|u|em|strong|a|span|div|ul|ol|li|h[1-6]|img|blockquote|figure|hr|center|font)"
              + "(?: [^<>]{0,400})?/?>",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> BLOCKS =
      Set.of("p", "div", "ul", "ol", "li", "blockquote", "figure", "hr", "center");

  /** Text escaped three times and more is about escaping. */
  private static final int MOST_ESCAPED = 3;

  /** Markup that begins the text, or ends a paragraph in it. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "^\\s{0,20}<(?:p|div|h[1-6]|ul|ol|blockquote|figure|span|strong|em|img)\\b[^<>]{0,400}>"
              + "|</p>|<br ?/?>|&(?:amp;)?lt;/?(?:p|br|div)\\b",
          Pattern.CASE_INSENSITIVE);

  private Residue() {}

  /** The text without tags and references, also where they were escaped, once or twice. */
  static TracedText clean(TracedText from) {
    TracedText text = from;
    for (int i = 0; i < MOST_ESCAPED; i++) {
      TracedText before = text;
      if (text.text().indexOf('<') >= 0) {
        text = text.with(tags(text.text()));
      }
      if (text.text().indexOf('&') >= 0) {
        text = text.with(references(text.text()));
      }
      if (text == before) {
        break;
      }
    }
    return text;
  }

  /** Whether a page shows its own markup instead of obeying it: it was escaped once too often. */
  static boolean isShown(String text) {
    return SHOWN.matcher(text).find();
  }

  private static List<Replacement> tags(String text) {
    List<Replacement> changes = new ArrayList<>();
    Matcher matcher = TAG.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1).toLowerCase(Locale.ROOT);
      boolean block = BLOCKS.contains(name) || (name.length() == 2 && name.charAt(0) == 'h');
      String instead = block ? "\n\n" : name.equals("br") ? "\n" : "";
      changes.add(new Replacement(matcher.start(), matcher.end(), instead, EditKind.markup));
    }
    return changes;
  }

  private static List<Replacement> references(String text) {
    List<Replacement> changes = new ArrayList<>();
    Matcher matcher = REFERENCE.matcher(text);
    while (matcher.find()) {
      String decoded = Parser.unescapeEntities(matcher.group(), false);
      if (!decoded.equals(matcher.group())) {
        changes.add(new Replacement(matcher.start(), matcher.end(), decoded, EditKind.markup));
      }
    }
    return changes;
  }
}
