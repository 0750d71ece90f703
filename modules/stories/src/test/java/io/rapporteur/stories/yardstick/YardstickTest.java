package io.rapporteur.stories.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Role;
import io.rapporteur.model.Span;
import io.rapporteur.model.YardstickVerdict;
import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.MeaningChange;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.SpeakerIdentity.Speaker;
import io.rapporteur.stories.wording.WordWeights;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YardstickTest {
  private static final String[][] TURNS = {
    {"QUESTION", "Minister, when does the line to the coast open?"},
    {
      "ANNA BERG",
      "We don't open it before the bridges are checked. (LAUGHTER) There are 42 bridges on that line, and the"
          + " engineers must look at each of them twice. Then, and I promised that to the people of Velden, the first"
          + " train will carry schoolchildren."
    },
    {"QUESTION", "And who pays for the delay?"},
    {
      "ANNA BERG",
      "The builders pay. It is written in the contract that Kessler signed in spring. Nobody in this ministry has"
          + " asked for another crown from the budget, and \uD83D\uDE82 that is all I have to say about money today."
          + " Let me tell you what we did instead during those long months of waiting: we trained sixty drivers."
          + " We painted the stations. We do not think that the ferry will pay for the bridges."
    },
    {"TOM KESSLER", "My company has always paid what it owes."}
  };

  private static final Yardstick YARDSTICK =
      new Yardstick(Transcript.of(transcript()), WordWeights.bySortAndLength());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We do not open it before the bridges are checked,                                     | VERBATIM",
        "There are forty-two bridges on [the coast] line                                       | VERBATIM",
        "the first train will carry schoolchildren                                             | VERBATIM",
        "Then ... the first train will carry schoolchildren                                    | TRIMMED",
        "the engineers must look at each of them                                               | VERBATIM",
        "There are 42 bridges, and the engineers must look at each of them twice               | TRIMMED",
        "We painted the stations. We don't open it before the bridges are checked.             | SPLICED",
        "the engineers must look at each of them thrice                                        | ALTERED",
        "The builders always pay. It is written in the contract that Kessler signed            | ALTERED",
        "Sixty drivers were trained during the long months when we were waiting                | PARAPHRASE",
        "Our islands deserve a hospital with its own helicopter                                | NOT_FOUND"
      })
  void shouldTellHowAQuotationStandsToTheTranscript(String quotation, TranscriptVerdict verdict) {
    assertThat(hold(quotation).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We do open it before the bridges are checked                                   | NEGATION",
        "We open it before the bridges are checked                                      | NEGATION",
        "We think that the ferry will pay for the bridges                               | NEGATION",
        "Nobody in this ministry has not asked for another crown from the budget        | NEGATION",
        "There are 24 bridges on that line                                              | NUMBER",
        "the engineers may look at each of them twice                                   | MODAL",
        "I promised that to the people of Rosbach, the first train will carry schoolchildren | NAME",
        "It is written in the contract that Weber signed in spring                      | NAME"
      })
  void shouldNeverPassAChangeOfMeaningForVerbatimOrTrimmed(
      String quotation, MeaningChange meaning) {
    QuotationPlaces held = hold(quotation);
    assertThat(held.verdict()).isEqualTo(TranscriptVerdict.ALTERED);
    assertThat(held.meaning()).isEqualTo(meaning);
  }

  @Test
  void shouldNameTheWordsThatWereChanged() {
    QuotationPlaces held = hold("the engineers should look at each of them twice");
    assertThat(held.differences()).extracting(Difference::left).containsExactly("should");
    assertThat(held.differences()).extracting(Difference::right).containsExactly("must");
  }

  @Test
  void shouldGivePlacesThatReproduceTheirText() {
    String body = transcript().getBody();
    for (String quotation :
        List.of(
            "that is all I have to say about money",
            "We painted the stations. The builders pay.")) {
      for (TranscriptSpan place : hold(quotation).places()) {
        assertThat(
                new String(body.codePoints().toArray(), place.start(), place.end() - place.start()))
            .isEqualTo(place.exact());
      }
    }
    assertThat(hold("We painted the stations. The builders pay.").places())
        .extracting(TranscriptSpan::exact)
        .containsExactly("We painted the stations", "The builders pay");
  }

  @Test
  void shouldSayWhenTheTranscriptDoesNotCoverTheSpeaker() {
    String words = "Our islands deserve a hospital with its own helicopter";
    assertThat(YARDSTICK.hold(words, null, "Lea Sommer").verdict())
        .isEqualTo(TranscriptVerdict.NOT_COVERED);
    assertThat(YARDSTICK.hold(words, null, "Berg").verdict())
        .isEqualTo(TranscriptVerdict.NOT_FOUND);
    assertThat(YARDSTICK.hold(words, null, "").verdict()).isEqualTo(TranscriptVerdict.NOT_FOUND);
  }

  @Test
  void shouldSayWhenAnotherSaysItInTheTranscript() {
    QuotationPlaces held =
        YARDSTICK.hold("My company has always paid what it owes", null, "Anna Berg");
    assertThat(held.verdict()).isEqualTo(TranscriptVerdict.VERBATIM);
    assertThat(held.otherSpeaker()).isTrue();
    assertThat(held.speakerName()).isEqualTo("TOM KESSLER");
    assertThat(YARDSTICK.hold("The builders pay", null, "Berg").otherSpeaker()).isFalse();
  }

  @Test
  void shouldFindWhoIsCalledByTheOfficeThatTheTranscriptGivesASpeaker() {
    AnnotatedDocument official = transcript();
    official.getQuotations().get(1).setSpeaker("name:person/anna-berg");
    official.setEntities(List.of(minister()));
    Yardstick yardstick = new Yardstick(Transcript.of(official), WordWeights.bySortAndLength());
    String unsaid = "Our islands deserve a hospital with its own helicopter";
    assertThat(yardstick.hold(unsaid, null, "The Minister").verdict())
        .isEqualTo(TranscriptVerdict.NOT_FOUND);
    assertThat(yardstick.hold(unsaid, null, "the Norlandic minister of transport").verdict())
        .isEqualTo(TranscriptVerdict.NOT_FOUND);
    assertThat(yardstick.hold(unsaid, null, "the prime minister").verdict())
        .isEqualTo(TranscriptVerdict.NOT_COVERED);
    assertThat(yardstick.hold(unsaid, null, "The President").verdict())
        .isEqualTo(TranscriptVerdict.NOT_COVERED);
    String said = "the engineers must look at each of them twice";
    assertThat(yardstick.hold(said, null, "The Minister").otherSpeaker()).isFalse();
    assertThat(yardstick.hold(said, null, "The President").otherSpeaker()).isTrue();
  }

  private static Entity minister() {
    return Entity.newBuilder()
        .setUri("name:person/anna-berg")
        .setType(EntityType.person)
        .setName("Anna Berg")
        .setRoles(
            List.of(new Role("transport minister", null, new Span(0, 18, "transport minister"))))
        .build();
  }

  @Test
  void shouldNotTakeTheLabelsForWordsThatWereSaid() {
    assertThat(hold("Tom Kessler").verdict()).isEqualTo(TranscriptVerdict.NOT_FOUND);
  }

  @Test
  void shouldHoldATextWithoutTurnsAsNobodysInParticular() {
    AnnotatedDocument plain =
        AnnotatedDocument.newBuilder()
            .setUri("speech")
            .setBody("The river is low. We have never seen it so low in living memory.")
            .build();
    plain.getLanguage().setTag("en");
    Yardstick yardstick = new Yardstick(Transcript.of(plain), WordWeights.bySortAndLength());
    assertThat(yardstick.hold("We have never seen it so low", null, "Jan Maas").verdict())
        .isEqualTo(TranscriptVerdict.VERBATIM);
    assertThat(yardstick.hold("Ban the barges at once", null, "Jan Maas").verdict())
        .isEqualTo(TranscriptVerdict.NOT_FOUND);
    assertThat(yardstick.hold("", null, "").verdict()).isEqualTo(TranscriptVerdict.NOT_FOUND);
  }

  @Test
  void shouldKnowTheSpeakerOfATurnByIdentityWhereNamesDoNotTell() {
    AnnotatedDocument official = transcript();
    official.getQuotations().forEach(turn -> turn.setSpeaker("name:person/x"));
    official.getQuotations().get(4).setSpeaker("name:person/tom-kessler");
    SpeakerIdentity identity =
        new SpeakerIdentity(
            (uri, entity) -> uri.equals("press") ? "name:person/tom-kessler" : entity);
    Speaker speaker = new Speaker("press", "name:person/том-кесслер", "Том Кесслер");
    String words = "My company has always paid what it owes";
    Transcript transcript = Transcript.of(official);
    WordWeights weights = WordWeights.bySortAndLength();
    assertThat(new Yardstick(transcript, weights).hold(words, speaker).otherSpeaker()).isTrue();
    assertThat(new Yardstick(transcript, weights, identity).hold(words, speaker).otherSpeaker())
        .isFalse();
  }

  @Test
  void shouldWriteARecordForEachPartInMarks() {
    String body = "“The builders pay,” Berg said. “We painted the bridges.”";
    Quotation quotation =
        Quotation.newBuilder()
            .setSpan(span(body, "The builders pay,” Berg said. “We painted the bridges."))
            .setKind(QuotationKind.direct)
            .setQuoted(
                List.of(span(body, "The builders pay,"), span(body, "We painted the bridges.")))
            .setSpeakerName("Berg")
            .build();
    AnnotatedDocument press =
        AnnotatedDocument.newBuilder()
            .setUri("press")
            .setBody(body)
            .setQuotations(List.of(quotation))
            .build();
    List<HeldQuotation> records = YardstickRecords.of(press, YARDSTICK);
    assertThat(records)
        .extracting(HeldQuotation::getVerdict)
        .containsExactly(YardstickVerdict.VERBATIM, YardstickVerdict.ALTERED);
    assertThat(records.get(0).getSpan().getExact()).isEqualTo("The builders pay");
    assertThat(records.get(1).getQuoted().getExact()).isEqualTo("We painted the bridges.");
    assertThat(records.get(1).getDifferences().get(0).getOthers()).isEqualTo("stations");
  }

  private static QuotationPlaces hold(String quotation) {
    return YARDSTICK.hold(quotation, null, "");
  }

  private static Span span(String body, String exact) {
    int start = body.indexOf(exact);
    return new Span(start, start + exact.length(), exact);
  }

  private static AnnotatedDocument transcript() {
    StringBuilder body = new StringBuilder();
    List<Quotation> turns = new ArrayList<>();
    for (String[] turn : TURNS) {
      int label = body.codePointCount(0, body.length());
      body.append(turn[0]).append(": ");
      int start = body.codePointCount(0, body.length());
      body.append(turn[1]);
      turns.add(
          Quotation.newBuilder()
              .setKind(QuotationKind.turn)
              .setSpan(new Span(start, body.codePointCount(0, body.length()), turn[1]))
              .setSpeakerName(turn[0])
              .setSpeakerSpan(new Span(label, label + turn[0].length(), turn[0]))
              .build());
      body.append("\n\n");
    }
    AnnotatedDocument document =
        AnnotatedDocument.newBuilder()
            .setUri("transcript")
            .setBody(body.toString())
            .setQuotations(turns)
            .build();
    document.getLanguage().setTag("en");
    return document;
  }
}
