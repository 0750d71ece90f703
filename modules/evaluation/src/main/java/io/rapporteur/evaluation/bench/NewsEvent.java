package io.rapporteur.evaluation.bench;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What a series of documents tells of: an event with words and names of its own among those of its
 * beat, or a form that is filled in again and again. A document is a function of its number.
 */
final class NewsEvent {
  private static final int BEATS = 80;
  private static final int BEAT_WORDS = 200;
  private static final int EVENT_WORDS = 24;
  private static final int PEOPLE = 300;
  private static final int BODIES = 80;
  private static final int PLACES = 500;
  private static final int UNKNOWN_WORDS = 200_000;
  private static final int FORM_WORDS = 45;
  private static final double COPIED = .15;

  private final NewsVocabulary vocabulary;
  private final long seed;
  private final boolean form;
  private final int beat;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> people = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private final int body;

  /**
   * @param form whether each document has other places and figures in the same words
   */
  NewsEvent(NewsVocabulary vocabulary, long seed, boolean form) {
    this.vocabulary = vocabulary;
    this.seed = seed;
    this.form = form;
    Random random = new Random(seed * 31 + 5);
    beat = NewsVocabulary.zipf(random, BEATS);
    for (int i = 0; i < (form ? FORM_WORDS : EVENT_WORDS); i++) {
      words.add(i % 3 == 0 ? beatWord(random) : vocabulary.telling(random));
    }
    for (int i = 0; i < 3; i++) {
      people.add(NewsVocabulary.zipf(random, PEOPLE));
      places.add(NewsVocabulary.zipf(random, PLACES));
    }
    body = NewsVocabulary.zipf(random, BODIES);
  }

  /**
   * A document of the event.
   *
   * @param number which one: it becomes part of the uri
   * @param published milliseconds since the epoch
   */
  AnnotatedDocument document(int number, long published) {
    Random random = new Random(seed * 1_000_003 + number);
    NewsText text = new NewsText();
    boolean copy = random.nextDouble() < COPIED && number > 0;
    if (form) {
      bulletin(text, random);
    } else if (copy) {
      Random its = new Random(seed * 1_000_003 + random.nextInt(number));
      its.nextDouble();
      write(text, its, .8 + random.nextDouble() * .2);
    } else {
      write(text, random, 1);
    }
    return text.document("urn:bench:" + seed + ":" + number, published);
  }

  /**
   * @param part how much is left of the text
   */
  private void write(NewsText text, Random random, double part) {
    double length = Math.exp(Math.log(170) + .6 * random.nextGaussian());
    int count = (int) (Math.max(40, Math.min(700, length)) * part);
    for (int i = 0; i < 8; i++) {
      text.headline(i % 3 == 0 ? eventWord(random) : vocabulary.word(random));
    }
    text.headline(person(people.get(0)));
    for (int i = 0; i < count; i++) {
      double kind = random.nextDouble();
      if (kind < .60) {
        text.word(vocabulary.word(random));
      } else if (kind < .74) {
        text.word(beatWord(random));
      } else if (kind < .88) {
        text.word(eventWord(random));
      } else if (kind < .92) {
        int number = NewsVocabulary.zipf(random, UNKNOWN_WORDS);
        text.word(NewsVocabulary.name(-1 - number).toLowerCase(Locale.ROOT));
      } else if (kind < .94) {
        text.word(Integer.toString(NewsVocabulary.zipf(random, 5000)));
      } else {
        name(text, random);
      }
    }
  }

  private void name(NewsText text, Random random) {
    switch (random.nextInt(4)) {
      case 0 -> text.name(EntityType.person, person(people.get(NewsVocabulary.zipf(random, 3))));
      case 1 -> text.name(EntityType.place, place(places.get(NewsVocabulary.zipf(random, 3))));
      case 2 -> text.name(EntityType.organisation, body(body));
      default -> text.name(EntityType.person, person(NewsVocabulary.zipf(random, PEOPLE)));
    }
  }

  private void bulletin(NewsText text, Random random) {
    String place = place(random.nextInt(PLACES));
    text.headline(words.get(0)).headline(words.get(1)).headline("near").headline(place);
    for (int i = 0; i < words.size(); i++) {
      if (i % 12 == 3) {
        text.name(EntityType.place, i < 12 ? place : place(random.nextInt(PLACES)));
      } else if (i % 12 == 8) {
        text.word(Integer.toString(random.nextInt(900)));
      } else if (i == 14 && seed % 2 == 0) {
        text.word("magnitude " + (3 + random.nextInt(4)) + "." + random.nextInt(10));
      }
      text.word(words.get(i)).word(i % 2 == 0 ? "the" : "of");
    }
  }

  private String eventWord(Random random) {
    return words.get(NewsVocabulary.zipf(random, words.size()));
  }

  private String beatWord(Random random) {
    int number = NewsVocabulary.zipf(random, BEAT_WORDS);
    return vocabulary.telling(new Random(beat * 1009L + number * 100_003L));
  }

  private String person(int number) {
    long all = beat * (long) PEOPLE + number;
    return NewsVocabulary.name(all % 997) + " " + NewsVocabulary.name(5000 + all);
  }

  private static String place(int number) {
    return NewsVocabulary.name(100_000L + number);
  }

  private String body(int number) {
    return NewsVocabulary.name(200_000L + beat * (long) BODIES + number) + " Group";
  }
}
