package io.rapporteur.stories.telling;

import io.rapporteur.model.LedgerSlot;
import io.rapporteur.stories.ledger.FigureLink;
import io.rapporteur.stories.ledger.FigureLinks;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.ledger.ValueRelation;
import java.util.ArrayList;
import java.util.List;

/**
 * Remembers which figures of two documents measure the same: a story is told again with every
 * document that comes, and two documents stay what they are to each other. Remembered are places in
 * the documents' lists, so that a pair takes some hundred bytes and outlives the dossiers. Not for
 * several threads.
 */
final class Linking {
  /** Numbers for a link: the places of its figures, its relation and conflict, its score. */
  private static final int WIDTH = 4;

  private static final int[] NONE = {};
  private static final ValueRelation[] RELATIONS = ValueRelation.values();
  private static final LedgerSlot[] SLOTS = LedgerSlot.values();

  private final FigureLinks links = new FigureLinks();
  private final Recent<DocumentPair, int[]> known;

  /**
   * @param budget of what is remembered
   */
  Linking(CacheBudget budget) {
    known = new Recent<>(budget, links -> (long) links.length * Integer.BYTES);
  }

  /** What {@link FigureLinks#between} gives for the figures of two documents. */
  List<FigureLink> between(Dossier one, Dossier other) {
    boolean turned = one.uri().compareTo(other.uri()) > 0;
    List<LedgerFigure> first = (turned ? other : one).figures();
    List<LedgerFigure> second = (turned ? one : other).figures();
    int[] packed = known.of(DocumentPair.of(one, other), pair -> packed(first, second));
    List<FigureLink> unpacked = new ArrayList<>(packed.length / WIDTH);
    for (int i = 0; i < packed.length; i += WIDTH) {
      int sort = packed[i + 2];
      int slot = sort / RELATIONS.length;
      unpacked.add(
          new FigureLink(
              first.get(packed[i]),
              second.get(packed[i + 1]),
              RELATIONS[sort % RELATIONS.length],
              packed[i + 3],
              slot == 0 ? null : SLOTS[slot - 1]));
    }
    return unpacked;
  }

  private int[] packed(List<LedgerFigure> first, List<LedgerFigure> second) {
    List<FigureLink> found = links.between(first, second);
    int[] packed = found.isEmpty() ? NONE : new int[found.size() * WIDTH];
    int i = 0;
    for (FigureLink link : found) {
      packed[i++] = place(link.first(), first);
      packed[i++] = place(link.second(), second);
      int slot = link.conflict() == null ? 0 : link.conflict().ordinal() + 1;
      packed[i++] = slot * RELATIONS.length + link.relation().ordinal();
      packed[i++] = link.score();
    }
    return packed;
  }

  /** By identity: a figure is one object in the list of its document. */
  private static int place(LedgerFigure figure, List<LedgerFigure> figures) {
    int place = 0;
    while (figures.get(place) != figure) {
      place++;
    }
    return place;
  }

  /** Forgets all, for good. */
  void release() {
    known.release();
  }
}
