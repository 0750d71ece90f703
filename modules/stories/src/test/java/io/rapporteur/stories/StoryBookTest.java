package io.rapporteur.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.stories.features.FeatureVersions;
import io.rapporteur.stories.features.StoryFeatures;
import io.rapporteur.testkit.AnnotatedDocuments;
import io.rapporteur.testkit.BodySpans;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryBookTest {
  private static final String FERRY =
      "The ferry Halvard ran aground off Skerrow harbour in dense fog, the coastguard said, and all"
          + " ninety passengers were taken off by lifeboat before the tide fell.";
  private static final String FERRY_TOO =
      "Passengers were taken off the ferry Halvard by lifeboat after it ran aground in fog outside"
          + " Skerrow harbour, a coastguard spokeswoman said; nobody was hurt.";
  private static final String DAM =
      "Engineers opened the spillway of the Orvane dam for the first time in a decade as snow melt"
          + " filled the reservoir, and villages downstream were told to move cattle.";

  private final StoryBook book = new StoryBook();

  private static StoryFeatures ferry(String uri, String published) {
    return News.features(uri, published, "Ferry Halvard runs aground off Skerrow", FERRY);
  }

  private static StoryFeatures ferryToo(String uri, String published) {
    return News.features(uri, published, "Lifeboat takes passengers off ferry Halvard", FERRY_TOO);
  }

  private static StoryFeatures dam(String uri) {
    return News.features(uri, "2024-03-01T10:00:00Z", "Orvane dam opens its spillway", DAM);
  }

  @Test
  void shouldDrawTogetherWhenTwoDocumentsTellOfOneEvent() {
    book.put(ferry("a", "2024-03-01T08:00:00Z"), 0);
    book.put(dam("b"), 0);
    book.put(ferryToo("c", "2024-03-01T11:00:00Z"), 0);
    assertThat(book.settle()).hasSize(2);
    StoryGroup story = book.storyOf("c");
    assertThat(story.uris()).containsExactly("a", "c");
    assertThat(story.begin()).isEqualTo("2024-03-01T08:00:00Z");
    assertThat(story.end()).isEqualTo("2024-03-01T11:00:00Z");
    assertThat(story.members().get(1).why().get(0)).matches("likeness 0\\.\\d\\d to a");
    assertThat(book.storyOf("b").uris()).containsExactly("b");
  }

  @Test
  void shouldBeCrowdedByAllLikenessesOfWhatCameSinceTheLastSettling() {
    int heap = 40 * 4096;
    for (int i = 0; i < 9; i++) {
      book.put(ferry("a" + i, "2024-03-01T08:00:00Z"), 0);
      book.put(dam("b" + i), 0);
    }
    assertThat(book.isCrowded(heap)).as("36 likenesses of ferries, 36 of dams").isTrue();
    assertThat(book.isCrowded(2 * heap)).isFalse();
    book.settle();
    assertThat(book.isCrowded(heap)).isFalse();
    book.put(ferry("z", "2024-03-01T08:00:00Z"), 0);
    assertThat(book.isCrowded(heap)).as("nine more").isFalse();
  }

  @Test
  void shouldKeepTheIdAndSayNothingElseWhenADocumentIsAdded() {
    book.put(ferry("a", "2024-03-01T08:00:00Z"), 0);
    book.put(dam("b"), 0);
    book.settle();
    String id = book.storyOf("a").id();
    book.put(ferryToo("c", "2024-03-01T11:00:00Z"), 0);
    assertThat(book.settle())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.id()).isEqualTo(id);
              assertThat(change.story().uris()).containsExactly("a", "c");
            });
    assertThat(book.settle()).isEmpty();
  }

  @Test
  void shouldSayWhereAStoryWentWhenTwoBecomeOne() {
    book.put(ferry("a", "2024-03-01T08:00:00Z"), 0);
    book.put(News.features("c", "2024-03-01T11:00:00Z", "Fog", DAM), 0);
    book.settle();
    String gone = book.storyOf("c").id();
    book.put(corrected(ferryToo("c", "2024-03-01T11:00:00Z")), 0);
    List<StoryChange> changes = book.settle();
    String into = book.storyOf("a").id();
    assertThat(changes)
        .anySatisfy(
            change -> {
              assertThat(change.id()).isEqualTo(gone);
              assertThat(change.gone()).isTrue();
              assertThat(change.mergedInto()).isEqualTo(into);
            });
  }

  @Test
  void shouldSayWhereAStoryCameFromWhenItSplits() {
    book.put(ferry("a", "2024-03-01T08:00:00Z"), 0);
    book.put(ferryToo("c", "2024-03-01T11:00:00Z"), 0);
    book.settle();
    String from = book.storyOf("a").id();
    book.put(corrected(News.features("c", "2024-03-01T11:00:00Z", "Orvane dam", DAM)), 0);
    List<StoryChange> changes = book.settle();
    assertThat(changes)
        .anySatisfy(
            change -> {
              assertThat(change.story().uris()).containsExactly("c");
              assertThat(change.splitFrom()).isEqualTo(from);
            });
    assertThat(book.story(from).uris()).containsExactly("a");
  }

  private static StoryFeatures corrected(StoryFeatures features) {
    return FeatureVersions.of(features, 2);
  }

  @Test
  void shouldKeepTheNewerWhenAnOlderVersionComesLate() {
    StoryFeatures newer = corrected(dam("a"));
    assertThat(book.put(newer, 0)).isTrue();
    assertThat(book.put(ferry("a", null), 0)).isFalse();
    assertThat(book.features("a")).isEqualTo(newer);
  }

  @Test
  void shouldLeaveATombstoneWhenTheOnlyDocumentIsWithdrawn() {
    book.put(dam("a"), 0);
    String id = book.settle().get(0).id();
    assertThat(book.withdraw("a")).isTrue();
    assertThat(book.withdraw("a")).isFalse();
    assertThat(book.settle()).containsExactly(new StoryChange(id, null, null, null));
    assertThat(book.size()).isZero();
  }

  @Test
  void shouldKeepApartAndSayWhyWhenTheInstanceDiffers() {
    book.put(quake("a", "5.1"), 0);
    book.put(quake("b", "6.8"), 0);
    book.settle();
    assertThat(book.storyOf("a").uris()).containsExactly("a");
    assertThat(book.storyOf("a").notSame())
        .containsExactly(
            new StoryGroup.Other(
                book.storyOf("b").id(), "anchor: magnitude 5.1 and magnitude 6.8"));
  }

  private static StoryFeatures quake(String uri, String magnitude) {
    return News.features(
        AnnotatedDocuments.annotated(uri)
            .headline("Earthquake shakes Ostrava valley")
            .body(
                "An earthquake of magnitude "
                    + magnitude
                    + " shook the Ostrava valley at a depth of ten kilometres, the seismological"
                    + " institute said in a bulletin. No damage was reported.")
            .build());
  }

  @Test
  void shouldKeepTheVisitsApartAndSayWhyWhenTheirDaysAreReadFromTheTexts() {
    book.put(visit("a", "2023-02-28", "28 February 2023"), 0);
    book.put(visit("b", "2021-05-11", "11 May 2021"), 0);
    book.put(visit("c", "2023-02-28", "28 February 2023"), 0);
    book.settle();
    assertThat(book.storyOf("a").uris()).containsExactly("a", "c");
    assertThat(book.storyOf("b").notSame())
        .containsExactly(
            new StoryGroup.Other(
                book.storyOf("a").id(), "anchor: day 2021-05-11 and day 2023-02-28"));
  }

  @Test
  void shouldKeepAPageWithoutADateApartFromWhatWasPublishedLongAfterItsDay() {
    book.put(visit("a", "2023-02-28T10:00:00Z", "2023-02-28", "28 February 2023"), 0);
    book.put(visit("b", "2021-05-11", "11 May 2021"), 0);
    book.put(visit("c", "2023-02-28", "28 February 2023"), 0);
    book.settle();
    assertThat(book.storyOf("a").uris()).containsExactly("a", "c");
    assertThat(book.storyOf("b").uris()).containsExactly("b");
  }

  private static StoryFeatures visit(String uri, String day, String text) {
    return visit(uri, null, day, text);
  }

  private static StoryFeatures visit(String uri, String published, String day, String text) {
    AnnotatedDocument document =
        AnnotatedDocuments.annotated(uri)
            .published(published)
            .headline("Minister Osk visits Tarnby")
            .body(
                "Foreign minister Osk came to Tarnby on "
                    + text
                    + " and spoke with president Hald about the bridge over the sound.")
            .build();
    document.getDocumentDate().setValue(day);
    document
        .getDates()
        .add(
            DateReference.newBuilder()
                .setSpan(BodySpans.first(document.getBody(), text))
                .setType(DateType.date)
                .setValue(day)
                .setBegin(day)
                .setEnd(day)
                .setResolved(DateBasis.explicit)
                .build());
    return News.features(document);
  }

  @Test
  void shouldLetGoOfAWholeStoryWhenItsLastDocumentIsOld() {
    book.put(ferry("a", "2024-03-01T08:00:00Z"), 10);
    book.put(ferryToo("c", "2024-03-01T11:00:00Z"), 30);
    book.put(dam("b"), 10);
    book.settle();
    StoryGroup kept = book.storyOf("a");
    assertThat(book.close(20)).containsExactly("b");
    assertThat(book.settle()).isEmpty();
    assertThat(book.storyOf("a")).isEqualTo(kept);
    assertThat(book.close(40)).containsExactly("a", "c");
    assertThat(book.size()).isZero();
  }

  @Test
  void shouldRelateOldDocumentsAmongThemselvesWhenTheyComeToday() {
    book.put(ferry("a", "2024-03-01T08:00:00Z"), 0);
    book.put(ferryToo("b", "2024-03-01T11:00:00Z"), 0);
    book.settle();
    StoryGroup before = book.storyOf("a");
    book.put(ferry("c", "2021-03-01T08:00:00Z"), 1);
    book.put(ferryToo("d", "2021-03-01T11:00:00Z"), 1);
    book.settle();
    assertThat(book.storyOf("a")).isEqualTo(before);
    assertThat(book.storyOf("c").uris()).containsExactly("c", "d");
  }
}
