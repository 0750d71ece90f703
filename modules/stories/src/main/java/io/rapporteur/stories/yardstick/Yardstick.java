package io.rapporteur.stories.yardstick;

import io.rapporteur.stories.wording.AlignmentStep;
import io.rapporteur.stories.wording.AlignmentStep.Kind;
import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.Differences;
import io.rapporteur.stories.wording.MeaningChange;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.SpeakerIdentity.Speaker;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** Holds quotations against one transcript. */
public final class Yardstick {
  /**
   * Of the weight of a quotation's words, what has to stand in the transcript as said: per cent.
   */
  private static final int FOUND = 56;

  /** One word alone is a place only when it is the whole quotation. */
  private static final int WORDS = 2;

  /** What of the matter has to be there for a quotation in other words: thousandths, and words. */
  private static final int GIST = 500;

  private static final int GIST_WORDS = 3;

  private final Transcript transcript;
  private final WordWeights weights;
  private final Placing placing;
  private final Gist gist;
  private final Speakers speakers;

  /** A yardstick that weighs words in common. */
  public Yardstick(Transcript transcript, WordWeights weights) {
    this(transcript, weights, SpeakerIdentity.byNames());
  }

  /**
   * The same, knowing who is who over the documents of a story.
   *
   * @param identity with what gives an entity of a document its identity in the story
   */
  public Yardstick(Transcript transcript, WordWeights weights, SpeakerIdentity identity) {
    this.speakers = new Speakers(transcript.uri(), identity);
    this.transcript = transcript;
    this.weights = weights;
    this.placing = new Placing(transcript, weights);
    this.gist = new Gist(transcript, weights);
  }

  /**
   * How a quotation stands to the transcript.
   *
   * @param text the words between the marks
   * @param speaker uri of the speaker; null when not resolved
   * @param name name of the speaker; empty when none
   */
  public QuotationPlaces hold(String text, String speaker, String name) {
    return hold(text, new Speaker(transcript.uri(), speaker, name));
  }

  /**
   * How a quotation of a document stands to the transcript.
   *
   * @param text the words between the marks
   * @param speaker as the document that quotes has it
   */
  public QuotationPlaces hold(String text, Speaker speaker) {
    Wording said = transcript.wording();
    Wording quotation = Wording.ofQuotation(text, said.lists());
    List<PlacedStretch> segments = new Joining(quotation, said).joined(placing.segments(quotation));
    if (common(quotation, segments) < FOUND) {
      return inOtherWords(quotation, speaker);
    }
    List<Difference> differences = differences(quotation, segments);
    if (segments.stream().mapToInt(PlacedStretch::same).sum() < WORDS && !differences.isEmpty()) {
      return inOtherWords(quotation, speaker);
    }
    MeaningChange meaning = gravest(differences);
    return held(verdict(segments, differences, meaning), segments, differences, meaning, speaker);
  }

  private QuotationPlaces held(
      TranscriptVerdict verdict,
      List<PlacedStretch> segments,
      List<Difference> differences,
      MeaningChange meaning,
      Speaker speaker) {
    List<TranscriptSpan> places =
        segments.stream()
            .map(segment -> transcript.place(segment.otherFrom(), segment.otherTo()))
            .toList();
    SpokenTurn turn = transcript.turnAt(segments.get(0).otherFrom());
    return new QuotationPlaces(
        transcript.uri(),
        verdict,
        places,
        differences,
        meaning,
        turn.speaker(),
        turn.name(),
        speakers.differ(turn, speaker));
  }

  private QuotationPlaces inOtherWords(Wording quotation, Speaker speaker) {
    Gist.Found found = gist.best(quotation);
    SpokenTurn turn = found == null ? null : transcript.turnAt(found.from());
    if (found != null
        && found.share() >= GIST
        && found.words() >= GIST_WORDS
        && !speakers.differ(turn, speaker)) {
      return new QuotationPlaces(
          transcript.uri(),
          TranscriptVerdict.PARAPHRASE,
          List.of(transcript.place(found.from(), found.to())),
          List.of(),
          MeaningChange.NONE,
          turn.speaker(),
          turn.name(),
          false);
    }
    boolean covered = speakers.mayCover(transcript.turns(), speaker);
    TranscriptVerdict verdict =
        covered ? TranscriptVerdict.NOT_FOUND : TranscriptVerdict.NOT_COVERED;
    return new QuotationPlaces(
        transcript.uri(), verdict, List.of(), List.of(), MeaningChange.NONE, null, "", false);
  }

  private static TranscriptVerdict verdict(
      List<PlacedStretch> segments, List<Difference> differences, MeaningChange meaning) {
    List<Difference> real = differences.stream().filter(d -> !d.editorial()).toList();
    if (meaning != MeaningChange.NONE || real.stream().anyMatch(d -> !d.left().isEmpty())) {
      return TranscriptVerdict.ALTERED;
    }
    if (segments.size() > 1) {
      return TranscriptVerdict.SPLICED;
    }
    return real.isEmpty() ? TranscriptVerdict.VERBATIM : TranscriptVerdict.TRIMMED;
  }

  /** The differences inside the segments, and what of the quotation is in none. */
  private List<Difference> differences(Wording quotation, List<PlacedStretch> segments) {
    List<Difference> differences = new ArrayList<>();
    int done = 0;
    int place = segments.get(0).otherFrom();
    for (PlacedStretch segment : segments) {
      if (segment.from() > done) {
        differences.add(unplaced(quotation, done, segment.from(), place));
      }
      differences.addAll(segment.differences(quotation, transcript.wording()));
      done = segment.to();
      place = segment.otherTo();
    }
    if (done < quotation.size()) {
      differences.add(unplaced(quotation, done, quotation.size(), place));
    }
    return differences;
  }

  private Difference unplaced(Wording quotation, int from, int to, int place) {
    return Differences.between(quotation, from, to, transcript.wording(), place, place);
  }

  private static MeaningChange gravest(List<Difference> differences) {
    return MeaningChange.gravest(differences.stream().map(Difference::meaning));
  }

  /** Per cent of the weight of the quotation's words that the segments have as they were said. */
  private int common(Wording quotation, List<PlacedStretch> segments) {
    int all = 0;
    for (ComparedWord word : quotation.words()) {
      all += word.isFree() ? 0 : weights.of(word);
    }
    int same = 0;
    for (PlacedStretch segment : segments) {
      for (AlignmentStep step : segment.steps()) {
        for (int i = step.from(); step.kind() == Kind.SAME && i < step.to(); i++) {
          same += quotation.get(i).isFree() ? 0 : weights.of(quotation.get(i));
        }
      }
    }
    return all == 0 ? 0 : same * 100 / all;
  }
}
