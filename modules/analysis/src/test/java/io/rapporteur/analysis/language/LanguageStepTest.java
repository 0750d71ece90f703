package io.rapporteur.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Document;
import io.rapporteur.model.Language;
import io.rapporteur.model.LanguageShare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageStepTest {
  private final LanguageStep step = new LanguageStep();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Lake states sign ferry accord",
        "az | Göl dövlətləri bərə sazişi imzaladı",
        "tr | Göl devletleri feribot anlaşması imzaladı",
        "ru | Озёрные страны подписали соглашение о паромах",
        "uk | Озерні країни підписали угоду про пороми",
        "ka | ტბისპირა სახელმწიფოებმა ბორნების შესახებ შეთანხმებას მოაწერეს ხელი",
        "hy | Լճափնյա պետությունները լաստանավային համաձայնագիր ստորագրեցին",
        "de | Seestaaten unterzeichnen Abkommen über Fähren",
        "fr | Les États du lac signent un accord sur les bacs",
        "es | Los países del lago firman un acuerdo de transbordadores",
        "ar | دول البحيرة توقع اتفاقية للعبّارات",
        "zh | 湖区国家签署渡轮协议",
        "ja | 湖畔の国々がフェリー協定に署名しました",
        "am | የሐይቁ አገሮች የጀልባ ስምምነት ላይ ተፈራርመዋል ነው",
        "ti | ሃገራት ቀላይ ስምምዕ መዓዲ ፈሪመን",
        "hr | Jezerske države potpisale sporazum o prometu trajektom",
        "bs | Jezerske zemlje potpisale evropski sporazum o saobraćaju",
        "sr | Jezerske zemlje potpisale sporazum posle deset nedelja",
        "az | Nazirlik yeni körpünün açılışını təxirə saldı",
        "az | Paytaxtda sabah qar yağacağı gözlənilir",
        "az | Balıqçılar göldən boş qayıtdı",
        "tr | Bakanlık yeni köprünün açılışını erteledi",
        "tr | Başkentte yarın kar yağışı bekleniyor",
        "tr | Balıkçılar gölden eli boş döndü",
        "ru | Министерство отложило открытие нового моста",
        "ru | Завтра в столице ожидается снег",
        "ru | Рыбаки вернулись с пустыми сетями",
        "uk | Міністерство відклало відкриття нового мосту",
        "uk | Завтра у столиці очікується сніг",
        "uk | Рибалки повернулися з порожніми сітями",
        "ka | სამინისტრომ ახალი ხიდის გახსნა გადადო",
        "hy | Նախարարությունը հետաձգեց նոր կամրջի բացումը",
        "en | Ministry delays opening of bridge",
        "en | Snow expected in capital tomorrow",
        "en | Fishermen return with empty nets",
        "en | Prices rise, wages fall again"
      })
  void shouldTellTheLanguageWhenAHeadlineIsShort(String tag, String headline) {
    assertThat(language(headline).getTag()).isEqualTo(tag);
  }

  @Test
  void shouldSayBothWhenADocumentIsInTwoLanguages() {
    Language language =
        language(
            """
            The two lake states signed a ferry accord on Thursday, and the minister said that it was \
            the first of its kind for the region, with forty ferries to run by the end of the year.

            Les deux États riverains du lac ont signé jeudi un accord sur les bacs, et la ministre a \
            déclaré que c'était le premier du genre dans la région.""");

    assertThat(language.getTag()).isEqualTo("en");
    assertThat(language.getOthers()).extracting(LanguageShare::getTag).containsExactly("fr");
    assertThat(language.getOthers().get(0).getShare()).isBetween(0.3, 0.5);
  }

  @Test
  void shouldNotTakeALineUpOfNamesForALanguage() {
    Language language =
        language(
            """
            The coach named his team for the match on Saturday and said that he was sure of the \
            result, whatever the weather would be like in the capital.

            Rossi Bianchi Esposito; Romano Colombo, Ricci Marino; Greco, Bruno Gallo, Conti, De \
            Luca Mancini, Costa Giordano, Rizzo Lombardi Moretti.""");

    assertThat(language.getTag()).isEqualTo("en");
    assertThat(language.getOthers()).isEmpty();
  }

  @Test
  void shouldLeaveItOpenWhenThereIsNoLetter() {
    Language language = language("42 + 1 = 43 !!!");

    assertThat(language.getTag()).isEqualTo("und");
    assertThat(language.getConfidence()).isZero();
  }

  private Language language(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("t:1").setBody(text).build());
    reading.body(text);
    step.apply(reading);
    return reading.result().getLanguage();
  }
}
