package io.rapporteur.stories.yardstick;

/** The body of a document by code points. */
final class BodyText {
  private final int[] points;

  BodyText(String text) {
    this.points = text.codePoints().toArray();
  }

  int length() {
    return points.length;
  }

  /** The text between two places, empty when there is none. */
  String text(int start, int end) {
    return new String(points, start, Math.max(0, end - start));
  }

  /** Where the line of a place begins, no earlier than {@code least}. */
  int lineOf(int place, int least) {
    int at = place;
    while (at > least && points[at - 1] != '\n') {
      at--;
    }
    return at;
  }
}
