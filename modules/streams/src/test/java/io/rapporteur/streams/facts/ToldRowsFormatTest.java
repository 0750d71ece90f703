package io.rapporteur.streams.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.streams.stores.TimedKeys;
import io.rapporteur.streams.upgrade.FormerStores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldRowsFormatTest {
  @ParameterizedTest
  @CsvSource({"facts-told-facts, false", "facts-told-verdicts, true"})
  void shouldReadAndWriteRowsAsFormerVersionsDid(String store, boolean keepsStanding) {
    FormerStores.assertFormatIsKept(
        store,
        (key, value, into) -> {
          // those in order of time follow from the others
          if (value.length > 0) {
            String name = new String(TimedKeys.name(key.get()), UTF_8);
            new ToldBook(into, keepsStanding).put(name, ToldRowsCodec.decode(value));
          }
        });
  }
}
