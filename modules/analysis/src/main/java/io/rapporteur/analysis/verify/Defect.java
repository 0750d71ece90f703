package io.rapporteur.analysis.verify;

/**
 * Something in a record that is not so.
 *
 * @param path where in the record, for example {@code mentions[3].span}
 * @param problem what is wrong
 */
public record Defect(String path, String problem) {

  @Override
  public String toString() {
    return path + ": " + problem;
  }
}
