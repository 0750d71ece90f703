package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawOffsetsTest {
  // raw:  "<p>One &amp; two</p>"   body: "One & two"
  private final RawOffsets offsets =
      RawOffsets.of(
          List.of(
              edit(0, 3, "<p>", "", 0), edit(7, 12, "&amp;", "&", 4), edit(16, 20, "</p>", "", 9)));

  private static Edit edit(int start, int end, String exact, String replacement, int at) {
    return new Edit(EditKind.markup, start, end, exact, replacement, at);
  }

  @Test
  void shouldMapKeptTextToItsPlaceInTheRawText() {
    assertThat(offsets.start(0)).isEqualTo(3);
    assertThat(offsets.end(3)).isEqualTo(6);
    assertThat(offsets.start(6)).isEqualTo(13);
    assertThat(offsets.end(9)).isEqualTo(16);
  }

  @Test
  void shouldMapTheStartOfAReplacementToWhatItReplaced() {
    assertThat(offsets.start(4)).isEqualTo(7);
  }

  @Test
  void shouldBeTheIdentityWhenNothingWasEdited() {
    RawOffsets identity = RawOffsets.of(List.of());
    assertThat(identity.start(17)).isEqualTo(17);
    assertThat(identity.end(21)).isEqualTo(21);
  }
}
