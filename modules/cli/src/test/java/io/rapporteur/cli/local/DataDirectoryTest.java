package io.rapporteur.cli.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.cli.UserError;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @TempDir Path root;

  @Test
  void shouldRefuseADirectoryWhenItIsHeld() {
    try (DataDirectory held = DataDirectory.open(root)) {
      assertThat(held.root()).isEqualTo(root);
      assertThatThrownBy(() -> DataDirectory.open(root))
          .isInstanceOf(UserError.class)
          .hasMessageContaining("already up on " + root)
          .hasMessageContaining("process " + ProcessHandle.current().pid());
    }
  }

  @Test
  void shouldTakeADirectoryAgainWhenItWasLetGo() {
    DataDirectory.open(root).close();

    DataDirectory.open(root).close();

    assertThat(DataDirectory.isHeld(root)).isFalse();
  }

  @Test
  void shouldSayWhyWhenTheDirectoryCannotBeMade() throws Exception {
    Path file = Files.createFile(root.resolve("file"));

    assertThatThrownBy(() -> DataDirectory.open(file.resolve("data")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("cannot use the directory");
  }

  @Test
  void shouldFindTheAddressOnlyWhileTheDirectoryIsHeld() {
    LocalAddress address = new LocalAddress("127.0.0.1:1", "http://127.0.0.1:2/apis/ccompat/v7");
    try (DataDirectory held = DataDirectory.open(root)) {
      address.write(held);
      assertThat(LocalAddress.find(root)).contains(address);
    }
    assertThat(LocalAddress.find(root)).isEmpty();
  }
}
