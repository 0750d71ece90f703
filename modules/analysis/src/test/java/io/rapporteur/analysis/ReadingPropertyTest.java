package io.rapporteur.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.rapporteur.analysis.verify.RecordVerifier;
import io.rapporteur.model.Document;
import io.rapporteur.testkit.Seeds;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to a document, its record proves itself and its edits lead back to the raw. */
class ReadingPropertyTest {
  private final Analyzer analyzer = Analyzers.standard();

  @Test
  void shouldProveItselfWhenADocumentIsMutatedAtRandom() {
    List<String> texts = SampleDocuments.texts();
    check(400, (random, round) -> Mutations.mutate(texts.get(round % texts.size()), random));
  }

  @Test
  void shouldProveItselfWhenWordsFollowEachOtherByChance() {
    WordSoup soup = new WordSoup(SampleDocuments.texts());
    check(2_000, (random, round) -> soup.text(random));
  }

  /** What the tests above found once, cut down. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83c</x>\udf09\udf09",
        "Some [алет.Ti]rt of it.",
        ">Ferry accord\"Ferry\u0301 accord ",
        "one that'\"n",
        "one that:say",
        "a,according to K\nSource link",
        "(t eis) (orr a).היסטוריים"
      })
  void shouldProveItselfWhenItBrokeOnce(String raw) {
    check(3, (random, round) -> raw);
  }

  private void check(int rounds, BiFunction<Random, Integer, String> texts) {
    Seeds.of(1, 20_260_301).forEach(seed -> check(seed, rounds / 2 + 1, texts));
  }

  private void check(long seed, int rounds, BiFunction<Random, Integer, String> texts) {
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      String raw = texts.apply(random, round);
      String type = random.nextInt(3) == 0 ? "text/html" : "text/plain";
      Document document =
          Document.newBuilder().setUri("test:" + round).setContentType(type).setBody(raw).build();
      String told = String.format("seed %d, round %d, %s:%n%s", seed, round, type, raw);

      assertThatCode(
              () ->
                  assertThat(RecordVerifier.verify(analyzer.analyze(document), document)).isEmpty())
          .as(told)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void shouldGiveTheSameRecordWhenADocumentIsReadTwice() {
    for (String text : SampleDocuments.texts()) {
      Document document = Document.newBuilder().setUri("test:twice").setBody(text).build();

      assertThat(analyzer.analyze(document)).isEqualTo(analyzer.analyze(document));
    }
  }
}
