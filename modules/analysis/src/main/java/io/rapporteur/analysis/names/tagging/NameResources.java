package io.rapporteur.analysis.names.tagging;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.release.ResourceTree;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import java.util.Arrays;

/**
 * What the features of names rest on: the pack's lists of cues, the gazetteer with its first names,
 * and how features are made of them. A model reads well only with those that it was trained with,
 * so it carries their hash.
 */
public final class NameResources {
  /** A text that most kinds of features are found in. */
  private static final String PROBE =
      "PARIS, May 3 (Own) - Mr. Jean-Luc O'Neil, chairman of Acme Holdings Ltd. (AHL), met French"
          + " officials at the Bank of England in New York. \"AHL's plan was London's,\" O'Neil"
          + " said; Acme and the U.N. declined to comment on al-Farouk's visit.";

  private NameResources() {}

  /** Those of the complete pack, as {@link #hash(LanguagePack)} gives them. */
  public static String hash() {
    return hash(LanguagePacks.english());
  }

  /**
   * Hashes of the gazetteer, of the pack's lists and of the features of a text, hexadecimal, with a
   * dash between each two.
   */
  static String hash(LanguagePack pack) {
    String gazetteer = ResourceTree.ofAnalysis().hash(name -> name.startsWith("gazetteer/"));
    return gazetteer
        + "-"
        + Integer.toHexString(WordCues.words(pack).hashCode())
        + "-"
        + Integer.toHexString(features(pack));
  }

  private static int features(LanguagePack pack) {
    Reading reading = new Reading(Document.newBuilder().setUri("probe").setBody(PROBE).build());
    reading.body(PROBE);
    reading.result().getLanguage().setTag(pack.tag());
    new SegmentStep().apply(reading);
    TaggingInput input =
        new TaggingInput(reading, Pieces.of(reading), Gazetteer.standard(), pack, 18);
    int[] hash = {NameLabels.COUNT};
    input.stretches(
        stretch -> {
          for (int token = stretch.start(); token < stretch.end(); token++) {
            hash[0] = hash[0] * 31 + Arrays.hashCode(input.rows(token));
          }
        });
    return hash[0];
  }
}
