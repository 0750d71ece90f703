package io.rapporteur.console.tables;

import io.rapporteur.console.index.Row;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.Membership;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Which story a document is of, and whose words it repeats, by uri. */
public final class MembershipTable {
  private record Entry(String story, String origin, String repeats, RecordPlace place) {}

  private final Map<String, Entry> members = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> carriers = new ConcurrentHashMap<>();
  private final AvroDeserializer<Membership> deserializer;

  MembershipTable(AvroDeserializer<Membership> deserializer) {
    this.deserializer = deserializer;
  }

  void take(String uri, ConsumerRecord<byte[], byte[]> record) {
    Membership member = deserializer.deserialize(record.topic(), record.value());
    Entry before =
        member == null
            ? members.remove(uri)
            : members.put(
                uri,
                new Entry(
                    member.getStory(),
                    member.getOrigin().toString(),
                    member.getDuplicateOf(),
                    RecordPlace.of(record)));
    if (before != null && before.repeats() != null) {
      carriers.getOrDefault(before.repeats(), Set.of()).remove(uri);
    }
    if (member != null && member.getDuplicateOf() != null) {
      carriers
          .computeIfAbsent(member.getDuplicateOf(), u -> ConcurrentHashMap.newKeySet())
          .add(uri);
    }
  }

  /** What a row says of where a document stands. */
  public Row.Place placeOf(String uri) {
    Entry entry = members.get(uri);
    int repeated = carriers.getOrDefault(uri, Set.of()).size();
    return entry == null
        ? new Row.Place(null, null, null, repeated)
        : new Row.Place(entry.story(), entry.origin(), entry.repeats(), repeated);
  }

  /** Uris of the documents that repeat one. */
  public List<String> carriersOf(String uri) {
    return carriers.getOrDefault(uri, Set.of()).stream().sorted().toList();
  }

  /**
   * Uris of all documents that repeat another one.
   *
   * @param oldest one that repeats a document placed before then is none: that one is not held now
   */
  public Set<String> carriersSince(Instant oldest) {
    Set<String> found = new HashSet<>();
    carriers.forEach(
        (repeated, by) -> {
          Entry entry = members.get(repeated);
          if (entry != null && !entry.place().at().isBefore(oldest)) {
            found.addAll(by);
          }
        });
    return found;
  }

  /** Where the whole record lies; null when there is none. */
  public RecordPlace record(String uri) {
    Entry entry = members.get(uri);
    return entry == null ? null : entry.place();
  }

  /** A record of the topic, read. */
  public Membership read(ConsumerRecord<byte[], byte[]> record) {
    return deserializer.deserialize(record.topic(), record.value());
  }
}
