package io.rapporteur.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.apache.kafka.common.utils.Utils;

/**
 * The records of what was seen: a feed's url is the key of its health, and with a blank and a hash
 * of an entry's id that of the entry. All of a feed lie in one partition, by its url.
 */
final class StateRecords {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new Times()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private StateRecords() {}

  /** The partition in which all of a feed lies. */
  static int partition(String url, int partitions) {
    return Utils.toPositive(Utils.murmur2(url.getBytes(UTF_8))) % partitions;
  }

  static byte[] key(String url) {
    return url.getBytes(UTF_8);
  }

  static byte[] key(String url, String entry) {
    return (url + ' ' + entry).getBytes(UTF_8);
  }

  static byte[] value(Object state) {
    try {
      return JSON.writeValueAsBytes(state);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("records of the state always have a JSON form", e);
    }
  }

  /** Takes a record into the state of its feed. */
  static void apply(
      byte[] key, byte[] value, java.util.function.Function<String, FeedState> feeds) {
    String text = new String(key, UTF_8);
    int blank = text.indexOf(' ');
    FeedState feed = feeds.apply(blank < 0 ? text : text.substring(0, blank));
    try {
      if (blank < 0) {
        feed.health(value == null ? FeedHealth.NEW : JSON.readValue(value, FeedHealth.class));
      } else if (value == null) {
        feed.seen().remove(text.substring(blank + 1));
      } else {
        feed.seen().put(text.substring(blank + 1), JSON.readValue(value, Seen.class));
      }
    } catch (IOException e) {
      throw new IllegalStateException(
          "a record of " + text + " on the topic of what was collected cannot be read: " + e, e);
    }
  }

  /** 128 bits of SHA-256, as digits. */
  static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(String.valueOf(part).getBytes(UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static final class Times extends FromStringDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    Times() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(
        String text, com.fasterxml.jackson.databind.DeserializationContext context) {
      return Instant.parse(text);
    }
  }
}
