package io.rapporteur.stories.telling;

/** Two readings, the one of the lesser uri first: what they are to each other never changes. */
record DocumentPair(String one, long oneContent, String other, long otherContent) {
  static DocumentPair of(Brief a, Brief b) {
    return a.uri().compareTo(b.uri()) <= 0
        ? new DocumentPair(a.uri(), a.content(), b.uri(), b.content())
        : new DocumentPair(b.uri(), b.content(), a.uri(), a.content());
  }
}
