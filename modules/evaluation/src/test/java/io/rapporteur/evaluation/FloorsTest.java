package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir Path folder;

  @Test
  void shouldOnlyEverRaiseAFloor() throws IOException {
    Path file = folder.resolve("floors.properties");
    Floors floors = Floors.load(file);
    floors.raise("some set", "value", .8129);
    floors.raise("some set", "value", .70);
    floors.save(file);
    assertThat(Floors.load(file).of("some set", "value")).isEqualTo(.812);
  }

  @Test
  void shouldHaveNoFloorForAnUnknownFigure() throws IOException {
    assertThat(Floors.load(folder.resolve("none")).of("x", "y")).isZero();
  }
}
