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
  /**
   * Bits for the place of a figure, of {@link LedgerFigure#MOST}, and for relation and conflict.
   */
  private static final int PLACE = 12;

  private static final int SORT = 8;

  private static final long[] NONE = {};
  private static final ValueRelation[] RELATIONS = ValueRelation.values();
  private static final LedgerSlot[] SLOTS = LedgerSlot.values();

  private final FigureLinks links = new FigureLinks();
  private final Recent<DocumentPair, long[]> known;

  /**
   * @param budget of what is remembered
   * @param stint in which is linked
   */
  Linking(CacheBudget budget, Stint stint) {
    known = new Recent<>(budget, links -> (long) links.length * Long.BYTES, stint);
  }

  /**
   * What {@link FigureLinks#between} gives for the figures of two documents.
   *
   * @param one all figures of a document
   * @param other all figures of another
   * @param pair these two
   */
  List<FigureLink> between(List<LedgerFigure> one, List<LedgerFigure> other, DocumentPair pair) {
    boolean turned = one.get(0).uri().compareTo(other.get(0).uri()) > 0;
    List<LedgerFigure> first = turned ? other : one;
    List<LedgerFigure> second = turned ? one : other;
    long[] packed = known.of(pair, key -> packed(first, second));
    List<FigureLink> unpacked = new ArrayList<>(packed.length);
    for (long link : packed) {
      int sort = part(link, 2 * PLACE, SORT);
      int slot = sort / RELATIONS.length;
      unpacked.add(
          new FigureLink(
              first.get(part(link, 0, PLACE)),
              second.get(part(link, PLACE, PLACE)),
              RELATIONS[sort % RELATIONS.length],
              (int) (link >>> 2 * PLACE + SORT),
              slot == 0 ? null : SLOTS[slot - 1]));
    }
    return unpacked;
  }

  private static int part(long link, int from, int bits) {
    return (int) (link >>> from) & (1 << bits) - 1;
  }

  private long[] packed(List<LedgerFigure> first, List<LedgerFigure> second) {
    List<FigureLink> found = links.between(first, second);
    long[] packed = found.isEmpty() ? NONE : new long[found.size()];
    int i = 0;
    for (FigureLink link : found) {
      int slot = link.conflict() == null ? 0 : link.conflict().ordinal() + 1;
      long sort = slot * RELATIONS.length + link.relation().ordinal();
      packed[i++] =
          place(link.first(), first)
              | place(link.second(), second) << PLACE
              | sort << 2 * PLACE
              | (long) link.score() << 2 * PLACE + SORT;
    }
    return packed;
  }

  /** By identity: a figure is one object in the list of its document. */
  private static long place(LedgerFigure figure, List<LedgerFigure> figures) {
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
