package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.reading.Reading;

/**
 * Labels the tokens of English text: a first-order structured perceptron (Collins, 2002) decoded
 * with Viterbi. Safe for use by many threads.
 */
public final class NameTagger {
  private final NameModel model;
  private final Gazetteer gazetteer;
  private final Words words;

  /** A tagger with a model. */
  public NameTagger(NameModel model, Gazetteer gazetteer) {
    this.model = model;
    this.gazetteer = gazetteer;
    this.words = new Words(model.bits(), model.weights());
  }

  /** A label of {@link Labels} for each token. */
  public byte[] tag(Reading reading, Pieces pieces) {
    Tagging tagging = new Tagging(reading, pieces, gazetteer, model.bits(), words);
    byte[] labels = new byte[tagging.size()];
    Decoder decoder = new Decoder();
    int[][] emissions = {new int[64 * Labels.COUNT]};
    tagging.stretches(
        stretch -> {
          reading.checkTime();
          int length = stretch.end() - stretch.start();
          if (emissions[0].length < length * Labels.COUNT) {
            emissions[0] = new int[length * Labels.COUNT * 2];
          }
          for (int t = 0; t < length; t++) {
            int token = stretch.start() + t;
            tagging.score(token, model.weights(), emissions[0], t * Labels.COUNT);
          }
          decoder.decode(emissions[0], length, model.transitions(), labels, stretch.start());
        });
    return labels;
  }
}
