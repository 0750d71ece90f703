package io.rapporteur.streams.admit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rapporteur.streams.admit.VersionState.Brought;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class VersionStateCodecTest {
  private final VersionState state =
      VersionState.inForce(
          new VersionPosition(3, 4, 8, -5),
          new Brought(6, 7),
          new TreeMap<>(Map.of("sea", names("ships", "ports"), "trade", names("money"))),
          Set.of("old"));

  @Test
  void shouldReadBackWhatItWrote() {
    assertThat(VersionStateCodec.decode(VersionStateCodec.encode(state))).isEqualTo(state);
    VersionState unseen = VersionState.gone(null, 9, new Brought(9, 1), Set.of());
    assertThat(VersionStateCodec.decode(VersionStateCodec.encode(unseen))).isEqualTo(unseen);
    Brought brought = new Brought(9, 1, new InboxPlace(2, 1L << 40, 1_764_000_000_000L));
    VersionState fromInbox = VersionState.gone(null, 9, brought, Set.of("old"));
    assertThat(VersionStateCodec.decode(VersionStateCodec.encode(fromInbox))).isEqualTo(fromInbox);
    assertThat(VersionStateCodec.decode(null)).isNull();
  }

  @Test
  void shouldRefuseAnotherFormatAndDamage() {
    byte[] bytes = VersionStateCodec.encode(state);
    byte[] later = bytes.clone();
    later[0] = 2;
    assertThatIllegalStateException()
        .isThrownBy(() -> VersionStateCodec.decode(later))
        .withMessageContaining("downgraded");
    assertThatIllegalStateException()
        .isThrownBy(() -> VersionStateCodec.decode(Arrays.copyOf(bytes, bytes.length - 3)));
  }

  @Test
  void shouldDropContributionsOfRulesThatWent() {
    VersionState kept = state.without(Map.of("sea", Set.of("ships"), "trade", Set.of("money")));
    assertThat(kept.routes()).containsOnlyKeys("sea");
    assertThat(kept.routes().get("sea")).containsExactly("ports");
    assertThat(kept.left()).containsExactly("old", "trade");
  }

  private static SortedSet<String> names(String... names) {
    return new TreeSet<>(Arrays.asList(names));
  }
}
