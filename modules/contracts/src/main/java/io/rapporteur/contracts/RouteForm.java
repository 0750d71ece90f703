package io.rapporteur.contracts;

/**
 * In which form documents stand on a route.
 *
 * @param format of the record's value
 * @param brief whether body, edits, sentences and tokens are left empty
 */
public record RouteForm(Format format, boolean brief) {
  /** Formats of a value. */
  public enum Format {
    /** {@code AnnotatedDocument} in framed Avro, by the registry. */
    AVRO,
    /** The same record as one line of JSON. */
    JSON,
    /** IPTC ninjs 3.1. */
    NINJS
  }

  /** Avro in full: what holds when nothing is declared. */
  public static final RouteForm STANDARD = new RouteForm(Format.AVRO, false);

  /** Whether values are text in JSON, which needs no registry. */
  public boolean isJson() {
    return format != Format.AVRO;
  }
}
