package io.rapporteur.analysis.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.attribution.AttributionStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.Span;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever a text is made of: no exception, and every span reproduces its words. */
class DatesAndFiguresPropertyTest {
  private static final String[] PARTS = {
    "9 November 2020",
    "May",
    "3",
    "-",
    "to",
    "and",
    "$",
    "€",
    "4 billion",
    "per",
    "week",
    "a",
    "day",
    "earlier",
    "%",
    "percent",
    "of",
    "the",
    "last",
    "Friday",
    "morning",
    "1990s",
    "12:30",
    "p.m.",
    "half",
    "a third",
    "dozens of",
    "million",
    "rose",
    "by",
    "about",
    "more than",
    "year-old",
    "km/h",
    "joint statement of",
    "declaration on trade",
    ",",
    ".",
    "(",
    ")",
    "\n",
    "\n\n",
    "😀",
    "\u0000",
    "\u202e",
    "½",
    "1/16",
    "2,5",
    "1.2.3",
    "Q3",
    "fiscal 2022",
    "early",
    "the end of",
    "minus-",
    "US",
    "people",
    "sixfold",
    "times",
    "every",
    "two",
    "hundred",
    "12,34,567",
    "ago",
    "O'",
    "’s",
    "é"
  };

  @Test
  void shouldProveEverySpanWhenTheTextIsNonsense() {
    long seed = Seeds.one(20_260_301);
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      String text = text(random);
      Reading reading = FigureStepTest.read(text, "en");
      new AttributionStep().apply(reading);
      for (Span span : spans(reading)) {
        int start = text.offsetByCodePoints(0, span.getStart());
        int end = text.offsetByCodePoints(0, span.getEnd());
        assertThat(text.substring(start, end))
            .as("seed %d round %d: %s", seed, round, text)
            .isEqualTo(span.getExact())
            .isNotEmpty();
      }
      for (Figure figure : reading.result().getFigures()) {
        assertThat(figure.getValues())
            .as("seed %d round %d: %s", seed, round, text)
            .hasSizeBetween(1, 2)
            .noneMatch(value -> value.isNaN());
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(25);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
      if (random.nextInt(5) > 0) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private static List<Span> spans(Reading reading) {
    List<Span> spans = new ArrayList<>(reading.result().getDocumentDate().getEvidence());
    for (DateReference date : reading.result().getDates()) {
      spans.add(date.getSpan());
    }
    for (Figure figure : reading.result().getFigures()) {
      spans.add(figure.getSpan());
      if (figure.getMeasureSpan() != null) {
        spans.add(figure.getMeasureSpan());
        assertThat(figure.getMeasureSpan().getExact()).isEqualTo(figure.getMeasure());
      }
    }
    for (Mention mention : reading.result().getMentions()) {
      spans.add(mention.getSpan());
    }
    return spans;
  }
}
