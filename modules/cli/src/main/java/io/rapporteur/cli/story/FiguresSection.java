package io.rapporteur.cli.story;

import io.rapporteur.cli.show.FigureLine;
import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Story;
import io.rapporteur.model.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ledger: figures side by side, each reading with its source and where it stands. */
final class FiguresSection {
  private static final List<Verdict> ORDER =
      List.of(
          Verdict.DISAGREE,
          Verdict.UPDATE,
          Verdict.ROUNDING,
          Verdict.AGREE,
          Verdict.NOT_COMPARABLE,
          Verdict.SINGLE);

  private FiguresSection() {}

  static ReportSection of(Story story, StorySources sources) {
    List<ReportItem> items =
        story.getLedger().stream()
            .sorted(Comparator.comparing(entry -> rank(entry.getVerdict())))
            .map(entry -> item(entry, sources))
            .toList();
    return new ReportSection("Figures", "", items);
  }

  /** Place of a verdict where what asks for a look comes first. */
  static int rank(Verdict verdict) {
    return ORDER.indexOf(verdict);
  }

  static ReportItem item(LedgerEntry entry, StorySources sources) {
    List<ReportLine> lines = new ArrayList<>();
    boolean single = entry.getReadings().size() == 1;
    if (!single) {
      lines.add(
          ReportLine.of(
              "why",
              entry.getWhy(),
              entry.getSlot() == null ? "" : "differs in " + entry.getSlot(),
              entry.getCaveats().isEmpty()
                  ? ""
                  : "taken to agree, not stated: " + String.join(", ", entry.getCaveats()),
              ReportPhrases.count(entry.getWitnesses(), "witness", "witnesses")));
      if (entry.getValues().size() > 1) {
        entry.getValues().forEach(value -> lines.add(value(entry, value, sources)));
      }
    }
    entry.getReadings().stream()
        .sorted(Comparator.comparing(reading -> sources.number(reading.getUri())))
        .forEach(reading -> lines.add(reading(reading, sources)));
    return new ReportItem(
        entry.getVerdict().name(), tone(entry.getVerdict()), measure(entry), lines);
  }

  private static String measure(LedgerEntry entry) {
    String event = entry.getEvent();
    if (entry.getMeasure().isEmpty() || entry.getMeasure().equals(event)) {
      return entry.getReadings().isEmpty()
          ? event
          : FigureLine.of(entry.getReadings().get(0).getFigure());
    }
    return event.isEmpty() ? entry.getMeasure() : entry.getMeasure() + " (" + event + ")";
  }

  private static ReportLine value(LedgerEntry entry, LedgerValue value, StorySources sources) {
    return ReportLine.of(
        "value",
        written(entry, value),
        ReportPhrases.count(value.getWitnesses(), "witness", "witnesses"),
        value.getCarriers() == 0 ? "" : ReportPhrases.count(value.getCarriers(), "carrier"),
        "first in " + sources.label(value.getFirst()));
  }

  /** As the document that told it first writes it. */
  private static String written(LedgerEntry entry, LedgerValue value) {
    return entry.getReadings().stream()
        .filter(reading -> reading.getUri().equals(value.getFirst()))
        .map(Reading::getFigure)
        .filter(figure -> figure.getValues().equals(value.getValues()))
        .map(figure -> figure.getSpan().getExact())
        .findFirst()
        .orElse(value.getValues() + " " + value.getUnit());
  }

  private static ReportLine reading(Reading reading, StorySources sources) {
    return ReportLine.of(
        sources.label(reading.getUri()),
        FigureLine.slots(reading.getFigure(), sources.entities()),
        "at " + ReportPhrases.place(reading.getFigure().getSpan()),
        witness(reading, sources));
  }

  private static String witness(Reading reading, StorySources sources) {
    if (reading.getCarrier()) {
      return "carries " + sources.name(reading.getWitness());
    }
    boolean own = reading.getWitness().isEmpty() || reading.getWitness().equals(reading.getUri());
    return own ? "" : "witness " + sources.name(reading.getWitness());
  }

  private static Tone tone(Verdict verdict) {
    return switch (verdict) {
      case DISAGREE -> Tone.BAD;
      case UPDATE, NOT_COMPARABLE -> Tone.CARE;
      case AGREE, ROUNDING -> Tone.GOOD;
      default -> Tone.PLAIN;
    };
  }
}
