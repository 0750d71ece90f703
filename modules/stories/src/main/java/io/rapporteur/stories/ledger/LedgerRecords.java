package io.rapporteur.stories.ledger;

import io.rapporteur.model.LedgerEntry;
import io.rapporteur.model.LedgerValue;
import io.rapporteur.model.Reading;
import io.rapporteur.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes entries as public records. */
public final class LedgerRecords {
  private LedgerRecords() {}

  /**
   * The record of an entry.
   *
   * @param provenance whose evidence each document is
   */
  public static LedgerEntry of(ComparedReadings entry, Provenance provenance) {
    List<LedgerFigure> readings = entry.readings();
    Witnesses witnesses = new Witnesses(readings, provenance);
    Judgement judgement = Judgement.of(entry, witnesses);
    LedgerFigure first = readings.get(0);
    Span span = first.figure().getSpan();
    String unit = unit(readings);
    List<LedgerValue> values = new ArrayList<>();
    Set<LedgerFigure> carriers = new TreeSet<>();
    for (List<LedgerFigure> equal : byValue(readings)) {
      Witnesses its = new Witnesses(equal, provenance);
      carriers.addAll(its.carriers(equal));
      values.add(value(equal, its));
    }
    return LedgerEntry.newBuilder()
        .setMeasure(measure(readings))
        .setVerdict(judgement.verdict())
        .setReadings(
            readings.stream()
                .map(reading -> reading(reading, witnesses, carriers.contains(reading)))
                .toList())
        .setKey(first.uri() + '#' + span.getStart() + '-' + span.getEnd())
        .setKind(most(readings, LedgerFigure::kind))
        .setEvent(most(readings, LedgerFigure::event))
        .setUnit(unit)
        .setSlot(entry.slot())
        .setWitnesses(witnesses.count())
        .setValues(values)
        .setCaveats(List.copyOf(judgement.caveats()))
        .setWhy(judgement.why())
        .build();
  }

  private static Reading reading(LedgerFigure reading, Witnesses witnesses, boolean carrier) {
    return Reading.newBuilder()
        .setUri(reading.uri())
        .setFigure(reading.figure())
        .setCarrier(carrier)
        .setWitness(witnesses.of(reading))
        .setPublished(reading.published() == null ? "" : reading.published().toString())
        .build();
  }

  private static LedgerValue value(List<LedgerFigure> equal, Witnesses witnesses) {
    long carriers = witnesses.carriers(equal).stream().map(LedgerFigure::uri).distinct().count();
    return LedgerValue.newBuilder()
        .setValues(equal.get(0).figure().getValues())
        .setUnit(equal.get(0).figure().getUnit())
        .setWitnesses(witnesses.count())
        .setCarriers((int) carriers)
        .setFirst(first(equal))
        .build();
  }

  /** Those of unknown time come last. */
  private static String first(List<LedgerFigure> readings) {
    return readings.stream()
        .min(
            Comparator.comparing(
                    LedgerFigure::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow()
        .uri();
  }

  /** The readings of each value, least value first. */
  private static List<List<LedgerFigure>> byValue(List<LedgerFigure> readings) {
    List<List<LedgerFigure>> values = new ArrayList<>();
    for (LedgerFigure reading : readings) {
      values.stream()
          .filter(value -> ValueRelation.of(value.get(0), reading) == ValueRelation.SAME)
          .findFirst()
          .orElseGet(
              () -> {
                List<LedgerFigure> fresh = new ArrayList<>();
                values.add(fresh);
                return fresh;
              })
          .add(reading);
    }
    values.sort(
        Comparator.comparingDouble((List<LedgerFigure> value) -> value.get(0).interval().point())
            .thenComparing(value -> value.get(0)));
    return values;
  }

  /**
   * What most readings say is measured; of equally many the shortest, then the first by letters.
   */
  private static String measure(List<LedgerFigure> readings) {
    String measure = most(readings, reading -> reading.figure().getMeasure());
    return measure.isEmpty() ? most(readings, LedgerFigure::event) : measure;
  }

  private static String unit(List<LedgerFigure> readings) {
    return most(readings, LedgerFigure::unit);
  }

  private static String most(List<LedgerFigure> readings, Function<LedgerFigure, String> slot) {
    Map<String, Long> counts =
        readings.stream()
            .map(slot)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
