package io.rapporteur.evaluation;

import io.rapporteur.evaluation.GoldSet.Files;
import java.util.List;

/**
 * The sets that are known: one row each, with the adapter that writes its predictions, the figures
 * of its scorer that are shown, and what is asked.
 */
final class GoldSets {
  static final Adapter NAMES = MentionAdapter::names;

  private static final String[] DATES = {"--field", "dates"};

  private static final Files WIRE_PAIRS = new Files("docs", "exact_jaccard_pairs", "a");

  private static final Files OF_STORIES = new Files("docs.SPLIT", "gold.SPLIT", "story");

  private static final Files MANY_LANGUAGES =
      new Files("docs_multi.SPLIT", "gold_multi.SPLIT", "id");

  private static final List<GoldSet> ALL =
      List.of(
          of("extraction_zyte", ArticleAdapter::article).asks("f1", .955),
          of("extraction_trafilatura", ArticleAdapter::article)
              .asks("f1", .90)
              .shows("title_acc", "date_acc"),
          of("language_id", ArticleAdapter::language).asks("accuracy", .96),
          names("ner_worldwide").asks("relaxed", .86).asks("exact", .79),
          names("entities_meantime").part("names").asks("relaxed", .80),
          names("wikinews_gum").part("names").asks("relaxed", .68),
          names("ner_pud_news").shows("relaxed"),
          of("wikinews_gum", DateAdapter::tei).part("dates").scoredWith(DATES).asks("value", .84),
          dates("entities_meantime").part("dates").scoredWith(DATES).asks("value", .76),
          dates("dates_tempeval3").scoredWith(DATES).asks("value", .78),
          dates("dates_timebank").shows("value", "value P"),
          dates("dates_wikiwars").shows("value", "value P"),
          suite("dates_recognizers").shows("value", "value P"),
          suite("dates_duckling").shows("value", "value P"),
          dates("dates_news_multi").inManyLanguages().shows("value", "value P"),
          suite("dates_recognizers_multi").inManyLanguages().shows("value", "value P"),
          suite("dates_duckling_multi").inManyLanguages().shows("value", "value P"),
          figures("quantities_newsquant")
              .asks("value", .90)
              .asks("value_unit", .80)
              .shows("value_unit_fold")
              .asks("value_change", .84),
          figures("figures_ccg").shows("value", "value P", "value_unit", "value_change"),
          figures("figures_recognizers").shows("value", "value P", "value_unit"),
          figures("figures_quantulum").shows("value", "value P", "value_unit"),
          figures("figures_recognizers_multi")
              .inManyLanguages()
              .shows("value", "value P", "value_unit"),
          of("figures_slots", SlotAdapter::slots)
              .asks("joinable", .52)
              .asks("found", .95)
              .asksAtMost("extra", .20)
              .shows("unit", "event", "measure", "scope", "period")
              .shows("per", "giver", "direction", "bound", "status")
              .shows("scope_where_stated", "period_where_stated", "giver_where_stated"),
          of("quotes_polnear", QuoteAdapter::quotes)
              .scoredWithDocs()
              .asks("named_speaker_acc", .88)
              .asks("e2e_named_f1", .88)
              .shows("det_f1", "other_speaker_acc"),
          of("quotes_polnear", QuoteAdapter::named)
              .part("speakers")
              .scoredWithDocs()
              .asks("named_speaker_acc", .97)
              .shows("e2e_named_p", "e2e_named_r")
              .most(Scorer.LEFT_OPEN),
          of("topics_bbc", ArticleAdapter::topics)
              .scoredWith("../vocabularies/iptc_mediatopics.jsonl")
              .asks("top1", .90),
          GoldSet.together(
                  "copies_partial",
                  GoldSet.Files.OF_PAIRS,
                  documents -> CopyAdapter.relations(documents.lines()))
              .asks("f1", .93)
              .asksAtMost("tpl_fp_real", .04)
              .asks("direction", .93)
              .shows("link_p", "link_r", "sibling_r", "relation", "quote_p", "quote_r")
              .shows("dir_given")
              .most("ca_err", "tpl_fp", "tpl_fp_made"),
          GoldSet.together(
                  "load_reuters21578",
                  WIRE_PAIRS,
                  documents -> CopyAdapter.nearDuplicates(documents.lines()))
              .asks("precision", .97)
              .asks("recall", .97),
          GoldSet.together(
                  "figures_cross",
                  new Files("docs.SPLIT", "gold.SPLIT", "group"),
                  LedgerAdapter::pairs)
              .asks("link_f1", .82)
              .asks("verdict", .78)
              .asksAtMost("trap", .06)
              .asksAtMost("alarm", 5)
              .shows("link_p", "link_r", "conflict_p", "conflict_r")
              .most("single"),
          GoldSet.together("quotes_cross", OF_STORIES, StatementAdapter::links)
              .asks("f1", .90)
              .asksAtMost("lookalike", .08)
              .shows("precision", "recall", "g_recall", "direct_recall", "variant_acc")
              .shows("recall_IDENTICAL", "recall_TRIMMED", "recall_ELIDED", "recall_BRACKETED")
              .shows("recall_OVERLAP", "recall_ALTERED", "recall_TRANSLATED", "recall_INDIRECT")
              .most("single_linked"),
          GoldSet.together("quotes_transcript", Files.OF_DOCUMENTS, YardstickAdapter::verdicts)
              .asks("accuracy", .87)
              .asksAtMost("danger", .05)
              .shows("macro_f1", "found_p", "found_r", "place")
              .shows("real_accuracy", "real_macro_f1", "real_found_p", "real_found_r")
              .shows("real_place")
              .most("real_danger"),
          stories("stories_stream")
              .asks("b3_f1_noise", .92)
              .asksAtMost("lookalike_merge_rate", .10)
              .shows("b3_p", "b3_r", "b3_f1")
              .most("noise_in_story", "stories_hit", "chain"),
          stories("stories_ecbplus")
              .asks("b3_f1", .88)
              .asksAtMost("lookalike_merge_rate", .08)
              .shows("b3_p", "b3_r"),
          stories("stories_wikinews").asks("b3_f1", .87).shows("b3_p", "b3_r"),
          stories("stories_basil").asks("b3_f1", .94).shows("b3_p", "b3_r"),
          stories("stories_handpicked").shows("b3_f1", "b3_p", "b3_r"),
          stories("stories_uci")
              .asks("b3_f1", .82)
              .asksAtMost("chain", 1.5)
              .shows("b3_p", "b3_r")
              .most("lookalike_merge_rate"),
          stories("stories_mmds")
              .asks("b3_f1", .96)
              .shows("b3_p", "b3_r")
              .most("lookalike_merge_rate"),
          GoldSet.together("stories_mmds", MANY_LANGUAGES, StoryAdapter::stories)
              .part("multi")
              .shows("b3_f1", "b3_p", "b3_r"));

  private GoldSets() {}

  static List<GoldSet> all() {
    return ALL;
  }

  /** Why a folder is passed over, or null when it is measured. */
  static String passedOver(String folder) {
    return ALL.stream().anyMatch(set -> set.folder().equals(folder)) ? null : "not known";
  }

  private static GoldSet of(String folder, Adapter adapter) {
    return GoldSet.of(folder, adapter);
  }

  private static GoldSet stories(String folder) {
    return GoldSet.together(folder, Files.OF_DOCUMENTS, StoryAdapter::stories);
  }

  private static GoldSet names(String folder) {
    return of(folder, NAMES).scoredWith("--field", "entities", "--types", "PER,ORG,LOC");
  }

  private static GoldSet dates(String folder) {
    return of(folder, DateAdapter::ends);
  }

  /** Suites of other tools have a stretch of time as one value, {@code from/to}. */
  private static GoldSet suite(String folder) {
    return of(folder, DateAdapter::dates);
  }

  private static GoldSet figures(String folder) {
    return of(folder, QuantityAdapter::quantities);
  }
}
