package io.rapporteur.contracts.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.Repository;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigReferenceTest {
  @Test
  void shouldBeWhatTheDocumentationSays() throws IOException {
    String expected = ConfigReference.markdown();

    assertThat(Repository.textAfterUpdate("docs/configuration.md", expected))
        .as("docs/configuration.md; -Drapporteur.update=true writes it anew")
        .isEqualTo(expected);
  }

  @Test
  void shouldSayOfEveryKeyWhatItMeans() {
    assertThat(ConfigKeys.ALL)
        .allSatisfy(key -> assertThat(key.doc()).as(key.name()).endsWith("."));
    assertThat(ConfigKeys.ALL).extracting(ConfigKey::name).doesNotHaveDuplicates();
  }

  @Test
  void shouldListEveryKeyThatIsDeclared() {
    assertThat(
            Stream.of(
                    ConfigKeys.class,
                    RegistryKeys.class,
                    StoriesKeys.class,
                    TracingKeys.class,
                    FormatsKeys.class,
                    ConsoleKeys.class,
                    OpenSearchKeys.class,
                    NotifyKeys.class)
                .flatMap(keys -> Arrays.stream(keys.getFields()))
                .filter(f -> f.getType() == ConfigKey.class)
                .count())
        .isEqualTo(ConfigKeys.ALL.size());
  }
}
