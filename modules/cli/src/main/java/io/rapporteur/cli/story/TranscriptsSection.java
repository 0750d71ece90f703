package io.rapporteur.cli.story;

import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.HeldQuotation;
import io.rapporteur.model.Span;
import io.rapporteur.model.Story;
import io.rapporteur.model.YardstickVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Quotations of the press held against the official transcript. */
final class TranscriptsSection {
  private TranscriptsSection() {}

  static ReportSection of(Story story, StorySources sources) {
    List<ReportItem> items =
        story.getYardstick().stream()
            .sorted(
                Comparator.comparing((HeldQuotation held) -> !isDisputed(held))
                    .thenComparing(held -> sources.number(held.getUri())))
            .map(held -> item(held, sources))
            .toList();
    return new ReportSection("Held against the transcript", "", items);
  }

  /** Whether it says something else than the transcript, or another says it there. */
  static boolean isDisputed(HeldQuotation held) {
    return held.getVerdict() == YardstickVerdict.ALTERED || held.getOtherSpeaker();
  }

  /** Whether words were changed and nothing that is known to carry the meaning. */
  static boolean isOnlyReworded(HeldQuotation held) {
    return !held.getOtherSpeaker() && held.getMeaning() == ChangedMeaning.NONE;
  }

  static ReportItem item(HeldQuotation held, StorySources sources) {
    Span quoted = held.getQuoted() == null ? held.getQuotation().getSpan() : held.getQuoted();
    List<ReportLine> lines = new ArrayList<>();
    lines.add(
        ReportLine.of(
            sources.label(held.getUri()),
            held.getQuotation().getSpeakerName(),
            "at " + ReportPhrases.place(quoted)));
    if (held.getTranscript() != null) {
      List<Span> places = held.getPlaces().isEmpty() ? single(held.getSpan()) : held.getPlaces();
      for (Span place : places) {
        lines.add(
            ReportLine.of(
                sources.label(held.getTranscript()),
                held.getSaidByName(),
                ReportPhrases.quoted(place.getExact()),
                "at " + ReportPhrases.place(place)));
      }
    }
    lines.add(
        new ReportLine(
            "differs", ReportPhrases.differences(held.getDifferences(), "the transcript")));
    if (held.getOtherSpeaker()) {
      lines.add(
          ReportLine.of(
              "speaker",
              "given to " + held.getQuotation().getSpeakerName(),
              "said by " + held.getSaidByName()));
    }
    return new ReportItem(
        held.getVerdict().name(), tone(held), ReportPhrases.quoted(quoted.getExact()), lines);
  }

  private static List<Span> single(Span span) {
    return span == null ? List.of() : List.of(span);
  }

  private static Tone tone(HeldQuotation held) {
    if (isDisputed(held)) {
      return Tone.BAD;
    }
    return switch (held.getVerdict()) {
      case VERBATIM, TRIMMED -> Tone.GOOD;
      case SPLICED, NOT_FOUND -> Tone.CARE;
      default -> Tone.PLAIN;
    };
  }
}
