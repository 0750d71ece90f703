package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.FrequentWords;

/**
 * Rough shares of news documents that hold a word. They decide which word of a rule selects it,
 * never whether it matches, so a rule of thumb does: frequent words are short.
 */
final class Likelihood {
  static final double PATTERN = .05;
  static final double NUMBER = .3;
  static final double FOREIGN = .9;

  /** What standing together, or near each other, takes off. */
  static final double TOGETHER = .3;

  static final double NEAR = .5;

  private Likelihood() {}

  /** Index of the least of some. */
  static int least(double[] likelihoods) {
    int least = 0;
    for (int i = 1; i < likelihoods.length; i++) {
      least = likelihoods[i] < likelihoods[least] ? i : least;
    }
    return least;
  }

  /** The rarest term other than one; -1 when there is none. */
  static int second(int[] terms, double[] likelihoods, int rarest) {
    int second = -1;
    for (int i = 0; i < terms.length; i++) {
      if (terms[i] != terms[rarest] && (second < 0 || likelihoods[i] < likelihoods[second])) {
        second = i;
      }
    }
    return second < 0 ? -1 : terms[second];
  }

  /**
   * The likelihood of a word.
   *
   * @param uses how many clauses of the rules compiled together hold it: what many rules ask for,
   *     many documents have
   */
  static double of(Field field, String text, int uses, int rules) {
    return Math.min(.9, of(field, text) + 200. * (uses - 1) / Math.max(rules, 10_000));
  }

  private static double of(Field field, String text) {
    return switch (field) {
      case LANGUAGE -> .5;
      case GENRE -> .1;
      case HEADLINE -> word(text) * .1;
      case COUNTRY, COUNTRY_MAIN, SUBJECT, SUBJECT_MAIN, SOURCE -> .08;
      default -> field.kind() == Field.Kind.TEXT ? word(text) : .01;
    };
  }

  private static double word(String text) {
    if (FrequentWords.contains(text)) {
      return .6;
    }
    return switch (text.length()) {
      case 1, 2, 3 -> .15;
      case 4 -> .08;
      case 5 -> .06;
      case 6 -> .045;
      case 7 -> .035;
      default -> .02;
    };
  }
}
