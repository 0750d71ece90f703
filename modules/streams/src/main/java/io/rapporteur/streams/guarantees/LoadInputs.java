package io.rapporteur.streams.guarantees;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.streams.guarantees.NewsLoad.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Judges what became of each input. */
final class LoadInputs {
  /** What one partition has of a document, in its order: more than one when keys have moved. */
  private record Stretch(int partition, long since, List<Long> versions) {}

  /** A dead letter: its payload, and where it came from. */
  private record Letter(String payload, String reason, String topic, String offset) {}

  private LoadInputs() {}

  static GuaranteeFinding lost(GuaranteeCase given) {
    Map<String, List<Long>> seen = versions(given.written());
    List<String> broken = new ArrayList<>();
    Map<String, List<Long>> wanted = given.load().expected();
    wanted.forEach(
        (uri, versions) -> {
          List<Long> there = seen.getOrDefault(uri, List.of());
          if (!there.containsAll(versions) || !Objects.equals(last(versions), last(there))) {
            broken.add(uri + " wanted " + versions + " seen " + there);
          }
        });
    List<String> letters = payloads(given.written());
    given.load().broken().keySet().stream()
        .filter(payload -> !letters.contains(payload))
        .forEach(payload -> broken.add("no dead letter of: " + payload));
    Map<Kind, Integer> counts = given.load().counts();
    int dropped = counts.getOrDefault(Kind.REPEAT, 0) + counts.getOrDefault(Kind.STALE, 0);
    long out = wanted.values().stream().mapToLong(List::size).sum();
    return GuaranteeFinding.of(
        broken,
        "%,d inputs: %,d to come out, %,d to be dropped, %,d dead letters",
        given.load().sent(),
        out,
        dropped,
        given.load().broken().size());
  }

  static GuaranteeFinding doubled(GuaranteeCase given) {
    Map<String, List<Long>> seen = versions(given.written());
    List<String> broken = new ArrayList<>();
    Map<String, List<Long>> wanted = given.load().expected();
    wanted.forEach(
        (uri, versions) -> {
          if (!versions.equals(seen.get(uri))) {
            broken.add(uri + " wanted " + versions + " seen " + seen.get(uri));
          }
        });
    seen.keySet().stream().filter(uri -> !wanted.containsKey(uri)).forEach(broken::add);
    List<String> letters = payloads(given.written());
    if (letters.size() != given.load().broken().size()) {
      broken.add(
          letters.size() + " dead letters of " + given.load().broken().size() + " broken inputs");
    }
    long out = wanted.values().stream().mapToLong(List::size).sum();
    long records = seen.values().stream().mapToLong(List::size).sum();
    return GuaranteeFinding.of(
        broken, "%,d annotated records and withdrawals, %,d of them twice", records, records - out);
  }

  static GuaranteeFinding disordered(GuaranteeCase given) {
    Map<String, List<Long>> seen = versions(given.written());
    List<String> broken = new ArrayList<>();
    seen.forEach(
        (uri, versions) -> {
          List<Long> first = versions.stream().filter(Objects::nonNull).distinct().toList();
          if (!first.stream().sorted().toList().equals(first)) {
            broken.add(uri + " seen " + versions);
          }
        });
    long several = seen.values().stream().filter(some -> some.size() > 1).count();
    return GuaranteeFinding.of(
        broken, "%,d documents, %,d of more than one version", seen.size(), several);
  }

  static GuaranteeFinding letters(GuaranteeCase given) {
    List<String> broken = new ArrayList<>();
    List<Letter> letters = letters(given.written());
    for (Letter letter : letters) {
      if (!Objects.equals(given.load().broken().get(letter.payload()), letter.reason())
          || !given.written().topics().inbox().equals(letter.topic())
          || letter.offset() == null) {
        broken.add(letter.toString());
      }
    }
    return GuaranteeFinding.of(broken, "%,d dead letters", letters.size());
  }

  private static Map<String, List<Long>> versions(WrittenRecords written) {
    AvroDeserializer<AnnotatedDocument> reader = written.reader(AnnotatedDocument.class);
    Map<String, List<Stretch>> stretches = new HashMap<>();
    written.each(
        written.topics().annotated(),
        record -> {
          AnnotatedDocument value = reader.deserialize(record.topic(), record.value());
          List<Stretch> ofDocument =
              stretches.computeIfAbsent(new String(record.key(), UTF_8), u -> new ArrayList<>());
          Stretch last = ofDocument.isEmpty() ? null : ofDocument.get(ofDocument.size() - 1);
          if (last == null || last.partition() != record.partition()) {
            last = new Stretch(record.partition(), record.timestamp(), new ArrayList<>());
            ofDocument.add(last);
          }
          last.versions().add(value == null ? null : value.getVersion());
        });
    Map<String, List<Long>> versions = new HashMap<>();
    stretches.forEach(
        (uri, some) -> {
          some.sort(Comparator.comparingLong(Stretch::since));
          List<Long> all = versions.computeIfAbsent(uri, u -> new ArrayList<>());
          some.forEach(stretch -> all.addAll(stretch.versions()));
        });
    return versions;
  }

  private static Long last(List<Long> versions) {
    return versions.isEmpty() ? null : versions.get(versions.size() - 1);
  }

  private static List<String> payloads(WrittenRecords written) {
    return letters(written).stream().map(Letter::payload).toList();
  }

  private static List<Letter> letters(WrittenRecords written) {
    List<Letter> letters = new ArrayList<>();
    written.each(
        written.topics().deadLetters(),
        record ->
            letters.add(
                new Letter(
                    record.value() == null ? "" : new String(record.value(), UTF_8),
                    WrittenRecords.header(record, "dl.reason"),
                    WrittenRecords.header(record, "dl.topic"),
                    WrittenRecords.header(record, "dl.offset"))));
    return letters;
  }
}
