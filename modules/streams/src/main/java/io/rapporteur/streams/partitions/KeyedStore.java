package io.rapporteur.streams.partitions;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.streams.App;
import io.rapporteur.streams.admit.VersionStateCodec;
import io.rapporteur.streams.alert.MatchedDocument;
import io.rapporteur.streams.facts.ToldBook;
import io.rapporteur.streams.stores.TimedKeys;
import io.rapporteur.streams.topology.AlertTopology;
import io.rapporteur.streams.topology.AnnotateTopology;
import io.rapporteur.streams.topology.FactsTopology;
import io.rapporteur.streams.topology.RelateTopology;
import java.util.List;
import java.util.stream.Stream;

/**
 * The stores that lie beside an input topic: what is remembered of a document has to be in the
 * partition that its records come in. The other stores lie beside repartition topics, whose width
 * stays as it was made.
 */
enum KeyedStore {
  /** Versions and routes of documents, by uri. */
  VERSIONS(App.ANNOTATE, AnnotateTopology.VERSIONS) {
    @Override
    byte[] uri(byte[] key) {
      // a blank one is a note of the sweeper to its own task
      return new String(key, UTF_8).isBlank() ? null : key;
    }

    @Override
    byte[] moved(byte[] value) {
      return VersionStateCodec.encode(VersionStateCodec.decode(value).movedElsewhere());
    }
  },

  /** What was passed on to be counted: a letter and the uri, or a letter, a time and the uri. */
  MATCHED(App.ALERT, AlertTopology.MATCHED) {
    @Override
    byte[] uri(byte[] key) {
      return TimedKeys.name(key);
    }

    @Override
    byte[] moved(byte[] value) {
      return value.length == 0 ? value : MatchedDocument.decode(value).movedElsewhere().encoded();
    }
  },

  /** Rows told of documents: a letter and the uri, or a letter, a time and the uri. */
  FACTS(App.FACTS, FactsTopology.TOLD_FACTS) {
    @Override
    byte[] uri(byte[] key) {
      return TimedKeys.name(key);
    }

    @Override
    byte[] moved(byte[] value) {
      return ToldBook.movedElsewhere(value);
    }
  },

  /** The language a document is related in, by uri. */
  LANGUAGES(App.RELATE, RelateTopology.LANGUAGES) {
    @Override
    byte[] uri(byte[] key) {
      return key;
    }

    @Override
    byte[] moved(byte[] value) {
      return value;
    }
  };

  private final App app;
  private final String store;

  KeyedStore(App app, String store) {
    this.app = app;
    this.store = store;
  }

  /** The stores of an application. */
  static List<KeyedStore> of(App app) {
    return Stream.of(values()).filter(one -> one.app == app).toList();
  }

  /** The name of the changelog topic. */
  String changelog(RapporteurConfig config) {
    return app.groupId(config) + "-" + store + "-changelog";
  }

  /** The uri that a key is about, UTF-8 bytes; null when it is about none and stays. */
  abstract byte[] uri(byte[] key);

  /** The same value for another partition, in which offsets count other records. */
  abstract byte[] moved(byte[] value);
}
