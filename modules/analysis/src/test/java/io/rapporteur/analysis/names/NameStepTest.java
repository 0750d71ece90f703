package io.rapporteur.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.analysis.entities.EntityCatalogue;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Layer;
import io.rapporteur.model.LayerStatus;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameStepTest {

  @Test
  void shouldFindPersonsOrganisationsAndPlaces() {
    Reading reading =
        read(
            "en",
            "default",
            "Elena Markovic, who heads the Kettler Shipping Company, told Reuters in Belgrade that"
                + " the river was too low. Serbian officials agreed.");
    assertThat(found(reading, EntityType.person)).containsExactly("Elena Markovic");
    assertThat(found(reading, EntityType.organisation))
        .containsExactly("Kettler Shipping Company", "Reuters");
    assertThat(found(reading, EntityType.place)).containsExactly("Belgrade", "Serbian");
    assertThat(reading.result().getMentions())
        .filteredOn(mention -> mention.getKind() == MentionKind.demonym)
        .extracting(mention -> mention.getSpan().getExact())
        .containsExactly("Serbian");
    assertThat(layer(reading).getStatus()).isEqualTo(LayerStatus.made);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default", "none"})
  void shouldReadWithEveryModelThatShips(String model) {
    Reading reading = read("en", model, "The delegation from Armenia flew to Geneva on Friday.");
    assertThat(found(reading, EntityType.place)).contains("Armenia", "Geneva");
  }

  @Test
  void shouldRefuseModelThatDoesNotShip() {
    assertThatThrownBy(() -> new NameStep(EntityCatalogue::empty, "huge", Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names.model huge");
  }

  @Test
  void shouldSayThatOtherLanguagesAreReadByGazetteerAlone() {
    Reading reading = read("az", "default", "Gencler Yerevan ve Tbilisi haqda danishdilar.");
    assertThat(found(reading, EntityType.place)).containsExactly("Yerevan", "Tbilisi");
    assertThat(layer(reading).getStatus()).isEqualTo(LayerStatus.partial);
    assertThat(layer(reading).getReason()).isEqualTo("language:az");
  }

  @Test
  void shouldTakeTheUsersNameBeforeTheModels() {
    Entity entity =
        Entity.newBuilder()
            .setUri("desk:harbour")
            .setType(EntityType.organisation)
            .setName("Blue Harbour")
            .setAliases(List.of("BH Works"))
            .build();
    EntityCatalogue catalogue = EntityCatalogue.empty().with(Map.of(entity.getUri(), entity));
    Reading reading = segmented("en", "Staff of Blue Harbour walked out. BH Works said nothing.");
    new NameStep(() -> catalogue, "default", Set.of()).apply(reading);
    assertThat(found(reading, EntityType.organisation)).containsExactly("Blue Harbour", "BH Works");
  }

  @Test
  void shouldKeepOffsetsOutsideTheBasicPlane() {
    Reading reading = read("en", "default", "\uD83D\uDE00\uD83D\uDE00 The talks in Vienna ended.");
    Mention vienna = reading.result().getMentions().get(0);
    assertThat(vienna.getSpan().getExact()).isEqualTo("Vienna");
    assertThat(vienna.getSpan().getStart()).isEqualTo(16);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", "A", "\u0000", "AAAA BBBB", "1 2 3", "\uD83D"})
  void shouldReadNothingMuch(String text) {
    Reading reading = read("en", "default", text);
    assertThat(reading.result().getMentions()).hasSizeLessThan(3);
  }

  @Test
  void shouldFindASurnameAgainWhoseBearerIsNamedInFull() {
    Reading reading =
        read(
            "en",
            "default",
            "The drink is named after Ada Quillfeather. The Quillfeather cocktail sells well, and"
                + " Quillfeather knows it.");
    assertThat(found(reading, EntityType.person))
        .containsExactly("Ada Quillfeather", "Quillfeather", "Quillfeather");
  }

  @Test
  void shouldTakeNoFormOfAddressOrDateForAName() {
    Reading reading =
        read(
            "en",
            "default",
            "Ladies and Gentlemen,\n\nPresident and Foreign Minister came. On 3 March the council met in Oslo.");
    assertThat(reading.result().getMentions())
        .extracting(mention -> mention.getSpan().getExact())
        .containsExactly("Oslo");
  }

  @Test
  void shouldTakeAKnownBodyWithASlipForABody() {
    Reading reading =
        read("en", "default", "They may leave the World Helth Organizatian and sail, he said.");
    assertThat(found(reading, EntityType.organisation)).containsExactly("World Helth Organizatian");
  }

  private static List<String> found(Reading reading, EntityType type) {
    return reading.result().getMentions().stream()
        .filter(mention -> mention.getType() == type)
        .map(mention -> mention.getSpan().getExact())
        .toList();
  }

  private static Layer layer(Reading reading) {
    return reading.result().getLayers().stream()
        .filter(layer -> layer.getName().equals("names"))
        .findFirst()
        .orElseThrow();
  }

  private static Reading read(String language, String model, String text) {
    Reading reading = segmented(language, text);
    new NameStep(EntityCatalogue::empty, model, Set.of()).apply(reading);
    return reading;
  }

  private static Reading segmented(String language, String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("test:1").setBody(text).build());
    reading.body(text);
    reading.result().getLanguage().setTag(language);
    new SegmentStep().apply(reading);
    return reading;
  }
}
