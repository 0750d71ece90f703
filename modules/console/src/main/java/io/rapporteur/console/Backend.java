package io.rapporteur.console;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What the console has done by others: it reads topics itself and changes nothing itself. A failure
 * is a {@link ConsoleException} that says so in one line.
 */
public interface Backend {
  /** A plain text as the pipeline reads it, for the tests that rules carry. */
  AnnotatedDocument read(String text);

  /**
   * Puts rules by id, null to remove, all or none.
   *
   * @param by who does, which goes along with them
   */
  void putRules(Map<String, Rule> changes, String by);

  /**
   * Puts what a rule matches among the documents kept onto its routes.
   *
   * @param since documents of this time and later; null for all
   */
  Backfilled backfill(Rule rule, Instant since);

  /**
   * What a backfill did.
   *
   * @param matched documents that match
   * @param put on the routes by it
   * @param there already
   * @param taken whether the annotate application took them up
   */
  record Backfilled(int matched, int put, int there, boolean taken) {}

  /** Whether a topic is one that inputs come from: nothing is replayed to another. */
  boolean isInput(String topic);

  /**
   * Puts letters back where they came from and marks them, all or none.
   *
   * @return ids of those that nobody else had dealt with
   */
  Set<String> replay(List<ConsumerRecord<byte[], byte[]>> letters);

  /**
   * Marks letters as dealt with, all or none.
   *
   * @return ids of those that nobody else had dealt with
   */
  Set<String> discard(List<ConsumerRecord<byte[], byte[]>> letters, String note);

  /** What {@code doctor} finds. */
  List<Finding> findings();

  /**
   * A thing looked at.
   *
   * @param ok whether it is well
   * @param what it is
   * @param mend what to do; empty when it is well
   */
  record Finding(boolean ok, String what, String mend) {}
}
