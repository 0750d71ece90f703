package io.rapporteur.stories.copies;

import io.rapporteur.stories.copies.CopyDifferences.Replaced;
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

  /** An article of which more than this is one speech is that speech. */
  private static final double SPEECH_MOST = .6;

  /** So many words in a row must be shared that anything is said of two texts. */
  private static final int LEAST_RUN = 8;

  private CopyJudge() {}

  /** The name of the set that the weights were learnt from. */
  public static String learntFrom() {
    return CopyWeights.shipped().set();
  }

  /** The judgement; {@code judge(a, b)} and {@code judge(b, a)} are equal. */
  public static CopyJudgement judge(CopyText one, CopyText other) {
    boolean ordered = one.uri().compareTo(other.uri()) <= 0;
    CopyText a = ordered ? one : other;
    CopyText b = ordered ? other : one;
    TextAlignment alignment = TextAlignment.of(a, b);
    CopyFeatures features = CopyFeatures.of(alignment);
    long score = CopyWeights.shipped().score(features.values());
    boolean copy = (score > 0 || identical(a, b)) && !quotationAlone(features);
    CopyDirection direction =
        copy ? CopyDirection.of(a.document(), b.document()) : new CopyDirection(null, "");
    CopyRelation relation = copy ? relation(direction, a, features) : noCopy(features);
    CopyDifferences differences = CopyDifferences.of(alignment);
    List<String> why = new ArrayList<>();
    switch (relation) {
      case COPY, PARTIAL -> {
        why.add(shares(relation, features));
        why.add(direction.why());
      }
      case QUOTE -> why.add(shares(relation, features));
      case TEMPLATE -> why.add("same form: " + differing(differences));
      case NONE -> {}
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

  /** By the source's share; where it is open which is the source, both must have nearly all. */
  private static CopyRelation relation(CopyDirection direction, CopyText a, CopyFeatures features) {
    double ofA = features.articleShareOfA();
    double ofB = features.articleShareOfB();
    boolean open = direction.source() == null;
    double share = open ? Math.min(ofA, ofB) : direction.source().equals(a.uri()) ? ofA : ofB;
    return share >= COPY ? CopyRelation.COPY : CopyRelation.PARTIAL;
  }

  /** Where every word is the same no other event can be told, however late it comes again. */
  private static boolean identical(CopyText a, CopyText b) {
    return a.size() >= LEAST_RUN && Arrays.equals(a.hashes(), b.hashes());
  }

  /** Two articles may quote a speech at length, and neither be made from the other. */
  private static boolean quotationAlone(CopyFeatures features) {
    return features.nothingButQuotation() && larger(features) < SPEECH_MOST;
  }

  private static CopyRelation noCopy(CopyFeatures features) {
    if (features.longestRun() < LEAST_RUN || features.carriedSentences() == 0) {
      return CopyRelation.NONE;
    }
    if (quotationAlone(features)) {
      return CopyRelation.QUOTE;
    }
    if (larger(features) >= QUOTE_MOST) {
      return CopyRelation.TEMPLATE;
    }
    return features.keepsFacts() ? CopyRelation.QUOTE : CopyRelation.NONE;
  }

  private static double larger(CopyFeatures features) {
    return Math.max(features.articleShareOfA(), features.articleShareOfB());
  }

  private static String shares(CopyRelation relation, CopyFeatures features) {
    return String.format(
        Locale.ROOT,
        "%s: %.2f, %.2f",
        relation.name().toLowerCase(Locale.ROOT),
        features.shareOfA(),
        features.shareOfB());
  }

  /** The first of what differs, which is what tells the two events apart. */
  private static String differing(CopyDifferences differences) {
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
