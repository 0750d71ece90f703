package io.rapporteur.console.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * Where the documents are kept that are searched: in indexes of the console's own, or in a cluster
 * that consoles share. One thread writes; a failure is thrown, the records are read again, and
 * taking one twice is the same as taking it once.
 */
public interface Holdings extends AutoCloseable {
  /** The next record of each partition to be read; empty to begin anew. */
  Map<Integer, Long> offsets();

  /** Says which documents come next, for those that have to ask whether they hold them. */
  default void expect(Set<String> uris) throws IOException {}

  /** Whether an earlier version of a document is held. */
  boolean holds(String uri) throws IOException;

  /** Puts a document in the place of its earlier versions. */
  void put(Arrival arrival, Row row) throws IOException;

  /**
   * Takes a document out.
   *
   * @param offset of the record that says so
   */
  void remove(String uri, long offset) throws IOException;

  /** Sends off what was put and taken out; until then it may be held back. */
  default void flush() throws IOException {}

  /** Makes what was written visible; false when something is still to be taken out. */
  boolean refresh() throws IOException;

  /** Makes everything last, and how far it has come. */
  void commit(Map<Integer, Long> offsets) throws IOException;

  /** Deletes the days before one. */
  void expire(LocalDate oldest) throws IOException;

  /** How many days there are. */
  int count();

  /** The first day held; null for none. */
  LocalDate first();

  /** Bytes on disk. */
  long bytes();

  /** What is not well with it, in one line; empty when all is. */
  default String complaint() {
    return "";
  }

  /** Waits for nothing any more: it is about to be closed. */
  default void stopping() {}

  @Override
  void close() throws IOException;
}
