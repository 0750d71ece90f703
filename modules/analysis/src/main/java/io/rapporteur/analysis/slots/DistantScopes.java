package io.rapporteur.analysis.slots;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import io.rapporteur.analysis.scan.Atoms;
import io.rapporteur.analysis.scan.Sentences;
import java.util.List;

/**
 * Where something happened that the sentence before tells, and whose a figure is without a name.
 */
final class DistantScopes {
  /** Words of a subject without a name. */
  private static final int KIND = 4;

  private final Atoms atoms;
  private final Sentences sentences;
  private final NameMentions names;
  private final Tellers tellers;

  DistantScopes(Atoms atoms, Sentences sentences, NameMentions names, Tellers tellers) {
    this.atoms = atoms;
    this.sentences = sentences;
    this.names = names;
    this.tellers = tellers;
  }

  /** {@code He was hurt at Brenn prison. Two men stand trial}: where the sentence before was. */
  NameMention scene(FigureContext context) {
    boolean opens = context.sentence() == 0 || sentences.opensParagraph(context.sentence());
    boolean done =
        atoms.pack(context.from()).list(EventWords.DONE_THERE).has(context.figure().getEvent());
    if (opens || !done) {
      return null;
    }
    int start = sentences.start(context.sentence() - 1);
    List<NameMention> before = names.between(start, context.start());
    for (int n = before.size() - 1; n >= 0; n--) {
      NameMention name = before.get(n);
      if (atoms.is(name.from() - 1, SlotWords.IN_PLACE)
          && !name.isPerson()
          && !name.isDemonym()
          && !tellers.has(name)) {
        return name;
      }
    }
    return null;
  }

  /** {@code Small banks must hold 10 percent}: whoever it is of, without a name. */
  NameMention kind(FigureContext context) {
    FigureKind kind = FigureKind.of(context.figure(), atoms.pack(context.from()));
    if (kind != FigureKind.PERCENT && kind != FigureKind.MONEY) {
      return null;
    }
    int from = context.start();
    int to = from;
    while (to < context.from()
        && to < from + KIND
        && atoms.isWord(to)
        && !atoms.is(to, CommonWords.STOP)
        && !atoms.is(to, GrammarWords.AUXILIARY)
        && !atoms.is(to, CommonWords.MODAL)
        && !SharedVerb.isVerb(atoms, to)) {
      to++;
    }
    boolean verb = to > from && (atoms.is(to, CommonWords.MODAL) || atoms.is(to, CommonWords.HAVE));
    boolean plural = verb && atoms.pack(from).morphology().isPlural(atoms.text(to - 1));
    return plural ? new NameMention(from, to, null) : null;
  }
}
