package io.rapporteur.stories.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.TimelineEntry;
import io.rapporteur.stories.quotations.Statement;
import io.rapporteur.testkit.AnnotatedDocuments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of a story of many documents a record holds where it began and where it stands now. */
class LargeStoryTest {
  private static final Instant MORNING = Instant.parse("2025-02-11T07:00:00Z");
  private static final int MANY = 60;

  @Test
  void shouldListTheFirstReportAndTheNewestOnesInTheTimeLine() {
    List<TimelineEntry> entries = Timeline.of(briefs(story()), List.of(), List.of(), 5);
    assertThat(entries)
        .extracting(TimelineEntry::getUri)
        .containsExactly("d100", "d156", "d157", "d158", "d159");
  }

  @Test
  void shouldListACorrectionBeforeReportsThatSayNothingNew() {
    List<Dossier> story = story();
    AnnotatedDocument corrected = story.get(7).document();
    corrected.setVersionCreated(corrected.getPublished().plusSeconds(1));
    assertThat(Timeline.of(briefs(story), List.of(), List.of(), 3))
        .extracting(TimelineEntry::getUri)
        .containsExactly("d100", "d107", "d159");
  }

  @Test
  void shouldDrawTogetherWhatWasSaidFirstAndWhatWasSaidLast() {
    List<Statement> statements = spoken(story(), 10);
    assertThat(statements)
        .extracting(Statement::uri)
        .containsExactlyInAnyOrder(
            "d100", "d101", "d102", "d103", "d104", "d155", "d156", "d157", "d158", "d159");
  }

  @Test
  void shouldKeepAllWhoCarryAStatementWordForWord() {
    List<Dossier> story = story();
    story.set(30, dossier(30, 0));
    assertThat(spoken(story, 10)).extracting(Statement::uri).hasSize(11).contains("d130");
  }

  @Test
  void shouldTakeTheEarliestCarriersOfAStatementAndNoMoreThanAreListed() {
    List<Dossier> story = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      story.add(dossier(i, 0));
    }
    assertThat(spoken(story, 3)).extracting(Statement::uri).containsExactly("d100", "d101", "d102");
  }

  private static List<Brief> briefs(List<Dossier> story) {
    return story.stream().map(Brief::of).toList();
  }

  private static List<Statement> spoken(List<Dossier> story, int carriers) {
    Map<String, Dossier> byUri = new HashMap<>();
    story.forEach(dossier -> byUri.put(dossier.uri(), dossier));
    DossierSource source = DossierSource.of(byUri);
    StoryDocuments documents = new Workings(StoryCaches.ofHeap(), new Stint()).of(source);
    return Spoken.of(briefs(story), documents, 10, carriers);
  }

  private static List<Dossier> story() {
    List<Dossier> story = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      story.add(dossier(i, i));
    }
    return story;
  }

  private static Dossier dossier(int number, int lane) {
    String said = "We shall rebuild lane number " + lane + " before the winter";
    AnnotatedDocument document =
        AnnotatedDocuments.annotated("d" + (100 + number))
            .person("Ada Holm")
            .headline("Report " + number)
            .body("Ada Holm spoke. \"" + said + ".\"")
            .published(MORNING.plusSeconds(60L * number).toString())
            .quotation(said, "Ada Holm")
            .build();
    return new Dossier(document, number);
  }
}
