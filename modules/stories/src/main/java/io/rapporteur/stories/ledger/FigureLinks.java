package io.rapporteur.stories.ledger;

import io.rapporteur.model.LedgerSlot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Links the figures of two documents: a function of these two alone, so that a story may keep the
 * links it has and add those of a new document.
 *
 * <p>Where two documents give one value for a measure, their other values are of other measures: a
 * figure that meets its like in a document is held against nothing else there. That, and not the
 * likeness of words, is what keeps invented conflicts away.
 */
public final class FigureLinks implements PairLinks {
  /** A link stands back where both figures have a better partner by this much, in thousandths. */
  private static final int BETTER = 1000;

  /** Two figures of one document tell one measure twice from this score, in thousandths. */
  private static final int LIKE = 1000;

  private final PairWeights weights;

  /** Links with the weights that ship. */
  public FigureLinks() {
    this(PairWeights.shipped());
  }

  /** Links with other weights. */
  public FigureLinks(PairWeights weights) {
    this.weights = weights;
  }

  /** The set whose dev half the weights that ship were learnt from. */
  public static String learntFrom() {
    return PairWeights.learntFrom();
  }

  /**
   * The links of two documents in order of their figures, whichever document comes first.
   *
   * @param one all figures of a document
   * @param other all figures of another
   */
  @Override
  public List<FigureLink> between(List<LedgerFigure> one, List<LedgerFigure> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    boolean turned = one.get(0).compareTo(other.get(0)) > 0;
    List<LedgerFigure> a = turned ? other : one;
    List<LedgerFigure> b = turned ? one : other;
    List<FigureLink> links = meeting(a, b);
    Map<LedgerFigure, Integer> met = best(links);
    Rivals all = new Rivals();
    links.forEach(all::add);
    links.removeIf(link -> standsBack(link, all));
    // taken for each other by a reader in haste: neither is looked for elsewhere
    links.removeIf(
        link -> link.relation() == ValueRelation.SAME && Fates.ofPart(link.first(), link.second()));
    links.addAll(apart(a, b, met));
    links.sort(FigureLink.ORDER);
    return links;
  }

  /**
   * Whether a figure of the link has a better partner in the other document that is not another
   * telling of this one, or both of its figures have a much better one.
   */
  private boolean standsBack(FigureLink link, Rivals all) {
    boolean first = false;
    boolean second = false;
    for (FigureLink rival : all.ofFirst(link)) {
      if (rival.score() > link.score()) {
        if (unlike(rival.second(), link.second())) {
          return true;
        }
        first |= rival.score() > link.score() + BETTER;
      }
    }
    for (FigureLink rival : all.ofSecond(link)) {
      if (rival.score() > link.score()) {
        if (unlike(rival.first(), link.first())) {
          return true;
        }
        second |= rival.score() > link.score() + BETTER;
      }
    }
    return first && second;
  }

  /** Whether two figures of one document are of two measures, for all that is known. */
  private boolean unlike(LedgerFigure a, LedgerFigure b) {
    ValueRelation relation = ValueRelation.of(a, b);
    return relation == null
        || relation == ValueRelation.APART
        || weights.score(a, b, relation) <= LIKE;
  }

  private List<FigureLink> meeting(List<LedgerFigure> a, List<LedgerFigure> b) {
    List<FigureLink> links = new ArrayList<>();
    for (LedgerFigure first : a) {
      for (LedgerFigure second : b) {
        ValueRelation relation = ValueRelation.of(first, second);
        if (relation != null && relation != ValueRelation.APART) {
          int score = weights.score(first, second, relation);
          if (score > 0
              && !PairFeatures.byChance(first, second, relation)
              && !PairFeatures.shareByChance(first, second, relation)
              && !PairFeatures.inRangeByChance(first, second, relation)
              && !Fates.two(first, second, relation)) {
            links.add(new FigureLink(first, second, relation, score, null));
          }
        }
      }
    }
    return links;
  }

  /**
   * Each with the one of the other document that it is most like, best first; another telling of
   * the same measure in its own document goes with it.
   */
  private List<FigureLink> apart(
      List<LedgerFigure> a, List<LedgerFigure> b, Map<LedgerFigure, Integer> met) {
    List<FigureLink> links = new ArrayList<>();
    for (LedgerFigure first : a) {
      for (LedgerFigure second : b) {
        if (!met.containsKey(first)
            && !met.containsKey(second)
            && ValueRelation.of(first, second) == ValueRelation.APART
            && !PairFeatures.agesOfTwo(first, second)) {
          int score = weights.score(first, second, ValueRelation.APART);
          LedgerSlot conflict = score > 0 ? Slots.conflict(first, second) : null;
          if (score > 0
              && (conflict != null
                  ? Conflicts.alike(first, second)
                  : Conflicts.tenable(first, second))) {
            links.add(new FigureLink(first, second, ValueRelation.APART, score, conflict));
          }
        }
      }
    }
    links.sort(
        Comparator.comparingInt(FigureLink::score).reversed().thenComparing(FigureLink.ORDER));
    List<FigureLink> taken = new ArrayList<>();
    Rivals better = new Rivals();
    for (FigureLink link : links) {
      if (!barred(link, better)) {
        better.add(link);
        taken.add(link);
      }
    }
    return taken;
  }

  /** Whether a figure of a link is held against one that measures something else already. */
  private boolean barred(FigureLink link, Rivals better) {
    return better.ofFirst(link).stream().anyMatch(its -> unlike(its.second(), link.second()))
        || better.ofSecond(link).stream().anyMatch(its -> unlike(its.first(), link.first()));
  }

  private static Map<LedgerFigure, Integer> best(List<FigureLink> links) {
    // by identity of place: a figure is one object in the list of its document
    Map<LedgerFigure, Integer> best = new IdentityHashMap<>();
    for (FigureLink link : links) {
      if (!link.first().interval().vague() && !link.second().interval().vague()) {
        best.merge(link.first(), link.score(), Math::max);
        best.merge(link.second(), link.score(), Math::max);
      }
    }
    return best;
  }
}
