package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import java.util.ArrayList;
import java.util.List;

/** The names of a document in order; of names within names the outermost. */
final class NameMentions {
  private final List<NameMention> all = new ArrayList<>();

  NameMentions(Reading reading, Atoms atoms) {
    int end = 0;
    for (Mention mention : reading.result().getMentions()) {
      if (mention.getSpan().getStart() < end || mention.getType() == EntityType.instrument) {
        continue;
      }
      end = mention.getSpan().getEnd();
      int from = atoms.at(reading.toChar(mention.getSpan().getStart()));
      int to = atoms.at(reading.toChar(end) - 1) + 1;
      boolean other =
          to == from + 1
              && (atoms.is(from, CommonWords.UP)
                  || atoms.is(from, CommonWords.DOWN)
                  || atoms.is(from, CommonWords.WEEKDAY)
                  || atoms.is(from, SlotWords.TEMPERATURE));
      if (!other) {
        all.add(new NameMention(from, to, mention));
      }
    }
  }

  /** Number of the first name that begins at or after an atom. */
  int first(int atom) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (all.get(mid).from() < atom) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  int size() {
    return all.size();
  }

  NameMention get(int i) {
    return all.get(i);
  }

  /** The names that begin between two atoms, in order. */
  List<NameMention> between(int from, int to) {
    int first = first(from);
    int last = first;
    while (last < all.size() && all.get(last).from() < to) {
      last++;
    }
    return all.subList(first, last);
  }

  /** The name that covers an atom, or null. */
  NameMention at(int atom) {
    int i = first(atom + 1) - 1;
    return i >= 0 && all.get(i).to() > atom ? all.get(i) : null;
  }

  /** Whether an atom is one of several words of a name: {@code Budget} of a Budget Office. */
  boolean isInLonger(int atom) {
    NameMention name = at(atom);
    return name != null && name.to() - name.from() > 1;
  }
}
