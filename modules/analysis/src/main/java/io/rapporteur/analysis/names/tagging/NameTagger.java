package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;

/**
 * Labels the tokens of text in one language: a first-order structured perceptron (Collins, 2002)
 * decoded with Viterbi. Safe for use by many threads.
 */
public final class NameTagger {
  private final NameModel model;
  private final Gazetteer gazetteer;
  private final LanguagePack pack;
  private final WordFeatureCache words;

  /**
   * A tagger with a model.
   *
   * @param pack of the language that the model was trained on
   */
  public NameTagger(NameModel model, Gazetteer gazetteer, LanguagePack pack) {
    this.model = model;
    this.gazetteer = gazetteer;
    this.pack = pack;
    this.words = new WordFeatureCache(pack, model.bits(), model.weights());
  }

  /** Whether a section of a document is in the language that this tags. */
  public boolean tags(LanguageSection section) {
    return TokenTable.isRead(section, pack);
  }

  /** A label of {@link NameLabels} for each token; those of other languages are outside. */
  public byte[] tag(Reading reading, Pieces pieces) {
    TaggingInput input = new TaggingInput(reading, pieces, gazetteer, pack, model.bits(), words);
    byte[] labels = new byte[input.size()];
    LabelDecoder decoder = new LabelDecoder();
    int[][] emissions = {new int[64 * NameLabels.COUNT]};
    input.stretches(
        stretch -> {
          reading.checkTime();
          int length = stretch.end() - stretch.start();
          if (emissions[0].length < length * NameLabels.COUNT) {
            emissions[0] = new int[length * NameLabels.COUNT * 2];
          }
          for (int t = 0; t < length; t++) {
            int token = stretch.start() + t;
            input.score(token, model.weights(), emissions[0], t * NameLabels.COUNT);
          }
          decoder.decode(emissions[0], length, model.transitions(), labels, stretch.start());
        });
    return labels;
  }
}
