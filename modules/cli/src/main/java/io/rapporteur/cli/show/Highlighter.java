package io.rapporteur.cli.show;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Mention;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;

/**
 * Paints the spans of a record onto its body, for a terminal: names, dates and figures by colour,
 * quotations underlined. Where two colours meet, the later kind lies on top.
 */
public final class Highlighter {
  private static final byte PERSON = 32;
  private static final byte ORGANISATION = 34;
  private static final byte PLACE = 36;
  private static final byte OTHER = 31;
  private static final byte DATE = 35;
  private static final byte FIGURE = 33;

  private final int[] text;
  private final byte[] colours;
  private final boolean[] quoted;

  private Highlighter(String body) {
    text = body.codePoints().toArray();
    colours = new byte[text.length];
    quoted = new boolean[text.length];
  }

  /** The body with escape sequences. */
  public static String paint(AnnotatedDocument document) {
    Highlighter painter = new Highlighter(document.getBody());
    for (Mention mention : document.getMentions()) {
      painter.colour(mention.getSpan(), colourOf(mention));
    }
    document.getDates().forEach(date -> painter.colour(date.getSpan(), DATE));
    document.getFigures().forEach(figure -> painter.colour(figure.getSpan(), FIGURE));
    for (Quotation quotation : document.getQuotations()) {
      if (quotation.getKind() != QuotationKind.scare) {
        painter.quote(quotation.getSpan());
      }
    }
    return painter.render();
  }

  /** What the colours stand for, in their colours. */
  public static String legend() {
    return sequence(PERSON, false)
        + "person "
        + sequence(ORGANISATION, false)
        + "organisation "
        + sequence(PLACE, false)
        + "place "
        + sequence(OTHER, false)
        + "other name "
        + sequence(DATE, false)
        + "date "
        + sequence(FIGURE, false)
        + "figure"
        + sequence((byte) 0, false)
        + " "
        + sequence((byte) 0, true)
        + "quotation"
        + sequence((byte) 0, false);
  }

  private static byte colourOf(Mention mention) {
    return switch (mention.getType()) {
      case person -> PERSON;
      case organisation -> ORGANISATION;
      case place -> PLACE;
      default -> OTHER;
    };
  }

  private void colour(Span span, byte colour) {
    for (int i = Math.max(0, span.getStart()); i < Math.min(text.length, span.getEnd()); i++) {
      colours[i] = colour;
    }
  }

  private void quote(Span span) {
    for (int i = Math.max(0, span.getStart()); i < Math.min(text.length, span.getEnd()); i++) {
      quoted[i] = true;
    }
  }

  private String render() {
    StringBuilder out = new StringBuilder(text.length + 256);
    byte colour = 0;
    boolean underlined = false;
    for (int i = 0; i < text.length; i++) {
      if (colours[i] != colour || quoted[i] != underlined) {
        colour = colours[i];
        underlined = quoted[i];
        out.append(sequence(colour, underlined));
      }
      if (Harmless.isHarmless(text[i])) {
        out.appendCodePoint(text[i]);
      }
    }
    if (colour != 0 || underlined) {
      out.append(sequence((byte) 0, false));
    }
    return out.toString();
  }

  private static String sequence(byte colour, boolean underlined) {
    return "\u001b[0" + (underlined ? ";4" : "") + (colour == 0 ? "" : ";" + colour) + "m";
  }
}
