package io.rapporteur.export;

import java.util.Locale;

/** Formats of files. */
enum Format {
  /** A record a line, as `watch --json` prints it. */
  JSONL,
  /** A line of names, then a record a line; what is nested is JSON. */
  CSV,
  /** Columns, compressed. */
  PARQUET;

  /** The ending of files, without the dot. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
