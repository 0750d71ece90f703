package io.rapporteur.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentSummaryTest {
  @Test
  void shouldBreakAtBlanksWhenARowIsLongerThanTheTerminal() {
    assertThat(WrappedLines.at("ferries leave Bergen at noon", 14))
        .containsExactly("ferries leave", "Bergen at noon");
  }

  @Test
  void shouldKeepAWordWholeWhenItIsLongerThanARow() {
    assertThat(WrappedLines.at("a Donaudampfschiff b", 8))
        .containsExactly("a", "Donaudampfschiff", "b");
  }

  @Test
  void shouldShowTheNarrowestTopicsAlone() {
    List<Subject> subjects =
        Stream.of("medtop:11000000", "medtop:20000574", "desk:ports", "medtop:20000574")
            .map(uri -> Subject.newBuilder().setUri(uri).build())
            .toList();

    assertThat(DocumentSummary.leaves(subjects))
        .extracting(Subject::getUri)
        .containsExactly("medtop:20000574", "desk:ports");
  }
}
