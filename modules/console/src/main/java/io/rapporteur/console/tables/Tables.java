package io.rapporteur.console.tables;

import io.rapporteur.console.kafka.Clients;
import io.rapporteur.console.kafka.Follower;
import io.rapporteur.console.kafka.RecordFetcher;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.Alert;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleReport;
import io.rapporteur.model.Story;
import io.rapporteur.rules.DeclaredRoutes;
import io.rapporteur.rules.StarterRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Follows the compacted topics from their beginning and keeps what they say. */
public final class Tables implements AutoCloseable {
  private static final long PATIENCE_NANOS = 10_000_000_000L;
  private static final long STEP_NANOS = 5_000_000L;

  /** Is told of what changes once all that was there at the start is known. */
  public interface Listener {
    /** A story has changed. */
    void story(StoryEntry story);

    /** A story is gone: merged into another, or emptied, in which case there is no other. */
    void storyGone(String id, String mergedInto);

    /** An alert was raised, updated or revoked. */
    void alert(AlertTable.Entry alert);
  }

  private final Topics topics;
  private final StoryTable stories;
  private final MembershipTable memberships;
  private final AlertTable alerts;
  private final RuleTable rules;
  private final LetterTable letters = new LetterTable();
  private final Listener listener;
  private final AtomicLong unreadable = new AtomicLong();
  private final Follower follower;

  /** Starts following. */
  public Tables(Clients clients, Listener listener) {
    this.topics = clients.topics();
    this.listener = listener;
    this.stories = new StoryTable(clients.deserializer(Story.class));
    this.memberships = new MembershipTable(clients.deserializer(Membership.class));
    this.alerts = new AlertTable(clients.deserializer(Alert.class));
    this.rules =
        new RuleTable(
            clients.config().starterRules() ? StarterRules.load() : List.of(),
            DeclaredRoutes.of(clients.config().catalogue().routes()),
            clients.deserializer(Rule.class),
            clients.deserializer(RuleReport.class));
    List<String> followed =
        List.of(
            topics.rules(),
            topics.ruleReports(),
            topics.alerts(),
            topics.memberships(),
            topics.stories(),
            topics.deadLetters());
    follower = Follower.start("console-tables", clients, followed, Map.of(), null, this::take);
  }

  private void take(ConsumerRecord<byte[], byte[]> record, boolean live) {
    try {
      if (record.topic().equals(topics.deadLetters())) {
        letters.take(record);
      } else if (record.key() != null) {
        take(new String(record.key(), StandardCharsets.UTF_8), record, live);
      }
    } catch (UnreadablePayloadException e) {
      // The last good one stays, as with the applications.
      unreadable.incrementAndGet();
    }
  }

  private void take(String key, ConsumerRecord<byte[], byte[]> record, boolean live) {
    String topic = record.topic();
    if (topic.equals(topics.stories())) {
      StoryEntry story = stories.take(key, record);
      if (live && story != null) {
        listener.story(story);
      } else if (live) {
        listener.storyGone(key, stories.heir(key));
      }
    } else if (topic.equals(topics.memberships())) {
      memberships.take(key, record);
    } else if (topic.equals(topics.alerts())) {
      AlertTable.Entry alert = alerts.take(key, record);
      if (live && alert != null) {
        listener.alert(alert);
      }
    } else if (topic.equals(topics.rules())) {
      rules.take(key, record);
    } else {
      rules.takeReport(key, record);
    }
  }

  /**
   * Waits until all that is on a topic now is known here; says whether it is. So whoever changes
   * something on it decides by what is there and not by what was.
   */
  public boolean catchUp(RecordFetcher fetcher, String topic) {
    Map<TopicPartition, Long> ends = fetcher.ends(topic);
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (!ends.entrySet().stream().allMatch(e -> follower.position(e.getKey()) >= e.getValue())) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      LockSupport.parkNanos(STEP_NANOS);
    }
    return true;
  }

  public StoryTable stories() {
    return stories;
  }

  public MembershipTable memberships() {
    return memberships;
  }

  public AlertTable alerts() {
    return alerts;
  }

  public RuleTable rules() {
    return rules;
  }

  public LetterTable letters() {
    return letters;
  }

  /** How far the topics were followed. */
  public Follower follower() {
    return follower;
  }

  /** Records that could not be read and were passed over. */
  public long unreadable() {
    return unreadable.get();
  }

  @Override
  public void close() {
    follower.close();
  }
}
