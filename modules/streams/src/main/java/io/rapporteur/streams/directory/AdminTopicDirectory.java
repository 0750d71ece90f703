package io.rapporteur.streams.directory;

import io.rapporteur.streams.ops.RepeatedTask;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topics of a cluster, listed again every few seconds by a thread of its own. When the cluster
 * does not answer, what it said last holds.
 */
public final class AdminTopicDirectory implements TopicDirectory, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AdminTopicDirectory.class);
  private static final long LOOK_AGAIN_NANOS = 100_000_000L;

  private final Admin admin;
  private RepeatedTask refresher;
  private volatile Set<String> topics = Set.of();
  private volatile Set<String> vanished = Set.of();
  private long listedAt;

  private AdminTopicDirectory(Admin admin) {
    this.admin = admin;
  }

  /**
   * Lists the topics once, and from then on at the given interval.
   *
   * @param failed told when they will not be listed any more
   * @throws KafkaException when the cluster does not answer
   */
  public static AdminTopicDirectory open(
      Properties adminProperties, Duration refresh, Consumer<Throwable> failed) {
    AdminTopicDirectory directory = new AdminTopicDirectory(Admin.create(adminProperties));
    try {
      directory.refresh();
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
    directory.refresher =
        RepeatedTask.start(
            "rapporteur-topic-directory", refresh, directory::refreshQuietly, failed);
    return directory;
  }

  @Override
  public boolean exists(String topic) {
    return topics.contains(topic) || existsNow(topic);
  }

  @Override
  public Set<String> topics() {
    return topics;
  }

  /**
   * Which of some topics are not there, after looking again for a while: a broker learns of a topic
   * a moment after the command that made it has returned.
   */
  public SortedSet<String> missing(Collection<String> wanted, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    SortedSet<String> missing = new TreeSet<>(wanted);
    missing.removeAll(topics);
    while (!missing.isEmpty() && System.nanoTime() < end) {
      try {
        TimeUnit.NANOSECONDS.sleep(LOOK_AGAIN_NANOS);
      } catch (InterruptedException e) {
        throw new InterruptException(e);
      }
      refresh();
      missing.removeAll(topics);
    }
    return missing;
  }

  /** Topics that were there at an earlier look and are not now. */
  public Set<String> vanished() {
    return vanished;
  }

  /** The client it asks with. */
  public Admin admin() {
    return admin;
  }

  @Override
  public Map<String, Integer> partitions(Collection<String> wanted) {
    return TopicWidths.of(admin, wanted);
  }

  /** Looks again before saying no, so that a topic made a moment ago costs no dead letters. */
  private synchronized boolean existsNow(String topic) {
    if (System.nanoTime() - listedAt > LOOK_AGAIN_NANOS) {
      refresh();
    }
    return topics.contains(topic);
  }

  private synchronized void refresh() {
    listedAt = System.nanoTime();
    Set<String> now = AdminAnswers.of(admin.listTopics().names(), "list its topics");
    if (now.equals(topics)) {
      return;
    }
    Set<String> gone = new TreeSet<>(vanished);
    gone.addAll(topics);
    gone.removeAll(now);
    vanished = gone;
    topics = Set.copyOf(now);
  }

  private void refreshQuietly() {
    try {
      refresh();
    } catch (RuntimeException e) {
      LOG.warn("topics could not be listed again; routing goes by the last list", e);
    }
  }

  @Override
  public void close() {
    if (refresher != null) {
      refresher.close();
    }
    admin.close(Duration.ofSeconds(5));
  }
}
