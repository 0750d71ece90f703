package io.rapporteur.stories.copies;

/** How much two texts have in common by the sets of all their runs of five words, unwinnowed. */
public final class Overlap {
  private Overlap() {}

  /** Jaccard's index: runs that both have, of those that either has. From 0 to 1. */
  public static double jaccard(CopyText a, CopyText b) {
    long[] ofA = Fingerprints.distinct(Fingerprints.runs(a.hashes(), Fingerprints.RUN));
    long[] ofB = Fingerprints.distinct(Fingerprints.runs(b.hashes(), Fingerprints.RUN));
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < ofA.length && j < ofB.length) {
      if (ofA[i] == ofB[j]) {
        both++;
      }
      if (ofA[i] <= ofB[j]) {
        i++;
      } else {
        j++;
      }
    }
    int either = ofA.length + ofB.length - both;
    return either == 0 ? 0 : (double) both / either;
  }
}
