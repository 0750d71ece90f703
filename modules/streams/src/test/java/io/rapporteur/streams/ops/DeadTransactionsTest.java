package io.rapporteur.streams.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeadTransactionsTest {
  private static final String GONE = "r-annotate-11111111-2222-3333-4444-555555555555";
  private static final String THERE = "r-annotate-99999999-2222-3333-4444-555555555555";

  @Test
  void shouldEndThoseOfProcessesThatLeftTheirGroupAndNoOthers() {
    Map<String, Set<String>> clients =
        Map.of("r-annotate", Set.of(THERE + "-StreamThread-1-consumer"));
    List<String> old =
        List.of(
            GONE + "-1",
            THERE + "-1",
            "r-grow",
            "somebody-else",
            "x-r-annotate-11111111-2222-3333-4444-555555555555-1");

    assertThat(DeadTransactions.dead(old, Set.of("r-annotate", "r-alert"), clients::get))
        .containsExactly(GONE + "-1");
  }
}
