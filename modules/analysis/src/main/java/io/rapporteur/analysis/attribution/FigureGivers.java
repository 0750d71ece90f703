package io.rapporteur.analysis.attribution;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.TokenPhrases;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Says who gave a figure: the speaker of the shortest quotation around it, or the one its sentence
 * names as its source. To be called when speakers and mentions have their entities.
 */
final class FigureGivers {
  private static final int CUE_REACH = 40;

  private FigureGivers() {}

  /**
   * Sets {@code givenBy} of the reading's figures where it can be told; others stay as they are.
   */
  static void apply(Reading reading) {
    List<Figure> figures = reading.result().getFigures();
    if (figures.isEmpty()) {
      return;
    }
    List<Quotation> open = new ArrayList<>();
    List<Quotation> quotations = byStart(reading);
    TokenPhrases sources = new TokenPhrases(reading, AttributionWords.SOURCE_PHRASE);
    int next = 0;
    Sentence last = null;
    String source = null;
    for (Figure figure : figures) {
      int start = figure.getSpan().getStart();
      int end = figure.getSpan().getEnd();
      while (next < quotations.size() && quotations.get(next).getSpan().getStart() <= start) {
        open.add(quotations.get(next++));
      }
      open.removeIf(quotation -> quotation.getSpan().getEnd() <= start);
      String speaker = innermost(open, end);
      if (speaker == null) {
        Sentence sentence = sentence(reading, reading.toChar(start));
        if (sentence != null && sentence != last) {
          source = source(reading, sources, sentence);
          last = sentence;
        }
        speaker = sentence == null ? null : source;
      }
      figure.setGivenBy(speaker);
    }
  }

  private static List<Quotation> byStart(Reading reading) {
    List<Quotation> spoken = new ArrayList<>();
    for (Quotation quotation : reading.result().getQuotations()) {
      if (quotation.getSpeaker() != null && quotation.getKind() != QuotationKind.scare) {
        spoken.add(quotation);
      }
    }
    spoken.sort(Comparator.comparingInt(quotation -> quotation.getSpan().getStart()));
    return spoken;
  }

  private static String innermost(List<Quotation> open, int end) {
    Quotation best = null;
    for (Quotation quotation : open) {
      boolean covers = quotation.getSpan().getEnd() >= end;
      if (covers && (best == null || quotation.getSpan().getStart() >= best.getSpan().getStart())) {
        best = quotation;
      }
    }
    return best == null ? null : best.getSpeaker();
  }

  /** Whom the sentence names as its source: {@code according to Ada Poe}. */
  private static String source(Reading reading, TokenPhrases sources, Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int end = sources.end(i, sentence.endToken());
      if (end - i > 1) {
        int from = reading.toCodePoint(reading.tokens().get(end - 1).end());
        return named(reading.result().getMentions(), from, reading.toCodePoint(sentence.end()));
      }
    }
    return null;
  }

  /** The first named person or organisation that begins close after the cue. */
  private static String named(List<Mention> mentions, int from, int end) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (mentions.get(mid).getSpan().getStart() < from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    for (int k = low; k < mentions.size(); k++) {
      Mention mention = mentions.get(k);
      int start = mention.getSpan().getStart();
      if (start >= end || start > from + CUE_REACH) {
        return null;
      }
      boolean source =
          switch (mention.getType()) {
            case person, organisation -> true;
            default -> false;
          };
      if (source && mention.getKind() != MentionKind.pronoun && !mention.getEntity().isEmpty()) {
        return mention.getEntity();
      }
    }
    return null;
  }

  private static Sentence sentence(Reading reading, int offset) {
    List<Sentence> sentences = reading.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (sentences.get(mid).end() <= offset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low < sentences.size() && sentences.get(low).start() <= offset
        ? sentences.get(low)
        : null;
  }
}
