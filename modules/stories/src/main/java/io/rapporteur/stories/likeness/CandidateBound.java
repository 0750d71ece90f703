package io.rapporteur.stories.likeness;

import io.rapporteur.stories.features.StoryFeatures;

/**
 * Which pairs of documents are looked at: the longer apart they were published, the more alike they
 * have to be, since so much more it would take to make one story of them. Most pairs of a fortnight
 * are days apart and hardly alike; they are let go before anything of them is read.
 */
public final class CandidateBound {
  private static final long MILLIS_PER_HOUR = 3_600_000;
  private static final long MILLIS_PER_DAY = 24 * MILLIS_PER_HOUR;

  /** The least cosine by whole hours apart; of the last and all after it the same. */
  private final double[] cosines = new double[14 * 24];

  private final double cosine;
  private final long horizon;

  public CandidateBound(LikenessWeights weights) {
    cosine = weights.candidate();
    horizon = weights.horizonDays() * MILLIS_PER_DAY;
    for (int hours = 0; hours < cosines.length; hours++) {
      cosines[hours] = cosine + weights.candidateApart() * PairTrait.apart(hours);
    }
  }

  /**
   * Whether a pair is looked at.
   *
   * @param one when one was published, milliseconds since the epoch or {@link
   *     StoryFeatures#UNKNOWN}
   * @param other the same of the other
   */
  public boolean reaches(double its, long one, long other) {
    if (one == StoryFeatures.UNKNOWN || other == StoryFeatures.UNKNOWN) {
      return its >= cosine;
    }
    double apart = Math.abs((double) one - other);
    int hours = (int) Math.min(cosines.length - 1, apart / MILLIS_PER_HOUR);
    return apart <= horizon && its >= cosines[hours];
  }
}
