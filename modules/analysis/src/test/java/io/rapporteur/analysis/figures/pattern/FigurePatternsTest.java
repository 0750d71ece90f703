package io.rapporteur.analysis.figures.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.figures.FigureStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Change;
import io.rapporteur.model.Comparator;
import io.rapporteur.model.Document;
import io.rapporteur.model.Figure;
import io.rapporteur.model.LayerStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigurePatternsTest {
  @Test
  void shouldTellNearnessAndBoundsWhenThePackHasTheWords() {
    assertThat(only("de", "Rund 300 Euro.").getApproximate()).isTrue();
    assertThat(only("de", "Mehr als 300 Euro.").getChange()).isEqualTo(Change.more_than);
    assertThat(only("es", "Al menos 12 grados.").getValues()).containsExactly(12.0);
    assertThat(only("es", "Al menos 12 grados.").getChange()).isEqualTo(Change.more_than);
    assertThat(only("tr", "300 dolardan fazla.").getChange()).isEqualTo(Change.more_than);
    assertThat(only("ru", "Не менее 300 рублей.").getChange()).isEqualTo(Change.more_than);
  }

  @Test
  void shouldTellTheUnitOfTimeWhenAFigureIsARate() {
    Figure figure = only("fr", "Il gagne 1 200 euros par mois.");
    assertThat(figure.getPeriod()).isEqualTo("P1M");
    assertThat(figure.getComparator()).isEqualTo(Comparator.rate);
    assertThat(figure.getUnit()).isEqualTo("EUR");
  }

  @Test
  void shouldSayHowManyNumbersWereLeftOutWhenTheirDigitsMayMeanTwo() {
    Reading reading =
        read("fr", "Le pont coûte 1.200 euros, la route 3.400 euros et le mur 5 euros.");
    assertThat(reading.result().getFigures()).hasSize(1);
    assertThat(reading.result().getLayers().get(0).getStatus()).isEqualTo(LayerStatus.partial);
    assertThat(reading.result().getLayers().get(0).getReason())
        .isEqualTo("language:fr ambiguous-numbers:2");
  }

  @Test
  void shouldReadSignsAndSymbolsAloneWhenTheLanguageHasNoPack() {
    assertThat(only("sv", "Det kostar €5,50 i dag.").getValues()).containsExactly(5.5);
    assertThat(only("sv", "Vägen är 12,5 km lång.").getUnit()).isEqualTo("kilometre");
    assertThat(read("sv", "Det kostar €1.200 i dag.").result().getFigures()).isEmpty();
  }

  @Test
  void shouldTakeTheMoneyOfTheCountryWhenAnAdjectiveNamesIt() {
    assertThat(only("de", "Mit 5 Millionen kanadischen Dollar.").getUnit()).isEqualTo("CAD");
    assertThat(only("fr", "Il doit 5 millions de francs belges.").getUnit()).isEqualTo("BEF");
    assertThat(only("it", "Costa 5 milioni di corone svedesi.").getUnit()).isEqualTo("SEK");
    assertThat(only("es", "Cuesta 5 millones de pesos argentinos.").getUnit()).isEqualTo("ARS");
    assertThat(only("ru", "Стоит 5 млн белорусских рублей.").getUnit()).isEqualTo("BYN");
  }

  @Test
  void shouldLeaveAPartOfANumberAloneWhenTheRestWasNotRead() {
    assertThat(read("it", "Il titolo rende 7 3 / 4 % e 7 . 57 % netto.").result().getFigures())
        .isEmpty();
  }

  @Test
  void shouldReadNoAmountWhenAMagnitudeOfAnotherLanguageFollows() {
    assertThat(read("es", "Pidió $5 million por la casa.").result().getFigures()).isEmpty();
    assertThat(read("de", "Er wollte $5 millones dafür.").result().getFigures()).isEmpty();
  }

  private static Figure only(String tag, String text) {
    List<Figure> figures = read(tag, text).result().getFigures();
    assertThat(figures).as(text).hasSize(1);
    return figures.get(0);
  }

  private static Reading read(String tag, String text) {
    Reading reading =
        new Reading(Document.newBuilder().setUri("urn:example").setBody(text).build());
    reading.result().getLanguage().setTag(tag);
    reading.body(text);
    reading.run(new FigureStep());
    return reading;
  }
}
