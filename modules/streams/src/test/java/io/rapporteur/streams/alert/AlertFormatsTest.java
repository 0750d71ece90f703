package io.rapporteur.streams.alert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.streams.upgrade.FormerState;
import io.rapporteur.streams.upgrade.FormerState.FormerRecord;
import io.rapporteur.streams.upgrade.FormerStores;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class AlertFormatsTest {
  @Test
  void shouldReadAndWriteMatchedDocumentsAsFormerVersionsDid() {
    FormerStores.assertFormatIsKept(
        "alert-matched",
        (key, value, into) -> {
          // those in order of time follow from the others
          if (value.length > 0) {
            new MatchedDocuments(into).put(MatchedDocument.decode(value));
          }
        });
  }

  @Test
  void shouldReadAndWriteWindowsAsFormerVersionsDid() {
    FormerStores.assertFormatIsKept("alert-windows", AlertFormatsTest::rewrite);
  }

  private static void rewrite(Bytes key, byte[] value, KeyValueStore<Bytes, byte[]> into) {
    switch (key.get()[0]) {
      case 'R' -> new AlertStore(into, AlertKeys.scopeOf(key)).put(RuleTimes.decode(value));
      case 'A' -> new AlertStore(into, scope(key)).put(ToldAlert.decode(value));
      case 'E' -> new AlertStore(into, scope(key)).put(AlertKeys.eventOf(scope(key), key, value));
      // the time of a document's event, which is put with the event
      case 'D' -> {}
      default -> throw new AssertionError("an entry of an unknown sort: " + key);
    }
  }

  private static String scope(Bytes key) {
    int zero = 1;
    while (key.get()[zero] != 0) {
      zero++;
    }
    return new String(key.get(), 1, zero - 1, UTF_8);
  }

  @Test
  void shouldReadAndWriteMatchesOnTheirWayAsFormerVersionsDid() {
    for (FormerState former : FormerState.all()) {
      for (FormerRecord record : former.records("alert-matches-repartition")) {
        byte[] again = MatchChange.decode(record.value()).encoded();
        if (former.version().equals(FormerState.newest().version())) {
          assertThat(again)
              .as(FormerStores.changed("the repartition topic of matches", former))
              .isEqualTo(record.value());
        }
      }
    }
  }
}
