package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
  void shouldOnlyEverLowerTheCeilingOfAFigureThatIsToBeSmall() throws IOException {
    GoldSet.Figure figure = new GoldSet.Figure("tpl_fp", .04, true);
    GoldSet set =
        GoldSet.together("some", GoldSet.Files.OF_PAIRS, documents -> List.of())
            .asksAtMost("tpl_fp", .04);
    Floors floors = Floors.load(folder.resolve("none"));
    assertThat(result(set, .5).below(floors)).isFalse();
    floors.raise(result(set, .0301));
    floors.raise(result(set, .2));
    assertThat(floors.of("some", figure)).isEqualTo(.031);
    assertThat(result(set, .032).below(floors)).isTrue();
    assertThat(result(set, .02).below(floors)).isFalse();
  }

  private static Result result(GoldSet set, double reached) {
    return new Result(set, "", Map.of("tpl_fp", reached), 1, 1, false);
  }

  @Test
  void shouldHaveNoFloorForAnUnknownFigure() throws IOException {
    assertThat(Floors.load(folder.resolve("none")).of("x", "y")).isZero();
  }
}
