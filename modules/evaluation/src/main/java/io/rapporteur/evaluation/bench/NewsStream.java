package io.rapporteur.evaluation.bench;

import io.rapporteur.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/**
 * A fortnight of news as it arrives: events told by one document, by some, a few of them by
 * hundreds; a part of these copies; bulletins of a few forms. The median event has 2 documents, one
 * in ten more than 7. The same for the same seed.
 */
final class NewsStream implements Iterator<AnnotatedDocument> {
  private static final long BEGIN = 1_709_251_200_000L;
  private static final double HOUR = 3_600_000;
  private static final double FORTNIGHT = 14 * 24 * HOUR;
  private static final int LARGEST = 600;
  private static final int FORMS = 5;
  private static final double BULLETINS = .08;

  private final List<NewsEvent> events = new ArrayList<>();
  private final List<Planned> planned = new ArrayList<>();
  private int next;

  private record Planned(int event, int number, long published, long arrival)
      implements Comparable<Planned> {
    @Override
    public int compareTo(Planned that) {
      return Long.compare(arrival, that.arrival);
    }
  }

  NewsStream(long seed, int documents) {
    NewsVocabulary vocabulary = new NewsVocabulary();
    Random random = new Random(seed);
    for (int i = 0; i < FORMS; i++) {
      events.add(new NewsEvent(vocabulary, i, true));
      for (int k = 0; k < documents * BULLETINS / FORMS; k++) {
        plan(random, k, random.nextDouble() * FORTNIGHT);
      }
    }
    while (planned.size() < documents) {
      events.add(new NewsEvent(vocabulary, events.size(), false));
      int size = size(random);
      double begin = random.nextDouble() * FORTNIGHT;
      double apart = HOUR * (size > 50 ? 30 : 12);
      for (int k = 0; k < size && planned.size() < documents; k++) {
        double later = k == 0 ? 0 : -Math.log(1 - random.nextDouble()) * apart;
        plan(random, k, Math.min(FORTNIGHT, begin + later));
      }
    }
    Collections.sort(planned);
  }

  /** Documents of an event: half of all have more than one, one in ten more than seven. */
  private static int size(Random random) {
    return (int) Math.min(LARGEST, 2.5 * Math.pow(1 - random.nextDouble(), -1 / 1.8) - 1.5);
  }

  private void plan(Random random, int number, double published) {
    double delay = -Math.log(1 - random.nextDouble()) * HOUR / (random.nextInt(50) == 0 ? .2 : 6);
    long at = BEGIN + (long) published;
    planned.add(new Planned(events.size() - 1, number, at, at + (long) delay));
  }

  @Override
  public boolean hasNext() {
    return next < planned.size();
  }

  @Override
  public AnnotatedDocument next() {
    Planned one = planned.get(next++);
    return events.get(one.event).document(one.number, one.published);
  }
}
