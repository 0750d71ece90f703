package io.rapporteur.stories.likeness;

import io.rapporteur.stories.features.StoryFeatures;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What is weighed of a pair of documents: cosines, who is absent, how far apart in time. The traits
 * are the same whichever document comes first.
 */
public enum PairTrait {
  /** One, always. */
  CONSTANT,
  /** Cosine of all features. */
  COSINE,
  /** Its square root: the first things shared tell most. */
  COSINE_ROOT,
  /** Cosine of the words alone. */
  WORDS,
  /** Cosine of the entities. */
  ENTITIES,
  /** Cosine of the words of the headlines. */
  TITLE,
  /** Cosine of the rarer numbers of headline and lead. */
  NUMBERS,
  /** Share of the lead's names that the other has nowhere, of the document that misses fewer. */
  ABSENT_LEAST,
  /** The same of the document that misses more. */
  ABSENT_MOST,
  /** How far apart they were published, 0 to 1. */
  PUBLISHED_APART,
  /** One of them does not say when it was published. */
  PUBLISHED_UNKNOWN,
  /** Both leads tell of one day. */
  DAY_SAME,
  /** The nearest days told are one or two apart. */
  DAY_NEAR,
  /** The nearest days told are more than five apart. */
  DAY_FAR,
  /** Both leads tell of a day with its year. */
  DAY_BOTH,
  /** One of them is a headline alone. */
  HEADLINE_ONE,
  /** Both are headlines alone. */
  HEADLINE_BOTH,
  /** A lead names nobody. */
  LEAD_NAMELESS,
  /** They are in two languages, and share names and numbers at most. */
  LANGUAGE_OTHER;

  /** Hours at which documents are as good as unrelated in time; the scale of a normal curve. */
  private static final double HOURS = 72;

  private static final double MILLIS_PER_HOUR = 3_600_000;

  /** {@link #PUBLISHED_APART} of whole hours; of the last and all after it the least. */
  private static final double[] APART =
      IntStream.range(0, 14 * 24).mapToDouble(PairTrait::apart).toArray();

  private static final int NEAR_DAYS = 2;
  private static final int FAR_DAYS = 5;

  /** How many there are. */
  static final int COUNT = values().length;

  /**
   * The traits of a pair, by {@link #ordinal}.
   *
   * @param cosine of all their features
   */
  public static double[] of(StoryFeatures one, StoryFeatures other, double cosine) {
    double[] traits = new double[COUNT];
    addCheap(traits, one, other, cosine, one.likeWords(other));
    addAbsent(traits, one, other);
    addShared(traits, one, other);
    addApart(traits, one, other);
    return traits;
  }

  /**
   * Adds the traits that cost nothing to others that are 0. How far apart they were published is as
   * of the whole hour below, so that it is no more than it will be.
   */
  static void addCheap(
      double[] traits, StoryFeatures one, StoryFeatures other, double cosine, double words) {
    int headlines = headlines(one, other);
    traits[CONSTANT.ordinal()] = 1;
    traits[COSINE.ordinal()] = cosine;
    traits[COSINE_ROOT.ordinal()] = Math.sqrt(cosine);
    traits[WORDS.ordinal()] = words;
    if (headlines == 0) {
      traits[LEAD_NAMELESS.ordinal()] = one.leadHasNames() && other.leadHasNames() ? 0 : 1;
    }
    addTimes(traits, one, other);
    traits[LANGUAGE_OTHER.ordinal()] = one.sharesLanguage(other) ? 0 : 1;
    traits[HEADLINE_ONE.ordinal()] = headlines == 1 ? 1 : 0;
    traits[HEADLINE_BOTH.ordinal()] = headlines == 2 ? 1 : 0;
  }

  /** Puts how far apart they were published exactly. */
  static void addApart(double[] traits, StoryFeatures one, StoryFeatures other) {
    if (one.dated() && other.dated()) {
      traits[PUBLISHED_APART.ordinal()] = apart(hours(one, other));
    }
  }

  private static double hours(StoryFeatures one, StoryFeatures other) {
    return Math.abs(one.published() - other.published()) / MILLIS_PER_HOUR;
  }

  /** {@link #PUBLISHED_APART} as of the whole hour below, which is looked up. */
  static double apartAtLeast(double hours) {
    return APART[(int) Math.min(APART.length - 1, hours)];
  }

  private static double apart(double hours) {
    return 1 - StrictMath.exp(-hours * hours / (2 * HOURS * HOURS));
  }

  /** Adds the cosines of parts. */
  static void addShared(double[] traits, StoryFeatures one, StoryFeatures other) {
    traits[ENTITIES.ordinal()] = one.likeEntities(other);
    traits[TITLE.ordinal()] = one.likeTitle(other);
    traits[NUMBERS.ordinal()] = one.likeNumbers(other);
  }

  /** Adds whose names are absent, which asks name by name. */
  private static void addAbsent(double[] traits, StoryFeatures one, StoryFeatures other) {
    if (areTexts(one, other)) {
      addAbsent(traits, one.absentFrom(other), other.absentFrom(one));
    }
  }

  /** Whether it is told whose names are absent. */
  static boolean areTexts(StoryFeatures one, StoryFeatures other) {
    return headlines(one, other) == 0;
  }

  /** Adds the shares of names that are absent from one and from the other. */
  static void addAbsent(double[] traits, double here, double there) {
    traits[ABSENT_LEAST.ordinal()] = Math.min(here, there);
    traits[ABSENT_MOST.ordinal()] = Math.max(here, there);
  }

  private static int headlines(StoryFeatures one, StoryFeatures other) {
    return (one.headlineOnly() ? 1 : 0) + (other.headlineOnly() ? 1 : 0);
  }

  private static void addTimes(double[] traits, StoryFeatures one, StoryFeatures other) {
    if (one.dated() && other.dated()) {
      traits[PUBLISHED_APART.ordinal()] = apartAtLeast(hours(one, other));
    } else {
      traits[PUBLISHED_UNKNOWN.ordinal()] = 1;
    }
    int days = one.daysApart(other);
    if (days >= 0) {
      traits[DAY_BOTH.ordinal()] = 1;
      traits[DAY_SAME.ordinal()] = days == 0 ? 1 : 0;
      traits[DAY_NEAR.ordinal()] = days > 0 && days <= NEAR_DAYS ? 1 : 0;
      traits[DAY_FAR.ordinal()] = days > FAR_DAYS ? 1 : 0;
    }
  }

  /** Its name in the file of weights: {@code cosine.root}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
