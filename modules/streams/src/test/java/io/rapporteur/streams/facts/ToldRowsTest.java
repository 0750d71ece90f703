package io.rapporteur.streams.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToldRowsTest {
  static List<Long> seeds() {
    return Seeds.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  }

  /**
   * Versions of one document, and a crash after which the store is ahead of the topic: what it
   * holds was written, what was sent beside it was not, and the inputs come once more.
   */
  @ParameterizedTest
  @MethodSource("seeds")
  void shouldLeaveTheRowsOfTheLastVersionWhenInputsComeOnceMore(long seed) {
    Random random = new Random(seed);
    List<SortedMap<FactId, Long>> versions = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      versions.add(rows(random));
    }
    int committed = random.nextInt(versions.size());
    int crash = committed + random.nextInt(versions.size() - committed);
    Map<FactId, Long> topic = new TreeMap<>();
    ToldRows told = ToldRows.NOTHING;
    for (int i = 0; i <= crash; i++) {
      told = tell(told, versions.get(i), i, i <= committed ? topic : new TreeMap<>());
    }
    told = ToldRowsCodec.decode(ToldRowsCodec.encode(told));

    for (int i = committed + 1; i < versions.size(); i++) {
      told = tell(told, versions.get(i), i, topic);
    }

    assertThat(topic).isEqualTo(versions.get(versions.size() - 1));
    assertThat(told.rows()).isEqualTo(topic);
  }

  private static ToldRows tell(
      ToldRows told, SortedMap<FactId, Long> now, long offset, Map<FactId, Long> topic) {
    told.gone(now, offset).forEach(topic::remove);
    now.entrySet().stream()
        .filter(row -> !told.stands(row, offset))
        .forEach(row -> topic.put(row.getKey(), row.getValue()));
    return told.next(now, offset, offset);
  }

  private static SortedMap<FactId, Long> rows(Random random) {
    SortedMap<FactId, Long> rows = new TreeMap<>();
    for (int n = random.nextInt(8); n > 0; n--) {
      FactKind kind = FactKind.values()[random.nextInt(3)];
      rows.put(FactId.of(kind, "u", "" + random.nextInt(10)), (long) random.nextInt(3));
    }
    return rows;
  }

  @Test
  void shouldWriteNothingWhenNothingChanged() {
    SortedMap<FactId, Long> rows = new TreeMap<>(Map.of(FactId.of(FactKind.FIGURE, "a"), 5L));
    ToldRows told = ToldRows.NOTHING.next(rows, 10, 0);

    assertThat(told.gone(rows, 1)).isEmpty();
    assertThat(rows.entrySet()).allMatch(row -> told.stands(row, 1));
  }

  @Test
  void shouldRefuseAStoreOfAnotherFormat() {
    byte[] bytes = ToldRowsCodec.encode(ToldRows.NOTHING);
    bytes[0] = 9;

    assertThatThrownBy(() -> ToldRowsCodec.decode(bytes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("format 9")
        .hasMessageContaining("downgraded");
  }
}
