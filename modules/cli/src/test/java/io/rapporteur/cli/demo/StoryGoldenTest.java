package io.rapporteur.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rapporteur.cli.story.StoryReport;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerSlot;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.LookAlike;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Origin;
import io.rapporteur.model.Repeat;
import io.rapporteur.model.Replaced;
import io.rapporteur.model.Story;
import io.rapporteur.model.Verdict;
import io.rapporteur.model.YardstickVerdict;
import io.rapporteur.stories.telling.StoryAndMemberships;
import io.rapporteur.stories.telling.StoryDesk;
import io.rapporteur.testkit.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * From the demo's documents to the report of their story, and what has to be right in it. {@code
 * -Drapporteur.golden=write} writes the report and its excerpt in the README anew; read what
 * changed before it is committed.
 */
class StoryGoldenTest {
  private static final String TURKISH = "https://bosphorus-gazette.example/haber/demiryolu";
  private static final String AGENCY = "urn:newsml:meridian.example:20250514:rail-accord";
  private static final String COPY = "https://www.caspian-courier.example/economy/rail-accord";
  private static final String TRANSCRIPT = "https://transport.example/briefings/2025-05-14";
  private static final String SECOND = "https://port-rail.example/2025/05/tbilisi";
  private static final String TRANSLATED = "https://worldwire.example/?p=88213";
  private static final String OPINION = "https://harbour-review.example/opinion/rails-are-patient";
  private static final String LOOK_ALIKE =
      "https://www.caspian-courier.example/economy/astana-memorandum";

  private static final boolean WRITE = "write".equals(System.getProperty("rapporteur.golden"));
  private static final Path GOLDEN =
      Path.of("src/test/resources/io/rapporteur/cli/demo/story-report.txt");
  private static final Path README = Path.of("../../README.md");
  private static final String FENCE = "<!-- of the demo's documents -->\n```text\n";

  private static List<AnnotatedDocument> readings;
  private static List<StoryAndMemberships> told;
  private static Story story;

  @BeforeAll
  static void tell() {
    readings = DemoReadings.all();
    told = StoryDesk.tell(readings);
    story = storyOf(told, AGENCY);
  }

  @Test
  void shouldReportAsBeforeWhenNothingIsMeantToChange() throws IOException {
    String report = String.join("\n", report()) + "\n";
    if (WRITE) {
      Files.writeString(GOLDEN, report);
    }
    assertThat(report).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void shouldStandInTheReadmeAsItIsPrinted() throws IOException {
    List<String> report = report();
    List<String> excerpt =
        new ArrayList<>(report.subList(0, report.indexOf("DOCUMENTS")).stream().toList());
    excerpt.add("…");
    excerpt.add("");
    excerpt.addAll(report.subList(report.indexOf("LOOK-ALIKES"), report.size()));
    String readme = Files.readString(README);
    int begin = readme.indexOf(FENCE) + FENCE.length();
    int end = readme.indexOf("\n```", begin);
    String wanted = String.join("\n", excerpt);
    if (WRITE) {
      Files.writeString(README, readme.substring(0, begin) + wanted + readme.substring(end));
    }
    assertThat(Files.readString(README)).contains(FENCE + wanted + "\n```");
  }

  private static List<String> report() {
    Map<String, String> headlines =
        told.stream()
            .map(StoryAndMemberships::story)
            .collect(Collectors.toMap(Story::getId, Story::getHeadline));
    return new StoryReport(100, (style, text) -> text).report(story, headlines);
  }

  @Test
  void shouldHoldTheOneEventAndTheOpinionOnItTogether() {
    assertThat(story.getMembers())
        .extracting(Membership::getUri)
        .containsExactlyInAnyOrder(AGENCY, COPY, TRANSCRIPT, SECOND, TRANSLATED, OPINION, TURKISH);
  }

  @Test
  void shouldKeepTheLookAlikeApartAndSayWhy() {
    Story other = storyOf(told, LOOK_ALIKE);
    assertThat(other.getDocuments()).isEqualTo(1);
    assertThat(story.getNotSame())
        .extracting(LookAlike::getStory, LookAlike::getWhy)
        .contains(tuple(other.getId(), "anchor: meeting 1 and meeting 3"));
  }

  @Test
  void shouldKeepTheLookAlikeApartByTheDayToldWhenNoDayIsStated() {
    List<StoryAndMemberships> undated =
        StoryDesk.tell(DemoReadings.undated(TRANSCRIPT, LOOK_ALIKE));
    Story other = storyOf(undated, LOOK_ALIKE);
    assertThat(storyOf(undated, TRANSCRIPT).getNotSame())
        .anySatisfy(
            look -> {
              assertThat(look.getStory()).isEqualTo(other.getId());
              assertThat(look.getWhy()).contains("2023-06-08").contains("2025-05-14");
            });
  }

  @Test
  void shouldCountACopyAsNoWitness() {
    assertThat(story.getDocuments()).isEqualTo(7);
    assertThat(story.getWitnesses()).isEqualTo(6);
    Membership copy = member(COPY);
    assertThat(copy.getOrigin()).isEqualTo(Origin.carrier);
    assertThat(copy.getDuplicateOf()).isEqualTo(AGENCY);
    Repeat repeat = copy.getRepeats().get(0);
    assertThat(repeat.getFiguresChanged())
        .extracting(Replaced::getFrom, Replaced::getTo)
        .contains(tuple("8", "18"));
    assertThat(repeat.getWhy()).anyMatch(why -> why.startsWith("credit"));
    assertThat(member(SECOND).getOrigin()).isEqualTo(Origin.witness);
  }

  @Test
  void shouldCountIndependentWitnessesOfAFigure() {
    // Agency and its copy are one, the minister on the record another, the second report a third;
    // the copy and the transcript, which has the minister's word, carry.
    LedgerEntry locomotives = entry("120 locomotives");
    assertThat(locomotives.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(locomotives.getReadings()).hasSize(4);
    assertThat(locomotives.getWitnesses()).isEqualTo(3);
    assertThat(locomotives.getValues())
        .extracting(LedgerValue::getWitnesses, LedgerValue::getCarriers)
        .containsExactly(tuple(3, 2));
    // One minister says it in three documents: one witness.
    LedgerEntry tonnes = entry("ten million tonnes a year");
    assertThat(tonnes.getVerdict()).isEqualTo(Verdict.AGREE);
    assertThat(List.of(witness(tonnes, AGENCY), witness(tonnes, COPY)))
        .containsOnly(witness(tonnes, TRANSCRIPT));
  }

  @Test
  void shouldJudgeFiguresThatRoundDifferAndCannotBeCompared() {
    assertThat(entry("2,412 wagons").getVerdict()).isEqualTo(Verdict.ROUNDING);
    assertThat(entry("1.4 billion dollars").getVerdict()).isEqualTo(Verdict.AGREE);
    LedgerEntry cost = entry("1.2 billion euros");
    assertThat(cost.getVerdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(cost.getWitnesses()).isEqualTo(2);
    LedgerEntry growth = entry("8%");
    assertThat(growth.getVerdict()).isEqualTo(Verdict.DISAGREE);
    assertThat(growth).isEqualTo(entry("18%"));
    LedgerEntry freight = entry("50 percent");
    assertThat(freight).as("of a country, and of one line").isEqualTo(entry("22 percent"));
    assertThat(freight.getVerdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(freight.getSlot()).isEqualTo(LedgerSlot.scope);
    assertThat(story.getLedger())
        .filteredOn(entry -> entry.getVerdict() == Verdict.DISAGREE)
        .as("no conflict is invented")
        .hasSize(2);
  }

  @Test
  void shouldHoldThePressAgainstTheTranscript() {
    HeldQuotation altered = held("and I may answer");
    assertThat(altered.getVerdict()).isEqualTo(YardstickVerdict.ALTERED);
    assertThat(altered.getMeaning()).isEqualTo(ChangedMeaning.MODAL);
    assertThat(altered.getTranscript()).isEqualTo(TRANSCRIPT);
    assertThat(altered.getSpan().getExact()).contains("I shall answer");
    assertThat(held("This railway will").getVerdict()).isEqualTo(YardstickVerdict.VERBATIM);
    assertThat(held("Wagons are easy").getVerdict()).isEqualTo(YardstickVerdict.NOT_COVERED);
  }

  @Test
  void shouldTellTheSameWhenDocumentsComeInAnotherOrder() {
    for (long seed : Seeds.of(1, 2, 3)) {
      List<AnnotatedDocument> shuffled = new ArrayList<>(readings);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(StoryDesk.tell(shuffled)).as("seed %d", seed).isEqualTo(told);
    }
  }

  private static String witness(LedgerEntry entry, String uri) {
    return entry.getReadings().stream()
        .filter(reading -> reading.getUri().equals(uri))
        .findFirst()
        .orElseThrow()
        .getWitness();
  }

  private static Story storyOf(List<StoryAndMemberships> stories, String uri) {
    return stories.stream()
        .filter(each -> each.memberships().stream().anyMatch(one -> one.getUri().equals(uri)))
        .findFirst()
        .orElseThrow()
        .story();
  }

  private static Membership member(String uri) {
    return story.getMembers().stream()
        .filter(member -> member.getUri().equals(uri))
        .findFirst()
        .orElseThrow();
  }

  /** The entry with a reading that is written so. */
  private static LedgerEntry entry(String written) {
    return story.getLedger().stream()
        .filter(
            entry ->
                entry.getReadings().stream()
                    .anyMatch(reading -> reading.getFigure().getSpan().getExact().equals(written)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no entry has " + written));
  }

  private static HeldQuotation held(String words) {
    return story.getYardstick().stream()
        .filter(held -> held.getQuotation().getSpan().getExact().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not held: " + words));
  }
}
