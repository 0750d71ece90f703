package io.rapporteur.stories.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordReaderTest {
  private static final WordingLists ENGLISH = WordingLists.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We DON’T know   yet ...            | we do not know yet",
        "They can't, and cannot, agree.     | they can not and can not agree",
        "I'm sure it's fine                 | i am sure it 's fine",
        "the harbour's cranes               | the harbours cranes",
        "Twenty-five ships, 1,200 crews     | 25 ships 1200 crews",
        "7.5 % & more                       | 7.5 percent and more",
        "Sen. Brandt of the U.N.            | senator brandt of the united nations",
        "the F.B.I. came                    | the fbi came",
        "“[W]e are ready”                   | we are ready",
        "gonna stay                         | going to stay"
      })
  void shouldReadWordsInTheFormInWhichTheyAreCompared(String text, String forms) {
    assertThat(forms(Wording.ofQuotation(text, ENGLISH))).isEqualTo(forms);
  }

  @Test
  void shouldKnowWhatTheWriterPutInBracketsAndWhereWordsWereLeftOut() {
    Wording wording = Wording.ofQuotation("He [the mayor] waits … outside", ENGLISH);
    assertThat(wording.words())
        .extracting(ComparedWord::editorial)
        .containsExactly(false, true, true, false, false);
    assertThat(wording.words())
        .extracting(ComparedWord::afterGap)
        .containsExactly(false, false, false, false, true);
  }

  @Test
  void shouldTellNamesFromTheFirstWordOfASentenceAndMonthsFromModals() {
    Wording wording =
        Wording.ofQuotation("Bridges fall. Mr. Ilves may visit Tartu in May.", ENGLISH);
    assertThat(wording.words())
        .extracting(ComparedWord::sort)
        .containsExactly(
            WordSort.CONTENT,
            WordSort.CONTENT,
            WordSort.CONTENT,
            WordSort.NAME,
            WordSort.MODAL,
            WordSort.CONTENT,
            WordSort.NAME,
            WordSort.FUNCTION,
            WordSort.NAME);
  }

  @Test
  void shouldLeaveNotesOfATranscriptOutAndKeepItsOtherBrackets() {
    Wording wording =
        Wording.ofTranscript(
            "Thank you. (APPLAUSE) We sold two (small) boats. [laughter]", 0, ENGLISH);
    assertThat(forms(wording)).isEqualTo("thank you we sold 2 small boats");
    assertThat(wording.words()).noneMatch(ComparedWord::editorial);
  }

  @Test
  void shouldGivePlacesInCodePointsOfTheDocument() {
    String text = "\uD83D\uDEA2 Ships sail";
    ComparedWord word = Wording.ofTranscript(text, 10, ENGLISH).get(0);
    assertThat(word.start()).isEqualTo(12);
    assertThat(word.end()).isEqualTo(17);
  }

  @Test
  void shouldCompareWordsAsTheyAreInALanguageWithoutLists() {
    assertThat(forms(Wording.ofQuotation("Не два, а три!", WordingLists.of("ru"))))
        .isEqualTo("не два а три");
  }

  private static String forms(Wording wording) {
    return wording.words().stream().map(ComparedWord::form).collect(Collectors.joining(" "));
  }
}
