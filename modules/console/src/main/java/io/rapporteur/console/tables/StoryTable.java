package io.rapporteur.console.tables;

import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.Story;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** The stories there are, by id. */
public final class StoryTable {
  /** With more, the ones that changed longest ago are let go: they are closed. */
  private static final int MOST = 60_000;

  private static final int LET_GO = 10_000;
  private static final String MERGED_INTO = "merged-into";
  private static final String PREFIX = "story:";

  private final Map<String, StoryEntry> stories = new ConcurrentHashMap<>();
  private final Map<String, String> heirs = new ConcurrentHashMap<>();
  private final AvroDeserializer<Story> deserializer;

  StoryTable(AvroDeserializer<Story> deserializer) {
    this.deserializer = deserializer;
  }

  /** Takes a record; returns the story as it is now, null when it is gone. */
  StoryEntry take(String id, ConsumerRecord<byte[], byte[]> record) {
    Story story = deserializer.deserialize(record.topic(), record.value());
    if (story == null) {
      stories.remove(id);
      Header into = record.headers().lastHeader(MERGED_INTO);
      if (into != null) {
        heirs.put(id, new String(into.value(), StandardCharsets.UTF_8));
      }
      return null;
    }
    heirs.remove(id);
    StoryEntry entry = StoryEntry.of(story, RecordPlace.of(record));
    stories.put(id, entry);
    if (stories.size() > MOST) {
      letGo();
    }
    return entry;
  }

  private void letGo() {
    List<StoryEntry> oldest =
        stories.values().stream()
            .sorted(Comparator.comparing(entry -> entry.place().at()))
            .limit(LET_GO)
            .toList();
    oldest.forEach(entry -> stories.remove(entry.id()));
  }

  /** Into which story one was merged; null when it was not. */
  public String heir(String id) {
    String full = id.startsWith(PREFIX) ? id : PREFIX + id;
    return heirs.get(full);
  }

  /** The story of an id, with or without its prefix; null for none. */
  public StoryEntry find(String id) {
    StoryEntry found = stories.get(id);
    return found == null ? stories.get(PREFIX + id) : found;
  }

  /** All of them, in no order. */
  public Collection<StoryEntry> all() {
    return stories.values();
  }

  /** A record of the topic, read. */
  public Story read(ConsumerRecord<byte[], byte[]> record) {
    return deserializer.deserialize(record.topic(), record.value());
  }
}
