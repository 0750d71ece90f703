package io.rapporteur.stories.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureReaderTest {
  private final FeatureReader reader = new FeatureReader();

  private final AnnotatedDocument document =
      AnnotatedDocuments.annotated("urn:a")
          .headline("Tolvan opens the 12th session in Sorrel Bay")
          .body(
              "Marit Tolvan opened the 12th session of the fisheries council in Sorrel Bay. \"We"
                  + " shall not leave this bay without a treaty\", Marit Tolvan said.")
          .person("Marit Tolvan")
          .place("Sorrel Bay", "NO")
          .quotation("We shall not leave this bay without a treaty", "Marit Tolvan")
          .build();

  @Test
  void shouldGiveEqualFeaturesWhenReadAgainAndThroughBytes() {
    StoryFeatures features = reader.read(document);
    byte[] bytes = FeatureCodec.encode(features);
    assertThat(FeatureCodec.decode(bytes)).isEqualTo(features);
    assertThat(new FeatureReader().read(document)).isEqualTo(features);
    assertThat(bytes.length).isLessThan(1000);
  }

  @Test
  void shouldRefuseWhenBytesAreOfAnotherVersionOrCutShort() {
    byte[] bytes = FeatureCodec.encode(reader.read(document));
    byte[] shorter = Arrays.copyOf(bytes, bytes.length - 3);
    bytes[0] = 9;
    assertThatThrownBy(() -> FeatureCodec.decode(bytes)).hasMessageContaining("version 9");
    assertThatThrownBy(() -> FeatureCodec.decode(shorter)).hasMessageContaining("cut short");
  }

  @Test
  void shouldReadWhoWhichAndWhatIsQuotedWhenTheLeadSaysIt() {
    StoryFeatures features = reader.read(document);
    assertThat(features.sharedLead(features)).containsExactlyInAnyOrder("tolvan", "bay");
    assertThat(features.anchors()).containsExactly(new Anchor("session", 12));
    assertThat(features.sharedQuotations(features)).isEqualTo(1);
    assertThat(features.absentFrom(features)).isZero();
    assertThat(features.headlineOnly()).isFalse();
  }

  @Test
  void shouldHoldAVectorOfLengthOneWhenThereAreWords() {
    StoryFeatures features = reader.read(document);
    assertThat(features.whole().cosine(features.whole())).isCloseTo(1, within(.001));
  }

  @Test
  void shouldGiveNothingWhenTheDocumentIsEmpty() {
    StoryFeatures features =
        reader.read(
            AnnotatedDocuments.annotated("urn:e").headline("").body("").published(null).build());
    assertThat(features.whole().size()).isZero();
    assertThat(features.dated()).isFalse();
    assertThat(FeatureCodec.decode(FeatureCodec.encode(features))).isEqualTo(features);
  }

  @Test
  void shouldCutIntoComparableWordsWhenLanguagesDiffer() {
    assertThat(FeatureWords.of("The cities' 1,200.5 stories", "en"))
        .containsExactly("the", "city", "1200.5", "story");
    assertThat(FeatureWords.of("переговорами", "ru")).containsExactly("перегов");
    assertThat(FeatureWords.of("東京湾", "ja")).isEqualTo(List.of("東京", "京湾"));
  }
}
