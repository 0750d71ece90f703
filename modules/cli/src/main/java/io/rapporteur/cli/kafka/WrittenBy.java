package io.rapporteur.cli.kafka;

import io.rapporteur.streams.live.LiveTable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Who wrote a record, and when.
 *
 * @param name in the writer's own words: Kafka does not tell its readers who it let in; empty when
 *     the record does not say
 */
public record WrittenBy(String name, Instant at) {
  /** Who runs this command: the user and the machine. */
  static String me() {
    String user = System.getProperty("user.name", "");
    try {
      return user + "@" + InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return user;
    }
  }

  static WrittenBy of(ConsumerRecord<byte[], byte[]> record) {
    Header by = record.headers().lastHeader(LiveTable.BY);
    String name =
        by == null || by.value() == null ? "" : new String(by.value(), StandardCharsets.UTF_8);
    return new WrittenBy(name, Instant.ofEpochMilli(record.timestamp()));
  }

  @Override
  public String toString() {
    String when = "put " + at.truncatedTo(ChronoUnit.SECONDS);
    return name.isEmpty() ? when : when + " by " + name;
  }
}
