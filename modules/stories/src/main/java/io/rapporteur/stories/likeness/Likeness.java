package io.rapporteur.stories.likeness;

import io.rapporteur.stories.features.Anchor;
import io.rapporteur.stories.features.StoryFeatures;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The likeness of two documents, a pure function of their features: logistic regression over {@link
 * PairTrait}, in fixed point so that sums do not depend on the order of arrival. Not for several
 * threads.
 */
public final class Likeness {
  /** A likeness of 1. */
  public static final int ONE = 1 << 14;

  private static final double ROUNDING = 1e-6;

  private final LikenessWeights weights;

  /** Of one pair after the other: there are millions of them. */
  private final double[] traits = new double[PairTrait.COUNT];

  /** A sum of weighed traits below this is too low, however it is rounded. */
  private final double least;

  /** What the absent can add. */
  private final double absentAtMost;

  public Likeness(LikenessWeights weights) {
    this.weights = weights;
    least = StrictMath.log(weights.edge() / (1 - weights.edge())) - ROUNDING;
    absentAtMost = atMost(PairTrait.ABSENT_LEAST) + atMost(PairTrait.ABSENT_MOST);
  }

  /**
   * The likeness of two documents that {@link CandidateBound} lets be candidates, from 0 to {@link
   * #ONE}; 0 when it is too low to be kept. Whether something forbids them one story is {@link
   * #veto}'s to say.
   *
   * @param cosine of all their features
   * @param words the product over words, as an index of candidates gives it
   * @param shared which features of the one the other has, as that gives it
   */
  public int of(StoryFeatures one, StoryFeatures other, double cosine, long words, long shared) {
    // Most pairs are hopeless: what is cheap comes first, and what is left is bounded.
    Arrays.fill(traits, 0);
    PairTrait.addCheap(traits, one, other, cosine, one.likeWords(other, words));
    double rest = sharedAtMost(one, other) + atMost(PairTrait.PUBLISHED_APART);
    if (sum(traits) + rest + absentAtMost < least) {
      return 0;
    }
    if (PairTrait.areTexts(one, other)) {
      // the names of the one are at hand, those of the other are not
      double there = other.absentFrom(one);
      if (sum(traits) + rest + absentAtMost(there) < least) {
        return 0;
      }
      PairTrait.addAbsent(traits, one.absentFrom(other, shared), there);
      if (sum(traits) + rest < least) {
        return 0;
      }
    }
    PairTrait.addShared(traits, one, other);
    PairTrait.addApart(traits, one, other);
    double likeness = 1 / (1 + StrictMath.exp(-sum(traits)));
    return likeness < weights.edge() ? 0 : (int) Math.round(likeness * ONE);
  }

  /** What the absent can add, whatever is absent here, when so much is absent there. */
  private double absentAtMost(double there) {
    double least = weights.of(PairTrait.ABSENT_LEAST);
    double most = weights.of(PairTrait.ABSENT_MOST);
    return Math.max(Math.max(most * there, (least + most) * there), least * there + most);
  }

  private double sharedAtMost(StoryFeatures one, StoryFeatures other) {
    return (one.mayShareEntities(other) ? atMost(PairTrait.ENTITIES) : 0)
        + (one.mayShareTitle(other) ? atMost(PairTrait.TITLE) : 0)
        + (one.mayShareNumbers(other) ? atMost(PairTrait.NUMBERS) : 0);
  }

  private double atMost(PairTrait trait) {
    return Math.max(0, weights.of(trait));
  }

  private double sum(double[] traits) {
    double sum = 0;
    for (int i = 0; i < traits.length; i++) {
      sum += weights.of(i) * traits[i];
    }
    return sum;
  }

  /**
   * Why two documents cannot tell of one event however alike they are, or null. Only which instance
   * it is counts, never a measured figure: that sources disagree about a toll is what a story
   * shows.
   */
  public static String veto(StoryFeatures one, StoryFeatures other) {
    String veto = one.mayExclude(other) ? anotherInstance(one, other) : null;
    if (veto == null) {
      veto = anotherDay(one, other);
    }
    if (veto == null) {
      veto = anotherDay(other, one);
    }
    if (veto == null && (one.longBefore(other) || other.longBefore(one))) {
      StoryFeatures early = one.longBefore(other) ? one : other;
      int named = (early == one ? other : one).earliestYear();
      veto = "years: written in " + early.year() + ", and names none before " + named;
    }
    return veto;
  }

  private static String anotherInstance(StoryFeatures one, StoryFeatures other) {
    String veto = null;
    for (Anchor mine : one.anchors()) {
      for (Anchor its : other.anchors()) {
        if (mine.excludes(its)) {
          Anchor low = mine.value() < its.value() ? mine : its;
          String why = "anchor: " + low + " and " + (low == mine ? its : mine);
          veto = veto == null || why.compareTo(veto) < 0 ? why : veto;
        }
      }
    }
    return veto;
  }

  private static String anotherDay(StoryFeatures published, StoryFeatures undated) {
    LocalDate told = published.otherDayOf(undated);
    return told == null ? null : "days: published " + published.day() + ", and tells of " + told;
  }
}
