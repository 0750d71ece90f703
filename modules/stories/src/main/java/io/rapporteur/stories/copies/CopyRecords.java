package io.rapporteur.stories.copies;

import io.rapporteur.model.Membership;
import io.rapporteur.model.Repeat;
import io.rapporteur.model.Replaced;
import io.rapporteur.stories.copies.Origins.Origin;
import io.rapporteur.stories.copies.Origins.Source;
import java.util.ArrayList;
import java.util.List;

/** Writes where a document comes from into its membership. */
public final class CopyRecords {
  private CopyRecords() {}

  /** Sets origin, duplicateOf, partOf and repeats of the document that an origin is of. */
  public static void write(Origin origin, Membership membership) {
    membership.setOrigin(
        origin.carrier() ? io.rapporteur.model.Origin.carrier : io.rapporteur.model.Origin.witness);
    membership.setDuplicateOf(null);
    List<String> parts = new ArrayList<>();
    List<Repeat> repeats = new ArrayList<>();
    for (Source source : origin.sources()) {
      boolean whole = source.judgement().relation() == CopyRelation.COPY;
      if (whole && repeats.isEmpty() && origin.carrier()) {
        membership.setDuplicateOf(source.witness());
      } else {
        parts.add(source.witness());
      }
      repeats.add(repeat(origin.uri(), source.judgement()));
    }
    membership.setPartOf(parts);
    membership.setRepeats(repeats);
  }

  private static Repeat repeat(String uri, CopyJudgement judgement) {
    String other = judgement.other(uri);
    CopyDifferences differences = judgement.differencesTo(uri);
    return Repeat.newBuilder()
        .setUri(other)
        .setShareTaken(hundredths(judgement.shareOf(uri)))
        .setShareCarried(hundredths(judgement.shareOf(other)))
        .setEqualWords(differences.equal())
        .setAddedWords(differences.added())
        .setDroppedWords(differences.dropped())
        .setChangedWords(differences.changed())
        .setFiguresChanged(places(differences.figures()))
        .setQuotationsChanged(places(differences.quotations()))
        .setWordsChanged(places(differences.words()))
        .setWhy(new ArrayList<>(judgement.why()))
        .build();
  }

  private static double hundredths(double share) {
    return Math.round(100 * share) / 100.0;
  }

  private static List<Replaced> places(List<CopyDifferences.Replaced> places) {
    List<Replaced> records = new ArrayList<>();
    for (CopyDifferences.Replaced place : places) {
      records.add(Replaced.newBuilder().setFrom(place.from()).setTo(place.to()).build());
    }
    return records;
  }
}
