package io.rapporteur.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.Document;
import io.rapporteur.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonsByFormTest {
  private static final Analyzer ANALYZER = Analyzers.with(AnalysisOptions.defaults());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Am Abend traf Ingrid Solheim Reporter in Bern. | Ingrid Solheim",
        "de | Der Brand sei gelöscht, sagte Minister Levko Hruska Journalisten. | Levko Hruska",
        "de | Es kam Ursula von der Auen, dann sprach Auen. | Ursula von der Auen;Auen",
        "de | Der Ernst des Lebens begann, und Paul den Kopf. | ''",
        "es | Lo dijo la ministra de Pesca, Nerea Tolvan, en Vigo. Tolvan calló. | Nerea Tolvan;Tolvan",
        "de | Das sagte Karin Meyer-Holt in Bern. | Karin Meyer-Holt",
        "fr | Il a vu Jean-Paul Arno hier. | Jean-Paul Arno",
        "es | La Carlos Arno Foundation abrió en Vigo. | ''",
        "es | Vivió en la calle Juan Arno y en San Juan Bueno. | Juan Arno",
        "fr | La cheffe des pompiers, Ingrid Solheim, a parlé. | Ingrid Solheim",
        "it | Lo ha detto Marco De Tolvis a Roma. | Marco De Tolvis",
        "pt | O presidente Teodoro Vasca da Silva falou ontem. | Teodoro Vasca da Silva",
        "ru | Об этом сообщил президент Лендии Ставр Тайм. | ''",
        "ru | Об этом сообщил министр Ставр Толван. | Ставр Толван",
        "ru | Он видел министра Ставра Толвана. | ''",
        "nl | Volgens Karin Moser is de brug veilig. | Karin Moser",
      })
  void shouldFindPersonsWhenALanguageHasNoModel(String language, String text, String persons) {
    var read =
        ANALYZER.analyze(
            Document.newBuilder().setUri("urn:a").setBody(text).setLanguage(language).build());
    assertThat(
            read.getMentions().stream()
                .filter(mention -> mention.getType() == EntityType.person)
                .map(mention -> mention.getSpan().getExact()))
        .containsExactly(persons.isEmpty() ? new String[0] : persons.split(";"));
  }
}
