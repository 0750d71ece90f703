package io.rapporteur.console.tables;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The dead letters that nobody has dealt with. */
public final class LetterTable {
  private final Map<String, Letter> waiting = new ConcurrentHashMap<>();

  /** Letters that somebody deals with now: out of sight, so that none is taken twice. */
  private final Map<String, Letter> taken = new ConcurrentHashMap<>();

  void take(ConsumerRecord<byte[], byte[]> record) {
    String done = Letter.dealtWith(record);
    if (done.isEmpty()) {
      Letter letter = Letter.of(record);
      if (!taken.containsKey(letter.id())) {
        waiting.put(letter.id(), letter);
      }
    } else {
      waiting.remove(done);
      taken.remove(done);
    }
  }

  /** The letter of an id; null when there is none that waits. */
  public Letter find(String id) {
    return waiting.get(id);
  }

  /** Those that wait, the newest first. */
  public List<Letter> all() {
    return waiting.values().stream()
        .sorted(
            Comparator.comparing((Letter letter) -> letter.place().at())
                .thenComparing(Letter::id)
                .reversed())
        .toList();
  }

  /** Takes those that are wanted out of the list: what one caller gets no other one gets. */
  public synchronized List<Letter> claim(Predicate<Letter> wanted) {
    List<Letter> claimed = all().stream().filter(wanted).toList();
    claimed.forEach(
        letter -> {
          waiting.remove(letter.id());
          taken.put(letter.id(), letter);
        });
    return claimed;
  }

  /** Puts them back, since nothing was done with them. */
  public synchronized void giveBack(Collection<Letter> claimed) {
    claimed.forEach(
        letter -> {
          if (taken.remove(letter.id()) != null) {
            waiting.put(letter.id(), letter);
          }
        });
  }
}
