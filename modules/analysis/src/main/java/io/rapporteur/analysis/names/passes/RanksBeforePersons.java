package io.rapporteur.analysis.names.passes;

import java.util.List;

/**
 * Begins a person's name after what they are, {@code Insp Ada Poe}, {@code Neighbours Ada and
 * Finn}; a rank alone is nobody, nor is the first half of one, {@code Air Vice-Marshal}.
 */
final class RanksBeforePersons extends SingleNamePass {

  @Override
  public String name() {
    return "ranks-before-persons";
  }

  @Override
  public String purpose() {
    return "a rank in short or a plural of persons is no part of a name: Insp Ada Poe";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = text.first(name);
    int past = text.past(name);
    boolean half =
        !name.isPlace()
            && text.is(past, "-")
            && text.isGlued(past)
            && text.is(past + 1, NameWords.RANK)
            && !text.is(first, NameWords.RANK_IN_SHORT);
    if (half) {
      return;
    }
    int from = first;
    while (name.isPerson() && from < past && isRank(from, past, text)) {
      from++;
    }
    if (from == first) {
      out.add(name);
    } else if (from < past) {
      out.add(name.at(text.token(from).start(), name.end()));
    }
  }

  /** A word before a name; one that is also a name, with two words of a name after it. */
  private static boolean isRank(int at, int past, NamedText text) {
    return text.is(at, NameWords.RANK_IN_SHORT)
        || past - at > 2 && text.is(at, NameWords.DOUBTFUL_TITLE)
        || past - at > 1 && text.is(at, NameWords.PERSONS)
        || text.is(at, ".") && at > 0 && text.is(at - 1, NameWords.RANK_IN_SHORT);
  }
}
