package io.rapporteur.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.clean.Edits;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TracedTextTest {

  @Test
  void shouldPointIntoTheRawTextWhenStagesFollowEachOther() {
    TracedText text =
        TracedText.of("a𝒳b&amp;c")
            .with(List.of(new Replacement(4, 9, "&", EditKind.markup)))
            .with(List.of(Replacement.remove(3, 4, EditKind.other)));

    assertThat(text.text()).isEqualTo("a𝒳&c");
    assertThat(text.edits())
        .extracting(Edit::getStart, Edit::getEnd, Edit::getAt)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, 3, 2),
            org.assertj.core.groups.Tuple.tuple(3, 8, 2));
  }

  @Test
  void shouldMapBackWhenManyRandomStagesAreApplied() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String raw = "αb c𝒳d".repeat(1 + random.nextInt(20));
      TracedText text = TracedText.of(raw);
      for (int stage = 0; stage < 4; stage++) {
        text = text.with(changes(text.text(), random));
      }
      assertThat(Edits.apply(raw, text.edits())).as("seed %d", seed).isEqualTo(text.text());
    }
  }

  private static List<Replacement> changes(String text, Random random) {
    List<Replacement> changes = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = boundary(text, at + random.nextInt(8));
      int end = boundary(text, start + random.nextInt(4));
      if (start >= text.length()) {
        break;
      }
      EditKind kind = EditKind.values()[random.nextInt(EditKind.values().length)];
      changes.add(new Replacement(start, end, "xyz".substring(random.nextInt(4)), kind));
      at = end + 1;
    }
    return changes;
  }

  private static int boundary(String text, int at) {
    if (at >= text.length()) {
      return text.length();
    }
    return Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
