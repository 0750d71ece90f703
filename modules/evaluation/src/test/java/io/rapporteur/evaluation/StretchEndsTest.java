package io.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchEndsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "May 3-5 | 2023-05-03/2023-05-05 | 0 5 2023-05-03 6 7 2023-05-05",
        "from 2004 to 2009 | 2004/2009 | 0 9 2004 13 17 2009",
        "2022-05-03 to 2022-06-07 | 2022-05-03/2022-06-07 | 0 10 2022-05-03 14 24 2022-06-07",
        "May 2020 | 2020-05 | ''",
      })
  void shouldCutAStretchIntoItsEnds(String words, String value, String ends) {
    DateReference date =
        new DateReference(
            new Span(0, words.length(), words),
            DateType.date,
            value,
            null,
            null,
            null,
            DateBasis.explicit);
    ArrayNode out = JsonNodeFactory.instance.arrayNode();

    boolean cut =
        StretchEnds.add(new ReadDocument(null, null, RawOffsets.of(List.of())), date, out);

    StringBuilder text = new StringBuilder();
    out.forEach(
        end ->
            text.append(end.path("start").asInt())
                .append(' ')
                .append(end.path("end").asInt())
                .append(' ')
                .append(end.path("value").asText())
                .append(' '));
    assertThat(text.toString().strip()).isEqualTo(ends);
    assertThat(cut).isEqualTo(!ends.isEmpty());
  }
}
