package io.rapporteur.analysis.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.analysis.entities.EntityStep;
import io.rapporteur.analysis.quotations.QuotationStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.model.Document;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names are given to the reading by hand, so that nothing here depends on the tagger. */
class SpeakerResolverTest {
  private static final List<String> PERSONS =
      List.of("Ada Poe", "Finn Lund", "Rosa Diaz", "Lund", "Poe");
  private static final List<String> ORGANISATIONS = List.of("Harbour Office", "Tide Bank");

  @Test
  void shouldResolveANameInTheExpression() {
    assertThat(speakers("“We sail at dawn,” said captain Ada Poe of the Harbour Office."))
        .containsExactly("Ada Poe");
  }

  @Test
  void shouldTakeHeForTheLastSpeaker() {
    assertThat(speakers("Finn Lund said the harbour is open.\n\n“We sail at dawn,” he added."))
        .containsExactly("Finn Lund", "Finn Lund");
  }

  @Test
  void shouldTakeHeForTheSubjectSinceTheLastSpeaker() {
    String text =
        "“It rains in town,” Finn Lund said.\n\nRosa Diaz walked to the harbour. “We sail at dawn,”"
            + " she said.";
    assertThat(speakers(text)).containsExactly("Finn Lund", "Rosa Diaz");
  }

  @Test
  void shouldNotTakeANameInsideQuotedWordsForWhoSpeaks() {
    String text = "“I met Rosa Diaz on Monday,” Finn Lund said. “We sail at dawn,” he added.";
    assertThat(speakers(text)).containsExactly("Finn Lund", "Finn Lund");
  }

  @Test
  void shouldNotTakeTheOwnerOrThePrincipalForTheSpeaker() {
    assertThat(speakers("“We sail at dawn,” an aide to Ada Poe said."))
        .containsExactly("an aide to Ada Poe");
    assertThat(speakers("“We sail at dawn,” Ada Poe’s aide Finn Lund said."))
        .containsExactly("Finn Lund");
  }

  @Test
  void shouldTakeUpTheLastSpeakerByARoleWithoutAName() {
    assertThat(speakers("Finn Lund said that the ice is thin. The ship is old, the expert adds."))
        .containsExactly("Finn Lund", "Finn Lund");
  }

  @Test
  void shouldTakeUpTheLastSpeakerWhenAnEarlierOneHoldsAnotherOffice() {
    String text =
        "Foreign Minister Finn Lund said that the ice is thin. Rosa Diaz noted that ships are old."
            + " “The harbour is open now,” the expert said.";
    assertThat(speakers(text)).containsExactly("Finn Lund", "Rosa Diaz", "Rosa Diaz");
  }

  @Test
  void shouldResolveASurnameThatNoMentionCovers() {
    Reading reading = read("Rosa Diaz sang in the harbour. Diaz said that the ice is thin.");
    assertThat(reading.result().getQuotations().get(0).getSpeakerName()).isEqualTo("Rosa Diaz");
  }

  @Test
  void shouldLeaveAnUnnamedSpeakerUnresolved() {
    Reading reading =
        read("Rosa Diaz sang. “We sail at dawn,” an official said. “It is late,” he added.");
    assertThat(reading.result().getQuotations()).allMatch(q -> q.getSpeaker() == null);
    assertThat(reading.result().getQuotations())
        .extracting(Quotation::getSpeakerName)
        .containsOnly("an official");
  }

  @Test
  void shouldResolveAnOrganisation() {
    assertThat(speakers("The Harbour Office said that the ice is thin."))
        .containsExactly("Harbour Office");
  }

  @Test
  void shouldResolveTurnsByTheirLabels() {
    String text =
        "Question: When?\n\nFinn Lund: At dawn we sail.\n\nQuestion: Why?\n\nFinn Lund: Why not?";
    assertThat(speakers(text)).containsExactly("Question", "Finn Lund", "Question", "Finn Lund");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Poe (mayor)",
        "Ada Poe (mayor, Tide party)",
        "Ada Poe, Harbour Minister",
        "Ada Poe, pilot",
        "Ada Poe, Minister of Foreign Affairs",
        "ADA POE (MAYOR)",
      })
  void shouldOpenATurnWithANameAndAnOffice(String label) {
    String text = "Question: When?\n\n" + label + ": At dawn.\n\nQuestion: Why?\n\n";
    assertThat(speakers("Ada Poe speaks.\n\n" + text + label + ": Why not?"))
        .containsExactly("Question", "Ada Poe", "Question", "Ada Poe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THE CHAIR",
        "THE PRESIDENT",
        "THE SPEAKER",
        "The Court Clerk",
        "Deputy Speaker",
        "Madam Speaker",
        "Witness",
      })
  void shouldMakeNoPersonOfALabelThatIsAnOffice(String label) {
    String text = "Ada Poe: At dawn.\n\n" + label + ": Why so?\n\nAda Poe: Why not?\n\n";
    Reading reading = read(text + label + ": Well then, so be it.");
    assertThat(reading.result().getQuotations())
        .extracting(Quotation::getSpeakerName)
        .containsExactly("Ada Poe", label, "Ada Poe", label);
    assertThat(reading.result().getEntities())
        .extracting(entity -> entity.getName())
        .containsExactly("Ada Poe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Interview with Ada Poe, harbour master\n\nWe met on Monday.",
        "Harbour master sees a busy year\n\nBy Finn Lund\n\nAda Poe leads the harbour. She likes it.",
        "A busy year\n\nThe harbour is led by Ada Poe. Our reporter Finn Lund met her on Monday.",
        "A busy year\n\nMeridian: How are you?\n\nAda Poe: All is well here.",
      })
  void shouldNameTheOneInterviewedWhenTurnsAreLabelledAsAnswers(String introduction) {
    assertThat(speakers(introduction + "\n\nQ: When?\n\nA: At dawn.\n\nQ: Why?\n\nA: Why not?"))
        .endsWith("Q", "Ada Poe", "Q", "Ada Poe");
    assertThat(
            speakers(
                introduction
                    + "\n\nQuestion: When?\n\nAnswer: At dawn.\n\nQuestion: Why?\n\nAnswer: Why?"))
        .endsWith("Question", "Ada Poe", "Question", "Ada Poe");
    assertThat(
            speakers(
                introduction
                    + "\n\nQ. When do we sail?\n\nA. We sail at dawn.\n\nQ. Is it far?\n\nA. It is."))
        .endsWith("Ada Poe")
        .filteredOn("Ada Poe"::equals)
        .hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour opens again after the storm.",
        "Ada Poe and Finn Lund lead the harbour.",
        "The harbour, seen by two\n\nInterview by Finn Lund",
      })
  void shouldLeaveAnswersUnnamedWhenTheTextDoesNotSayWhoIsInterviewed(String introduction) {
    assertThat(speakers(introduction + "\n\nQ: When?\n\nA: At dawn.\n\nQ: Why?\n\nA: Why not?"))
        .containsExactly("Q", "", "Q", "");
  }

  @Test
  void shouldAddAMentionForAResolvedPronoun() {
    Reading reading = read("Finn Lund said the harbour is open. “We sail at dawn,” he added.");
    assertThat(reading.result().getMentions())
        .anySatisfy(
            mention -> {
              assertThat(mention.getKind()).isEqualTo(MentionKind.pronoun);
              assertThat(mention.getSpan().getExact()).isEqualTo("he");
            });
  }

  @Test
  void shouldTakeTheyForThePluralThatTheSentenceBeforeOpensWith() {
    assertThat(speakers("The heads of Oslo met. They stressed that the road is open."))
        .containsExactly("The heads of Oslo");
    assertThat(
            speakers(
                "Traders at the Tide Bank were unsure. “We see a risk of a cut,” they wrote today."))
        .containsExactly("Traders at the Tide Bank");
  }

  @Test
  void shouldNotTakeOneBodyForAnotherOfADifferentKind() {
    assertThat(
            speakers("The Tide Bank said rates will rise.\n\nThe army said the harbour is shut."))
        .containsExactly("Tide Bank", "The army");
    assertThat(speakers("The Tide Bank said rates will rise.\n\nThe bank said prices will fall."))
        .containsExactly("Tide Bank", "Tide Bank");
  }

  @Test
  void shouldNotTakeItForAPersonNorHeForABody() {
    assertThat(speakers("The chief executive said jobs will go. It said pay will rise."))
        .containsExactly("The chief executive", "");
    assertThat(speakers("The ministry said jobs will go. He said pay will rise."))
        .containsExactly("The ministry", "");
  }

  @Test
  void shouldNameOneWhoIsNotNamedFurther() {
    assertThat(speakers("“Nobody buys now,” said one local broker, who fished."))
        .containsExactly("one local broker");
  }

  @Test
  void shouldLeaveOpenWhoSaysIWhereOnlyABodySpokeBefore() {
    String told = "The Tide Bank said rates will rise.\n\n";
    assertThat(speakers(told + "“I have learned that I cannot wave my arms.”"))
        .containsExactly("Tide Bank", "");
    assertThat(speakers(told + "“We have learned that rates can fall again.”"))
        .containsExactly("Tide Bank", "Tide Bank");
  }

  @Test
  void shouldNotTakeALetterThatWasBroughtInSinceForTheLastSpeakers() {
    String told = "Finn Lund said the ice is thin. ";
    assertThat(speakers(told + "Parents sent a long letter. “We want more,” the letter said."))
        .containsExactly("Finn Lund", "the letter");
    assertThat(speakers(told + "“We want more,” the letter said."))
        .containsExactly("Finn Lund", "Finn Lund");
  }

  private static List<String> speakers(String text) {
    Reading reading = read(text);
    List<String> uris =
        reading.result().getEntities().stream().map(e -> e.getUri()).collect(Collectors.toList());
    assertThat(reading.result().getQuotations())
        .allMatch(q -> q.getSpeaker() == null || uris.contains(q.getSpeaker()));
    return reading.result().getQuotations().stream()
        .map(Quotation::getSpeakerName)
        .collect(Collectors.toList());
  }

  private static Reading read(String text) {
    Reading reading = new Reading(Document.newBuilder().setUri("u").build());
    reading.body(text);
    reading.result().getLanguage().setTag("en");
    new SegmentStep().apply(reading);
    mark(reading, PERSONS, EntityType.person);
    mark(reading, ORGANISATIONS, EntityType.organisation);
    reading
        .result()
        .getMentions()
        .sort(Comparator.comparingInt(mention -> mention.getSpan().getStart()));
    new QuotationStep().apply(reading);
    new EntityStep().apply(reading);
    new AttributionStep().apply(reading);
    return reading;
  }

  private static void mark(Reading reading, List<String> names, EntityType type) {
    for (String name : names) {
      int at = reading.body().indexOf(name);
      while (at >= 0) {
        int start = at;
        boolean free =
            reading.result().getMentions().stream()
                .noneMatch(
                    m ->
                        m.getSpan().getStart() < start + name.length()
                            && m.getSpan().getEnd() > start);
        if (free) {
          reading
              .result()
              .getMentions()
              .add(new Mention(reading.span(at, at + name.length()), type, MentionKind.name, ""));
        }
        at = reading.body().indexOf(name, at + 1);
      }
    }
  }
}
