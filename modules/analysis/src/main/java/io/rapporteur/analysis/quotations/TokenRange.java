package io.rapporteur.analysis.quotations;

/** A run of tokens, by index, end exclusive. */
record TokenRange(int first, int end) {

  int size() {
    return end - first;
  }
}
