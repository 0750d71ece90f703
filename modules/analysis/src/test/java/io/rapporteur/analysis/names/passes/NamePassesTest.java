package io.rapporteur.analysis.names.passes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamePassesTest {

  @Test
  void shouldSayOfEachPassWhatItIsCalledAndWhatFor() {
    assertThat(NamePasses.all().names()).doesNotHaveDuplicates();
    assertThat(NamePasses.all().passes())
        .allSatisfy(
            pass -> {
              assertThat(pass.name()).matches("[a-z]+(-[a-z]+)*");
              assertThat(pass.purpose()).isNotBlank().hasSizeLessThan(100);
            });
  }

  @Test
  void shouldLeaveOutTheNamedPassesAlone() {
    NamePasses passes = NamePasses.without(Set.of("acronyms"));

    assertThat(passes.names())
        .doesNotContain("acronyms")
        .hasSize(NamePasses.all().names().size() - 1);
  }

  @Test
  void shouldListThePassesThereAreWhenOneIsUnknown() {
    assertThatThrownBy(() -> NamePasses.without(Set.of("acronyms", "spells")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("called spells;")
        .hasMessageContaining("acronyms");
  }
}
