package io.rapporteur.analysis.names.passes;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Each pass by itself, on names given by hand as a tagger might find them: {@code passes.csv} has a
 * pass, a text, the names found and the names after the pass, each as {@code type Name}.
 */
class NamePassTest {

  @ParameterizedTest
  @CsvFileSource(resources = "passes.csv", delimiter = '|')
  void shouldLeaveTheNamesThatThePassIsFor(
      String pass, String text, String found, String expected) {
    Reading reading = segmented(text);
    byte[] outside = new byte[reading.tokens().size()];
    NamedText named = new NamedText(reading, Pieces.of(reading), Gazetteer.standard(), outside);

    assertThat(describe(text, pass(pass).apply(names(text, found), named)))
        .isEqualTo(expected == null ? "" : expected);
  }

  private static NamePass pass(String name) {
    return NamePasses.all().passes().stream()
        .filter(pass -> pass.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no pass " + name));
  }

  /** Names in order, each looked for after the one before. */
  private static List<FoundName> names(String text, String list) {
    List<FoundName> names = new ArrayList<>();
    int from = 0;
    for (String item : list == null ? new String[0] : list.split("; ")) {
      int space = item.indexOf(' ');
      String name = item.substring(space + 1);
      int start = text.indexOf(name, from);
      assertThat(start).describedAs("%s in %s", name, text).isNotNegative();
      from = start + name.length();
      EntityType type = EntityType.valueOf(item.substring(0, space));
      names.add(new FoundName(start, from, type, MentionKind.name));
    }
    return names;
  }

  private static String describe(String text, List<FoundName> found) {
    return found.stream()
        .map(name -> name.type() + " " + text.substring(name.start(), name.end()))
        .collect(Collectors.joining("; "));
  }

  private static Reading segmented(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("test:1").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    return reading;
  }
}
