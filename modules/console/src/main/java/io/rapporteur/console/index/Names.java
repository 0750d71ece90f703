package io.rapporteur.console.index;

/** Names of the index's own fields; those that queries name are called as in queries. */
final class Names {
  /** The uri, or its digest when it is too long for an index. */
  static final String KEY = "_key";

  /** Present where a value was left out as too long, so that the index alone cannot answer. */
  static final String ODD = "_odd";

  static final String ROW = "_row";
  static final String CONTENT = "_content";
  static final String RECORD = "_record";
  static final String ARRIVED = "_arrived";
  static final String PUBLISHED = "_published";

  /** Sets documents of one instant in an order that holds across pages. */
  static final String TIE = "_tie";

  static final String FACET = "_f.";

  private Names() {}
}
