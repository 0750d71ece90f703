package io.rapporteur.rules.query;

/** A query that cannot be read: what is wrong, where, and how to mend it. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;
  private final int line;
  private final int column;

  /**
   * @param offset where in the query, in chars from 0
   */
  public QueryException(String message, String query, int offset) {
    super(message);
    this.offset = Math.max(0, Math.min(offset, query.length()));
    int lineStart = query.lastIndexOf('\n', this.offset - 1) + 1;
    this.line = (int) query.substring(0, this.offset).chars().filter(c -> c == '\n').count() + 1;
    this.column = query.codePointCount(lineStart, this.offset) + 1;
  }

  /** Where in the query, in chars from 0. */
  public int offset() {
    return offset;
  }

  /** Line of the query, from 1. */
  public int line() {
    return line;
  }

  /** Column of the line in code points, from 1. */
  public int column() {
    return column;
  }

  /** The message with its place before it. */
  public String located() {
    return "line " + line + ", column " + column + ": " + getMessage();
  }
}
