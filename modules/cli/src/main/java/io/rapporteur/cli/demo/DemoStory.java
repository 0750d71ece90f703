package io.rapporteur.cli.demo;

import io.rapporteur.cli.kafka.TopicReader;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.UnreadablePayloadException;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The stories that come out during a demo, and the one that its documents make. */
final class DemoStory {
  private static final Predicate<ConsumerRecord<byte[], byte[]>> ANY = record -> true;

  private final Set<String> uris;
  private final AvroDeserializer<Story> deserializer;
  private final SortedMap<String, Story> stories = new TreeMap<>();

  /**
   * @param uris of the documents that tell of one event
   */
  DemoStory(Set<String> uris, AvroDeserializer<Story> deserializer) {
    this.uris = uris;
    this.deserializer = deserializer;
  }

  /**
   * Reads until the story has all its documents and nothing more came for a while: it is told again
   * when one of them is corrected.
   *
   * @param patience how long at the most
   * @param quiet how long nothing has come
   * @return the story with most of the documents; empty when none came out
   */
  Optional<Story> await(TopicReader reader, Duration patience, Duration quiet) {
    long begin = System.nanoTime();
    long last = begin;
    while (System.nanoTime() - begin < patience.toNanos()) {
      ConsumerRecord<byte[], byte[]> record = reader.next(ANY);
      if (record != null) {
        take(record);
        last = System.nanoTime();
      } else if (isWhole() && System.nanoTime() - last >= quiet.toNanos()) {
        break;
      }
    }
    return best();
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null) {
      return;
    }
    try {
      put(
          new String(record.key(), StandardCharsets.UTF_8),
          deserializer.deserialize(record.topic(), record.value()));
    } catch (UnreadablePayloadException e) {
      // Not for this to say: the demo shows what there is.
    }
  }

  /** Takes a story as it is now; null when it is no more. */
  void put(String id, Story story) {
    if (story == null) {
      stories.remove(id);
    } else {
      stories.put(id, story);
    }
  }

  /** Whether one story has all the documents. */
  boolean isWhole() {
    return best().filter(story -> shared(story) == uris.size()).isPresent();
  }

  /** The story with most of the documents; of equal ones that of the least id. */
  Optional<Story> best() {
    return stories.values().stream()
        .filter(story -> shared(story) > 0)
        .max(
            Comparator.comparing(this::shared)
                .thenComparing(Story::getId, Comparator.reverseOrder()));
  }

  /** Headlines of all stories, by id. */
  Map<String, String> headlines() {
    return stories.values().stream().collect(Collectors.toMap(Story::getId, Story::getHeadline));
  }

  private long shared(Story story) {
    return story.getMembers().stream().map(Membership::getUri).filter(uris::contains).count();
  }
}
