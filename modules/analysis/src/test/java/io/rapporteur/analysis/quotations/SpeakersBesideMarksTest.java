package io.rapporteur.analysis.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.Document;
import io.rapporteur.model.Quotation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakersBesideMarksTest {
  private static final Analyzer ANALYZER = Analyzers.with(AnalysisOptions.defaults());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "de | „Wir bauen die Brücke noch heuer“, sagte Karin Moser. | Karin Moser",
        "de | „Wir bauen die Brücke noch heuer“, so Bürgermeisterin Karin Moser. | Karin Moser",
        "de | Dazu sagte Karin Moser: „Wir bauen die Brücke noch heuer.“ | Karin Moser",
        "de | „Wir bauen die Brücke noch heuer“, sagte der Anwalt von Karin Moser. | ``",
        "de | „Wir bauen die Brücke noch heuer“, sagte die Mutter, Karin Moser kam später. | ``",
        "es | «Vamos a construir el puente este año», dijo Karin Moser. | Karin Moser",
        "es | «Vamos a construir el puente», dijo la ministra de Obras, Karin Moser. | Karin Moser",
        "es | «Vamos a construir el puente este año», dijo la viuda de Juan Arno. | ``",
        "fr | « Nous construirons le pont cette année », a déclaré Karin Moser. | Karin Moser",
        "it | «Costruiremo il ponte entro l'anno», ha detto la ministra Karin Moser. | Karin Moser",
        "pt | «Vamos construir a ponte este ano», disse Paulo Arno. | Paulo Arno",
        "ru | «Мы построим мост в этом году», — сказал министр Ставр Толван. | Ставр Толван",
        "uk | «Ми збудуємо міст цього року», — сказав міністр Ставр Толван. | Ставр Толван",
      })
  void shouldNameTheSpeakerOnlyWhenANameStandsBesideTheVerb(
      String language, String text, String speaker) {
    var read =
        ANALYZER.analyze(
            Document.newBuilder().setUri("urn:a").setBody(text).setLanguage(language).build());
    assertThat(read.getQuotations()).extracting(Quotation::getSpeakerName).containsExactly(speaker);
  }
}
