package io.rapporteur.stories.likeness;

import io.rapporteur.stories.features.StoryFeatures;

/**
 * Which pairs of documents are looked at: the longer apart they were published, the more alike they
 * have to be, since so much more it would take to make one story of them. Most pairs of a fortnight
 * are days apart and hardly alike; they are let go before anything of them is read.
 */
public final class CandidateBound {
  private static final double MILLIS_PER_HOUR = 3_600_000;
  private static final double HOURS_PER_DAY = 24;

  private final double cosine;
  private final double more;
  private final double horizon;

  public CandidateBound(LikenessWeights weights) {
    cosine = weights.candidate();
    more = weights.candidateApart();
    horizon = weights.horizonDays() * HOURS_PER_DAY;
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
    double hours = Math.abs((double) one - other) / MILLIS_PER_HOUR;
    return hours <= horizon && its >= cosine + more * PairTrait.apartAtLeast(hours);
  }
}
