package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a road whole that is named by its ends: {@code the Bergen-Voss highway} is one place, not
 * two; {@code the Bergen-Voss section} is a stretch between two.
 */
final class RoadsByEnds implements NamePass {
  /** So many words may stand between the second place and the word for the road. */
  private static final int BETWEEN = 2;

  @Override
  public String name() {
    return "roads-by-ends";
  }

  @Override
  public String purpose() {
    return "a road that is named by its two ends is one place: the Bergen-Voss highway";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> out = new ArrayList<>(found.size());
    int i = 0;
    while (i < found.size()) {
      FoundName name = found.get(i);
      FoundName next = i + 1 < found.size() ? found.get(i + 1) : null;
      int past = next == null || !isPair(name, next, text) ? -1 : pastRoad(next, text);
      out.add(past > 0 ? text.name(text.first(name), past, EntityType.place) : name);
      i += past > 0 ? 2 : 1;
    }
    return out;
  }

  private static boolean isPair(FoundName one, FoundName other, NamedText text) {
    if (!one.isPlace()
        || !other.isPlace()
        || one.isDemonym()
        || other.isDemonym()
        || other.start() - one.end() != 1) {
      return false;
    }
    char between = text.body().charAt(one.end());
    return between == '-' || between == '–';
  }

  /** Just past the word for the road, in or after the second place; -1 without one. */
  private static int pastRoad(FoundName other, NamedText text) {
    int past = text.past(other);
    if (text.is(past - 1, NameWords.ROAD)) {
      return past;
    }
    for (int i = past; i <= past + BETWEEN && i < text.size(); i++) {
      Token word = text.token(i);
      boolean goesOn =
          text.gapBefore(i) == 1
              && word.text().equals(word.lower())
              && Character.isLetter(word.text().charAt(0));
      if (!goesOn) {
        return -1;
      }
      if (word.is(NameWords.ROAD)) {
        return i + 1;
      }
    }
    return -1;
  }
}
