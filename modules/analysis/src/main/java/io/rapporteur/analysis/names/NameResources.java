package io.rapporteur.analysis.names;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.release.ResourceTree;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import java.util.Arrays;

/**
 * What the features of names rest on: the lists of cues, the gazetteer with its first names, and
 * how features are made of them. A model reads well only with those that it was trained with, so it
 * carries their hash.
 */
public final class NameResources {
  /** A text that most kinds of features are found in. */
  private static final String PROBE =
      "PARIS, May 3 (Own) - Mr. Jean-Luc O'Neil, chairman of Acme Holdings Ltd. (AHL), met French"
          + " officials at the Bank of England in New York. \"AHL's plan was London's,\" O'Neil"
          + " said; Acme and the U.N. declined to comment on al-Farouk's visit.";

  private NameResources() {}

  /** A hash of the lists and, after a dash, one of the features of a text, both hexadecimal. */
  public static String hash() {
    String lists =
        ResourceTree.ofAnalysis()
            .hash(
                name ->
                    name.startsWith("gazetteer/")
                        || name.startsWith("names/") && !name.endsWith(".model"));
    return lists + "-" + Integer.toHexString(features());
  }

  private static int features() {
    Reading reading = new Reading(Document.newBuilder().setUri("probe").setBody(PROBE).build());
    reading.body(PROBE);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    Tagging tagging = new Tagging(reading, reading.pieces(), Gazetteer.standard(), 18);
    int[] hash = {Labels.COUNT};
    tagging.stretches(
        stretch -> {
          for (int token = stretch.start(); token < stretch.end(); token++) {
            hash[0] = hash[0] * 31 + Arrays.hashCode(tagging.rows(token));
          }
        });
    return hash[0];
  }
}
