package io.rapporteur.streams.guarantees;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.streams.guarantees.NewsLoad.Kind;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class NewsLoadTest {
  private static final int INPUTS = 3_000;

  @Test
  void shouldMakeUpTheSameWhenTheSeedIsTheSame() {
    long seed = Seeds.one(1);
    assertThat(texts(new NewsLoad(seed))).isEqualTo(texts(new NewsLoad(seed)));
    assertThat(texts(new NewsLoad(seed))).isNotEqualTo(texts(new NewsLoad(seed + 1)));
  }

  private static List<String> texts(NewsLoad load) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      LoadInput input = load.next();
      texts.add(input.uri() + (input.value() == null ? "" : new String(input.value(), UTF_8)));
    }
    return texts;
  }

  @Test
  void shouldHaveEveryKindOfInputAndSayWhatHasToComeOfIt() {
    NewsLoad load = new NewsLoad(Seeds.one(1));
    Set<String> uris = new TreeSet<>();
    for (int i = 0; i < INPUTS; i++) {
      LoadInput input = load.next();
      uris.add(input.uri());
      if (input.value() != null) {
        assertThat(new String(input.value(), UTF_8)).doesNotContain("{");
      }
    }
    assertThat(load.counts()).containsOnlyKeys(Kind.values());
    assertThat(load.counts().values().stream().mapToInt(n -> n).sum()).isEqualTo(INPUTS);
    assertThat(load.broken()).hasSize(load.counts().get(Kind.BROKEN));
    long out = load.expected().values().stream().mapToLong(List::size).sum();
    assertThat(out)
        .isEqualTo(
            load.counts().get(Kind.NEW)
                + load.counts().get(Kind.CORRECTION)
                + load.counts().get(Kind.WITHDRAWAL));
    assertThat(uris).containsAll(load.expected().keySet());
    assertThat(load.inForce()).hasSizeBetween(INPUTS / 2, load.expected().size());
  }
}
