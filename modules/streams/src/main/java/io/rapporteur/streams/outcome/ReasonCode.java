package io.rapporteur.streams.outcome;

/**
 * The reason codes of dead letters that streams itself gives; reading gives further ones, see
 * {@code UnreadableDocumentException}. docs/operations.md says what to do about each.
 */
public final class ReasonCode {
  /** A payload of no bytes, or a null one that names no document to withdraw. */
  public static final String EMPTY = "empty";

  /** A record on the documents topic without a key: it cannot be told which document it is of. */
  public static final String KEY_MISSING = "key-missing";

  /** A key that is not the uri of its document: its versions could land on several tasks. */
  public static final String KEY_MISMATCH = "key-mismatch";

  /** A uri that is blank, too long or not text. */
  public static final String BAD_URI = "bad-uri";

  /** The name of a source that is too long to be one. */
  public static final String SOURCE_TOO_LONG = "source-too-long";

  /** An input over the size that is accepted. */
  public static final String TOO_LARGE = "too-large";

  /** The record made from the input is over the size a topic takes. */
  public static final String RESULT_TOO_LARGE = "result-too-large";

  /** Reading took longer than the budget. */
  public static final String TIME_BUDGET = "time-budget";

  /** Nested deeper than the stack. */
  public static final String TOO_DEEP = "too-deep";

  /** Reading took more memory than there was. */
  public static final String OUT_OF_MEMORY = "out-of-memory";

  /** A defect: reading failed in a way nobody foresaw. */
  public static final String DEFECT = "defect";

  /** A rule put the document on a route whose topic is not there. Replay once it is. */
  public static final String ROUTE_MISSING = "route-missing";

  /** Of several documents in one input some could not be read; the others went on. */
  public static final String PARTLY_READ = "partly-read";

  /** The input is of a known format and holds no document. */
  public static final String NO_DOCUMENT = "no-document";

  private ReasonCode() {}
}
