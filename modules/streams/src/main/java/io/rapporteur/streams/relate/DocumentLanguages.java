package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.model.AnnotatedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Remembers as of which language each document was passed on, so that a withdrawal, which says
 * nothing of it, finds the way, and a document that is read as of another leaves the first.
 */
public final class DocumentLanguages {
  private final KeyValueStore<Bytes, byte[]> store;
  private final PackedReadings readings;

  /**
   * A move to a language.
   *
   * @param language BCP 47 primary subtag; {@code und} when not known
   */
  public record Directed(String language, LanguageMove move) {}

  /** What is remembered is kept in a store. */
  public DocumentLanguages(KeyValueStore<Bytes, byte[]> store, PackedReadings readings) {
    this.store = store;
    this.readings = readings;
  }

  /**
   * What to pass on of a record.
   *
   * @param reading null when the document is withdrawn
   * @param arrival timestamp of the record, milliseconds since the epoch
   */
  public List<Directed> moves(String uri, AnnotatedDocument reading, long arrival) {
    byte[] bytes = store.get(key(uri));
    String before = bytes == null ? null : new String(bytes, UTF_8);
    String now = reading == null ? null : language(reading);
    List<Directed> moves = new ArrayList<>();
    if (before != null && !before.equals(now)) {
      LanguageMove.Kind kind = now == null ? LanguageMove.Kind.WITHDRAW : LanguageMove.Kind.LEAVE;
      moves.add(new Directed(before, new LanguageMove(kind, uri, null)));
    }
    if (now != null) {
      KeptDocument kept = readings.kept(reading, arrival);
      moves.add(new Directed(now, new LanguageMove(LanguageMove.Kind.PUT, uri, kept)));
    }
    return moves;
  }

  /** Remembers the language of a document; null when it is withdrawn. */
  public void remember(String uri, String language) {
    if (language == null) {
      store.delete(key(uri));
    } else {
      store.put(key(uri), language.getBytes(UTF_8));
    }
  }

  private static Bytes key(String uri) {
    return Bytes.wrap(uri.getBytes(UTF_8));
  }

  /** The language a document is related in. */
  public static String language(AnnotatedDocument reading) {
    String language = Locale.forLanguageTag(reading.getLanguage().getTag()).getLanguage();
    return language.isEmpty() ? "und" : language;
  }
}
