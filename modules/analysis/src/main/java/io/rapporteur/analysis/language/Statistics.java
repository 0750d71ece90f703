package io.rapporteur.analysis.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The slow answer: letter statistics, and the words that tell near relatives apart. */
final class Statistics {
  /** Letter statistics of so many letters settle it; more cost time and change nothing. */
  static final int SAMPLE = 500;

  /** What a marker word is worth, in nats. */
  private static final float MARKER = 4;

  /** A word that speaks for more languages than this tells nothing. */
  private static final int MOST_TAGS = 3;

  /** Nats between the best two that make a fairly certain answer. */
  private static final double SURE = 3;

  private final LanguageModel model = LanguageModel.load();
  private final Markers markers = Markers.load();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final float[] priors;

  Statistics() {
    List<String> tags = model.tags();
    priors = new float[tags.size()];
    for (int i = 0; i < tags.size(); i++) {
      numbers.put(tags.get(i), i);
      priors[i] = Priors.cost(tags.get(i));
    }
  }

  /**
   * Tells the language of a text.
   *
   * @param text in lower case
   */
  Guess detect(String text) {
    float[] costs = priors.clone();
    float[] marks = new float[costs.length];
    int words = 0;
    int oromo = 0;
    int somali = 0;
    int likeOromo = 0;
    int letters = 0;
    for (int i = 0; i < text.length() && letters < SAMPLE; ) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int from = i;
      while (i < text.length() && isWord(text, i)) {
        i++;
      }
      String word = text.substring(from, i);
      model.cost(word, costs);
      letters += i - from;
      words++;
      List<String> tags = markers.of(word.replace('’', '\''));
      for (String tag : tags) {
        oromo += tag.equals("om") ? 1 : 0;
        somali += tag.equals("so") ? 1 : 0;
      }
      likeOromo += Oromo.isLike(text, from, i) ? 1 : 0;
      mark(tags, marks);
    }
    if (words == 0) {
      return Guess.UNKNOWN;
    }
    Guess letterwise = best(costs);
    if (letterwise.tag().equals("bs") || letterwise.tag().equals("hr")) {
      // The statistics have Serbian in Cyrillic letters alone; in Latin ones words tell it.
      costs[numbers.get("sr")] = costs[numbers.get("bs")] + 3;
    }
    for (String tag : Relatives.of(letterwise.tag())) {
      Integer number = numbers.get(tag);
      if (number != null) {
        costs[number] += marks[number];
      }
    }
    Guess best = best(costs);
    // The statistics do not have Oromo. Its words tell it, and its letters are Somali's.
    boolean likeSomali = best.tag().equals("so") && oromo + likeOromo > somali;
    if (likeSomali || (oromo >= 2 && oromo * 8 >= words)) {
      return new Guess("om", Math.min(1, (oromo + likeOromo + 1) * 3.0 / words));
    }
    return best;
  }

  private static boolean isWord(String text, int i) {
    char c = text.charAt(i);
    boolean apostrophe = c == '\'' || c == '’';
    return Character.isLetter(c)
        || (apostrophe && i + 1 < text.length() && Character.isLetter(text.charAt(i + 1)));
  }

  private void mark(List<String> tags, float[] marks) {
    if (tags.size() > MOST_TAGS) {
      return;
    }
    for (String tag : tags) {
      Integer number = numbers.get(tag);
      if (number != null) {
        marks[number] -= MARKER / tags.size();
      }
    }
  }

  private Guess best(float[] costs) {
    int best = 0;
    for (int i = 1; i < costs.length; i++) {
      best = costs[i] < costs[best] ? i : best;
    }
    double sum = 0;
    for (float cost : costs) {
      sum += Math.exp((costs[best] - cost) / SURE);
    }
    return new Guess(model.tags().get(best), Math.round(1000 / sum) / 1000.0);
  }
}
