package io.rapporteur.evaluation;

import io.rapporteur.evaluation.GoldSet.Metric;
import java.util.List;
import java.util.stream.Stream;

/** The gold sets that are known, and what is asked on each. */
final class GoldSets {
  private static final String F1 = "\\s+P [0-9.]+\\s+R [0-9.]+\\s+F1 ([0-9.]+)";
  private static final List<String> NAMES =
      List.of("--field", "entities", "--types", "PER,ORG,LOC");
  private static final List<String> DATES = List.of("--field", "dates");

  private GoldSets() {}

  static List<GoldSet> all() {
    return Stream.of(extraction(), language(), names(), dates(), figures(), quotations(), topics())
        .flatMap(List::stream)
        .toList();
  }

  private static List<GoldSet> extraction() {
    Metric fourGrams = new Metric("f1", "f1\\s+([0-9.]+).*", .955);
    Metric segments = new Metric("f1", "f1\\s+([0-9.]+)", .90);
    return List.of(
        set("extraction_zyte", "extraction_zyte", List.of(), Predictions::article, fourGrams),
        set(
            "extraction_trafilatura",
            "extraction_trafilatura",
            List.of(),
            Predictions::article,
            segments,
            new Metric("title", "title_acc\\s+([0-9.]+)", 0),
            new Metric("date", "date_acc\\s+([0-9.]+)", 0)));
  }

  private static List<GoldSet> language() {
    Metric accuracy = new Metric("accuracy", "accuracy\\s+([0-9.]+)", .96);
    return List.of(set("language_id", "language_id", List.of(), Predictions::language, accuracy));
  }

  private static List<GoldSet> names() {
    return List.of(
        names("ner_worldwide", relaxed(.86), new Metric("exact", "exact" + F1, .79)),
        names("entities_meantime", relaxed(.80)),
        names("wikinews_gum", relaxed(.68)),
        names("ner_pud_news", relaxed(0)));
  }

  private static GoldSet names(String folder, Metric... metrics) {
    return set(folder, folder + " names", NAMES, Predictions::entities, metrics);
  }

  private static Metric relaxed(double asked) {
    return new Metric("relaxed", "relaxed" + F1, asked);
  }

  private static List<GoldSet> dates() {
    return List.of(
        dates("wikinews_gum", Predictions::teiDates, .84),
        dates("dates_tempeval3", Predictions::dates, .78),
        dates("entities_meantime", Predictions::dates, .76));
  }

  private static GoldSet dates(String folder, GoldSet.Predictor predictor, double asked) {
    Metric value = new Metric("value", "value" + F1, asked);
    return set(folder, folder + " dates", DATES, predictor, value);
  }

  private static List<GoldSet> figures() {
    String f1 = " P [0-9.]+ R [0-9.]+ F1 ([0-9.]+)";
    return List.of(
        set(
            "quantities_newsquant",
            "quantities_newsquant",
            List.of(),
            Predictions::quantities,
            new Metric("value", "value" + f1, .90),
            new Metric("value+unit", "value_unit" + f1, .80),
            new Metric("value+unit folded", "value_unit_fold" + f1, 0),
            new Metric("value+change", "value_change" + f1, .84)));
  }

  private static List<GoldSet> quotations() {
    return List.of(
        new GoldSet(
            "quotes_polnear",
            "quotes_polnear",
            true,
            List.of(),
            Predictions::quotes,
            List.of(
                new Metric("named speaker", "named_speaker_acc\\s+([0-9.]+)", .88),
                new Metric("end to end", "e2e_named_f1\\s+([0-9.]+)", .88),
                new Metric("detection", "det_f1\\s+([0-9.]+)", 0))));
  }

  private static List<GoldSet> topics() {
    Metric top = new Metric("top-1", "top1\\s+([0-9.]+)", .90);
    return List.of(
        set(
            "topics_bbc",
            "topics_bbc",
            List.of("../vocabularies/iptc_mediatopics.jsonl"),
            Predictions::topics,
            top));
  }

  private static GoldSet set(
      String folder,
      String label,
      List<String> arguments,
      GoldSet.Predictor predictor,
      Metric... metrics) {
    return new GoldSet(folder, label, false, arguments, predictor, List.of(metrics));
  }
}
