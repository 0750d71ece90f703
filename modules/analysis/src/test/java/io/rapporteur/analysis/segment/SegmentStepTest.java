package io.rapporteur.analysis.segment;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Sentence;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegmentStepTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Tirana's port                   | Tirana _ 's _ port
          Tirana’s port                   | Tirana _ ’s _ port
          the ministers' plan             | the _ ministers _ ' _ plan
          they don't know                 | they _ do _ n't _ know
          Polish-Lithuanian border        | Polish _ - _ Lithuanian _ border
          pro-Chilean and Quito-based     | pro _ - _ Chilean _ and _ Quito _ - _ based
          al-Zawawi, El-Baz, an F-35      | al-Zawawi _ , _ El-Baz _ , _ an _ F-35
          long-term O'Casey               | long-term _ O'Casey
          a 40-person crew                | a _ 40 _ - _ person _ crew
          2,500 / 2.5 / 1,23,456 / 10.30  | 2,500 _ / _ 2.5 _ / _ 1,23,456 _ / _ 10.30
          $4.5bn, €20 or 24%.             | $ _ 4.5bn _ , _ € _ 20 _ or _ 24 _ % _ .
          the U.S. and J. K. Smith        | the _ U.S. _ and _ J. _ K. _ Smith
          at 9 a.m. on Monday             | at _ 9 _ a.m. _ on _ Monday
          wait... now… then               | wait _ ... _ now _ … _ then
          see https://a.example/b?c=d.    | see _ https://a.example/b?c=d _ .
          write to desk@paper.example now | write _ to _ desk@paper.example _ now
          @harbour posted #tides          | @harbour _ posted _ #tides
          „Ja“, «да» ‹x› ``y''            | „ _ Ja _ “ _ , _ « _ да _ » _ ‹ _ x _ › _ `` _ y _ ''
          Ма’мун п'ять                    | Ма’мун _ п'ять
          """)
  void shouldCutTokensThatNameTaggingNeeds(String text, String tokens) {
    assertThat(texts(read(text))).isEqualTo(List.of(tokens.split(" _ ")));
  }

  @Test
  void shouldCutElidedArticlesWhenTheLanguageHasThem() {
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.result().getLanguage().setTag("fr");
    reading.body("l’Uruguay d'Oslo");
    new SegmentStep().apply(reading);
    assertThat(texts(reading)).containsExactly("l’", "Uruguay", "d'", "Oslo");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Mr. Ode met Gen. Li. They spoke.              | 2
          The firm, Ode Inc. of Oslo, paid 2.5 million. | 1
          He lives in the U.S. He works at sea.         | 2
          The U.S. Navy sailed.                         | 1
          “Is it so?” he asked. “It is.” She left.      | 3
          "It rained." "It did."                        | 2
          (He had rested.) Then he rose.                | 2
          We waited... and left.                        | 1
          3. Bring water. 4. Bring bread.               | 2
          नमस्ते। ठीक है।                                  | 2
          今天很好。我们去吧。                           | 2
          Ինչպես ես։ Լավ եմ։                            | 2
          """)
  void shouldSplitSentences(String text, int sentences) {
    assertThat(read(text).sentences()).as(show(read(text))).hasSize(sentences);
  }

  @Test
  void shouldEndASentenceAtAParagraphWithoutAStop() {
    Reading reading = read("Harbour reopens\n\nThe harbour is open\nagain. Ships sail.\n\nEnd");
    assertThat(reading.sentences()).extracting(Sentence::paragraph).containsExactly(0, 1, 1, 2);
  }

  @Test
  void shouldGiveSentencesInCodePointsWhenTextHasAstralLetters() {
    Reading reading = read("\uD83D\uDE00 Fine. Good.");
    assertThat(reading.result().getSentences().get(1).getStart()).isEqualTo(8);
    assertThat(reading.result().getTokens()).isEmpty();
  }

  @Test
  void shouldShipTokensWhenAsked() {
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body("Good day");
    new SegmentStep(true).apply(reading);
    assertThat(reading.result().getTokens()).hasSize(2);
  }

  @Test
  void shouldReadAnyTextWithoutLosingALetter() {
    for (String text :
        List.of("", " \n ", "\uDC00x\uD800", "\u0000a\u202Eb", "'", "’s", ".5", "-a-")) {
      Reading reading = read(text);
      String letters =
          text.codePoints()
              .filter(Character::isLetterOrDigit)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      String kept =
          String.join("", texts(reading))
              .codePoints()
              .filter(Character::isLetterOrDigit)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      assertThat(kept).isEqualTo(letters);
    }
  }

  private static String show(Reading reading) {
    return reading.sentences().stream()
        .map(s -> reading.body().substring(s.start(), s.end()))
        .collect(Collectors.joining(" ~ "));
  }

  private static List<String> texts(Reading reading) {
    return reading.tokens().stream().map(Token::text).collect(Collectors.toList());
  }

  private static Reading read(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body(text);
    new SegmentStep().apply(reading);
    return reading;
  }
}
