package io.rapporteur.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameResourcesTest {
  @Test
  void shouldRunWithTheListsTheModelWasTrainedWith() {
    assertThat(NameModel.named("default").resourcesHash())
        .as(
            "names-default.model was trained with other lists or features than those it runs with;"
                + " train it again as docs/accuracy.md says")
        .isEqualTo(NameResources.hash());
  }
}
