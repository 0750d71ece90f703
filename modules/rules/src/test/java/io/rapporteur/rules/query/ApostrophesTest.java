package io.rapporteur.rules.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApostrophesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ankara'nın | ankara",
        "ANKARA\u2019DA | ankara",
        "Türkiye'den | turkiye",
        "Erdoğan'a | erdogan",
        "AB'nin | ab",
        "İstanbul'daki | istanbul",
        "İSTANBUL | istanbul",
        "I\u0307stanbul | istanbul",
        "DİYARBAKIR | diyarbakir",
        "DIYARBAKIR | diyarbakir",
        "Diyarbakır'ın | diyarbakir",
        "IĞDIR'da | igdir",
        "İçişleri | icisleri",
        "l'Armée | armee",
        "L\u2019Armée | armee",
        "d'Ivoire | ivoire",
        "dell'Unione | unione",
        "jusqu'alors | alors",
        "Baku's | baku",
        "Baku\u2019s | baku",
        "O'Brien | o'brien",
        "O'Neill's | o'neill",
        "don't | don't",
        "we'll | we'll",
        "aujourd'hui | aujourd'hui",
        "Sana'a | sana'a",
        "Xi'an | xi'an",
        "Chang'e | chang'e",
        "п'ять | п'ять"
      })
  void shouldFindTheWordProperWhenAnApostropheSetsSomethingOff(String text, String word) {
    assertThat(TextAnalysis.words(text)).containsExactly(word);
  }

  @Test
  void shouldKeepThePlaceOfTheWholeWordWhenTextIsScanned() {
    StringBuilder cut = new StringBuilder();
    new TextScanner()
        .scan(
            "Bu Ankara'da l'union",
            (chars, length, start, end) ->
                cut.append(new String(chars, 0, length) + start + "-" + end + " "));
    assertThat(cut).hasToString("bu0-2 ankara3-12 union13-20 ");
  }
}
