package io.rapporteur.cli.kafka;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.UserError;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks for a topic before using it: a producer would wait a minute and then say less. */
public final class TopicCheck {
  private TopicCheck() {}

  /**
   * Passes when the cluster has the topic.
   *
   * @throws UserError when it has not, or does not answer
   */
  public static void exists(Cluster cluster, String topic) {
    try (Admin admin = cluster.admin()) {
      admin.describeTopics(List.of(topic)).allTopicNames().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        throw TopicReader.missing(topic);
      }
      if (e.getCause() instanceof AuthorizationException) {
        throw new UserError(
            "no right to see topic "
                + topic
                + ", whether or not it is there; see docs/operations.md,"
                + " Rights",
            e);
      }
      throw new UserError("Kafka does not answer: " + e.getCause().getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UserError("interrupted", e);
    }
  }
}
