package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.Reading;
import java.util.Arrays;
import java.util.function.Consumer;

/** A document laid out for tagging: the features of its stretches of tokens near capitals. */
public final class TaggingInput {
  private final TokenTable table;
  private final FeatureExtractor features;
  private final WeightTable.Sums sums = new WeightTable.Sums();

  /**
   * Lays out a document that has tokens.
   *
   * @param pack of the language to tag; tokens of other languages are outside any name
   * @param bits the weight table has two to this power rows
   */
  public TaggingInput(
      Reading reading, Pieces pieces, Gazetteer gazetteer, LanguagePack pack, int bits) {
    this(reading, pieces, gazetteer, pack, bits, new WordFeatureCache(pack, bits, null));
  }

  TaggingInput(
      Reading reading,
      Pieces pieces,
      Gazetteer gazetteer,
      LanguagePack pack,
      int bits,
      WordFeatureCache words) {
    table = TokenTable.of(reading, pieces, gazetteer, pack, words);
    features = new FeatureExtractor(table, bits);
  }

  /** Visits the stretches that need labels; all other tokens are outside any name. */
  public void stretches(Consumer<Stretch> visitor) {
    int i = 0;
    while (i < table.size) {
      if (!table.active[i]) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < table.size && table.active[end] && table.sameSentence(i, end)) {
        end++;
      }
      visitor.accept(new Stretch(i, end));
      i = end;
    }
  }

  /** Adds up the weights for a token and writes the score of each label, from {@code at}. */
  void score(int token, WeightTable weights, int[] scores, int at) {
    features.extract(token);
    FeatureRows rows = features.rows();
    sums.set(table.words[token].sums);
    weights.add(rows.all(), rows.count(), sums);
    sums.write(scores, at);
  }

  /** Rows of the weight table for a token. */
  public int[] rows(int token) {
    features.extract(token);
    int[] alone = table.words[token].rows;
    int[] beside = features.rows().copy();
    int[] all = Arrays.copyOf(alone, alone.length + beside.length);
    System.arraycopy(beside, 0, all, alone.length, beside.length);
    return all;
  }

  /** How many tokens the document has. */
  public int size() {
    return table.size;
  }

  /**
   * Consecutive tokens of one sentence.
   *
   * @param start first token
   * @param end just past the last
   */
  public record Stretch(int start, int end) {}
}
