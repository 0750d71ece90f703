package io.rapporteur.analysis.quotations;

/** A run of tokens, by index, end exclusive. */
record Phrase(int first, int end) {

  int size() {
    return end - first;
  }
}
