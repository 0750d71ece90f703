package io.rapporteur.streams.directory;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InterruptException;

/** Waits for what a cluster answers to an admin client, 30 s at most. */
public final class AdminAnswers {
  private static final long TIMEOUT_MILLIS = 30_000;

  private AdminAnswers() {}

  /**
   * The answer.
   *
   * @param asked what the cluster is asked to do, for the message: "list its topics"
   * @throws KafkaException with the cluster's own error as the cause when it refuses or is silent
   */
  public static <T> T of(KafkaFuture<T> future, String asked) {
    try {
      return future.get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    } catch (ExecutionException e) {
      throw new KafkaException(
          "the cluster does not " + asked + ": " + e.getCause().getMessage(), e.getCause());
    } catch (TimeoutException e) {
      throw new KafkaException("the cluster did not " + asked + " in 30 s", e);
    }
  }
}
