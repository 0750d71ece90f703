package io.rapporteur.console.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayIndexTest {
  @TempDir Path root;

  /** Or a document that is withdrawn while the index is refreshed would stay in it. */
  @Test
  void shouldNeverDenyWhatWasWrittenWhileItIsRefreshed() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    try (DayIndex index = DayIndex.open(root, LocalDate.of(2025, 3, 3))) {
      CompletableFuture<Void> refreshing = CompletableFuture.runAsync(() -> refresh(index, ended));
      for (int i = 0; i < 20_000; i++) {
        String key = "urn:" + i;
        index.put(key, document(key));
        assertThat(index.mayHold(key)).as(key).isTrue();
        index.remove(key);
      }
      ended.set(true);
      refreshing.get();
      index.refresh();
      assertThat(index.holds("urn:19999")).isFalse();
      assertThat(index.mayHold("urn:19999")).isFalse();
    }
  }

  private static void refresh(DayIndex index, AtomicBoolean ended) {
    try {
      while (!ended.get()) {
        index.refresh();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(String key) {
    Document document = new Document();
    document.add(new StringField(Names.KEY, key, Field.Store.NO));
    return document;
  }
}
