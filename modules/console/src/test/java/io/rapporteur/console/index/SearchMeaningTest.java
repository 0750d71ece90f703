package io.rapporteur.console.index;

import io.rapporteur.testkit.Seeds;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SearchMeaningTest {
  static List<Long> seeds() {
    return Seeds.of(20_261_126, 77);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void shouldFindWhatRulesMatchWhenQueriesAreRandom(long seed, @TempDir Path folder)
      throws Exception {
    SearchMeaning.check(
        seed,
        decoder -> {
          Days days = Days.open(folder, "topic");
          Withdrawn withdrawn = new Withdrawn();
          Search search = new LuceneSearch(days, withdrawn, decoder);
          return new ReadModel.Backing(days, search, withdrawn);
        });
  }
}
