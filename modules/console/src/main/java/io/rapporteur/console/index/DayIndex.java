package io.rapporteur.console.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;

/** The documents that arrived on one day. Written by one thread, refreshed by another. */
final class DayIndex implements AutoCloseable {
  private static final double BUFFER_MB = 48;

  final LocalDate day;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private DirectoryReader reader;

  /** How many times something was written, and how many of these {@link #reader} surely shows. */
  private volatile long written;

  private volatile long shown;

  private DayIndex(LocalDate day, FSDirectory directory, IndexWriter writer) throws IOException {
    this.day = day;
    this.directory = directory;
    this.writer = writer;
    this.reader = DirectoryReader.open(writer);
  }

  static DayIndex open(Path root, LocalDate day) throws IOException {
    FSDirectory directory = FSDirectory.open(root.resolve(day.toString()));
    IndexWriterConfig config = new IndexWriterConfig(LuceneDocuments.ANALYZER);
    config.setRAMBufferSizeMB(BUFFER_MB);
    try {
      return new DayIndex(day, directory, new IndexWriter(directory, config));
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  void put(String key, Document document) throws IOException {
    writer.updateDocument(new Term(Names.KEY, key), document);
    written = written + 1;
  }

  void remove(String key) throws IOException {
    writer.deleteDocuments(new Term(Names.KEY, key));
    written = written + 1;
  }

  /** Whether the document is here, or may be: what was written a moment ago is not looked at. */
  boolean mayHold(String key) throws IOException {
    return written != shown || holds(key);
  }

  /** Whether the document was here at the last refresh. */
  boolean holds(String key) throws IOException {
    DirectoryReader seen = reader();
    try {
      for (LeafReaderContext leaf : seen.leaves()) {
        PostingsEnum found = leaf.reader().postings(new Term(Names.KEY, key), PostingsEnum.NONE);
        for (int id = found == null ? DocIdSetIterator.NO_MORE_DOCS : found.nextDoc();
            id != DocIdSetIterator.NO_MORE_DOCS;
            id = found.nextDoc()) {
          if (leaf.reader().getLiveDocs() == null || leaf.reader().getLiveDocs().get(id)) {
            return true;
          }
        }
      }
      return false;
    } finally {
      seen.decRef();
    }
  }

  /** The documents as of the last refresh; to be given back with {@code decRef}. */
  synchronized DirectoryReader reader() {
    reader.incRef();
    return reader;
  }

  /** Makes what was written visible; says whether anything was. */
  boolean refresh() throws IOException {
    long before = written;
    if (before == shown) {
      return false;
    }
    DirectoryReader old = reader;
    DirectoryReader next = DirectoryReader.openIfChanged(old, writer);
    if (next != null) {
      synchronized (this) {
        reader = next;
      }
      old.decRef();
    }
    // not sooner: until here a document that was just written is in no reader that others see
    shown = before;
    return next != null;
  }

  void commit() throws IOException {
    if (writer.hasUncommittedChanges()) {
      writer.commit();
    }
  }

  long bytes() throws IOException {
    long bytes = 0;
    for (String file : directory.listAll()) {
      try {
        bytes += directory.fileLength(file);
      } catch (java.nio.file.NoSuchFileException e) {
        // merged away meanwhile
        bytes += 0;
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      reader.decRef();
    }
    writer.close();
    directory.close();
  }

  /** Closes it without keeping what was written since the last commit. */
  void drop() throws IOException {
    synchronized (this) {
      reader.decRef();
    }
    writer.rollback();
    directory.close();
  }
}
