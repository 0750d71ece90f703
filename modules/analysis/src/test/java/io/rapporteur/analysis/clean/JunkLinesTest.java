package io.rapporteur.analysis.clean;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.EditKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JunkLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Share on Facebook Tweet WhatsApp | share_line",
        "Subscribe to our newsletter for the best of the lake | subscribe_line",
        "Follow us on Telegram | subscribe_line",
        "Подписывайтесь на наш канал | subscribe_line",
        "Read also: Ferries to run all winter | related_link",
        "READ MORE: Port reopens | related_link",
        "Advertisement | boilerplate",
        "© 2024 Lake Herald. All rights reserved. | boilerplate",
        "4 min read | boilerplate",
        "3 of 7. Gulls sit on the quay at Ostrava. | boilerplate",
        "2 of 9 | boilerplate",
        "1 / 4 | boilerplate",
        "Photo 3 of 12: Gulls on the quay | boilerplate",
        "[gallery ids=1,2] | short_code",
        "Home » News » Port reopens | breadcrumb",
        "Source link | source_link"
      })
  void shouldMarkALineWhenItIsNoPartOfAnArticle(String line, EditKind kind) {
    assertThat(mark(line)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices rose on Monday.",
        "3 of 5 boats sank on Monday.",
        "1/4 of the fleet is gone.",
        "Subscribe, the minister said, and you will see.",
        "Follow the money: that was the advice of the auditor.",
        "Related companies were not named in the report.",
        "Advertisement revenues fell by a tenth last year.",
        "Home prices / rents rose again, the bureau said.",
        "Facebook",
        "[applause]",
        "Source: a senior official who did not want to be named said so.",
        "Read the statement in full, he told the court.",
        "No comment, said the ministry when asked about the ferries."
      })
  void shouldLeaveALineWhenItMayBeOfTheArticle(String line) {
    assertThat(mark(line)).isNull();
  }

  private static EditKind mark(String line) {
    Paragraph paragraph = new Paragraph(0, line.length(), line);
    JunkLines.mark(List.of(paragraph), false);
    return paragraph.dropped();
  }
}
