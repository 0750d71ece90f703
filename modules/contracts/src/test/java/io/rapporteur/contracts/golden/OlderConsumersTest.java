package io.rapporteur.contracts.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericEnumSymbol;
import org.apache.avro.generic.IndexedRecord;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The other direction of {@link GoldenBytesTest}: whoever was built on an earlier version reads the
 * recorded bytes of every later one, and finds in its own fields what their writers put there.
 */
class OlderConsumersTest {
  record Pair(GoldenFiles.Version reader, GoldenFiles.Version writer) {
    @Override
    public String toString() {
      return "a consumer of " + reader + " reads v" + writer.number();
    }
  }

  static List<Pair> pairs() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Class<? extends SpecificRecord> type : Model.RECORDS) {
      List<GoldenFiles.Version> versions = GoldenFiles.versions(type);
      for (GoldenFiles.Version reader : versions) {
        versions.stream()
            .filter(writer -> writer.number() >= reader.number())
            .forEach(writer -> pairs.add(new Pair(reader, writer)));
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void shouldReadBytesOfEveryLaterVersion(Pair pair) throws IOException {
    byte[] bytes = Files.readAllBytes(pair.writer().file("bin"));
    Schema writer = pair.writer().schema();

    Object seen = read(writer, pair.reader().schema(), bytes);

    requireSame(pair.toString(), seen, read(writer, writer, bytes));
  }

  private static Object read(Schema writer, Schema reader, byte[] bytes) throws IOException {
    return new GenericDatumReader<>(writer, reader)
        .read(null, DecoderFactory.get().binaryDecoder(bytes, null));
  }

  /** All that the older one has, the newer one has alike; a field more is no matter. */
  private static void requireSame(String at, Object older, Object newer) {
    if (older instanceof IndexedRecord record) {
      for (Schema.Field field : record.getSchema().getFields()) {
        IndexedRecord other = (IndexedRecord) newer;
        Schema.Field same = other.getSchema().getField(field.name());
        assertThat(same).as(at + "." + field.name() + " is never removed").isNotNull();
        requireSame(at + "." + field.name(), record.get(field.pos()), other.get(same.pos()));
      }
    } else if (older instanceof List<?> list) {
      assertThat(list).as(at).hasSameSizeAs((List<?>) newer);
      Iterator<?> others = ((List<?>) newer).iterator();
      list.forEach(each -> requireSame(at + "[]", each, others.next()));
    } else if (older instanceof Map<?, ?> map) {
      assertThat(map.keySet()).as(at).isEqualTo(((Map<?, ?>) newer).keySet());
    } else if (older instanceof GenericEnumSymbol<?> symbol
        && !symbol.getSchema().hasEnumSymbol(newer.toString())) {
      String standard = symbol.getSchema().getEnumDefault();
      assertThat(symbol.toString()).as("%s, of which %s is unknown", at, newer).isEqualTo(standard);
    } else {
      assertThat(String.valueOf(older)).as(at).isEqualTo(String.valueOf(newer));
    }
  }
}
