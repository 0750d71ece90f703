package io.rapporteur.stories.copies;

import io.rapporteur.stories.copies.Differences.Replaced;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Judges two documents: a copy, a part, a shared quotation, the same form, or nothing. */
public final class CopyJudge {
  /** So much of the source makes a copy; less is a part. */
  private static final double COPY = .8;

  /** More than this of either text is no mere quotation. */
  private static final double QUOTE_MOST = .4;

  /** So many words in a row must be shared that anything is said of two texts. */
  private static final int LEAST_RUN = 8;

  private static final int SAME_HOURS = 7 * 24;

  private CopyJudge() {}

  /** The judgement; {@code judge(a, b)} and {@code judge(b, a)} are equal. */
  public static CopyJudgement judge(CopyText one, CopyText other) {
    boolean ordered = one.uri().compareTo(other.uri()) <= 0;
    CopyText a = ordered ? one : other;
    CopyText b = ordered ? other : one;
    Alignment alignment = Alignment.of(a, b);
    PairFeatures features = PairFeatures.of(alignment);
    long score = score(alignment, features);
    List<String> why = new ArrayList<>();
    Direction direction = new Direction(null, "");
    CopyRelation relation;
    if (score > 0) {
      direction = Direction.of(a.document(), b.document());
      relation = relation(direction, a, features);
      why.add(shares(relation, features));
      why.add(direction.why());
    } else {
      relation = noCopy(features);
    }
    Differences differences = Differences.of(alignment);
    if (relation == CopyRelation.TEMPLATE) {
      why.add("same form: " + differing(differences));
    } else if (relation == CopyRelation.QUOTE) {
      why.add(shares(relation, features));
    }
    return new CopyJudgement(
        a.uri(),
        b.uri(),
        relation,
        direction.source(),
        features.shareOfA(),
        features.shareOfB(),
        score,
        differences,
        why);
  }

  /** A text with every word the same is a copy, unless it comes back another week. */
  private static long score(Alignment alignment, PairFeatures features) {
    long score = CopyWeights.shipped().score(features.values());
    boolean same = Arrays.equals(alignment.a.hashes(), alignment.b.hashes());
    return same && alignment.a.size() >= LEAST_RUN && features.hours() <= SAME_HOURS
        ? Math.max(1, score)
        : score;
  }

  /** By the source's share; where it is open which is the source, both must have nearly all. */
  private static CopyRelation relation(Direction direction, CopyText a, PairFeatures features) {
    double ofA = features.articleShareOfA();
    double ofB = features.articleShareOfB();
    boolean open = direction.source() == null;
    double share = open ? Math.min(ofA, ofB) : direction.source().equals(a.uri()) ? ofA : ofB;
    return share >= COPY ? CopyRelation.COPY : CopyRelation.PARTIAL;
  }

  private static CopyRelation noCopy(PairFeatures features) {
    if (features.longestRun() < LEAST_RUN || features.carriedSentences() == 0) {
      return CopyRelation.NONE;
    }
    double larger = Math.max(features.articleShareOfA(), features.articleShareOfB());
    if (larger >= QUOTE_MOST) {
      return CopyRelation.TEMPLATE;
    }
    return features.keepsFacts() ? CopyRelation.QUOTE : CopyRelation.NONE;
  }

  private static String shares(CopyRelation relation, PairFeatures features) {
    return String.format(
        Locale.ROOT,
        "%s: %.2f, %.2f",
        relation.name().toLowerCase(Locale.ROOT),
        features.shareOfA(),
        features.shareOfB());
  }

  /** The first of what differs, which is what tells the two events apart. */
  private static String differing(Differences differences) {
    List<Replaced> places = new ArrayList<>(differences.figures());
    places.addAll(differences.words());
    return places.stream()
        .filter(place -> !place.from().isEmpty() && !place.to().isEmpty())
        .limit(3)
        .map(place -> place.from() + " \u2192 " + place.to())
        .reduce((left, right) -> left + "; " + right)
        .orElse("days apart");
  }
}
