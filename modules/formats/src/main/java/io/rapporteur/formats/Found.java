package io.rapporteur.formats;

import io.rapporteur.analysis.parse.DocumentParser;
import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Takes what a format finds in a payload; completes each document from the envelope. */
public final class Found {
  /** How deep mails may lie in mails. */
  private static final int DEEPEST = 8;

  private static final int MOST_SORTS = 1_000;

  private final DocumentParser parser = new DocumentParser();
  private final ReadLimits limits;
  private final List<Document> documents = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();
  private final Map<String, Integer> passedOver = new TreeMap<>();
  private int level;

  Found(ReadLimits limits) {
    this.limits = limits;
  }

  /** What may be spent. */
  public ReadLimits limits() {
    return limits;
  }

  /**
   * One of several documents. What makes it unreadable is kept as a flaw, and the others go on.
   *
   * @param place where it stands, for a message
   * @param envelope what is known beside it
   * @param identity what its uri is derived from when it has none
   * @param reading makes the document
   */
  public void oneOfSeveral(
      String place, Envelope envelope, byte[] identity, Supplier<Document> reading) {
    try {
      add(parser.complete(reading.get(), envelope, identity));
    } catch (UnreadableDocumentException e) {
      if (e.reason().equals(TooMany.REASON)) {
        throw e;
      }
      flaw(new Flaw(place, e.reason(), e.getMessage()));
    }
  }

  /** The one document of a payload, or of a part of one. */
  public void only(Document document, Envelope envelope, byte[] identity) {
    add(parser.complete(document, envelope, identity));
  }

  /** A document that is complete. */
  void add(Document document) {
    if (documents.size() == limits.documents()) {
      throw TooMany.of("documents", limits.documents());
    }
    documents.add(document);
  }

  /** A document that cannot be read. */
  public void flaw(Flaw flaw) {
    if (flaws.size() == limits.documents()) {
      throw TooMany.of("documents", limits.documents());
    }
    flaws.add(flaw);
  }

  /** Something that is no document, by its sort: {@code packageItem}. */
  public void passOver(String sort) {
    boolean known = passedOver.size() < MOST_SORTS || passedOver.containsKey(sort);
    passedOver.merge(known ? sort : "others", 1, Integer::sum);
  }

  /** Reads what lies within a payload, and in turn what lies within that. */
  void within(Runnable reading) {
    if (level == DEEPEST) {
      throw new UnreadableDocumentException(
          "too-deep",
          "it lies deeper than " + DEEPEST + " mails in one another; send it by itself");
    }
    level++;
    try {
      reading.run();
    } finally {
      level--;
    }
  }

  Contents contents(String format) {
    return new Contents(format, documents, flaws, passedOver);
  }
}
