package io.rapporteur.analysis.segment;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.reading.StepName;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.LayerStatus;
import io.rapporteur.model.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the body into tokens, sentences and paragraphs, in one pass each, for every script.
 *
 * <p>Tokens serve name tagging: a possessive or contracted ending stands apart ({@code Baku} +
 * {@code 's}), and so do the parts of a compound with a capital ({@code Russian} + {@code -} +
 * {@code Azerbaijani}, {@code pro} + {@code -} + {@code Russian}), while {@code al-Assad}, {@code
 * F-16} and {@code long-term} stay whole.
 */
public final class SegmentStep implements Step {
  private final boolean shipTokens;

  /** Sentences go into the record, tokens do not. */
  public SegmentStep() {
    this(false);
  }

  /**
   * @param shipTokens whether the record's {@code tokens} are filled, too
   */
  public SegmentStep(boolean shipTokens) {
    this.shipTokens = shipTokens;
  }

  @Override
  public StepName name() {
    return StepName.SEGMENT;
  }

  @Override
  public void apply(Reading reading) {
    String body = reading.body();
    Cuts cuts = new Tokenizer(body).run(reading.sections());
    List<Sentence> sentences = new SentenceSplitter(reading, cuts).run();
    reading.checkTime();
    List<Token> tokens = tokens(reading, cuts, sentences);
    reading.segments(tokens, sentences);
    reading.result().setSentences(ranges(reading, sentences));
    if (shipTokens) {
      List<Range> shipped = new ArrayList<>(tokens.size());
      for (Token token : tokens) {
        shipped.add(range(reading, token.start(), token.end()));
      }
      reading.result().setTokens(shipped);
    }
    reading.layer("sentences", LayerStatus.made, "");
  }

  private static List<Token> tokens(Reading reading, Cuts cuts, List<Sentence> sentences) {
    List<Token> tokens = new ArrayList<>(cuts.size());
    TextPool pool = new TextPool(reading.body());
    for (int s = 0; s < sentences.size(); s++) {
      Sentence sentence = sentences.get(s);
      pool.language(reading.packAt(sentence.start()));
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
        tokens.add(pool.token(i, cuts.start(i), cuts.end(i), s));
      }
    }
    return tokens;
  }

  private static List<Range> ranges(Reading reading, List<Sentence> sentences) {
    List<Range> ranges = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      ranges.add(range(reading, sentence.start(), sentence.end()));
    }
    return ranges;
  }

  private static Range range(Reading reading, int start, int end) {
    return new Range(reading.toCodePoint(start), reading.toCodePoint(end));
  }
}
