package io.rapporteur.stories.wording;

import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.WordingDifference;
import java.util.List;
import java.util.stream.Collectors;

/** Writes what two wordings have differently into records. */
public final class WordingRecords {
  private WordingRecords() {}

  /** The differences as a record has them: the left is the one the record is about. */
  public static List<WordingDifference> differences(List<Difference> differences) {
    return differences.stream()
        .map(
            difference ->
                WordingDifference.newBuilder()
                    .setWords(difference.left())
                    .setOthers(difference.right())
                    .setEditorial(difference.editorial())
                    .setSpelling(difference.spelling())
                    .setMeaning(meaning(difference.meaning()))
                    .build())
        .collect(Collectors.toList());
  }

  /** The meaning as a record has it. */
  public static ChangedMeaning meaning(MeaningChange meaning) {
    return ChangedMeaning.valueOf(meaning.name());
  }
}
