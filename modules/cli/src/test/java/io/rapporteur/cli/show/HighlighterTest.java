package io.rapporteur.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class HighlighterTest {

  @Test
  void shouldPaintByCodePointsWhenTheBodyHasAstralCharacters() {
    AnnotatedDocument document = AnnotatedDocument.newBuilder().setUri("urn:x").build();
    document.setBody("\uD83D\uDE82 to Gori");
    document.setMentions(
        List.of(
            new Mention(new Span(5, 9, "Gori"), EntityType.place, MentionKind.name, "geonames:1")));

    assertThat(Highlighter.paint(document)).isEqualTo("\uD83D\uDE82 to \u001b[0;36mGori\u001b[0m");
  }

  @Test
  void shouldChangeNothingWhenTheRecordHasNoSpans() {
    AnnotatedDocument document = AnnotatedDocument.newBuilder().setUri("urn:x").build();
    document.setBody("nothing to see");

    assertThat(Highlighter.paint(document)).isEqualTo("nothing to see");
  }
}
