package io.rapporteur.cli.kafka;

import io.rapporteur.contracts.Author;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Who wrote a record, and when.
 *
 * @param name in the writer's own words: Kafka does not tell its readers who it let in; empty when
 *     the record does not say
 */
public record WrittenBy(String name, Instant at) {
  /** Who runs this command: the user and the machine. */
  public static String me() {
    String user = System.getProperty("user.name", "");
    try {
      return user + "@" + InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return user;
    }
  }

  static WrittenBy of(ConsumerRecord<byte[], byte[]> record) {
    return new WrittenBy(
        Author.of(record.headers()).orElse(""), Instant.ofEpochMilli(record.timestamp()));
  }

  @Override
  public String toString() {
    String when = "put " + at.truncatedTo(ChronoUnit.SECONDS);
    return name.isEmpty() ? when : when + " by " + name;
  }
}
