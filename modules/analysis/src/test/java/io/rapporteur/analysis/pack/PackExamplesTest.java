package io.rapporteur.analysis.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every example of every pack is read as it says. */
class PackExamplesTest {

  @TestFactory
  Stream<DynamicTest> shouldReadWhatTheExampleSays() {
    return LanguagePacks.tags().stream()
        .flatMap(tag -> Stream.of(ExampleLayer.values()).flatMap(layer -> tests(tag, layer)));
  }

  private static Stream<DynamicTest> tests(String tag, ExampleLayer layer) {
    return PackExample.of(tag, layer).stream()
        .map(
            example ->
                dynamicTest(
                    example.place(),
                    () ->
                        assertThat(layer.read(example))
                            .as("%s: %s", example.place(), example.text())
                            .isEqualTo(example.expected())));
  }

  @ParameterizedTest
  @EnumSource(names = {"DATES", "FIGURES", "INSTRUMENTS", "QUOTATIONS", "SLOTS"})
  void shouldFindTheExamplesWhenThePackIsComplete(ExampleLayer layer) {
    assertThat(PackExample.of("en", layer)).hasSizeGreaterThan(15);
  }
}
