package io.rapporteur.analysis.names.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.pack.LanguagePacks;
import org.junit.jupiter.api.Test;

class NameResourcesTest {
  @Test
  void shouldRunWithTheListsTheModelWasTrainedWith() {
    assertThat(
            NameModel.of(LanguagePacks.english(), NameModel.DEFAULT).orElseThrow().resourcesHash())
        .as(
            "names.model was trained with other lists or features than those it runs with;"
                + " train it again as docs/accuracy.md says")
        .isEqualTo(NameResources.hash());
  }
}
