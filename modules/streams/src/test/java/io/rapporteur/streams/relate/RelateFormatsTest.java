package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.streams.upgrade.FormerState;
import io.rapporteur.streams.upgrade.FormerState.FormerRecord;
import io.rapporteur.streams.upgrade.FormerStores;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class RelateFormatsTest {
  @Test
  void shouldReadAndWriteKeptDocumentsAsFormerVersionsDid() {
    FormerStores.assertFormatIsKept(
        "relate-documents",
        (key, value, into) -> {
          KeptKeys parts = KeptKeys.read(key);
          new KeptDocuments(into).put(parts.language(), parts.rest(), KeptDocument.decode(value));
        });
  }

  @Test
  void shouldReadAndWriteWhatWasToldAsFormerVersionsDid() {
    FormerStores.assertFormatIsKept("relate-stories", RelateFormatsTest::rewrite);
  }

  private static void rewrite(Bytes key, byte[] value, KeyValueStore<Bytes, byte[]> into) {
    // by the store's own reading: the entry alone, read and put
    into.put(key, value);
    KeptKeys parts = KeptKeys.read(key);
    ToldStories told = new ToldStories(into, parts.language());
    if (parts.letter() == 'S') {
      ToldStories.ToldStory story = told.story(parts.rest());
      into.delete(key);
      told.put(parts.rest(), story);
    } else {
      ToldStories.ToldMembership membership = told.membership(parts.rest());
      into.delete(key);
      told.put(parts.rest(), membership);
    }
  }

  @Test
  void shouldReadAndWriteLanguagesAsFormerVersionsDid() {
    FormerStores.assertFormatIsKept(
        "relate-languages",
        (key, value, into) ->
            new DocumentLanguages(into, null)
                .remember(new String(key.get(), UTF_8), new String(value, UTF_8)));
  }

  @Test
  void shouldReadAndWriteMovesOnTheirWayAsFormerVersionsDid() {
    for (FormerState former : FormerState.all()) {
      for (FormerRecord record : former.records("relate-readings-repartition")) {
        byte[] again = LanguageMove.decode(record.value()).encoded();
        if (former.version().equals(FormerState.newest().version())) {
          assertThat(Arrays.equals(again, record.value()))
              .as(FormerStores.changed("the repartition topic of readings", former))
              .isTrue();
        }
      }
    }
  }
}
