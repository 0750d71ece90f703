package io.rapporteur.stories.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StintTest {
  private final Stint stint = new Stint();

  @Test
  void shouldDoAPieceInAnyCaseAndNoneAfterItsTime() {
    stint.begin(Duration.ZERO);

    assertThat(stint.work(() -> 1)).isEqualTo(1);
    assertThatThrownBy(() -> stint.work(() -> 2)).isInstanceOf(Stint.OverException.class);
  }

  @Test
  void shouldEndNoPieceInItsMiddle() {
    stint.begin(Duration.ZERO);

    int all = stint.work(() -> stint.work(() -> 1) + stint.work(() -> 2));

    assertThat(all).isEqualTo(3);
  }

  @Test
  void shouldGoOnAfterAPieceThatFailed() {
    stint.begin(Duration.ofHours(1));
    assertThatThrownBy(() -> stint.work(() -> Integer.parseInt("none")))
        .isInstanceOf(NumberFormatException.class);
    stint.begin(Duration.ZERO);
    stint.work(() -> 1);

    assertThatThrownBy(() -> stint.work(() -> 2)).isInstanceOf(Stint.OverException.class);
  }

  @Test
  void shouldHaveTimeWithoutEndWhenNoneIsBegun() {
    stint.begin(Duration.ZERO);
    stint.end();

    for (int i = 0; i < 10; i++) {
      int piece = i;
      assertThat(stint.work(() -> piece)).isEqualTo(piece);
    }
  }
}
