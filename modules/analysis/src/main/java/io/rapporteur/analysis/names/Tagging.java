package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.reading.Reading;
import java.util.Arrays;
import java.util.function.Consumer;

/** A document laid out for tagging: the features of its stretches of tokens near capitals. */
public final class Tagging {
  private final Sheet sheet;
  private final Features features;
  private final Weights.Sums sums = new Weights.Sums();

  /**
   * Lays out a document that has tokens.
   *
   * @param bits the weight table has two to this power rows
   */
  public Tagging(Reading reading, Pieces pieces, Gazetteer gazetteer, int bits) {
    this(reading, pieces, gazetteer, bits, new Words(bits, null));
  }

  Tagging(Reading reading, Pieces pieces, Gazetteer gazetteer, int bits, Words words) {
    sheet = Sheet.of(reading, pieces, gazetteer, words);
    features = new Features(sheet, bits);
  }

  /** Visits the stretches that need labels; all other tokens are outside any name. */
  public void stretches(Consumer<Stretch> visitor) {
    int i = 0;
    while (i < sheet.size) {
      if (!sheet.active[i]) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < sheet.size && sheet.active[end] && sheet.sameSentence(i, end)) {
        end++;
      }
      visitor.accept(new Stretch(i, end));
      i = end;
    }
  }

  /** Adds up the weights for a token and writes the score of each label, from {@code at}. */
  void score(int token, Weights weights, int[] scores, int at) {
    features.extract(token);
    Rows rows = features.rows();
    sums.set(sheet.words[token].sums);
    weights.add(rows.all(), rows.count(), sums);
    sums.write(scores, at);
  }

  /** Rows of the weight table for a token. */
  public int[] rows(int token) {
    features.extract(token);
    int[] alone = sheet.words[token].rows;
    int[] beside = features.rows().copy();
    int[] all = Arrays.copyOf(alone, alone.length + beside.length);
    System.arraycopy(beside, 0, all, alone.length, beside.length);
    return all;
  }

  /** How many tokens the document has. */
  public int size() {
    return sheet.size;
  }

  /**
   * Consecutive tokens of one sentence.
   *
   * @param start first token
   * @param end just past the last
   */
  public record Stretch(int start, int end) {}
}
