package io.rapporteur.streams.admit;

import io.rapporteur.streams.upgrade.FormerStores;
import org.junit.jupiter.api.Test;

class VersionsFormatTest {
  @Test
  void shouldReadAndWriteVersionsAsFormerVersionsDid() {
    FormerStores.assertFormatIsKept(
        "annotate-versions",
        (key, value, into) ->
            into.put(key, VersionStateCodec.encode(VersionStateCodec.decode(value))));
  }
}
